/** Trees for the readers, made from any other. */
import { BLOCKS, type Markup, SILENT } from './markup.js';
import { listParagraphs } from './list-paragraphs.js';

/** So deep are elements kept in one another. A page's own are rarely deeper than 50. */
export const DEEPEST = 200;

/** An element without what is in it, a text, or undefined for what is neither. */
type Read = Omit<Markup, 'children'> | string | undefined;

/**
 * The tree of an element and all in it, however deep. Of what is deeper than `DEEPEST` only the words
 * stay, so that the readers may call themselves.
 */
export function treeFrom<N>(
  root: N,
  inside: (node: N) => Iterable<N>,
  read: (node: N) => Read,
): Markup {
  const top: Markup['children'][number][] = [];
  const lists = [top];
  /** What is yet to be read, the next one last, and where it belongs. */
  const stack = [{ node: root, to: { children: top, flat: false }, depth: 0 }];
  for (let next; (next = stack.pop());) {
    const { node, to, depth } = next;
    const found = read(node);
    if (found === undefined) continue;
    if (typeof found === 'string') {
      to.children.push(found);
      continue;
    }
    const children = [...inside(node)];
    const keep = depth < DEEPEST || !children.length;
    const made = { ...found, children: [] as typeof top, flat: false };
    if (keep) {
      to.children.push(made);
      lists.push(made.children);
    } else if (SILENT.test(found.tag)) continue;
    else {
      to.flat = true;
      // What stood on lines of its own stays apart.
      if (BLOCKS.test(found.tag))
        to.children.push({ tag: 'br', attr: () => undefined, children: [] });
    }
    for (const child of children.reverse()) {
      stack.push({ node: child, to: keep ? made : to, depth: depth + 1 });
    }
  }
  for (const children of lists) listParagraphs(children);
  return top[0] as Markup;
}
