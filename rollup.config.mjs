import { readFileSync, writeFileSync } from 'node:fs';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import { minify as swc } from '@swc/core';
import license from 'rollup-plugin-license';
import { BUNDLE, ELEMENTS, HYDRATING, LOADER, NPM_ENTRIES, PROGRAM } from './scripts/entries.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Fills in the version that the elements report when two copies meet. */
const fillVersion = {
  name: 'version',
  transform: (code) =>
    code.includes('__VERSION__')
      ? { code: code.replaceAll('__VERSION__', JSON.stringify(version)), map: null }
      : null,
};

/** Types stand beside each entry that may be imported. */
const types = {
  name: 'types',
  generateBundle(_options, bundle) {
    for (const { isEntry, name, fileName } of Object.values(bundle)) {
      if (!isEntry || fileName !== `${name}.js` || name === PROGRAM) continue;
      const up = name.includes('/') ? '../' : './';
      const source = `export * from '${up}types/${name}.js';\n`;
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source });
    }
  },
};

/** What each entry loads: itself, and what it imports from beside it. */
const loads = {};
const listLoads = {
  name: 'list-loads',
  generateBundle(_options, bundle) {
    const filesOf = (file, all = new Set()) => {
      if (!bundle[file] || all.has(file)) return all;
      all.add(file);
      for (const inner of bundle[file].imports) filesOf(inner, all);
      return all;
    };
    for (const { isEntry, name, fileName } of Object.values(bundle))
      if (isEntry) loads[name] = [...filesOf(fileName)];
  },
  // For the budgets.
  writeBundle: () => writeFileSync('build/entries.json', JSON.stringify(loads)),
};

const shared = [fillVersion, minifyHTMLLiterals(), types, listLoads];

/**
 * About 0.4 KB of brotli less than terser, in the same file. A file that has code of others in it says where their
 * notices are, so that these are copied with it.
 *
 * @param {string} notices the name of that file
 */
const minify = (notices) => ({
  name: 'minify',
  renderChunk: (code, { moduleIds }) =>
    swc(code, {
      module: true,
      ecma: 2022,
      compress: {
        ecma: 2022,
        passes: 3,
        inline: 1,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      mangle: true,
      format: {
        comments: false,
        preamble: moduleIds.some((id) => id.includes('/node_modules/'))
          ? `/*! (c) Google LLC and others: ${notices}.LICENSES.txt */`
          : '',
      },
      sourceMap: true,
    }),
});

/** The notices of what is in a file that a page loads, in a file beside it. */
const licenses = (name) =>
  license({ thirdParty: { output: `dist/${name}.LICENSES.txt`, allow: '(MIT OR BSD-3-Clause)' } });

/** Tells the loader which files each element needs, once their names are known. */
const nameChunks = {
  name: 'name-chunks',
  generateBundle(_options, bundle) {
    const chunks = Object.fromEntries(ELEMENTS.map((tag) => [tag, loads[`${LOADER}/${tag}`]]));
    const loader = bundle[`${LOADER}.js`];
    loader.code = loader.code.replaceAll('__CHUNKS__', JSON.stringify(chunks));
  },
};

/** The helper for decorators asks for `this`, and does without. */
const onwarn = (warning, warn) => {
  if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
};

export default [
  ...[BUNDLE, HYDRATING].map((name) => ({
    onwarn,
    input: `build/${name}.js`,
    plugins: [...shared, resolve(), minify(name), licenses(name)],
    output: { file: `dist/${name}.js`, format: 'es', sourcemap: true },
  })),
  {
    onwarn,
    input: Object.fromEntries([
      [LOADER, `build/${LOADER}.js`],
      ...ELEMENTS.map((tag) => [`${LOADER}/${tag}`, `build/elements/${tag}.js`]),
    ]),
    // That small chunks were joined is as it should be.
    logLevel: 'warn',
    plugins: [...shared, resolve(), minify(LOADER), nameChunks, licenses(LOADER)],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      // Named by what is in them, so that they can be cached for ever; the loader has a name to link to.
      entryFileNames: ({ name }) => (name === LOADER ? '[name].js' : '[name]-[hash].js'),
      chunkFileNames: 'auto/[name]-[hash].js',
      // A file of a few hundred bytes costs more than it saves.
      experimentalMinChunkSize: 8000,
    },
  },
  {
    onwarn,
    input: Object.fromEntries([...NPM_ENTRIES, PROGRAM].map((name) => [name, `build/${name}.js`])),
    external: [
      /^lit($|\/)/,
      /^@lit(-labs)?\//,
      /^node:/,
      'commander',
      'culori',
      'papaparse',
      'parse5',
      'tinyglobby',
    ],
    plugins: shared,
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      banner: ({ name }) => (name === PROGRAM ? '#!/usr/bin/env node' : ''),
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
];
