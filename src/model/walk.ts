/** Follows the schema through a value: keeps what can be used, reports what cannot. */
import { type JsonPlace, suggest } from './issues.js';
import type { Reading, Steps } from './reading.js';
import { safeAddress, schemeOf } from './safe-address.js';
import type { ObjectNode, SchemaNode, Shape } from './schema-node.js';

const EXPECTED = {
  text: 'text',
  ref: 'text',
  url: 'an address as text',
  num: 'a number, zero or more, such as 39710',
  flag: 'true or false',
  date: 'a date such as 2026, 2026-05 or 2026-05-31',
  list: 'a list',
} as const;

/** Reads one value. Undefined is "nothing here that can be used", and has been reported. */
export function walk<N extends SchemaNode>(
  node: N,
  value: unknown,
  place: JsonPlace,
  reading: Reading,
): Shape<N> | undefined {
  return visit(node, value, place, reading) as Shape<N> | undefined;
}

/** The same for the whole document, item by item of its lists. */
export function* walkInSteps<N extends ObjectNode>(
  node: N,
  value: object,
  reading: Reading,
): Steps<Shape<N>> {
  const out: Record<string, unknown> = {};
  reportUnknown(node, value, null, reading);
  for (const [key, child] of Object.entries<SchemaNode>(node.fields)) {
    const given = ownOf(value, key);
    const place: JsonPlace = [null, key];
    if (child.t !== 'list' || !Array.isArray(given)) {
      setField(out, key, child, visit(child, given, place, reading));
    } else {
      const items: unknown[] = [];
      for (let i = 0; i < given.length; i++) {
        const item = visit(child.of, given[i], [place, i], reading);
        if (item !== undefined) items.push(item);
        yield 1;
      }
      out[key] = items;
    }
  }
  reading.remember(out, null);
  return out as Shape<N>;
}

function visit(node: SchemaNode, value: unknown, place: JsonPlace, reading: Reading): unknown {
  // A blank is a blank: what was left empty is not a fault.
  if (value === undefined || value === null) return undefined;
  switch (node.t) {
    case 'text':
    case 'ref':
      if (typeof value === 'number' && Number.isFinite(value)) return String(value);
      if (typeof value === 'string') return value.trim() || undefined;
      break;
    case 'num': {
      const n = typeof value === 'string' && value.trim() ? Number(value) : value;
      if (typeof n === 'number' && Number.isFinite(n) && n >= 0) return n;
      break;
    }
    case 'flag':
      if (typeof value === 'boolean') return value;
      break;
    case 'date':
      if (typeof value === 'number') return visit(node, String(value), place, reading);
      if (typeof value === 'string' && isDate(value.trim())) return value.trim();
      break;
    case 'url':
      if (typeof value === 'string') return safeUrl(value, place, reading);
      break;
    case 'oneOf': {
      const word = typeof value === 'string' ? value.trim() : '';
      const found = node.values.find((v) => v.toLowerCase() === word.toLowerCase());
      if (found) return found;
      reading.issues.error(
        'unknown-word',
        place,
        `Use one of ${node.values.join(', ')} instead of ${show(value)}.${suggest(word, node.values)}`,
      );
      return undefined;
    }
    case 'list': {
      const items = Array.isArray(value) ? (value as unknown[]) : [value];
      const out: unknown[] = [];
      for (let i = 0; i < items.length; i++) {
        const item = visit(node.of, items[i], Array.isArray(value) ? [place, i] : place, reading);
        if (item !== undefined) out.push(item);
      }
      return out;
    }
    case 'record':
      if (isObject(value)) return new Map(Object.entries(value));
      break;
    case 'object':
      if (isObject(value)) return fields(node, value, { place }, reading);
      if (node.short && typeof value !== 'boolean') {
        return fields(node, { [node.short]: value }, { place, short: true }, reading);
      }
      break;
  }
  const wanted =
    node.t === 'object' || node.t === 'record'
      ? `an object such as ${node.t === 'object' ? exampleOf(node) : exampleOfRecord(node.of)}`
      : EXPECTED[node.t];
  reading.issues.error('wrong-type', place, `Use ${wanted} here, not ${show(value)}.`);
  return undefined;
}

/** What an author might write for an object: a name or two and a list, or a number where it has no text. */
function exampleOf({ fields: known }: ObjectNode): string {
  const keys = Object.keys(known).filter((key) => key !== 'id');
  const of = (...kinds: string[]) => keys.filter((key) => kinds.includes(known[key]!.t));
  const named = of('text', 'ref', 'url');
  const shown = named.length ? [...named.slice(0, 2), ...of('list').slice(0, 1)] : of('num');
  const write = (key: string) => {
    const { t } = known[key]!;
    return `"${key}": ${t === 'list' ? '["…"]' : t === 'num' ? '1' : '"…"'}`;
  };
  return `{ ${shown.map(write).join(', ')} }`;
}

