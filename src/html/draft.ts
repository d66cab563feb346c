/** A role data document in the making, while HTML is read. */
import { slug } from '../model/names.js';
import type { RoleDataInput } from '../model/types.js';
import { type Fields, fieldsIn } from './fields.js';
import { all, hasText, type Markup, textOf, within } from './markup.js';
import { DEEPEST } from './tree.js';

/** What was read of a widget's HTML. */
export interface HtmlRead {
  /** Left out where there are words, but nothing that the widget could show. */
  data?: RoleDataInput;
  /** Ids of the columns in their order, where the HTML has columns. */
  columns?: string[];
  /** What could not be carried over, in words; why there is no `data`, where there is none. */
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
  /** The first of each title, in lower case. */
  #named: Record<Kind, Map<string, SubjectDraft>> = { family: new Map(), role: new Map() };
  #suffix = new Map<string, number>();

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
    const plain = slug(title);
    let id = given ?? plain;
    if (this.#ids.has(id)) {
      let n = this.#suffix.get(plain) ?? 2;
      while (this.#ids.has((id = `${plain}-${n}`))) n++;
      this.#suffix.set(plain, n + 1);
    }
    const subject: SubjectDraft = family === undefined ? { id, title } : { id, title, family };
    this.#ids.set(id, subject);
    if (!this.#titles.has(key)) this.#titles.set(key, subject);
    this.#add(kind, subject);
    return subject;
  }

  byId(id: string): SubjectDraft | undefined {
    return this.#ids.get(id);
  }

  #add(kind: Kind, subject: SubjectDraft): void {
    const title = subject.title.toLowerCase();
    if (!this.#named[kind].has(title)) this.#named[kind].set(title, subject);
    (kind === 'family' ? this.families : this.roles).push(subject);
  }

  /** The id of a subject by its title, in any kind. */
  named(title: string): string | undefined {
    const t = title.toLowerCase();
    return (this.#named.family.get(t) ?? this.#named.role.get(t))?.id;
  }

  /** Declares the roles that conditions name and that stand nowhere else. */
  declareNamed(root: Markup): void {
    for (const node of all(root, /^data$/)) {
      const id = node.attr('value');
      const title = node.attr('title');
      if (id && title && !this.#ids.has(id)) {
        const role = { id, title };
        this.#ids.set(id, role);
        this.#add('role', role);
      }
    }
  }

  /** Lists words that no widget shows. */
  leaveText(node: Markup): void {
    const text = textOf(node);
    if (text) this.left.push(quoted(text));
  }

  /** Lists a row of a table. */
  leaveRow(cells: readonly ({ text: string } | undefined)[]): void {
    const texts = new Set(cells.map((cell) => cell?.text).filter(Boolean));
    this.left.push(`The row ${quoted([...texts].join(', '))}`);
  }

  /** Lists pictures and the like, which no widget shows. */
  leave(root: Markup): void {
    const media = all(root, /^(img|video|audio|canvas|math)$/).filter((node) => !node.attr('alt'));
    if (media.length) this.left.push(`${media.length} pictures or other media without words.`);
    if ([...within(root)].some((node) => node.flat)) {
      this.left.push(`The structure of what is nested more than ${DEEPEST} deep`);
    }
  }

  /**
   * Where nothing could be read: why, unless there are no words anyhow.
   *
   * @param wanted what the widget is read from
   */
  nothing(root: Markup, wanted: string): HtmlRead | undefined {
    if (!hasText(root)) return undefined;
    this.leave(root);
    const found = this.left.slice(0, 3).join('; ');
    const words = `There is nothing in the HTML inside it that it could show. It is read from ${wanted}.`;
    return { left: [found ? `${words} What there is: ${found}` : words] };
  }
}

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;

/** Adds marked fields to a subject, but for its names. */
export function addFields(subject: SubjectDraft, node: Markup): void {
  const { id: _id, title: _title, family: _family, ...rest } = fieldsIn(node);
  Object.assign(subject, rest);
}
