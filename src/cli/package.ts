/** The package that this program is part of. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../role-data/register.js';

export { VERSION };

/** A file beside this program, in `dist/`. */
export const distFile = (name: string): string =>
  fileURLToPath(new URL(`./${name}`, import.meta.url));

/** The hash by which a page checks a file: SHA-384, as `integrity` takes it. */
export function integrityOf(file: string): string | undefined {
  const known = JSON.parse(readFileSync(distFile('integrity.json'), 'utf8')) as Record<
    string,
    string
  >;
  return known[file];
}

/** Where a public copy of a version is served. */
export const publicUrl = (file: string, version: string): string =>
  `https://cdn.jsdelivr.net/npm/career-elements@${version}/dist/${file}`;
