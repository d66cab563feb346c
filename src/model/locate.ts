/**
 * Finds places in JSON text. `JSON.parse` reports a fault in words that differ by browser and no
 * place at all for a value that parsed, so the text is scanned again, once, when there is something
 * to report. The scan keeps a stack of its own and so cannot be made too deep.
 */

import type { Steps } from './reading.js';

export interface Located {
  /** Offsets in UTF-16 units of the wanted values, by JSON Pointer. */
  places: Map<string, number>;
  /** Where the text stops being JSON, and what is wrong there. */
  fault?: { offset: number; message: string };
}

type Expect = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'next' | 'end';

interface Frame {
  /** The pointer to this container, or null where nothing below it is wanted. */
  pointer: string | null;
  /** Items so far, for an array; null for an object. */
  count: number | null;
}

/** One step of a JSON Pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  return '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1');
}

const SCALAR = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

/** A token of JSON text: a bracket, colon or comma, a string with its quotes, a scalar, or none at all. */
interface Token {
  kind: 'mark' | 'string' | 'scalar' | 'none';
  /** Offsets of its first character and of what follows it. */
  offset: number;
  end: number;
}

/** The token after an offset. Walks by hand: a regular expression has a stack, which a long text overflows. */
function tokenAt(source: string, from: number): Token {
  let offset = from;
  while (isIn(' \t\n\r', source[offset])) offset++;
  const none: Token = { kind: 'none', offset, end: offset };
  if (isIn('{}[]:,', source[offset])) return { kind: 'mark', offset, end: offset + 1 };
  if (source[offset] !== '"') {
    let end = offset;
    while (/[\w.+-]/.test(source[end] ?? '')) end++;
    const word = source.slice(offset, end);
    const isScalar = word.length > 1000 ? !Number.isNaN(Number(word)) : SCALAR.test(word);
    return isScalar ? { kind: 'scalar', offset, end } : none;
  }
  for (let end = offset + 1; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code === 34) return { kind: 'string', offset, end: end + 1 };
    if (code < 32) return none;
    if (code !== 92) continue;
    end++;
    if (source[end] === 'u') {
      if (!/^[\dA-Fa-f]{4}$/.test(source.slice(end + 1, end + 5))) return none;
      end += 4;
    } else if (!isIn('"\\/bfnrt', source[end])) return none;
  }
  return none;
}

const isIn = (characters: string, c: string | undefined) =>
  c !== undefined && characters.includes(c);

/** So many tokens are a step. */
const TOKENS = 100;

/** Scans JSON text for the places of the wanted pointers and for the first fault. */
export function* locate(source: string, wanted: ReadonlySet<string> = new Set()): Steps<Located> {
  const places = new Map<string, number>();
  const prefixes = new Set<string>();
  for (let pointer of wanted) {
    for (
      ;
      pointer && !prefixes.has(pointer);
      pointer = pointer.slice(0, pointer.lastIndexOf('/'))
    ) {
      prefixes.add(pointer);
    }
  }
  const stack: Frame[] = [];
  let pointer: string | null = '';
  /** What may come next: a value, a value or the end of an array, a key, and so on. */
  let expect = 'value' as Expect;
  let end = source.charCodeAt(0) === 0xfeff ? 1 : 0;

  for (let tokens = 1; ; tokens++) {
    if (tokens % TOKENS === 0) yield TOKENS;
    const token = tokenAt(source, end);
    const { kind, offset } = token;
    end = token.end;
    const mark = kind === 'mark' ? source[offset] : undefined;
    const top = stack.at(-1);
    const isValue = kind === 'string' || kind === 'scalar' || mark === '{' || mark === '[';

    if (end === source.length && end === offset && expect === 'end') return { places };
    if ((expect === 'value' || expect === 'first') && isValue) {
      if (top && top.count !== null) pointer = child(top.pointer, top.count++);
      if (pointer !== null && wanted.has(pointer)) places.set(pointer, offset);
      if (mark) {
        stack.push({ pointer, count: mark === '[' ? 0 : null });
        expect = mark === '[' ? 'first' : 'firstKey';
      } else expect = stack.length ? 'next' : 'end';
    } else if ((expect === 'key' || expect === 'firstKey') && kind === 'string') {
      const key = top!.pointer === null ? '' : (JSON.parse(source.slice(offset, end)) as string);
      pointer = child(top!.pointer, key);
      expect = 'colon';
    } else if (expect === 'colon' && mark === ':') expect = 'value';
    else if (expect === 'next' && mark === ',') expect = top!.count === null ? 'key' : 'value';
    else if (
      (mark === '}' && (expect === 'next' || expect === 'firstKey') && top?.count === null) ||
      (mark === ']' && (expect === 'next' || expect === 'first') && top?.count != null)
    ) {
      stack.pop();
      expect = stack.length ? 'next' : 'end';
    } else return { places, fault: { offset, message: explain(source, offset, expect, mark) } };
  }

  function child(parent: string | null, key: string | number): string | null {
    if (parent === null) return null;
    const p = parent + pointerStep(key);
    return prefixes.has(p) ? p : null;
  }
}

/** What an author most likely did. */
function explain(source: string, offset: number, expect: Expect, mark?: string): string {
  if (/^\s*\[object [A-Z]\w*\]/.test(source)) {
    return 'It is what becomes of an object that is written as text, which frameworks do with attributes. Set the property data to the object (.data in Lit, :data.prop in Vue, [data] in Angular), or write JSON.stringify of it into the attribute.';
  }
  const rest = source.slice(offset, offset + 20);
  if (!rest || (rest[0] === '"' && expect !== 'next' && !source.includes('"', offset + 1))) {
    // Polymer/polymer#4538: the HTML parser ends a single-quoted attribute at the first apostrophe.
    return 'The text ends too early. If it is in an attribute in single quotes, write each apostrophe as &#39; (or &apos;), or use src or a child script instead.';
  }
  if (rest[0] === "'") return 'Strings take double quotes.';
  if (/^[“”]/.test(rest)) return 'Strings take straight double quotes, not curly ones.';
  if (/^\/[/*]/.test(rest)) return 'JSON has no comments. Take this one out.';
  if (rest[0] === '<')
    return 'This is HTML, not JSON. Check that the address leads to the data file.';
  if (rest[0] === '"') {
    return expect === 'next'
      ? 'A comma is missing before this.'
      : 'This string has a line break, a tab or a bad escape in it, or no closing quote.';
  }
  if ((mark === '}' || mark === ']') && (expect === 'key' || expect === 'value')) {
    return 'There is a comma too many before this bracket.';
  }
  if (expect === 'key' || expect === 'firstKey') return 'A key in double quotes belongs here.';
  if (expect === 'colon') return 'A colon belongs here.';
  if (expect === 'next') return 'A comma or a closing bracket belongs here.';
  if (expect === 'end') return 'The document ended before this. Take out what follows.';
  return `A value belongs here, not "${rest.split(/[\s,:]/)[0]}".`;
}
