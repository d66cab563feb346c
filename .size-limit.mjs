/** The budgets. An entry has with it all that it imports from beside it, as an app or a page gets it. */
import { readFileSync } from 'node:fs';

/**
 * Most bytes of brotli. For the npm entries lit comes on top, which apps share; the files of the loader
 * have it in them.
 */
const BUDGETS = {
  'career-elements': 57000,
  'career-elements-hydrate': 58400,
  auto: 1500,
  'role-data': 35500,
  'role-compare': 58500,
  'skill-matrix': 65500,
  'career-ladder': 74500,
  'path-picker': 58500,
  'auto/role-data': 23600,
  'auto/role-compare': 38600,
  'auto/skill-matrix': 42200,
  'auto/career-ladder': 48400,
  'auto/path-picker': 38800,
};

const files = JSON.parse(readFileSync('build/entries.json', 'utf8'));

export default Object.entries(BUDGETS).map(([name, bytes]) => ({
  name,
  path: files[name].map((file) => `dist/${file}`),
  limit: `${bytes} B`,
}));
