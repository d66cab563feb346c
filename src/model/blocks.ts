/** How a text of several lines is laid out: its paragraphs, and the lists that its marks make. */

/** Items that stand under one another. */
export interface ItemList {
  /** The number of the first item, where they are numbered. */
  start?: number;
  items: string[];
}

/** A paragraph, or a list. */
export type Block = string | ItemList;

/** What stands before an item: a dash or a dot, as people type and editors paste them. */
const BULLET = /^[-–—*•‣◦▪▫●○■□·∙⁃➢➤►✓✔\uf0b7]\s+(?=\S)/u;
/** "1. ", "2) ", "(3) ", "1、". */
const NUMBER = /^\(?(\d{1,3})(?:[.)]\s+|、\s*)(?=\S)/u;

/**
 * The paragraphs and lists of a text. Each line is a paragraph, or an item of a list where it begins with a
 * mark; an indented line goes on with the item before it. Numbers that do not follow one another begin a
 * new list, so that each item keeps its own. White space is collapsed; empty lines say nothing.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let list: ItemList | undefined;
  for (const raw of text.split(/[\n\r\v\f\u0085\u2028\u2029]/)) {
    const line = raw.replace(/\s+/gu, ' ').trim();
    if (!line) continue;
    const number = NUMBER.exec(line);
    const mark = number ?? BULLET.exec(line);
    if (!mark) {
      if (list && /^\s/u.test(raw)) list.items.push(`${list.items.pop()!} ${line}`);
      else {
        list = undefined;
        blocks.push(line);
      }
      continue;
    }
    const start = number ? Number(number[1]) : undefined;
    const item = line.slice(mark[0].length);
    const next = list?.start === undefined ? undefined : list.start + list.items.length;
    if (list && next === start) list.items.push(item);
    else blocks.push((list = start === undefined ? { items: [item] } : { start, items: [item] }));
  }
  return blocks;
}

/** The lines of a text again, with one mark for all lists without numbers: none that a spreadsheet takes for a formula. */
export function plainLines(text: string): string {
  return blocksOf(text)
    .flatMap((block) =>
      typeof block === 'string'
        ? block
        : block.items.map((item, i) =>
            block.start === undefined ? `• ${item}` : `${block.start + i}. ${item}`,
          ),
    )
    .join('\n');
}

/** Whether a line begins with the mark of a list. */
export function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line);
}
