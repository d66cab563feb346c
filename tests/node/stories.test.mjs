/** That the workshop leaves nothing out. What its stories show is tested by `scripts/stories.mjs`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { runnerImport } from 'vite';
import { WIDGETS } from '../../scripts/entries.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const load = async (file) => (await runnerImport(file, { configFile: false })).module;
/** The stories of each element, with the arguments that they are shown with. */
const stories = {};
let statesOf;

before(async () => {
  // The index of the workshop as it is now; one that was built may be old.
  const folder = mkdtempSync(join(tmpdir(), 'ce-index-'));
  const index = join(folder, 'index.json');
  const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
  const options = ['--output-file', index, '--disable-telemetry', '--loglevel', 'error'];
  execFileSync(process.execPath, [storybook, 'index', ...options], { stdio: 'pipe' });
  const entries = Object.values(readJson(index).entries).filter(({ type }) => type === 'story');
  rmSync(folder, { recursive: true });
  const modules = {};
  for (const { title, importPath, exportName } of entries) {
    const module = (modules[importPath] ??= await load(importPath));
    const args = { ...module.default.args, ...module[exportName].args };
    (stories[title] ??= {})[exportName] = args;
  }
  ({ statesOf } = await load('./stories/support/states.ts'));
});

test('every attribute of every element has a story', () => {
  const { modules } = readJson('dist/custom-elements.json');
  const elements = modules.flatMap((m) => m.declarations).filter((d) => d.tagName);
  for (const { tagName, attributes } of elements) {
    const shown = new Set(Object.values(stories[tagName]).flatMap(Object.keys));
    const missing = attributes.map((a) => a.fieldName).filter((name) => !shown.has(name));
    assert.deepEqual(missing, [], tagName);
  }
});

test('every widget has the states that a page can put it in', () => {
  for (const tag of WIDGETS) {
    const states = Object.entries(statesOf(tag));
    assert.ok(states.length > 15);
    for (const [state, { args }] of states) {
      const own = stories[tag][state[0].toUpperCase() + state.slice(1)];
      assert.ok(own, `${tag} ${state}`);
      assert.deepEqual({ ...own, ...args }, own, `${tag} ${state}`);
    }
  }
});

test('pictures are of one format, and small enough to be kept with the code', () => {
  const pictures = readdirSync('tests/pictures');
  assert.ok(pictures.length > 400);
  for (const file of pictures) {
    const bytes = readFileSync(join('tests/pictures', file));
    assert.equal(bytes.toString('latin1', 8, 16), 'WEBPVP8L', file);
    assert.ok(bytes.length < 400_000, `${file}: ${bytes.length} bytes`);
  }
});
