/** Writes `dist/integrity.json`: the figure of each file that a page may load. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LOADER, PAGE_FILES } from './entries.mjs';

const chunks = readdirSync(`dist/${LOADER}`).filter((file) => file.endsWith('.js'));
const files = [...PAGE_FILES, ...chunks.map((file) => `${LOADER}/${file}`).sort()];
const figure = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
const figures = Object.fromEntries(files.map((file) => [file, figure(file)]));
writeFileSync('dist/integrity.json', `${JSON.stringify(figures, null, 2)}\n`);
