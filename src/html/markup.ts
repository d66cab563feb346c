/** HTML as the readers see it: the same whether it comes from a page's DOM or from a parser. */
export interface Markup {
  /** The name of the element, in lower case. */
  readonly tag: string;
  readonly attr: (name: string) => string | undefined;
  readonly children: readonly (Markup | string)[];
  /** The attributes in their order, of an element that is to be written. */
  readonly names?: readonly (readonly [name: string, value: string])[];
}

const BLOCKS =
  /^(p|div|section|article|main|header|footer|aside|figure|figcaption|blockquote|pre|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|details|summary|hr|fieldset|form)$/;

/** What says nothing that a widget could show. */
const SILENT = /^(script|style|template|noscript|svg|head|colgroup|iframe|object|button|select)$/;

export const isElement = (node: Markup | string): node is Markup => typeof node !== 'string';

export function elements(node: Markup): Markup[] {
  return node.children.filter(isElement).filter((child) => !SILENT.test(child.tag));
}

/** The element itself and all in it, in the order of the document. */
export function* within(node: Markup): Generator<Markup> {
  yield node;
  for (const child of elements(node)) yield* within(child);
}

/** Whether there is such an element in it, or it is one itself. */
export function has(node: Markup, tag: RegExp): boolean {
  for (const inner of within(node)) if (tag.test(inner.tag)) return true;
  return false;
}

export function all(node: Markup, tag: RegExp): Markup[] {
  return [...within(node)].filter((n) => tag.test(n.tag));
}

/**
 * The text of an element, line by line: blocks and `<br>` start a new one. White space is collapsed,
 * with the non-breaking spaces and marks of no width that editors leave behind.
 *
 * @param skip elements whose text is left out
 */
export function linesOf(node: Markup, skip?: (node: Markup) => boolean): string[] {
  const read = (at: Markup | string): string => {
    // A line break in the source is a space; one that counts is made below.
    if (!isElement(at)) return at.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '');
    if (at.tag === 'br') return '\n';
    // A picture of a tick says what its words say.
    if (at.tag === 'img') return at.attr('alt') ?? '';
    if (SILENT.test(at.tag) || (at !== node && skip?.(at))) return '';
    const inner = at.children.map(read).join('');
    return BLOCKS.test(at.tag) ? `\n${inner}\n` : inner;
  };
  return read(node)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);
}

export function textOf(node: Markup, skip?: (node: Markup) => boolean): string {
  return linesOf(node, skip).join(' ');
}

/** Whether all the text of an element is bold: how editors write what should be a header. */
export function isBold(node: Markup): boolean {
  return textOf(node) !== '' && (bold(node) || !textOf(node, bold));
}

/** A `<b>` may be set to a normal weight, as documents pasted from Google Docs have around everything. */
function bold(node: Markup): boolean {
  const weight = /font-weight:\s*(\w+)/.exec(node.attr('style') ?? '')?.[1];
  if (weight) return weight === 'bold' || Number(weight) >= 600;
  return /^(b|strong)$/.test(node.tag);
}

/** The links in an element. */
export function linksIn(node: Markup): { url: string; label: string }[] {
  return all(node, /^a$/).flatMap((a) => {
    const url = a.attr('href');
    return url ? [{ url, label: textOf(a) || url }] : [];
  });
}
