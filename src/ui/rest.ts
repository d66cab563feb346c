/** The first of many, and a button for the rest. */
import { html, nothing } from 'lit';
import type { Messages } from './messages.js';

/** So many are shown of many. */
const MOST = 8;
/** And so many letters of a list of texts. */
const MOST_TEXT = 700;

/** The first of many, all of few: one more is shown, for its button would take the same room. */
export function firstOf<T>(all: readonly T[], most = MOST): readonly T[] {
  return all.length > most + 1 ? all.slice(0, most) : all;
}

/** The same of texts: fewer where they are long, but never less than three. */
export function firstTexts(all: readonly string[]): readonly string[] {
  let length = 0;
  const long = all.findIndex((text, i) => i < MOST && (length += text.length) > MOST_TEXT);
  return firstOf(all, long < 0 ? MOST : Math.max(3, long));
}

/**
 * The button for what is not shown; nothing where all of it is.
 *
 * @param of what it is the rest of, where the words around it do not say so
 */
export function renderRest(
  count: number,
  t: Messages['t'],
  ask: (event: Event) => void,
  of?: string,
): unknown {
  if (!count) return nothing;
  const words = t('more', { count });
  const name = of === undefined ? nothing : `${of}: ${words}`;
  return html`<button class="rest" type="button" aria-label=${name} @click=${ask}>
    ${words}
  </button>`;
}
