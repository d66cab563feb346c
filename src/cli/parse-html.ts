/** HTML text to the tree that the readers of HTML take. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Markup } from '../html/markup.js';
import { treeFrom } from '../html/tree.js';

type Node = DefaultTreeAdapterMap['node'];

const none = () => undefined;

/** The whole of a page or a piece of one, as a browser would read it. */
export function parseHtml(text: string): Markup {
  const page = parse(text);
  return treeFrom<Node>(
    page,
    (node) => ('childNodes' in node ? node.childNodes : []),
    (node) => {
      if (node === page) return { tag: 'body', attr: none };
      if (tree.isTextNode(node)) return node.value;
      if (!tree.isElementNode(node)) return undefined;
      const names = node.attrs.map(({ name, value }) => [name, value] as const);
      const byName = new Map(names);
      return { tag: node.tagName, attr: (name) => byName.get(name), names };
    },
  );
}
