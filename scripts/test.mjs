/**
 * Every check in order, up to the first that fails. The last line says how many tests passed and failed.
 * With names of steps after it, only those.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const cache = 'node_modules/.cache/career-elements';
const countFile = join(cache, 'browser-tests.json');
const storyFile = join(cache, 'stories.json');
const tapFile = join(cache, 'node-tests.tap');
const total = { passed: 0, failed: 0, skipped: 0 };

/** The program of an installed package. Run by Node itself, it needs no shell and works on Windows too. */
function program(name, bin = name) {
  const folder = join('node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

const node = (args, env) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    .status === 0;

const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith(ending))
        .map((file) => join(folder, file))
    : [];

function nodeTests() {
  const files = filesIn('tests/node', '.test.mjs');
  if (!files.length) return true;
  const reporters = [
    ['spec', 'stdout'],
    ['tap', tapFile],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  const ok = node(['--test', ...reporters, ...files]);
  const tap = readFileSync(tapFile, 'utf8');
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  total.passed += count('pass');
  total.failed += count('fail') + count('cancelled');
  total.skipped += count('skipped') + count('todo');
  return ok;
}

/** Runs a program that writes how many passed, failed and were skipped into the file it is given. */
function counted(args, file) {
  const ok = node(args, { CE_COUNT_FILE: file });
  if (existsSync(file)) {
    const { passed, failed, skipped = [] } = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped.length;
  }
  return ok;
}

function browserTests() {
  if (!filesIn('tests', '.test.ts').length) return true;
  return counted([program('@web/test-runner', 'wtr')], countFile);
}

function attempt(run) {
  try {
    return run();
  } catch (error) {
    console.error(error);
    return false;
  }
}

const steps = {
  typecheck: () => node([program('typescript', 'tsc'), '-p', '.']),
  lint: () => node([program('eslint'), '.', '--max-warnings', '0']),
  format: () => node([program('prettier'), '--check', '--log-level', 'warn', '.']),
  templates: () =>
    node([program('@jackolope/lit-analyzer', 'lit-analyzer'), '--strict', 'src/**/*.ts']),
  build: () => node(['scripts/build.mjs']),
  // Once, before tests that run beside each other would each get one.
  browser: () =>
    node([
      '--input-type=module',
      '-e',
      "await (await import('./scripts/chrome.mjs')).findChrome();",
    ]),
  'node tests': nodeTests,
  'browser tests': browserTests,
  stories: () => counted(['scripts/stories.mjs'], storyFile),
};

const only = process.argv.slice(2);
mkdirSync(cache, { recursive: true });
for (const file of [countFile, storyFile, tapFile]) rmSync(file, { force: true });

let broken = false;
for (const [name, run] of Object.entries(steps)) {
  if (only.length && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  const before = total.failed;
  const start = performance.now();
  const ok = attempt(run) && total.failed === before;
  console.log(
    `── ${name}: ${ok ? 'done' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (ok) continue;
  broken = true;
  if (total.failed === before) total.failed += 1;
  break;
}

if (only.length) {
  process.exitCode = broken ? 1 : 0;
} else {
  if (total.skipped) console.log(`\n${total.skipped} skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed || !total.passed ? 1 : 0;
}
