/** From the page's DOM. */
import type { Markup } from './markup.js';
import { treeFrom } from './tree.js';

/** What is inside an element, but for what has a slot of its own. */
export function fromDom(host: Element): Markup {
  const markup = treeFrom<Node>(
    host,
    (node) => node.childNodes,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element)) return undefined;
      return { tag: node.localName, attr: (name) => node.getAttribute(name) ?? undefined };
    },
  );
  return {
    ...markup,
    children: markup.children.filter((c) => typeof c === 'string' || c.attr('slot') === undefined),
  };
}
