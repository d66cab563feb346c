/** How many tests passed and failed, from each step of tests to `npm test`, in the file that it names. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 */

/** Says the counts of a step, and passes them on where all are added up. @param {Counts} counts */
export function report(counts) {
  const file = process.env.CE_COUNT_FILE;
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
  console.log(say(counts));
}

/** @param {Counts} counts */
export const say = ({ passed, failed, skipped }) =>
  `${skipped ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`;

/** Begins to add up; the steps are told where. @returns what gives the sum */
export function collect() {
  const file = 'node_modules/.cache/career-elements/counts.txt';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  process.env.CE_COUNT_FILE = file;
  return () => {
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      for (const [key, count] of Object.entries(JSON.parse(line))) total[key] += count;
    }
    return total;
  };
}
