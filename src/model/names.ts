/** How things in a document are named, and how they are found by name. */
import { type JsonPlace, suggest } from './issues.js';
import type { Reading } from './reading.js';

/** An id from a title: the same for as long as the title is. */
export function slug(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'item'
  );
}

const unspaced = (id: string) => id.replace(/\s+/g, '-');

/** Ids and titles of one kind of thing. */
export class Names<T extends { id: string }> {
  readonly byId = new Map<string, T>();
  #byTitle = new Map<string, T>();
  #titles: string[] = [];
  #suffix = new Map<string, number>();

  /** @param what the word for the thing in messages */
  constructor(
    private what: string,
    private reading: Reading,
  ) {}

  /** Gives the thing its id, made from the title where it has none, and remembers both. */
  add<S extends { id?: string }>(thing: S, title: string, place: JsonPlace = null): T {
    // Attributes list ids separated by spaces, so an id has none.
    const given = thing.id === undefined ? undefined : unspaced(thing.id);
    let id = given ?? slug(title);
    if (this.byId.has(id)) {
      if (given !== undefined) {
        this.reading.issues.error(
          'duplicate-id',
          [place, 'id'],
          `The id "${id}" is taken. Give this ${this.what} another; what names "${id}" means the first one.`,
        );
      }
      const base = id;
      let n = this.#suffix.get(base) ?? 2;
      while (this.byId.has((id = `${base}-${n}`))) n++;
      this.#suffix.set(base, n + 1);
    }
    thing.id = id;
    const named = thing as unknown as T;
    this.byId.set(id, named);
    const key = title.toLowerCase();
    if (!this.#byTitle.has(key)) {
      this.#byTitle.set(key, named);
      this.#titles.push(title);
    }
    return named;
  }

  /** By id. */
  get(name: string): T | undefined {
    // Nearly every name is an id as it stands.
    return this.byId.get(name) ?? this.byId.get(unspaced(name));
  }

  /** By id, then by title in any letter case. */
  find(name: string): T | undefined {
    return this.get(name) ?? this.#byTitle.get(name.toLowerCase()) ?? this.byId.get(slug(name));
  }

  /** The same, reporting what is not found. */
  need(name: string, place: JsonPlace): T | undefined {
    const found = this.find(name);
    if (!found) {
      this.reading.issues.error(
        `unknown-${this.what}`,
        place,
        `No ${this.what} is called "${name}", so this was left out.` + this.suggest(name),
      );
    }
    return found;
  }

  /** "Did you mean …?", with a title or an id. */
  suggest(name: string): string {
    return suggest(name, this.#known(), this.reading.effort);
  }

  *#known(): Iterable<string> {
    const ids = this.byId.keys();
    for (const title of this.#titles) yield* [title, ids.next().value!];
    yield* ids;
  }
}
