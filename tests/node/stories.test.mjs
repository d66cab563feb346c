/** That the workshop leaves nothing out. What its stories show is tested by `scripts/stories.mjs`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '../..'));
const read = (file) => readFileSync(file, 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap((m) => m.declarations ?? []).filter((d) => d.tagName);

test('every attribute of every element has a story', () => {
  for (const { tagName, attributes } of elements) {
    const own = read(`stories/${tagName}.stories.ts`);
    const code = own.includes('statesOf') ? own + read('stories/support/states.ts') : own;
    for (const { fieldName } of attributes) {
      assert.match(
        code,
        new RegExp(`args: \\{[^}]*\\b${fieldName}(: |,| \\})`),
        `${tagName} ${fieldName}`,
      );
    }
  }
});

test('every element of the workshop has the states that a page can put it in', () => {
  const states = [...read('stories/support/states.ts').matchAll(/^ {4}(\w+): \{/gm)].map(
    (m) => m[1],
  );
  assert.ok(states.length > 15);
  for (const { tagName } of elements.filter((e) => e.tagName !== 'role-data')) {
    const code = read(`stories/${tagName}.stories.ts`);
    for (const state of states) assert.ok(code.includes(`states.${state}`), `${tagName} ${state}`);
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
