/** The budgets. An entry has with it all that it imports from beside it, as an app or a page gets it. */
import { readFileSync } from 'node:fs';

/**
 * Most bytes of brotli. For the npm entries lit comes on top, which apps share; the files of the loader
 * have it in them.
 */
const BUDGETS = {
  'career-elements': 58800,
  'career-elements-hydrate': 60200,
  auto: 1500,
  'role-data': 37800,
  'role-compare': 60700,
  'skill-matrix': 67900,
  'career-ladder': 76800,
  'path-picker': 61400,
  'auto/role-data': 25200,
  'auto/role-compare': 40200,
  'auto/skill-matrix': 43800,
  'auto/career-ladder': 50000,
  'auto/path-picker': 40400,
};

const files = JSON.parse(readFileSync('build/entries.json', 'utf8'));

export default Object.entries(BUDGETS).map(([name, bytes]) => ({
  name,
  path: files[name].map((file) => `dist/${file}`),
  limit: `${bytes} B`,
}));
