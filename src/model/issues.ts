/** What reading a document has to say to its author. */
import { locate, pointerStep } from './locate.js';
import type { Steps } from './reading.js';

/** How bad an issue is: something was dropped; something is doubtful; something could be better. */
export type Severity = 'error' | 'warning' | 'hint';

export interface Issue {
  /** Stable name of the kind of issue, for instance `unknown-subject`. */
  code: string;
  severity: Severity;
  /** JSON Pointer (RFC 6901) to the value. Empty for the whole document. */
  pointer: string;
  /** Line and column from 1, where the input was text. */
  line?: number;
  column?: number;
  /** What is wrong and what to do. */
  message: string;
}

/** A place in the input: the key under its parent's place. Turned into a pointer only when needed. */
export type JsonPlace = readonly [parent: JsonPlace | null, key: string | number] | null;

/** RFC 6901. */
export function toPointer(place: JsonPlace): string {
  const keys: string[] = [];
  for (let p = place; p; p = p[0]) keys.push(pointerStep(p[1]));
  return keys.reverse().join('');
}

/** Collects issues up to a limit, so that a document full of faults stays cheap to read. */
export class Issues {
  readonly list: Issue[] = [];
  #more = 0;
  #once = new Set<string>();

  constructor(private limit: number) {}

  add(severity: Severity, code: string, place: JsonPlace, message: string): void {
    if (this.list.length < this.limit) {
      this.list.push({ code, severity, pointer: toPointer(place), message });
    } else {
      this.#more++;
    }
  }

  error(code: string, place: JsonPlace, message: string): void {
    this.add('error', code, place, message);
  }

  warn(code: string, place: JsonPlace, message: string): void {
    this.add('warning', code, place, message);
  }

  /** Reports only the first issue with this key. */
  hintOnce(key: string, code: string, place: JsonPlace, message: string): void {
    if (this.#once.has(key)) return;
    this.#once.add(key);
    this.add('hint', code, place, message);
  }

  /** Ends collecting: counts what went over the limit, and finds lines and columns in the text. */
  *done(source?: string): Steps<Issue[]> {
    if (this.#more) {
      const message = `${this.#more} more issues are not listed.`;
      this.list.push({ code: 'more', severity: 'warning', pointer: '', message });
    }
    if (source !== undefined && this.list.length) {
      const { places } = yield* locate(
        source,
        new Set(this.list.flatMap((i) => upward(i.pointer))),
      );
      const located = this.list.flatMap((issue) => {
        // What is missing has no place of its own; what it is missing from has.
        const at = upward(issue.pointer).find((p) => places.has(p));
        return at === undefined ? [] : [{ issue, offset: places.get(at)! }];
      });
      const placeOf = placesIn(source);
      for (const { issue, offset } of located.sort((a, b) => a.offset - b.offset)) {
        Object.assign(issue, placeOf(offset));
      }
    }
    return this.list;
  }
}

/** A pointer and those of all that holds it, innermost first. */
function upward(pointer: string): string[] {
  const all = [pointer];
  while (pointer) all.push((pointer = pointer.slice(0, pointer.lastIndexOf('/'))));
  return all;
}

/**
 * Finds line and column, both from 1, of offsets in UTF-16 units. Of offsets that are asked for in their
 * order, each begins where the last one ended.
 */
export function placesIn(source: string): (offset: number) => { line: number; column: number } {
  let [line, start] = [1, 0];
  return (offset) => {
    if (offset < start) [line, start] = [1, 0];
    for (let at; (at = source.indexOf('\n', start)) >= 0 && at < offset; start = at + 1) line++;
    return { line, column: offset - start + 1 };
  };
}

/** What looking for near words may still cost: about one for each letter that is compared. */
export interface Effort {
  left: number;
}

/** A longer word is no slip of the pen. */
const LONGEST = 60;

/**
 * The word of `known` that `word` was most likely meant to be, if any is near enough: at most two
 * letters apart, and fewer than half of its own. Nothing once the effort is used up.
 */
export function nearest(
  word: string,
  known: Iterable<string>,
  effort: Effort = { left: 100_000 },
): string | undefined {
  if (word.length > LONGEST) return undefined;
  const a = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, a.length / 2 + 0.1);
  for (const candidate of known) {
    if (effort.left-- <= 0) break;
    if (Math.abs(candidate.length - a.length) >= least) continue;
    effort.left -= a.length;
    const d = distance(a, candidate.toLowerCase(), least);
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** "did you mean …?" with a space before it, or nothing. */
export function suggest(word: string, known: Iterable<string>, effort?: Effort): string {
  const near = nearest(word, known, effort);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** Levenshtein distance, as far as it is below a limit: what lies further from the diagonal is not looked at. */
function distance(a: string, b: string, limit: number): number {
  const far = Math.ceil(limit);
  // Old libraries replace `Array.from` by one that maps nothing.
  let row = [...new Array(b.length + 1).keys()].map((j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(far);
    if (i < far) next[0] = i;
    let least = next[0]!;
    for (let j = Math.max(1, i - far + 1); j <= Math.min(b.length, i + far - 1); j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, far);
      least = Math.min(least, next[j]!);
    }
    if (least >= far) return far;
    row = next;
  }
  return row[b.length]!;
}
