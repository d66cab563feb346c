/** Runs the tests of `tests/node`. With words after it, those whose file has one in its name. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { findChrome } from './chrome.mjs';
import { report } from './counts.mjs';

const words = process.argv.slice(2);
const files = readdirSync('tests/node')
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => !words.length || words.some((word) => file.includes(word)))
  .map((file) => join('tests/node', file));
// Once, before tests that run beside each other would each get one.
await findChrome();

const counts = { passed: 0, failed: 0, skipped: 0 };
/** Whether the one that ends next at a depth has others inside it, which were counted. */
/** @type {boolean[]} */
const inner = [];
/** @param {any} test */
function count({ nesting, skip, todo, details }, outcome) {
  const outer = inner[nesting + 1] || details.type === 'suite';
  inner[nesting + 1] = false;
  inner[nesting] = true;
  if (skip !== undefined || todo !== undefined) counts.skipped++;
  else if (outcome === 'passed') counts.passed += outer ? 0 : 1;
  else if (details.error.failureType !== 'subtestsFailed') counts.failed++;
}

if (files.length) {
  const tests = run({ files, concurrency: true })
    .on('test:pass', (test) => count(test, 'passed'))
    .on('test:fail', (test) => count(test, 'failed'));
  for await (const text of tests.compose(new spec())) process.stdout.write(text);
}
report(counts);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
