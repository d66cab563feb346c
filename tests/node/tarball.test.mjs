/** The package as a developer gets it: types, editors, bundlers. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as viteBuild } from 'vite';
import {
  BUNDLE,
  ELEMENTS,
  HYDRATING,
  LOADER,
  NPM_ENTRIES,
  WIDGETS,
} from '../../scripts/entries.mjs';
import { installTarball, npm } from '../support/tarball.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const read = (file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
let installed;
let folder;

before(() => {
  installed = installTarball();
  ({ folder } = installed);
});
after(() => installed?.remove());

/** All that can be imported, by the names that an app has for them. */
const MODULES = [...NPM_ENTRIES, BUNDLE, HYDRATING, LOADER].map((name) =>
  name === 'index' ? 'career-elements' : `career-elements/${name}.js`,
);

const own = (file) => join(folder, 'node_modules/career-elements', file);
const write = (name, text) => writeFileSync(join(folder, name), text);

test('what is published is what is listed, hashes apart', () => {
  const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts'], root));
  const names = files.map((f) => f.path.replace(/-[\w-]{8}\.js/, '-HASH.js'));
  // The chunks of the npm entries, and where the types stand, are nobody's to name.
  const listed = [...new Set(names.filter((n) => !/^dist\/(chunks|types|auto)\//.test(n)))].sort();
  assert.deepEqual(listed, read('tests/fixtures/published.txt').trim().split('\n'));
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: own(''), strict: true, pack: false });
  assert.deepEqual(
    messages.map((m) => formatMessage(m, manifest, { color: false })),
    [],
  );
});

test('the types are right, wherever they are looked for', () => {
  const bin = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
  // Styles, data and types alone are no modules; that CommonJS cannot require an ES module is known.
  const entries = MODULES.map((name) => name.replace('career-elements', '.'));
  const args = [installed.tarball, '--profile', 'esm-only', '--format', 'json', '--entrypoints'];
  const { stdout } = spawnSync(process.execPath, [bin, ...args, ...entries], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { analysis } = JSON.parse(stdout);
  assert.equal(Object.keys(analysis.entrypoints).length, entries.length);
  const problems = Object.values(analysis.problems ?? {})
    .flat()
    .filter((p) => p.kind !== 'CJSResolvesToESM' && p.resolutionKind !== 'node10');
  assert.deepEqual(problems, []);
});

/** What TypeScript says of a file that uses the package. */
function typecheck(name, text, options) {
  write(name, text);
  const base = {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    skipLibCheck: false,
  };
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...base, ...options }, files: [name] }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [require.resolve('typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  );
  return stdout
    .split('\n')
    .filter((line) => /error TS/.test(line))
    .map((line) => line.replace(/^[^(]*\((\d+),\d+\): error (TS\d+).*/, `${name}:$1 $2`));
}

const MODES = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

test('events, properties and the model are typed, in both ways of resolving', () => {
  const text = `import { type RoleDataInput } from 'career-elements';
import { SkillMatrix } from 'career-elements/elements/skill-matrix.js';
import { readRoleData } from 'career-elements/model.js';
import type { RouteChangeEvent } from 'career-elements/events.js';
import { discover } from 'career-elements/auto.js';
const matrix: SkillMatrix = document.querySelector('skill-matrix')!;
matrix.loading = 'lazy';
matrix.differences = true;
matrix.data = { roles: ['A'] } satisfies RoleDataInput;
document.addEventListener('route-change', (event) => { const e: RouteChangeEvent = event; const s: string | null = e.from; void s; });
const { document: doc, issues } = readRoleData('{}');
issues.map((i) => i.pointer.length + doc.roles.length);
discover(document);
matrix.loading = 'soon';
matrix.differences = 'yes';
document.addEventListener('path-change', (event) => event.rank);
const data: RoleDataInput = { moves: [{ kind: true, from: 'a' }] };
`;
  for (const mode of MODES) {
    assert.deepEqual(
      typecheck('use.ts', text, mode),
      ['use.ts:14 TS2322', 'use.ts:15 TS2322', 'use.ts:16 TS2339', 'use.ts:17 TS2322'],
      mode.module,
    );
  }
});

test('an imported JSON file is role data', () => {
  write('roles.json', read('src/data/paralegal-vs-legal-ops.json'));
  const text = `import type { RoleDataInput, SkillMatrix } from 'career-elements';
import data from './roles.json';
const input: RoleDataInput = data;
const matrix = document.createElement('skill-matrix');
matrix.data = data;
void input;
`;
  const options = { ...MODES[1], resolveJsonModule: true };
  assert.deepEqual(typecheck('json.ts', text, options), []);
});

const REACT = {
  react: [join(root, 'node_modules/@types/react')],
  'react/jsx-runtime': [join(root, 'node_modules/@types/react/jsx-runtime.d.ts')],
};

/** Of the frameworks that are not installed, what their files speak of. */
const FRAMEWORKS = {
  vue: 'export type DefineComponent<T> = T; export interface GlobalComponents {}',
  'svelte/elements': `export interface HTMLAttributes<T> { of?: T } export interface SvelteHTMLElements {}`,
  preact: `export namespace JSX { interface IntrinsicElements {} } export interface CSSProperties {}`,
  'solid-js/jsx-runtime': `export namespace JSX { interface IntrinsicElements {} interface CSSProperties {} }`,
};

test('every file of types holds by itself', () => {
  const paths = { ...REACT };
  for (const [name, text] of Object.entries(FRAMEWORKS)) {
    write(`${name.replace('/', '-')}.d.ts`, text);
    paths[name] = [join(folder, `${name.replace('/', '-')}.d.ts`)];
  }
  const alone = Object.entries(manifest.exports).filter(([, t]) => t.types && !t.default);
  const entries = [...MODULES, ...alone.map(([name]) => name.replace('.', 'career-elements'))];
  const text = entries.map((entry) => `import type {} from '${entry}';\n`).join('');
  assert.deepEqual(typecheck('all.ts', text, { ...MODES[1], paths }), []);
});

test('JSX knows the attributes, their values and the events', () => {
  const text = `import type {} from 'career-elements/react';
export const good = <role-data src="/roles.json" json-ld onrole-data-load={(e) => e.document.roles}>
  <skill-matrix roles="a b" differences loading="lazy" heading-level={3} onmatrix-change={(e) => e.filter.length} />
  <path-picker mode="questions" required />
</role-data>;
export const wrongValue = <path-picker mode="quiz" />;
export const wrongName = <skill-matrix rolls="a" />;
export const wrongEvent = <skill-matrix onmatrix-change={(e) => e.nothing} />;
`;
  assert.deepEqual(typecheck('use.tsx', text, { ...MODES[1], jsx: 'react-jsx', paths: REACT }), [
    'use.tsx:6 TS2322',
    'use.tsx:7 TS2322',
    'use.tsx:8 TS2339',
  ]);
});

test('editors complete attributes and their values', () => {
  const { tags } = JSON.parse(readFileSync(own('dist/vscode.html-custom-data.json'), 'utf8'));
  const values = (tag, name) =>
    tags
      .find((t) => t.name === tag)
      .attributes.find((a) => a.name === name)
      .values.map((v) => v.name);
  assert.deepEqual(values('path-picker', 'mode'), ['statements', 'questions']);
  assert.deepEqual(values('skill-matrix', 'loading'), ['eager', 'lazy']);
  assert.deepEqual(values('career-ladder', 'orientation'), ['horizontal', 'vertical']);
  assert.deepEqual(values('role-compare', 'state'), ['none', 'hash', 'query']);
  const { contributions } = JSON.parse(readFileSync(own('dist/web-types.json'), 'utf8'));
  assert.equal(contributions.html.elements.length, ELEMENTS.length);
  // A document that names the schema is completed by it.
  const { $schema } = JSON.parse(
    readFileSync(own('dist/data/paralegal-vs-legal-ops.json'), 'utf8'),
  );
  const schema = JSON.parse(readFileSync(join(own('dist/data'), $schema), 'utf8'));
  assert.ok(schema.properties.families.description);
  assert.match(JSON.stringify(schema), /"enum":\["promotion","lateral","pivot","exit"\]/);
});

/** What only that element has in its templates and styles. */
const MARKS = {
  'role-compare': 'class="chooser"',
  'skill-matrix': 'scope="rowgroup"',
  'career-ladder': 'class="scroller"',
  'path-picker': 'class="outcomes"',
};

const codeOf = (files) => files.map((file) => file.code ?? '').join('');

test('an app that imports one element ships no byte of the other three', async () => {
  for (const tag of WIDGETS) {
    write('app.js', `import 'career-elements/${tag}.js';\n`);
    const app = join(folder, 'app.js');
    const bundle = await rollup({ input: app, plugins: [nodeResolve()], onwarn() {} });
    const byRollup = codeOf((await bundle.generate({ format: 'es' })).output);
    const result = await viteBuild({
      root: folder,
      logLevel: 'silent',
      configFile: false,
      build: { write: false, minify: false, rollupOptions: { input: app } },
    });
    const byVite = codeOf([result].flat().flatMap((r) => ('output' in r ? r.output : [])));
    for (const code of [byRollup, byVite]) {
      const shipped = WIDGETS.filter((t) => code.includes(MARKS[t]));
      assert.deepEqual(shipped, [tag]);
    }
  }
});

test('every entry can be imported where there is no browser, and touches none', () => {
  // There is no document to touch: whatever did would throw.
  const script = `for (const entry of ${JSON.stringify(MODULES)}) await import(entry);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
});
