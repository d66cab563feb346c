/** HTML as the readers see it: the same whether it comes from a page's DOM or from a parser. */
export interface Markup {
  /** The name of the element, in lower case. */
  readonly tag: string;
  readonly attr: (name: string) => string | undefined;
  readonly children: readonly (Markup | string)[];
  /** The attributes in their order, of an element that is to be written. */
  readonly names?: readonly (readonly [name: string, value: string])[];
  /** Whether what is in it was nested so deep that only the words are kept. */
  readonly flat?: boolean;
}

/** What starts a new line. */
export const BLOCKS =
  /^(p|div|section|article|main|header|footer|aside|figure|figcaption|blockquote|pre|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|details|summary|hr|fieldset|form)$/;

/** What says nothing that a widget could show. */
export const SILENT =
  /^(script|style|template|noscript|svg|head|colgroup|iframe|object|button|select)$/;

export const isElement = (node: Markup | string): node is Markup => typeof node !== 'string';

export function elements(node: Markup): Markup[] {
  return node.children.filter(isElement).filter((child) => !SILENT.test(child.tag));
}

/**
 * The element itself and all in it, in the order of the document.
 *
 * @param closed elements that are given, but not what is in them
 */
export function* within(
  node: Markup,
  closed?: (node: Markup) => boolean | undefined,
): Generator<Markup> {
  const stack = [node];
  for (let at; (at = stack.pop());) {
    yield at;
    if (!closed?.(at)) for (const inner of elements(at).reverse()) stack.push(inner);
  }
}

export function all(node: Markup, tag: RegExp): Markup[] {
  return [...within(node)].filter((n) => tag.test(n.tag));
}

/** The first such element, or the element itself. */
export function first(node: Markup, tag: RegExp): Markup | undefined {
  for (const inner of within(node)) if (tag.test(inner.tag)) return inner;
  return undefined;
}

/** Works something out once for each element. Trees do not change. */
export function perNode<T>(work: (node: Markup) => T): (node: Markup) => T {
  const known = new WeakMap<Markup, { is: T }>();
  return (node) => {
    let found = known.get(node);
    if (!found) known.set(node, (found = { is: work(node) }));
    return found.is;
  };
}

/** Whether there are words in an element: quicker than to ask for them. */
export const hasText: (node: Markup) => boolean = perNode((node) =>
  node.children.some((child) => {
    if (!isElement(child)) return /[^\s\u200b\u2060]/.test(child);
    if (child.tag === 'img') return Boolean(child.attr('alt')?.trim());
    return !SILENT.test(child.tag) && hasText(child);
  }),
);

/**
 * The text of an element, line by line: blocks and `<br>` start a new one. White space is collapsed,
 * with the non-breaking spaces and marks of no width that editors leave behind.
 *
 * @param skip elements whose text is left out
 * @param marked whether items of lists begin with a mark, "- " or their number
 */
export function linesOf(
  node: Markup,
  skip?: (node: Markup) => boolean,
  marked?: boolean,
): string[] {
  let text = '';
  // The mark stands before the first words of an item, whatever they are wrapped in.
  let mark = '';
  let list: { next?: number } = {};
  const read = (at: Markup | string): void => {
    // A line break in the source is a space; one that counts is made below.
    if (!isElement(at)) {
      const words = at.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '');
      if (mark && words.trim()) {
        text += mark;
        mark = '';
      }
      text += words;
    } else if (at.tag === 'br') text += '\n';
    // A picture of a tick says what its words say.
    else if (at.tag === 'img') text += at.attr('alt') ?? '';
    else if (!SILENT.test(at.tag) && (at === node || !skip?.(at))) {
      const edge = BLOCKS.test(at.tag) ? '\n' : '';
      const outer = list;
      if (/^[uo]l$/.test(at.tag))
        list = at.tag === 'ol' ? { next: numberOf(at, 'start') ?? 1 } : {};
      if (marked && at.tag === 'li') {
        mark = '- ';
        if (list.next !== undefined) {
          const number = numberOf(at, 'value') ?? list.next;
          mark = `${number}. `;
          list.next = number + 1;
        }
      }
      text += edge;
      at.children.forEach(read);
      text += edge;
      list = outer;
    }
  };
  read(node);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);
}

/** What an attribute counts from; nothing where it is no number that a list begins with. */
function numberOf(node: Markup, name: 'start' | 'value'): number | undefined {
  const given = node.attr(name);
  return given && /^\d{1,3}$/.test(given) ? Number(given) : undefined;
}

const wholeText = perNode((node) => linesOf(node).join(' '));

export function textOf(node: Markup, skip?: (node: Markup) => boolean): string {
  return skip ? linesOf(node, skip).join(' ') : wholeText(node);
}

/** Whether all the text of an element is bold: how editors write what should be a header. */
export function isBold(node: Markup): boolean {
  return hasText(node) && (isSetBold(node) || !textOf(node, isSetBold));
}

/**
 * Whether an element itself makes its text bold. A `<b>` may be set to a normal weight, as documents
 * pasted from Google Docs have around everything; what Word says of other scripts does not count.
 */
export function isSetBold(node: Markup): boolean {
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(node.attr('style') ?? '')?.[1];
  if (weight) return /^bold/i.test(weight) || Number(weight) >= 600;
  return /^(b|strong)$/.test(node.tag);
}

/** The links in an element. */
export function linksIn(node: Markup): { url: string; label: string }[] {
  return all(node, /^a$/).flatMap((a) => {
    const url = a.attr('href');
    return url ? [{ url, label: textOf(a) || url }] : [];
  });
}
