/** The budgets. An entry has with it all that it imports from beside it, as an app or a page gets it. */
import { readFileSync } from 'node:fs';

/**
 * Most bytes of brotli. For the npm entries lit comes on top, which apps share; the files of the loader
 * have it in them.
 */
const BUDGETS = {
  'career-elements': 50500,
  'career-elements-hydrate': 51800,
  auto: 1500,
  'role-data': 26000,
  'role-compare': 46000,
  'skill-matrix': 52000,
  'career-ladder': 61500,
  'path-picker': 46000,
  'auto/role-data': 19000,
  'auto/role-compare': 33500,
  'auto/skill-matrix': 37000,
  'auto/career-ladder': 43000,
  'auto/path-picker': 33500,
};

const files = JSON.parse(readFileSync('build/entries.json', 'utf8'));

export default Object.entries(BUDGETS).map(([name, bytes]) => ({
  name,
  path: files[name].map((file) => `dist/${file}`),
  limit: `${bytes} B`,
}));
