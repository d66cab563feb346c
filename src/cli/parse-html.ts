/** HTML text to the tree that the readers of HTML take. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Markup } from '../html/markup.js';

type Node = DefaultTreeAdapterMap['childNode'];

/** The whole of a page or a piece of one, as a browser would read it. */
export function parseHtml(text: string): Markup {
  return {
    tag: 'body',
    attr: () => undefined,
    children: parse(text).childNodes.flatMap(convert),
  };
}

function convert(node: Node): (Markup | string)[] {
  if (tree.isTextNode(node)) return [node.value];
  if (!tree.isElementNode(node)) return [];
  const { tagName, attrs, childNodes } = node;
  const names = attrs.map(({ name, value }) => [name, value] as const);
  const byName = new Map(names);
  return [
    {
      tag: tagName,
      attr: (name) => byName.get(name),
      children: childNodes.flatMap(convert),
      names,
    },
  ];
}
