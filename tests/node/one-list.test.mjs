/** That all that names the elements has those of the one list, `scripts/entries.mjs`, and no others. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import sizes from '../../.size-limit.mjs';
import { openBrowser, serve } from '../../scripts/browser.mjs';
import {
  BUNDLE,
  ELEMENTS,
  HYDRATING,
  LOADER,
  NPM_ENTRIES,
  PROGRAM,
  WIDGETS,
} from '../../scripts/entries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const { exports, sideEffects } = JSON.parse(read('package.json'));
/** All that is there has to be in the list, and the other way round. */
const same = (names, list) => assert.deepEqual([...names].sort(), [...list].sort());
const without = (ending, files) =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
const found = (pattern, text) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
const isElement = (name) => name.includes('-') && existsSync(`${root}src/${name}/${name}.ts`);
const built = [...NPM_ENTRIES, BUNDLE, HYDRATING, LOADER];

test('each has a folder, a class that can be imported alone, and a module that defines it', () => {
  same(readdirSync(`${root}src`).filter(isElement), ELEMENTS);
  same(without('.ts', readdirSync(`${root}src/elements`)), ELEMENTS);
  const entries = [...built, PROGRAM].filter((name) => !name.includes('/'));
  same(without('.ts', readdirSync(`${root}src`)), entries);
});

test('package.json exports what is built, with its types, and no other element', () => {
  for (const name of built) {
    const path = name === 'index' ? '' : `/${name}.js`;
    const file = fileURLToPath(import.meta.resolve(`career-elements${path}`));
    assert.ok(existsSync(file), name);
    assert.ok(existsSync(`${root}dist/${name}.d.ts`), name);
  }
  const names = without('.js', Object.keys(exports)).map((name) => name.replace('./', ''));
  same(names.filter(isElement), ELEMENTS);
});

test('package.json says which modules do something when they are imported', () => {
  const modules = [...ELEMENTS, 'index', 'hydrate', BUNDLE, HYDRATING, LOADER, PROGRAM];
  const files = [...modules.map((name) => `${name}.js`), 'career-elements.css', 'themes/*.css'];
  same(
    sideEffects,
    files.map((file) => `./dist/${file}`),
  );
});

test('the entry of npm defines all', () => {
  const script = `
    const tags = [];
    globalThis.customElements = { get() {}, define: (tag) => tags.push(tag) };
    await import('career-elements');
    console.log(JSON.stringify(tags));`;
  const tags = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  same(JSON.parse(String(tags)), ELEMENTS);
});

test('the bundles define all, the loader those of the page', async () => {
  const page = (file) =>
    `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/dist/${file}.js"></script>
    ${ELEMENTS.map((tag) => `<${tag} loading="eager"></${tag}>`).join('')}`;
  const site = await serve(root);
  const browser = await openBrowser();
  try {
    for (const file of [BUNDLE, HYDRATING, LOADER]) {
      const tab = await browser.newPage();
      await tab.goto(`${site.origin}/LICENSE`);
      await tab.setContent(page(file));
      const defined = (tags) => tags.every((tag) => customElements.get(tag));
      await tab.waitForFunction(defined, {}, ELEMENTS);
      await tab.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
});

test('the loader knows the files of each, and each has a budget', () => {
  const [chunks] = /\{"role-data":\[.*?\]\}/.exec(read(`dist/${LOADER}.js`)) ?? ['{}'];
  same(Object.keys(JSON.parse(chunks)), ELEMENTS);
  const own = ELEMENTS.flatMap((tag) => [tag, `${LOADER}/${tag}`]);
  same(
    sizes.map(({ name }) => name),
    [BUNDLE, HYDRATING, LOADER, ...own],
  );
});

test('the command renders every widget', () => {
  const help = execFileSync(process.execPath, ['dist/cli.js', 'render', '--help'], { cwd: root });
  const [, choices] = /--element <tag>[^(]*\(choices:([^)]*)\)/.exec(String(help)) ?? [];
  same(found(/"([a-z-]+)"/g, choices), WIDGETS);
});

test('the manifest has each, and so have the files of editors and frameworks', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const declared = modules.flatMap(({ declarations }) => declarations);
  same(
    declared.flatMap(({ tagName = [] }) => tagName),
    ELEMENTS,
  );
  const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json'));
  same(
    tags.map(({ name }) => name),
    ELEMENTS,
  );
  const { contributions } = JSON.parse(read('dist/web-types.json'));
  same(
    contributions.html.elements.map(({ name }) => name),
    ELEMENTS,
  );
  for (const file of ['vue', 'svelte'])
    same(found(/^ {4}'([a-z-]+)':/gm, read(`dist/${file}.d.ts`)), ELEMENTS);
  same(found(/^ {2}"([a-z-]+)": Partial</gm, read('dist/jsx.d.ts')), ELEMENTS);
});

test('each has its stories and its place in the README', () => {
  const stories = without('.stories.ts', readdirSync(`${root}stories`));
  same(stories.filter(isElement), ELEMENTS);
  const [, table] = /^## Elements\n([^]*?)^## /m.exec(read('README.md')) ?? [];
  same(found(/^\| `<([a-z-]+)>`/gm, table), ELEMENTS);
});
