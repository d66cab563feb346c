/**
 * The benchmark: `npm run bench -- [SIZE …] [--cases DIR] [--rounds N] [--limit SECONDS] [--out FILE]`.
 * Sizes are skills by roles, such as 1000x50; all of them where none is named. Needs `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { openBrowser, serve } from '../scripts/browser.mjs';
import { measureCase, readCases } from './cases.mjs';
import { CONTENDERS, measureMatrix } from './matrix.mjs';
import { measureModel } from './model.mjs';
import { toMarkdown } from './results.mjs';
import { sizeName, SIZES } from './sheet.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '10' },
    out: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const limit = Number(values.limit) * 1000;
const all = !positionals.length && !values.cases;
const sizes = (all ? SIZES.map(sizeName) : positionals).map((name) => {
  const known = SIZES.find((size) => sizeName(size) === name);
  const [skills, roles] = name.split('x').map(Number);
  if (!known && !(skills > 0 && roles > 0)) throw new Error(`${name} is no size such as 1000x50.`);
  return known ?? { skills, roles };
});

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}build/bench`;

/** What packages ask of Node, to be small and fast. */
const production = {
  name: 'production',
  transform: (code) => ({
    code: code.replaceAll('process.env.NODE_ENV', '"production"'),
    map: null,
  }),
};

/** The page's modules, with what they import from packages in them. */
async function bundle() {
  const bundled = await rollup({
    input: {
      page: `${root}bench/page.mjs`,
      ...Object.fromEntries(
        Object.keys(CONTENDERS).map((name) => [name, `${root}bench/contenders/${name}.mjs`]),
      ),
    },
    plugins: [resolve({ browser: true }), production],
    onwarn: () => {},
  });
  await bundled.write({ dir: built, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await bundled.close();
}

await bundle();
const cases = values.cases ? readCases(values.cases) : [];
mkdirSync(`${built}/cases`, { recursive: true });
for (const { name, text } of cases) writeFileSync(`${built}/cases/${name}.json`, text);

const model = all ? measureModel() : [];
const server = await serve(root);
const browser = await openBrowser();
const found = {
  version: await browser.version(),
  rounds,
  limit,
  model,
  sizes: new Map(),
  cases: new Map(),
};
try {
  const address = `${server.origin}/bench/page.html`;
  for (const size of sizes) {
    const results = await measureMatrix(size, { browser, address, rounds, limit });
    found.sizes.set(sizeName(size), { ...results, filled: size.filled });
  }
  for (const { name } of cases) {
    const addressOf = (of) => (of ? `${server.origin}/build/bench/cases/${of}.json` : address);
    found.cases.set(
      name,
      await measureCase(name, { browser, address: addressOf, rounds: Math.min(rounds, 3), limit }),
    );
    console.log(`  ${name}`);
  }
} finally {
  await browser.close();
  server.close();
}
const markdown = await toMarkdown(found);
// A part of it is for looking at.
const out = values.out ?? (all ? `${root}bench/RESULTS.md` : undefined);
if (out) writeFileSync(out, markdown);
console.log(`\n${markdown}`);
