/** The first of many, and a button for the rest. */
import { html, nothing } from 'lit';
import type { Messages } from './messages.js';

/** So many are shown of many. */
const MOST = 8;

/** The first of many, all of few: one more is shown, for its button would take the same room. */
export function firstOf<T>(all: readonly T[]): readonly T[] {
  return all.length > MOST + 1 ? all.slice(0, MOST) : all;
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
