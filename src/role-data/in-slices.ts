/** Reading without holding the page: what is small at once, what is large in slices between its frames. */
import { type ReadResult, readInSteps } from '../model/read.js';

/** How much is read at a time; an object, so that tests can say other numbers. */
export const slice = {
  /**
   * So many parts are read at once: a hundred kilobytes of JSON or so, in a few milliseconds. Counted and not
   * timed, so that the same document comes as early on every machine.
   */
  parts: 8000,
  /** So many milliseconds what follows may take between two chances for the page. */
  ms: 12,
};

/**
 * Reads a document. What comes of it is the same however it is read.
 *
 * @param input JSON text, or the value that JSON text would hold
 * @param take is told of the result: before this returns, or later where the document is large
 * @returns ends it, so that nobody is told any more; undefined where the result is there already
 */
export function readInSlices(
  input: unknown,
  take: (result: ReadResult) => void,
): (() => void) | undefined {
  const steps = readInSteps(input);
  /** Goes on for as long as there is something left; false once the result is there. */
  const goOn = (isLeft: (parts: number) => boolean): boolean => {
    for (;;) {
      const { done, value } = steps.next();
      if (done) take(value);
      else if (isLeft(value)) continue;
      return !done;
    }
  };

  let left = slice.parts;
  if (!goOn((parts) => (left -= parts) > 0)) return undefined;
  // Its messages are as early as the page lets them be, in a tab that nobody looks at too; timers are not.
  const { port1, port2 } = new MessageChannel();
  const next = () => port2.postMessage(0);
  const end = () => port1.close();
  port1.onmessage = () => {
    const until = performance.now() + slice.ms;
    if (goOn(() => performance.now() < until)) next();
    else end();
  };
  next();
  return end;
}
