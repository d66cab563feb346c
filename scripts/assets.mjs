/** What `dist/` has beside code: the schema, data sets, styles and themes. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { THEMES, toCss, toDesignTokens } from '#build/theme.js';
import { makeSchema } from './schema.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

writeFileSync('dist/role-data.schema.json', json(await makeSchema()));
cpSync('src/data', 'dist/data', { recursive: true });
cpSync('src/career-elements.css', 'dist/career-elements.css');
mkdirSync('dist/themes');
for (const theme of THEMES) {
  writeFileSync(`dist/themes/${theme.name}.css`, toCss(theme));
  writeFileSync(`dist/themes/${theme.name}.tokens.json`, json(toDesignTokens(theme)));
}
