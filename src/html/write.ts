/** Writing HTML: a tree of elements, all of whose text is text. */
import { slug } from '../model/names.js';
import { safeAddress } from '../model/safe-address.js';
import { headingLevel } from './heading-level.js';
import { isElement, type Markup } from './markup.js';

export type Child = Markup | string | number | undefined | false | readonly Child[];
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element. Attributes and children that are undefined are left out. A link without an address that
 * a page may lead to is a span.
 */
export function e(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const href = name === 'a' ? safeAddress(String(attributes.href ?? '')) : undefined;
  const tag = name === 'a' && !href ? 'span' : name;
  const names = Object.entries({ ...attributes, href }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { tag, attr: (name) => new Map(names).get(name), children: flat(children), names };
}

function flat(children: readonly Child[]): (Markup | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    if (typeof child === 'object') return Array.isArray(child) ? flat(child) : [child as Markup];
    return [String(child)];
  });
}

/** An element that holds a field of the document. */
export function field(name: string, ...children: readonly Child[]): Markup {
  return e('span', { 'data-field': name }, ...children);
}

/** A field of which the value is not its words. */
export function value(name: string, of: string | number, ...words: readonly Child[]): Markup {
  return e('data', { 'data-field': name, value: of }, ...words);
}

/** A date in words. */
export function time(name: string, iso: string, words: string): Markup {
  return e('time', { 'data-field': name, datetime: iso }, words);
}

/** A heading of the level nearest to that. */
export function heading(level: number, text: string, attributes: Attributes = {}): Markup {
  return e(`h${headingLevel(level)}`, attributes, text);
}

/** The id to state: none where the title alone would give the same. */
export function idOf(id: string, title: string): string | undefined {
  return slug(title) === id ? undefined : id;
}

export function join(parts: readonly Child[], separator: string): Child[] {
  return parts
    .filter((part) => part !== undefined && part !== false)
    .flatMap((part, i) => (i ? [separator, part] : [part]));
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const INLINE = /^(a|b|cite|data|small|span|strong|time)$/;

const isBlock = (node: Markup | string): boolean =>
  isElement(node) && (!INLINE.test(node.tag) || node.children.some(isBlock));

/** HTML text: blocks on lines of their own, indented; what is inline stays on one line. */
export function toHtml(nodes: Child, indent = ''): string {
  let out = '';
  let line = '';
  const endLine = () => {
    if (line.trim()) out += `${indent}${line.trim()}\n`;
    line = '';
  };
  for (const node of flat([nodes])) {
    if (isBlock(node)) {
      endLine();
      out += writeBlock(node as Markup, indent);
    } else line += writeInline(node);
  }
  endLine();
  return out;
}

function writeBlock(node: Markup, indent: string): string {
  const [open, close] = tags(node);
  return node.children.some(isBlock)
    ? `${indent}${open}\n${toHtml(node.children, `${indent}  `)}${indent}${close}\n`
    : `${indent}${open}${node.children.map(writeInline).join('')}${close}\n`;
}

function writeInline(node: Markup | string): string {
  if (!isElement(node)) return escapeHtml(node);
  const [open, close] = tags(node);
  return `${open}${node.children.map(writeInline).join('')}${close}`;
}

function tags({ tag, names = [] }: Markup): [open: string, close: string] {
  const attributes = names.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  return [`<${tag}${attributes}>`, `</${tag}>`];
}
