/** What is published, and that every entry can be imported where there is no browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { BUNDLE, ELEMENTS, HYDRATING, LOADER } from '../../scripts/entries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));

test('every entry point has its file and its types', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      if (file.includes('*')) continue;
      assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), `${name}: ${file}`);
    }
  }
});

test('importing a class or the model touches no browser', async () => {
  for (const tag of ELEMENTS) {
    const [element] = Object.values(await import(`../../dist/elements/${tag}.js`));
    assert.equal(typeof element.define, 'function', tag);
  }
  const { readRoleData } = await import('career-elements/model.js');
  assert.ok(readRoleData('{"roles": ["A"]}').usable);
});

test('importing a class registers nothing', () => {
  const script = `
    globalThis.customElements = { get() {}, define(tag) { throw new Error(tag); } };
    await Promise.all(${JSON.stringify(ELEMENTS)}.map((tag) => import('./dist/elements/' + tag + '.js')));
  `;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
});

test('the bundle imports nothing and holds no word that runs text as code', () => {
  const bundle = read('dist/career-elements.js');
  // Not `doesNotMatch`: a failure would print the whole bundle.
  const found = bundle.match(
    /(?:^|[;}])import[\s{"'(*]|\beval\(|new Function|document\.write|localStorage|sessionStorage|\.cookie/,
  );
  assert.equal(found?.[0], undefined);
});

test('the integrity figures are those of the files', () => {
  for (const [file, expected] of Object.entries(JSON.parse(read('dist/integrity.json')))) {
    const digest = createHash('sha384').update(
      readFileSync(new URL(`../../dist/${file}`, import.meta.url)),
    );
    assert.equal(`sha384-${digest.digest('base64')}`, expected);
  }
});

test('beside each file that a page loads are the notices of what is in it, which it names', () => {
  const parts = readdirSync(new URL('../../dist/auto', import.meta.url))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `auto/${file}`);
  for (const [name, files] of /** @type {[string, string[]][]} */ ([
    [BUNDLE, [`${BUNDLE}.js`]],
    [HYDRATING, [`${HYDRATING}.js`]],
    [LOADER, [`${LOADER}.js`, ...parts]],
  ])) {
    const notices = read(`dist/${name}.LICENSES.txt`);
    const named = new Set([...notices.matchAll(/^Name: (.+)$/gm)].map(([, own]) => own));
    const used = new Set();
    for (const file of files) {
      const { sources } = JSON.parse(read(`dist/${file}.map`));
      const own = sources.flatMap(
        (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
      );
      for (const one of own) used.add(one);
      const banner = read(`dist/${file}`).split('\n')[0].includes(`${name}.LICENSES.txt`);
      assert.equal(banner, own.length > 0, file);
    }
    assert.ok(used.has('lit-html') && used.has('@lit/context'));
    assert.deepEqual([...named].sort(), [...used].sort(), name);
    const texts = notices.split(/^Name: /m).slice(1);
    for (const text of texts)
      assert.match(text, /Redistributions in binary form must reproduce the above copyright/);
  }
});

test('the package holds what it says and nothing of the workshop', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    }),
  );
  const names = files.map((f) => f.path);
  for (const file of [
    'dist/career-elements.js',
    'dist/index.js',
    'dist/role-data.schema.json',
    'README.md',
    'LICENSE',
  ]) {
    assert.ok(names.includes(file), file);
  }
  const strange = names.filter(
    (n) => !/^(dist\/|README\.md|CHANGELOG\.md|LICENSE|package\.json)/.test(n),
  );
  assert.deepEqual(strange, []);
});

test('the examples of README and docs are read without an issue', async () => {
  const { readRoleData } = await import('career-elements/model.js');
  const examples = ['README.md', 'docs/data.md']
    .flatMap((file) => [...read(file).matchAll(/```json\n([\s\S]*?)```/g)])
    .map((m) => m[1]);
  assert.ok(examples.length > 8);
  for (const example of examples) assert.deepEqual(readRoleData(example).issues, []);
});

test('the README names every element, attribute and event', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const readme = read('README.md');
  const declared = modules.flatMap((m) => m.declarations ?? []).filter((d) => d.tagName);
  for (const { tagName, attributes = [], events = [] } of declared) {
    const names = [`<${tagName}>`, ...attributes.map((a) => a.name), ...events.map((e) => e.name)];
    for (const name of names) assert.ok(readme.includes(name), `${tagName}: ${name}`);
  }
});

test('manifest, types and README say what a picker takes as a form control', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const picker = modules
    .flatMap((m) => m.declarations ?? [])
    .find((d) => d.tagName === 'path-picker');
  const types = read('dist/jsx.d.ts');
  for (const [name, type, written] of [
    ['disabled', 'boolean', 'PathPicker["disabled"]'],
    // What is set is an id, though what is read is the form.
    ['form', 'string | null', 'string | null'],
  ]) {
    for (const list of ['attributes', 'members']) {
      const { description, ...found } = picker[list].find((entry) => entry.name === name);
      assert.equal(found.type.text, type, list);
      assert.ok(description, list);
    }
    assert.ok(types.includes(`  ${name}?: ${written} | undefined;`), name);
    assert.match(read('README.md'), new RegExp(`^\\| \`<path-picker>\`.*\`${name}\``, 'm'));
  }
});

test('README and manifest name every part', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const [, listed] = /^Parts: ([^.]+)\./m.exec(read('README.md')) ?? [];
  const inReadme = [...listed.matchAll(/`([a-z-]+)`/g)].map((m) => m[1]).sort();
  const declared = modules.flatMap((m) => m.declarations ?? []).filter((d) => d.tagName);
  const inManifest = declared.flatMap((d) => d.cssParts ?? []).map((p) => p.name);
  const inTemplates = [...read('dist/career-elements.js').matchAll(/ part="?([a-z-]+)/g)].map(
    (m) => m[1],
  );
  assert.deepEqual([...new Set(inManifest)].sort(), inReadme);
  assert.deepEqual([...new Set(inTemplates)].sort(), inReadme);
});
