/** Reading: any input at all to a document and a list of issues. Never throws. */
import { type Issue, placesIn } from './issues.js';
import { locate } from './locate.js';
import { Reading, type Steps } from './reading.js';
import { emptyDocument, resolve } from './resolve.js';
import { documentNode } from './schema.js';
import type { RoleDocument } from './types.js';
import { walkInSteps } from './walk.js';

export interface ReadResult {
  /** Empty where nothing could be used. */
  document: RoleDocument;
  /** In the order of the document; errors are what was left out. */
  issues: Issue[];
  /** Whether there is anything to show. */
  usable: boolean;
}

export interface ReadOptions {
  /** How many issues to list before counting the rest. 100 where it is left out. */
  limit?: number;
}

/**
 * Reads a role data document.
 *
 * @param input JSON text, or the value that JSON text would hold
 */
export function readRoleData(input: unknown, options?: ReadOptions): ReadResult {
  const steps = readInSteps(input, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many letters of text are a part, as long as it takes to parse them. */
const LETTERS = 50;

/** The same, step by step: whoever asks for them decides when. The result is the last one's. */
export function* readInSteps(input: unknown, options: ReadOptions = {}): Steps<ReadResult> {
  const reading = new Reading(options.limit ?? 100);
  const { issues } = reading;
  const source = typeof input === 'string' ? input : undefined;
  let document = emptyDocument();
  try {
    if (source !== undefined) yield source.length / LETTERS;
    const value = source === undefined ? input : yield* parse(source);
    if (value instanceof Fault) {
      const { message, offset } = value;
      issues.error('not-json', null, `This is not JSON. ${message}`);
      return {
        document,
        issues: [{ ...issues.list[0]!, ...placesIn(source!)(offset) }],
        usable: false,
      };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.error('wrong-type', null, 'A role data document is an object in curly brackets.');
    } else {
      document = yield* resolve(yield* walkInSteps(documentNode, value, reading), reading);
      if (!usable(document)) {
        issues.error(
          'empty',
          null,
          'Nothing to show: add families, roles, skills, ladders or paths.',
        );
      }
    }
  } catch {
    // Only a hostile object gets here. What it throws may throw again when it is looked at.
    document = emptyDocument();
    issues.error('unreadable', null, 'This could not be read: one of its properties throws.');
  }
  return { document, issues: yield* issues.done(source), usable: usable(document) };
}

class Fault {
  constructor(
    readonly message: string,
    readonly offset: number,
  ) {}
}

function* parse(source: string): Steps<unknown> {
  try {
    return JSON.parse(source.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    const fault = /\S/.test(source)
      ? (yield* locate(source)).fault
      : { offset: 0, message: 'There is no text at all.' };
    return new Fault(fault?.message ?? String(error), fault?.offset ?? 0);
  }
}

function usable(d: RoleDocument): boolean {
  return [d.families, d.roles, d.skills, d.ladders, d.paths].some((part) => part.length > 0);
}
