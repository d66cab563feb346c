/** A `<role-data>` that is in the page, and that nothing has defined yet. */
import { nameOf, parentOf, rootOf } from './dom.js';

/** Whether it is a `<role-data>`, under whatever prefix, that is yet to be defined. */
export const isUndefined = (element: Element): boolean =>
  /(^|-)role-data$/.test(nameOf(element)) && !customElements.get(nameOf(element));

/** Whether one of those is around the element. */
export function awaitsProvider(element: Element): boolean {
  for (let at: Element | null = element; at;) {
    if (isUndefined(at)) return true;
    const root: Node = rootOf(at);
    at = parentOf(at) ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}
