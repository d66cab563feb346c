/** How a source is named. */
import type { Source } from './types.js';

/** What is said of a source. */
export interface Citation {
  /** The title, else what else names it. */
  words: string;
  url?: string;
  publisher?: string;
  /** ISO 8601 date. */
  published?: string;
}

export function citationOf({ id, title, url, publisher, published }: Source): Citation {
  return { words: title ?? url ?? id ?? '', url, publisher, published };
}
