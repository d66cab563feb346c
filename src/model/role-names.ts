/** Finds the roles that words are about: by id, by title, by a part of a title, in the singular or the plural. */
import type { Wording } from './condition-words.js';
import { slug } from './names.js';
import type { RoleDocument, Subject } from './types.js';

/** Longer titles are known by their first words. */
const MOST_WORDS = 6;

/** Roles by key, of each family and of all. */
type Index = Map<string, Subject[]>;

export class RoleNames {
  #byName = new Map<Wording, Index>();
  #byPart = new Map<Wording, Index>();
  #families = new Map<Wording, Index>();
  #places: Map<string, { ladder: number; rung: number }> | undefined;

  constructor(private doc: RoleDocument) {}

  /** The roles of a family, or of all where none is given, with that id or title. */
  called(name: string, family: string | undefined, wording: Wording) {
    const index = once(this.#byName, wording, (add) => {
      for (const role of this.doc.roles) {
        const keys = new Set([keyOf(role.title, wording), keyOf(role.id, wording)]);
        for (const key of keys) add(role, key);
      }
    });
    return pick(index, keyOf(name, wording), family);
  }

  /**
   * The roles with those words in their titles, before any "of" or comma: all of a family, or the one there
   * is where none is given. Words of the family's own title tell its roles apart from none.
   *
   * @param how.end whether the words have to end what they stand in, as "managers" does in "Senior Manager"
   */
  partly(name: string, family: string | undefined, how: { wording: Wording; end: boolean }) {
    const { wording, end } = how;
    const index = once(this.#byPart, wording, (add) => {
      const common = new Map<string | undefined, Set<string>>([[undefined, new Set()]]);
      for (const { id, title } of this.doc.families)
        common.set(id, new Set(wordsOf(title, wording)));
      for (const role of this.doc.roles) {
        const words = wordsOf(role.title.split(/,|\(| (?:of|for|[–—-]) /i)[0]!, wording);
        words.splice(MOST_WORDS);
        const keys = new Set<string>();
        for (let from = 0; from < words.length; from++) {
          for (let to = from + 1; to <= words.length; to++) {
            const part = words.slice(from, to);
            if (part.every((word) => common.get(role.family)?.has(word))) continue;
            keys.add(part.join('-'));
            if (to === words.length) keys.add(`${part.join('-')}$`);
          }
        }
        for (const key of keys) add(role, key);
      }
    });
    const key = keyOf(name, wording);
    if (/\d/.test(key) || key.length < 2) return undefined;
    const found = pick(index, end ? `${key}$` : key, family);
    return found && (family !== undefined || found.length === 1) ? found : undefined;
  }

  /** The roles of a family of that id or title. */
  ofFamily(name: string, wording: Wording): readonly Subject[] | undefined {
    const index = once(this.#families, wording, (add) => {
      const roles = new Map<string, Subject[]>();
      for (const role of this.doc.roles) {
        const family = role.family ?? '';
        const list = roles.get(family);
        if (list) list.push(role);
        else roles.set(family, [role]);
      }
      for (const { id, title } of this.doc.families) {
        const keys = new Set([keyOf(title, wording), keyOf(id, wording)]);
        for (const key of keys) for (const role of roles.get(id) ?? []) add(role, key);
      }
    });
    return pick(index, keyOf(name, wording), undefined);
  }

  /** The lowest of several roles; nothing where no ladder has them all. */
  lowest(roles: readonly Subject[]): Subject | undefined {
    const places = (this.#places ??= placesIn(this.doc));
    const [first, ...others] = roles;
    return others.reduce<Subject | undefined>((least, role) => {
      const [a, b] = [least && places.get(least.id), places.get(role.id)];
      if (!a || a.ladder !== b?.ladder) return undefined;
      return b.rung < a.rung ? role : least;
    }, first);
  }
}

const wordsOf = (text: string, { singular }: Wording): string[] =>
  /[\p{L}\p{N}]/u.test(text) ? slug(text).split('-').map(singular) : [];

/** The last keys made: one name is looked for in several places after another. */
const lastKeys = new Map<string, { wording: Wording; key: string }>();

function keyOf(text: string, wording: Wording): string {
  const known = lastKeys.get(text);
  if (known?.wording === wording) return known.key;
  const key = wordsOf(text, wording).join('-');
  if (lastKeys.size > 20) lastKeys.clear();
  lastKeys.set(text, { wording, key });
  return key;
}

/** Makes an index when it is first asked. */
function once(
  made: Map<Wording, Index>,
  wording: Wording,
  fill: (add: (role: Subject, key: string) => void) => void,
): Index {
  let index = made.get(wording);
  if (!index) {
    const lists = new Map<string, Subject[]>();
    made.set(wording, (index = lists));
    fill((role, key) => {
      for (const k of role.family === undefined
        ? [`\n${key}`]
        : [`\n${key}`, `${role.family}\n${key}`]) {
        const list = lists.get(k);
        if (list) list.push(role);
        else lists.set(k, [role]);
      }
    });
  }
  return index;
}

const pick = (index: Index, key: string, family = ''): readonly Subject[] | undefined =>
  key ? index.get(`${family}\n${key}`) : undefined;

/** The first ladder that has a role, and the rung on which it stands there. */
function placesIn({ ladders }: RoleDocument): Map<string, { ladder: number; rung: number }> {
  const places = new Map<string, { ladder: number; rung: number }>();
  ladders.forEach(({ rungs }, ladder) => {
    rungs.forEach(({ roles }, rung) => {
      for (const id of roles) if (!places.has(id)) places.set(id, { ladder, rung });
    });
  });
  return places;
}
