/**
 * What our own writers mark so that it can be read back to the letter: `data-field` names the property
 * of the document that an element holds, and a value that is not its text stands in `value` or
 * `datetime`. Everything else is read by its structure.
 */
import { elements, type Markup, textOf } from './markup.js';

export type Fields = Record<string, unknown>;

/** The element's own text and marked parts, as a property of the document would have them. */
export function fieldsIn(node: Markup): Fields {
  const out = Object.create(null) as Fields;
  for (const child of elements(node)) {
    const name = child.attr('data-field');
    if (name === undefined) {
      for (const [key, value] of Object.entries(fieldsIn(child))) put(out, key, value);
      continue;
    }
    put(out, name, valueOf(child));
    const url = child.attr('href');
    if (name === 'title' && url) out.url = url;
  }
  return out;
}

export function valueOf(node: Markup): unknown {
  const inner = fieldsIn(node);
  if (hasFields(inner)) return inner;
  const url = node.attr('href');
  if (url && node.attr('data-field') === 'links')
    return { url, label: textOf(node), rel: node.attr('data-rel') };
  return node.attr('value') ?? node.attr('datetime') ?? textOf(node);
}

export function hasFields(fields: Fields): boolean {
  return Object.keys(fields).length > 0;
}

/** Several elements of one name are a list. */
function put(fields: Fields, name: string, value: unknown): void {
  const old = fields[name];
  fields[name] = old === undefined ? value : [...toArray(old), ...toArray(value)];
}

function toArray(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
