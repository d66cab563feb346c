/** From the page's DOM. */
import type { Markup } from './markup.js';

/** What is inside an element, but for what has a slot of its own. */
export function fromDom(host: Element): Markup {
  const markup = convert(host);
  return {
    ...markup,
    children: markup.children.filter((c) => typeof c === 'string' || c.attr('slot') === undefined),
  };
}

function convert(element: Element): Markup {
  const children: (Markup | string)[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Element) children.push(convert(node));
    else if (node.nodeType === Node.TEXT_NODE) children.push(node.nodeValue ?? '');
  }
  return {
    tag: element.localName,
    attr: (name) => element.getAttribute(name) ?? undefined,
    children,
  };
}