/** Ratings by subject, or the weights of paths. */
const exampleOfRecord = (of: SchemaNode): string =>
  of.t === 'num' ? '{ "path-id": 1 }' : '{ "role-id": "Required" }';

/** What authors call a key, and what it is called here: the first that an object has. */
const CALLED = new Map(
  Object.entries({
    href: ['url'],
    link: ['url', 'links'],
    uri: ['url'],
    name: ['title', 'label', 'text'],
    title: ['name', 'label', 'text', 'prompt'],
    text: ['label', 'prompt', 'note'],
    label: ['title', 'name'],
    description: ['summary', 'note'],
    summary: ['description'],
    salary: ['pay'],
    category: ['group'],
    tools: ['examples'],
    ratings: ['levels'],
    rating: ['level'],
    condition: ['when'],
    steps: ['rungs'],
  }),
);

/** @param at.short whether the value was written without its key, so that it has no place of its own */
function fields(
  node: ObjectNode,
  value: object,
  { place, short }: { place: JsonPlace; short?: boolean },
  reading: Reading,
): unknown {
  const out: Record<string, unknown> = {};
  reportUnknown(node, value, place, reading);
  for (const key of Object.keys(node.fields)) {
    const child = node.fields[key]!;
    const given = ownOf(value, key);
    const at: JsonPlace = short ? place : [place, key];
    setField(out, key, child, given === undefined ? undefined : visit(child, given, at, reading));
  }
  if (node.need && out[node.need] === undefined) {
    reading.issues.error('missing', place, `Add "${node.need}": without it this is left out.`);
    return undefined;
  }
  reading.remember(out, place);
  return out;
}

const ownOf = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** What was read under a key. A list or record is there even where the document has none. */
function setField(
  out: Record<string, unknown>,
  key: string,
  node: SchemaNode,
  read: unknown,
): void {
  if (read !== undefined) out[key] = read;
  else if (node.t === 'list') out[key] = [];
  else if (node.t === 'record') out[key] = new Map();
}

function reportUnknown(
  { fields: known }: ObjectNode,
  value: object,
  place: JsonPlace,
  reading: Reading,
): void {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(known, key)) continue;
    const hint = `The key "${clip(key)}" means nothing here and was left out.`;
    const called = CALLED.get(key.toLowerCase())?.filter((k) => Object.hasOwn(known, k)) ?? [];
    reading.issues.hintOnce(
      `key ${key}`,
      'unknown-key',
      [place, key],
      // Near the right word or not, what it is called here is surer than what looks like it.
      hint +
        (called[0]
          ? ` Did you mean "${called[0]}"?`
          : suggest(key, Object.keys(known)) || ` It takes ${Object.keys(known).join(', ')}.`),
    );
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in a message: short, whatever it is. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `"${clip(value)}"` : `${value as number | boolean}`;
}

function clip(s: string): string {
  return s.length > 40 ? s.slice(0, 39) + '…' : s;
}

function isDate(value: string): boolean {
  const m = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!m) return false;
  const [, month = '01', day = '01'] = m;
  const parsed = new Date(`${value.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.getUTCDate() === Number(day);
}

function safeUrl(value: string, place: JsonPlace, reading: Reading): string | undefined {
  const scheme = schemeOf(value);
  const url = safeAddress(value);
  if (url !== undefined && scheme === undefined && isHost(url)) {
    const message = `"${clip(url)}" has no https:// before it, so that browsers would look for it on this site. It was read as "https://${clip(url)}": write that.`;
    reading.issues.warn('no-scheme', place, message);
    return `https://${url}`;
  }
  if (url !== undefined && /^[^\s/?#@:]+@[\w-]+(\.[\w-]+)+$/.test(url)) {
    const message = `"${clip(url)}" is an address to write to, and was read as "mailto:${clip(url)}": write that.`;
    reading.issues.warn('no-scheme', place, message);
    return `mailto:${url}`;
  }
  if (url !== undefined || scheme === undefined) return url;
  reading.issues.error(
    'refused-url',
    place,
    `Addresses start with http, https, mailto or tel, or are relative; "${clip(scheme)}:" is refused.`,
  );
  return undefined;
}

/** Whether an address without a scheme starts with the name of a host: www.firm.com/jobs, firm.com. */
function isHost(url: string): boolean {
  return /^(?:www\.[^/\s.]+\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io)(?:[/?#:]|$))/i.test(
    url,
  );
}
