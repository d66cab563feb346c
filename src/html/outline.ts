/** The headings of a piece of HTML and what stands under them, whatever it is wrapped in. */
import { all, elements, has, isBold, isElement, linksIn, type Markup, textOf } from './markup.js';

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

/** Headings, paragraphs, lists and tables in order, without their wrappers and without empty ones. */
export function flow(root: Markup): Markup[] {
  const out: Markup[] = [];
  let run: (Markup | string)[] = [];
  const endRun = () => {
    const p: Markup = { tag: 'p', attr: () => undefined, children: run };
    if (textOf(p)) out.push(p);
    run = [];
  };
  for (const child of root.children) {
    if (isElement(child) && has(child, LEAF)) {
      endRun();
      // Wrappers go, unless the element is itself what is looked for.
      const blocks = LEAF.test(child.tag) ? [child] : flow(child);
      out.push(...blocks.filter((block) => textOf(block)));
    } else if (isElement(child) && /^(div|section|article)$/.test(child.tag)) {
      endRun();
      run = [child];
      endRun();
    } else run.push(child);
  }
  endRun();
  return out;
}

/** The level of a heading; a short paragraph that is all bold is one of the lowest. */
function levelOf(block: Markup): number | undefined {
  if (/^h[1-6]$/.test(block.tag)) return Number(block.tag[1]);
  if (block.tag === 'summary') return 7;
  const short = block.tag === 'p' && textOf(block).length < 80 && !linksIn(block).length;
  return short && isBold(block) ? 8 : undefined;
}

export function outline(root: Markup): Headed {
  const top: Headed = { title: '', level: 0, blocks: [], sections: [] };
  const open = [top];
  for (const block of flow(root)) {
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
  return elements(list)
    .flatMap((child) => (child.tag === 'li' ? [child] : itemsOf(child)))
    .filter((item) => textOf(item));
}

/** The list inside a list item, if there is one. */
export function listIn(item: Markup): Markup | undefined {
  return all(item, /^[uo]l$/)[0];
}

const isList = (node: Markup) => /^[uo]l$/.test(node.tag);

/** The text of a list item, without the lists in it. */
export function itemText(item: Markup): string {
  return textOf(item, isList);
}
