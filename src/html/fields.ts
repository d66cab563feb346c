/**
 * What our own writers mark so that it can be read back to the letter: `data-field` names the property
 * of the document that an element holds, and a value that is not its text stands in `value` or
 * `datetime`. Everything else is read by its structure.
 */
import { elements, linesOf, type Markup, textOf } from './markup.js';

export type Fields = Record<string, unknown>;

/** The element's own text and marked parts, as a property of the document would have them. */
export function fieldsIn(node: Markup): Fields {
  const out = Object.create(null) as Fields;
  const find = (at: Markup) => {
    for (const child of elements(at)) {
      const name = child.attr('data-field');
      if (name === undefined) {
        find(child);
        continue;
      }
      put(out, name, valueOf(child));
      const url = child.attr('href');
      if (name === 'title' && url) out.url = url;
    }
  };
  find(node);
  return out;
}

export function valueOf(node: Markup): unknown {
  const inner = fieldsIn(node);
  if (hasFields(inner)) return inner;
  const url = node.attr('href');
  if (url && node.attr('data-field') === 'links')
    return { url, label: textOf(node), rel: node.attr('data-rel') };
  // A note has its lines and lists.
  if (node.attr('data-field') === 'note') return linesOf(node, undefined, true).join('\n');
  return node.attr('value') ?? node.attr('datetime') ?? textOf(node);
}

export function hasFields(fields: Fields): boolean {
  return Object.keys(fields).length > 0;
}

/** Adds to the list that a property is, or makes it one. */
export function append(to: Fields, key: string, values: readonly unknown[]): void {
  if (!values.length) return;
  const old = to[key];
  const list = Array.isArray(old) ? (old as unknown[]) : old === undefined ? [] : [old];
  to[key] = list;
  for (const value of values) list.push(value);
}

/** Adds to the words that a property is. */
export function appendText(to: Fields, key: string, text: string): void {
  const old = to[key] as string | undefined;
  to[key] = old && text ? `${old} ${text}` : old || text;
}

/** Several elements of one name are a list. */
function put(fields: Fields, name: string, value: unknown): void {
  if (fields[name] === undefined) fields[name] = value;
  else append(fields, name, [value]);
}
