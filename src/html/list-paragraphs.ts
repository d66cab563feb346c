/** Paragraphs that begin with the marks of a list, as Word has them, made into the lists that they are. */
import { hasText, isBold, isElement, type Markup, textOf, within } from './markup.js';

interface Item {
  node: Markup;
  /** The mark as it stands before the text: "·", "2." */
  mark: string;
  ordered: boolean;
  /** How deep it is in the list, from 1. */
  level: number;
  /** Whether Word says that it is in a list. Otherwise it takes two in a row. */
  sure: boolean;
}

const BULLET = /^[·•▪◦‣●○■*–-](?=\s)/;
/** As Word's fonts for symbols have them. */
const SYMBOL = /^[§Øüvqo](?=\s)/;
const NUMBER = /^\(?(?:\d{1,3}[.)])+(?=\s)/;
const LETTER = /^\(?[a-z]{1,4}[.)](?=\s)/i;

/** Changes the children of an element, where some are such paragraphs. */
export function listParagraphs(children: (Markup | string)[]): void {
  const out: (Markup | string)[] = [];
  let items: Item[] = [];
  const end = () => {
    const [only] = items;
    const isList = only && (items.length > 1 || (only.sure && !isBold(only.node)));
    for (const node of isList ? listsOf(items) : items.map((item) => item.node)) out.push(node);
    items = [];
  };
  for (const child of children) {
    const item = isElement(child) ? itemIn(child) : undefined;
    if (item) {
      if (items.length && !follows(item, items.at(-1)!)) end();
      items.push(item);
    } else {
      // What is empty does not part them.
      if (items.length && isBlank(child)) continue;
      end();
      out.push(child);
    }
  }
  end();
  children.length = 0;
  for (const child of out) children.push(child);
}

const isBlank = (child: Markup | string) =>
  isElement(child) ? child.tag === 'p' && !hasText(child) : !child.trim();

function itemIn(node: Markup): Item | undefined {
  if (node.tag !== 'p' || node.attr('data-field') !== undefined) return undefined;
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(node.attr('style') ?? '')?.[1];
  const sure = level !== undefined || /\bMsoList/.test(node.attr('class') ?? '');
  const text = textOf(node);
  const apart = level && [...within(node)].find(isMark);
  const mark =
    (apart && textOf(apart)) ||
    [BULLET, NUMBER, ...(sure ? [SYMBOL, LETTER] : [])]
      .map((pattern) => pattern.exec(text)?.[0])
      .find(Boolean);
  if (!text || !(mark || level)) return undefined;
  const ordered = /[a-z\d][.)]$/i.test(mark ?? '');
  return { node, mark: mark ?? '', ordered, level: Number(level ?? 1), sure };
}

/** What Word puts there for those that know no lists. */
const isMark = (node: Markup) => /mso-list\s*:\s*ignore/i.test(node.attr('style') ?? '');

function follows(item: Item, before: Item): boolean {
  if (item.sure || before.sure) return item.sure === before.sure;
  return item.ordered
    ? before.ordered && parseInt(item.mark) === parseInt(before.mark) + 1
    : item.mark === before.mark;
}

function listsOf(items: readonly Item[]): Markup[] {
  type Grown = Markup & { children: (Markup | string)[] };
  const top: Markup[] = [];
  const open: { level: number; list: Grown }[] = [];
  for (const item of items) {
    const { level } = item;
    const tag = item.ordered ? 'ol' : 'ul';
    while (open.length && open.at(-1)!.level > level) open.pop();
    if (open.at(-1)?.level === level && open.at(-1)!.list.tag !== tag) open.pop();
    if (open.at(-1)?.level !== level) {
      const list: Grown = { tag, attr: () => undefined, children: [] };
      const around = open.at(-1)?.list.children.at(-1) as Grown | undefined;
      (around?.children ?? top).push(list);
      open.push({ level, list });
    }
    open.at(-1)!.list.children.push({ ...withoutMark(item), tag: 'li' });
  }
  return top;
}

/** The paragraph without the mark before its text, whatever elements that stands in. */
function withoutMark({ node, mark }: Item): Markup {
  let rest = mark;
  const strip = (at: Markup): Markup => ({
    ...at,
    children: at.children.map((child) => {
      if (!rest) return child;
      if (isElement(child)) return strip(child);
      const text = child.replace(/^[\s\u200b\u2060]+/, '');
      if (!text) return child;
      const taken = Math.min(rest.length, text.length);
      const same = text.slice(0, taken) === rest.slice(0, taken);
      rest = same ? rest.slice(taken).trimStart() : '';
      return same ? text.slice(taken) : child;
    }),
  });
  return strip(node);
}
