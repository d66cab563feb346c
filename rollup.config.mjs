import { readFileSync } from 'node:fs';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { BUNDLE, HYDRATING, NPM_ENTRIES, PROGRAM } from './scripts/entries.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Fills in the version that the elements report when two copies meet. */
const fillVersion = {
  name: 'version',
  transform: (code) =>
    code.includes('__VERSION__')
      ? { code: code.replaceAll('__VERSION__', JSON.stringify(version)), map: null }
      : null,
};

const shared = [fillVersion, minifyHTMLLiterals()];

/** The helper for decorators asks for `this`, and does without. */
const onwarn = (warning, warn) => {
  if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
};

export default [
  ...[BUNDLE, HYDRATING].map((name) => ({
    onwarn,
    input: `build/${name}.js`,
    plugins: [
      ...shared,
      resolve(),
      terser({
        ecma: 2022,
        module: true,
        compress: { passes: 3, unsafe_arrows: true },
        format: { comments: false },
      }),
    ],
    output: { file: `dist/${name}.js`, format: 'es', sourcemap: true },
  })),
  {
    onwarn,
    input: Object.fromEntries([...NPM_ENTRIES, PROGRAM].map((name) => [name, `build/${name}.js`])),
    external: [/^lit($|\/)/, /^@lit(-labs)?\//, /^node:/, 'commander', 'papaparse', 'parse5'],
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
