/**
 * Reading a page past its own names: `<input name="parentElement">` shadows that member of its form, and
 * `<img name="scripts">` that of the document (https://html.spec.whatwg.org/#dom-form-nameditem).
 */

function read<T>(of: { prototype: object }, name: string, node: Node): T {
  return Object.getOwnPropertyDescriptor(of.prototype, name)!.get!.call(node) as T;
}

export const parentOf = (node: Node): Element | null => read(Node, 'parentElement', node);

export const childrenOf = (node: Node): NodeListOf<ChildNode> => read(Node, 'childNodes', node);

export const nameOf = (element: Element): string => read(Element, 'localName', element);

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** What holds an element where it is shown: its slot, else its parent, else the host of the shadow root. */
export function holderOf(element: Element): Element | null {
  const holder = read<Element | null>(Element, 'assignedSlot', element) ?? parentOf(element);
  const root = rootOf(element);
  return holder ?? (root instanceof ShadowRoot ? root.host : null);
}

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The element of that id in a document or a shadow root. */
export function byId(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof DocumentFragment ? root.getElementById(id) : null;
}

type Listen = [type: string, listener: () => void, options: boolean | AddEventListenerOptions];

export function listen(target: EventTarget, ...how: Listen): void {
  EventTarget.prototype.addEventListener.call(target, ...how);
}

export function unlisten(target: EventTarget, ...how: Listen): void {
  EventTarget.prototype.removeEventListener.call(target, ...how);
}

/** Whether the author put content inside an element that can stand in for the widget. */
export function hasOwnContent(element: Element): boolean {
  return [...childrenOf(element)].some(
    (node) =>
      (node instanceof Element &&
        !attributeOf(node, 'slot') &&
        !/^(script|template)$/.test(nameOf(node))) ||
      (node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
  );
}
