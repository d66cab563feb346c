/** A role data document in the making, while HTML is read. */
import { slug } from '../model/names.js';
import type { RoleDataInput } from '../model/types.js';
import { type Fields, fieldsIn } from './fields.js';
import { all, type Markup, textOf } from './markup.js';

/** What was read of a widget's HTML. */
export interface HtmlRead {
  data: RoleDataInput;
  /** Ids of the columns in their order, where the HTML has columns. */
  columns?: string[];
  /** What could not be carried over, in words. */
  left: string[];
}

export interface SubjectDraft extends Fields {
  id: string;
  title: string;
  family?: string;
}

type Kind = 'family' | 'role';

/** Collects subjects, each once, and what could not be carried over. */
export class Draft {
  readonly families: SubjectDraft[] = [];
  readonly roles: SubjectDraft[] = [];
  readonly left: string[] = [];
  #ids = new Map<string, SubjectDraft>();
  #titles = new Map<string, SubjectDraft>();

  /**
   * The family or role of that title, new or known.
   *
   * @param how.mark the element that stands for it, which may state `data-id`
   * @param how.family the id of its family
   * @param how.not a known subject that it is not
   */
  subject(
    kind: Kind,
    title: string,
    { mark, family, not }: { mark?: Markup; family?: string; not?: (id: string) => boolean } = {},
  ): SubjectDraft {
    const given = mark?.attr('data-id');
    const keyOf = (of = '') => `${kind}\n${of}\n${title.toLowerCase()}`;
    const key = keyOf(family);
    // A column may have stood before the ladder that says which family it is of.
    const bare = this.#titles.get(keyOf());
    const titled = this.#titles.get(key) ?? (bare?.family === undefined ? bare : undefined);
    const known = given === undefined ? titled : this.#ids.get(given);
    if (known && !not?.(known.id)) {
      if (family !== undefined) known.family ??= family;
      return known;
    }
    let id = given ?? slug(title);
    for (let n = 2; this.#ids.has(id); n++) id = `${slug(title)}-${n}`;
    const subject: SubjectDraft = family === undefined ? { id, title } : { id, title, family };
    this.#ids.set(id, subject);
    if (!this.#titles.has(key)) this.#titles.set(key, subject);
    (kind === 'family' ? this.families : this.roles).push(subject);
    return subject;
  }

  byId(id: string): SubjectDraft | undefined {
    return this.#ids.get(id);
  }

  /** The id of a subject by its title, in any kind. */
  named(title: string): string | undefined {
    const t = title.toLowerCase();
    return [...this.families, ...this.roles].find((s) => s.title.toLowerCase() === t)?.id;
  }

  /** Declares the roles that conditions name and that stand nowhere else. */
  declareNamed(root: Markup): void {
    for (const node of all(root, /^data$/)) {
      const id = node.attr('value');
      const title = node.attr('title');
      if (id && title && !this.#ids.has(id)) {
        const role = { id, title };
        this.#ids.set(id, role);
        this.roles.push(role);
      }
    }
  }

  /** Lists words that no widget shows. */
  leaveText(node: Markup): void {
    const text = textOf(node);
    if (text) this.left.push(`“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`);
  }

  /** Lists pictures and the like, which no widget shows. */
  leave(root: Markup): void {
    const media = all(root, /^(img|video|audio|canvas|math)$/).filter((node) => !node.attr('alt'));
    if (media.length) this.left.push(`${media.length} pictures or other media without words.`);
  }
}

/** Adds marked fields to a subject, but for its names. */
export function addFields(subject: SubjectDraft, node: Markup): void {
  const { id: _id, title: _title, family: _family, ...rest } = fieldsIn(node);
  Object.assign(subject, rest);
}
