/** The headings of a piece of HTML and what stands under them, whatever it is wrapped in. */
import {
  elements,
  first,
  hasText,
  isBold,
  isElement,
  linksIn,
  type Markup,
  perNode,
  SILENT,
  textOf,
} from './markup.js';

/** What is one block, however deep its wrappers. */
const LEAF = /^(h[1-6]|p|ul|ol|dl|table|summary|pre|blockquote|figcaption)$/;

/** A heading with what follows it, up to the next one of its level. */
export interface Headed {
  title: string;
  heading?: Markup;
  level: number;
  /** Paragraphs, lists and tables before the first heading inside. */
  blocks: Markup[];
  sections: Headed[];
}

export interface Outline extends Headed {
  /** The `<figcaption>` that stands in one `<figure>` with a table, by that table. */
  captions: ReadonlyMap<Markup, Markup>;
}

const holdsLeaf: (node: Markup) => boolean = perNode(
  (node) => LEAF.test(node.tag) || elements(node).some(holdsLeaf),
);

/** Headings, paragraphs, lists and tables in order, without their wrappers and without empty ones. */
function flow(root: Markup): Pick<Outline, 'blocks' | 'captions'> {
  const blocks: Markup[] = [];
  const captions = new Map<Markup, Markup>();
  let run: (Markup | string)[] = [];
  const add = (block: Markup) => {
    if (hasText(block)) blocks.push(block);
  };
  const endRun = () => {
    if (run.length) add({ tag: 'p', attr: () => undefined, children: run });
    run = [];
  };
  const walk = (node: Markup) => {
    const from = blocks.length;
    for (const child of node.children) {
      if (isElement(child) && !SILENT.test(child.tag) && holdsLeaf(child)) {
        endRun();
        // Wrappers go, unless the element is itself what is looked for.
        if (LEAF.test(child.tag)) add(child);
        else walk(child);
      } else if (isElement(child) && /^(div|section|article)$/.test(child.tag)) {
        endRun();
        run = [child];
        endRun();
      } else run.push(child);
    }
    endRun();
    if (node.tag !== 'figure' || blocks.length !== from + 2) return;
    const both = blocks.slice(from);
    const [table, caption] = ['table', 'figcaption'].map((t) => both.find(({ tag }) => tag === t));
    if (table && caption) captions.set(table, caption);
  };
  walk(root);
  return { blocks, captions };
}

/** The level of a heading; a short paragraph that is all bold is one of the lowest. */
function levelOf(block: Markup): number | undefined {
  if (/^h[1-6]$/.test(block.tag)) return Number(block.tag[1]);
  if (block.tag === 'summary') return 7;
  const short = block.tag === 'p' && textOf(block).length < 80;
  return short && !linksIn(block).length && isBold(block) ? 8 : undefined;
}

export function outline(root: Markup): Outline {
  const { blocks, captions } = flow(root);
  const top: Outline = { title: '', level: 0, blocks: [], sections: [], captions };
  const open: Headed[] = [top];
  for (const block of blocks) {
    const level = levelOf(block);
    if (level === undefined) {
      open.at(-1)!.blocks.push(block);
      continue;
    }
    while (open.at(-1)!.level >= level) open.pop();
    const section = { title: textOf(block), heading: block, level, blocks: [], sections: [] };
    open.at(-1)!.sections.push(section);
    open.push(section);
  }
  return top;
}

/** A section and all inside it. */
export function* sectionsOf(section: Headed): Generator<Headed> {
  yield section;
  for (const inner of section.sections) yield* sectionsOf(inner);
}

/** The items of a list, without wrappers and empty ones. */
export function itemsOf(list: Markup): Markup[] {
  const items: Markup[] = [];
  const find = (node: Markup) => {
    for (const child of elements(node)) {
      if (child.tag !== 'li') find(child);
      else if (hasText(child)) items.push(child);
    }
  };
  find(list);
  return items;
}

/** The list inside a list item, if there is one. */
export function listIn(item: Markup): Markup | undefined {
  return first(item, /^[uo]l$/);
}

const isList = (node: Markup) => /^[uo]l$/.test(node.tag);

/** The text of a list item, without the lists in it. */
export function itemText(item: Markup): string {
  return textOf(item, isList);
}
