/** The skill matrix, from the built bundle, by what a page may use: `data`, `filter` and `sort`. */
import { toDocument } from '../sheet.mjs';

// By an address, so that it is the very file that is published.
const BUNDLE = '/dist/career-elements.js';
await import(BUNDLE);

export const prepare = toDocument;

export function mount(place, data) {
  const matrix = document.createElement('skill-matrix');
  Object.assign(matrix, { data, tools: 'none' });
  place.append(matrix);
  return {
    scroller: () => matrix.shadowRoot?.querySelector('.scroll'),
    update: (next) => void (matrix.data = next),
    filter: (word) => void (matrix.filter = word),
    sort: (role) => void (matrix.sort = role < 0 ? '' : `role-${role}`),
    unmount: () => matrix.remove(),
  };
}
