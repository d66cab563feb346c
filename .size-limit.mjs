/** The budgets. An entry has with it all that it imports from beside it, as an app or a page gets it. */
import { readFileSync } from 'node:fs';

/**
 * Most bytes of brotli. For the npm entries lit comes on top, which apps share; the files of the loader
 * have it in them.
 */
const BUDGETS = {
  'career-elements': 76700,
  'career-elements-hydrate': 78000,
  auto: 1500,
  'role-data': 46000,
  'role-compare': 79100,
  'skill-matrix': 95200,
  'career-ladder': 100300,
  'path-picker': 74100,
  'auto/role-data': 29700,
  'auto/role-compare': 50800,
  'auto/skill-matrix': 59700,
  'auto/career-ladder': 63600,
  'auto/path-picker': 47200,
};

const files = JSON.parse(readFileSync('build/entries.json', 'utf8'));

export default Object.entries(BUDGETS).map(([name, bytes]) => ({
  name,
  path: files[name].map((file) => `dist/${file}`),
  limit: `${bytes} B`,
}));
