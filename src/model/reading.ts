/** One reading of a document: what there is to say of it, and where in the input each part stood. */
import { type Effort, Issues, type JsonPlace } from './issues.js';

/**
 * Work that may be interrupted between its steps. Each step says how many parts of the document it was about:
 * an item, a rating, or as much text as one of those takes.
 */
export type Steps<R = void> = Generator<number, R, void>;

export class Reading {
  readonly issues: Issues;
  /** For all looking for what may have been meant, so that a document full of faults stays cheap to read. */
  readonly effort: Effort = { left: 2_000_000 };
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
