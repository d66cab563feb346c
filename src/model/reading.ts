/** One reading of a document: what there is to say of it, and where in the input each part stood. */
import { Issues, type JsonPlace } from './issues.js';

export class Reading {
  readonly issues: Issues;
  #places = new WeakMap<object, JsonPlace>();

  /** @param limit how many issues to list before counting the rest */
  constructor(limit: number) {
    this.issues = new Issues(limit);
  }

  /** Remembers where a part that was read stood, for issues that are found later. */
  remember(part: object, place: JsonPlace): void {
    this.#places.set(part, place);
  }

  /** Where a part stood; the whole document where that is not known. */
  placeOf(part: object): JsonPlace {
    return this.#places.get(part) ?? null;
  }
}
