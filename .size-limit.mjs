/** The budgets. An entry has with it all that it imports from beside it, as an app or a page gets it. */
import { readFileSync } from 'node:fs';

/**
 * Most bytes of brotli. For the npm entries lit comes on top, which apps share; the files of the loader
 * have it in them.
 */
const BUDGETS = {
  'career-elements': 62900,
  'career-elements-hydrate': 64300,
  auto: 1500,
  'role-data': 41600,
  'role-compare': 67400,
  'skill-matrix': 74600,
  'career-ladder': 83000,
  'path-picker': 67200,
  'auto/role-data': 27800,
  'auto/role-compare': 43700,
  'auto/skill-matrix': 47400,
  'auto/career-ladder': 53700,
  'auto/path-picker': 43800,
};

const files = JSON.parse(readFileSync('build/entries.json', 'utf8'));

export default Object.entries(BUDGETS).map(([name, bytes]) => ({
  name,
  path: files[name].map((file) => `dist/${file}`),
  limit: `${bytes} B`,
}));
