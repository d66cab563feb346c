/** The budgets. An entry has with it all that it imports from beside it, as an app or a page gets it. */
import { readFileSync } from 'node:fs';

/**
 * Most bytes of brotli. For the npm entries lit comes on top, which apps share; the files of the loader
 * have it in them.
 */
const BUDGETS = {
  'career-elements': 50400,
  'career-elements-hydrate': 51800,
  auto: 1500,
  'role-data': 26500,
  'role-compare': 48500,
  'skill-matrix': 55000,
  'career-ladder': 63000,
  'path-picker': 48500,
  'auto/role-data': 18700,
  'auto/role-compare': 33300,
  'auto/skill-matrix': 36600,
  'auto/career-ladder': 42300,
  'auto/path-picker': 33300,
};

const files = JSON.parse(readFileSync('build/entries.json', 'utf8'));

export default Object.entries(BUDGETS).map(([name, bytes]) => ({
  name,
  path: files[name].map((file) => `dist/${file}`),
  limit: `${bytes} B`,
}));
