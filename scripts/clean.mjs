/** Empties `dist/` and `build/` before a build. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

for (const folder of ['dist', 'build']) rmSync(folder, { recursive: true, force: true });
mkdirSync('build');
// `sideEffects` in package.json speaks of dist, and would be taken to speak of the files it is made from.
writeFileSync('build/package.json', '{ "type": "module" }\n');
