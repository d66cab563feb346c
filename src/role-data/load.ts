/** Fetching documents: each address once for all who follow it, and no longer than anybody does. */
import type { Issue } from '../model/issues.js';
import type { ReadResult } from '../model/read.js';
import { emptyDocument } from '../model/resolve.js';
import { readInSlices } from './in-slices.js';

/** After so many milliseconds without the whole answer a request is given up. */
export const limit = { ms: 20_000 };

/** So many documents are kept that nobody shows any more, for who comes back to them. */
const KEPT = 8;

type Take = (result: ReadResult) => void;

/** An address, and who follows it. */
class Shared {
  readonly followers = new Set<Take>();
  result: ReadResult | undefined;
  #request: AbortController | undefined;
  #endReading: (() => void) | undefined;

  constructor(private url: string) {}

  /** Asks for the document, unless that is under way. All followers are told, those whose last try failed too. */
  ask(): void {
    if (this.#request) return;
    const request = (this.#request = new AbortController());
    const tell = (result: ReadResult) => {
      this.#request = this.#endReading = undefined;
      this.result = result;
      for (const take of [...this.followers]) take(result);
    };
    void fetchText(this.url, request).then((answer) => {
      if (this.#request !== request) return;
      if (typeof answer === 'string') this.#endReading = readInSlices(answer, tell);
      else tell(answer);
    });
  }

  /** Nobody waits any more. */
  abort(): void {
    this.#request?.abort();
    this.#endReading?.();
    this.#request = this.#endReading = undefined;
  }
}

const addresses = new Map<string, Shared>();

/**
 * Follows the document at an address: it is told once it is there, and again when somebody asks again after
 * a failure. Never throws.
 *
 * @returns ends following; a request that nobody follows is aborted
 */
export function follow(url: string, take: Take): () => void {
  const shared = addresses.get(url) ?? new Shared(url);
  addresses.set(url, shared);
  const { followers, result } = shared;
  followers.add(take);
  if (!result?.usable) shared.ask();
  else queueMicrotask(() => followers.has(take) && take(result));
  return () => {
    followers.delete(take);
    if (followers.size) return;
    shared.abort();
    // What is kept the shortest is what failed, then what was asked for first.
    const idle = [...addresses].filter(([, one]) => !one.followers.size);
    for (const [key, one] of idle.slice(0, -KEPT)) if (one.result) addresses.delete(key);
    if (!shared.result?.usable) addresses.delete(url);
  };
}

/** The text at an address, or why there is none. */
async function fetchText(url: string, request: AbortController): Promise<string | ReadResult> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    request.abort();
  }, limit.ms);
  try {
    const response = await fetch(url, { signal: request.signal });
    if (response.ok) return await response.text();
    return failure(
      'http',
      `${url} answered ${response.status}. Check the address and that the file is there.`,
    );
  } catch {
    return late
      ? failure('timeout', `${url} did not answer within ${limit.ms / 1000} seconds.`)
      : failure(
          'network',
          `${url} could not be reached. Check the address, the connection, and that the server allows this page to read it (CORS, connect-src).`,
        );
  } finally {
    clearTimeout(timer);
  }
}

export function failure(code: string, message: string): ReadResult {
  const issue: Issue = { code, severity: 'error', pointer: '', message };
  return { document: emptyDocument(), issues: [issue], usable: false };
}
