/** Builds `dist/`: schema, types, bundle, npm entries, data, integrity; prints sizes and holds the budgets. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { rollup } from 'rollup';
import { BUDGETS, BUNDLE, HYDRATING, LOADER, NPM_ENTRIES, PAGE_FILES } from './entries.mjs';
import { makeSchema } from './schema.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const require = createRequire(import.meta.url);

for (const folder of ['dist', 'build']) rmSync(folder, { recursive: true, force: true });
mkdirSync('dist/data', { recursive: true });
execFileSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);

// `sideEffects` in package.json speaks of dist, and would be taken to speak of the files it is made from.
writeFileSync('build/package.json', '{ "type": "module" }\n');

const { options, warnings } = await loadConfigFile(
  fileURLToPath(new URL('../rollup.config.mjs', import.meta.url)),
);
for (const config of options) {
  const bundle = await rollup(config);
  for (const output of config.output) await bundle.write(output);
  await bundle.close();
}
// Last, for only bundling says which files the template minifier left alone.
warnings.flush();

for (const entry of NPM_ENTRIES) {
  const up = entry.includes('/') ? '../' : './';
  writeFileSync(`dist/${entry}.d.ts`, `export * from '${up}types/${entry}.js';\n`);
}
for (const name of [BUNDLE, HYDRATING, LOADER])
  writeFileSync(`dist/${name}.d.ts`, `export * from './types/${name}.js';\n`);

writeFileSync('dist/role-data.schema.json', JSON.stringify(await makeSchema(), null, 2) + '\n');
cpSync('src/data', 'dist/data', { recursive: true });
cpSync('src/career-elements.css', 'dist/career-elements.css');

const { defaultOf, THEMES, toCss, toDesignTokens, TOKENS } = await import('../build/theme.js');
mkdirSync('dist/themes');
for (const theme of THEMES) {
  writeFileSync(`dist/themes/${theme.name}.css`, toCss(theme));
  writeFileSync(
    `dist/themes/${theme.name}.tokens.json`,
    JSON.stringify(toDesignTokens(theme), null, 2) + '\n',
  );
}

const cem = require.resolve('@custom-elements-manifest/analyzer/cem.js');
execFileSync(
  process.execPath,
  [
    cem,
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    'src/{role-data,role-compare,skill-matrix,career-ladder,path-picker}/*.ts',
    'src/ui/element.ts',
    '--outdir',
    'dist',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);

const manifestFile = 'dist/custom-elements.json';
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
  // Editors and the docs of Storybook would list them.
  declaration.members = declaration.members?.filter(({ privacy }) => !privacy);
  // What the analyzer infers from a dispatchEvent has a wrong name or none; what is written down has both.
  declaration.events = declaration.events?.filter(({ description }) => description);
  if (declaration.tagName && declaration.tagName !== 'role-data') {
    declaration.cssProperties = TOKENS.filter(
      ({ elements }) => elements?.includes(declaration.tagName) ?? true,
    ).map((token) => ({
      name: token.name,
      default: defaultOf(token),
      description: token.changes,
    }));
  }
}
// What else stands in these folders is nobody's to import.
manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
  declarations.some((d) => d.tagName || d.name === 'CareerElement'),
);
writeFileSync(manifestFile, JSON.stringify(manifest, null, 2) + '\n');
execFileSync(process.execPath, ['scripts/editors.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });

const chunks = readdirSync(`dist/${LOADER}`).filter((file) => file.endsWith('.js'));
const integrity = Object.fromEntries(
  [...PAGE_FILES, ...chunks.map((file) => `${LOADER}/${file}`).sort()].map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`,
  ]),
);
writeFileSync('dist/integrity.json', JSON.stringify(integrity, null, 2) + '\n');

execFileSync(process.execPath, ['scripts/site.mjs'], { stdio: 'inherit' });

const files = readdirSync('dist', { recursive: true })
  .filter((f) => /\.(js|css)$/.test(f) && !f.startsWith('types') && existsSync(join('dist', f)))
  .sort();
const rows = files.map((file) => {
  const bytes = readFileSync(join('dist', file));
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
});
console.table(Object.fromEntries(rows.map(({ file, ...sizes }) => [file, sizes])));

/** A file and all that it imports from beside it: what a page or an app gets with it. */
function withImports(file, all = new Set()) {
  if (all.has(file)) return all;
  all.add(file);
  const code = readFileSync(join('dist', file), 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(join(dirname(file), path), all);
  }
  return all;
}
const sizeOf = new Map(rows.map(({ file, brotli }) => [file, brotli]));
const loaded = readdirSync(`dist/${LOADER}`).filter((file) => file.endsWith('.js'));
const over = Object.entries(BUDGETS).flatMap(([entry, most]) => {
  // The files of the loader have a hash in their names.
  const chunk = loaded.find((file) => `${LOADER}/${file.replace(/-[\w-]{8}\.js$/, '')}` === entry);
  const files = withImports(chunk ? join(LOADER, chunk) : entry);
  const brotli = [...files].reduce((sum, file) => sum + sizeOf.get(file), 0);
  console.log(`${entry}: ${brotli} bytes of brotli with what it imports, of ${most}`);
  return brotli > most ? [`${entry} is over its budget.`] : [];
});
for (const line of over) console.error(line);
if (over.length) process.exit(1);
