/** `career-elements render --into`: a page of the user's own, with its widgets filled in. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { UserError } from './io.js';
import {
  type Given,
  JSON_LD_MARK,
  jsonLdScript,
  renderInside,
  type RenderOptions,
} from './render.js';
import { TAGS, type Tag } from './widgets.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What of the page's text gives way to what. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A widget of the page, and what is to stand in it. */
interface Filling extends Edit {
  /** The widget as messages name it. */
  where: string;
}

/**
 * A page in which every widget is filled with what it shows. What was inside gives way, but for its JSON
 * and what has a slot of its own; all else stays to the letter. Doing it again changes nothing.
 *
 * @throws {UserError} where there is no widget, or one that cannot be filled where it stands
 */
export async function fillPage(
  html: string,
  given: Given,
  options: RenderOptions,
): Promise<string> {
  if (html.startsWith('\ufeff')) return `\ufeff${await fillPage(html.slice(1), given, options)}`;
  const fillings: Filling[] = [];
  for (const element of elementsIn(parsed(html))) {
    const tag = TAGS.find((t) => t === element.tagName);
    if (tag) fillings.push(await fill(html, tag, element, { given, options }));
  }
  if (!fillings.length) {
    throw new UserError(
      `The page has no widget to fill: put a tag such as <${TAGS[0]}> into it, outside <template> and <noscript>.`,
    );
  }
  const around = withoutWidgets(html);
  const isKept = (edits: readonly Edit[]) => withoutWidgets(edited(html, edits)) === around;
  if (!isKept(fillings)) {
    // What a parser of pages ends or moves, such as a link around links, would be damaged by the content.
    const { where } = fillings.find((one) => !isKept([one])) ?? fillings[0]!;
    throw new UserError(
      `${where} cannot be filled where it stands: the elements around it would end there. Put it into a <div> of its own.`,
    );
  }
  const filled = edited(html, fillings);
  if (!options.jsonLd) return filled;
  return edited(filled, jsonLdEdits(filled, jsonLdScript(given.document)));
}

const parsed = (html: string) => parse(html, { sourceCodeLocationInfo: true });

function edited(html: string, edits: readonly Edit[]): string {
  let out = html;
  for (const { from, to, text } of [...edits].sort((a, b) => b.from - a.from)) {
    out = out.slice(0, from) + text + out.slice(to);
  }
  return out;
}

/** The page as a parser understands it, with nothing in its widgets. */
function withoutWidgets(html: string): string {
  const page = parse(html);
  for (const element of elementsIn(page)) {
    if (TAGS.some((t) => t === element.tagName)) element.childNodes = [];
  }
  return serialize(page);
}

/** All elements, but for what is inside a widget. */
function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    if (!TAGS.some((t) => t === child.tagName)) yield* elementsIn(child);
  }
}

function ancestorsOf(element: Element): Element[] {
  const all: Element[] = [];
  for (let at = element.parentNode; at && tree.isElementNode(at); at = at.parentNode) all.push(at);
  return all;
}

async function fill(
  html: string,
  tag: Tag,
  element: Element,
  { given, options }: { given: Given; options: RenderOptions },
): Promise<Filling> {
  const { startTag, endTag, startLine } = element.sourceCodeLocation!;
  const where = `<${tag}> in line ${startLine}`;
  // One widget in another comes of an end tag that the parser could not take.
  const inner = [...elementsIn(element)].some(({ tagName }) => TAGS.some((t) => t === tagName));
  if (!startTag || !endTag || inner) {
    throw new UserError(
      `${where} has no end tag, or something in it is left open: write </${tag}>.`,
    );
  }
  const around = ancestorsOf(element).map(({ tagName }) => tagName);
  if (around.includes('p')) {
    throw new UserError(
      `${where} stands in a <p>, which headings and tables would end: take it out of the paragraph.`,
    );
  }
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const named = ['src', 'data', 'provider'].some((name) => attributes.has(name));
  const kept = element.childNodes.filter((node) => tree.isElementNode(node)).filter(isKept);
  const open = kept.find((one) => !one.sourceCodeLocation!.endTag && !VOID.test(one.tagName));
  if (open) throw new UserError(`${where}: the <${open.tagName}> in it has no end tag.`);
  const own = kept.map(({ sourceCodeLocation: at }) => html.slice(at!.startOffset, at!.endOffset));
  const old = own.reduce(
    (rest, part) => rest.replace(part, () => ''),
    html.slice(startTag.endOffset, endTag.startOffset),
  );
  // A parser passes over an end tag while a <p> is open in the widget.
  if (new RegExp(`</${tag}\\b`, 'i').test(old)) {
    throw new UserError(`${where}: its first </${tag}> comes while something in it is left open.`);
  }
  const shared = named || kept.some(isJson) || around.includes('role-data');
  const inside = await renderInside(tag, given, { ...options, attributes }, shared).catch(
    (error: unknown) => {
      throw error instanceof UserError ? new UserError(`${where}: ${error.message}`) : error;
    },
  );
  const text = `\n${own.map((part) => `  ${part}\n`).join('')}${inside}`;
  return { from: startTag.endOffset, to: endTag.startOffset, text, where };
}

/** Elements that have no end tag. */
const VOID = /^(area|br|embed|hr|img|input|link|meta|source|track|wbr)$/;

const isJson = ({ tagName, attrs }: Element): boolean =>
  tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && /json$/i.test(value));

const isKept = (element: Element): boolean =>
  isJson(element) || element.attrs.some(({ name }) => name === 'slot');

/** Takes the place of what was written before, else goes to the end of the head. */
function jsonLdEdits(html: string, script: string): Edit[] {
  const all = [...elementsIn(parsed(html))];
  const before = all.filter(({ attrs }) => attrs.some(({ name }) => name === JSON_LD_MARK));
  if (before.length) {
    return before.map(({ sourceCodeLocation: at }, i) => ({
      from: at!.startOffset,
      to: at!.endOffset,
      text: i ? '' : script.trimEnd(),
    }));
  }
  const head = all.find(({ tagName }) => tagName === 'head');
  const inside = head?.childNodes.filter((node) => tree.isElementNode(node)) ?? [];
  // Not before what says how the page is encoded, which browsers look for at its start.
  const last = inside.at(-1)?.sourceCodeLocation?.endOffset;
  const tag = head?.sourceCodeLocation;
  const first = all.find((e) => e.sourceCodeLocation && !/^(html|head)$/.test(e.tagName));
  const at =
    tag?.endTag?.startOffset ??
    last ??
    tag?.startTag?.endOffset ??
    first?.sourceCodeLocation?.startOffset ??
    html.length;
  return [{ from: at, to: at, text: script }];
}
