/** The budgets. An entry has with it all that it imports from beside it, as an app or a page gets it. */
import { readFileSync } from 'node:fs';

/**
 * Most bytes of brotli. For the npm entries lit comes on top, which apps share; the files of the loader
 * have it in them.
 */
const BUDGETS = {
  'career-elements': 61900,
  'career-elements-hydrate': 63400,
  auto: 1500,
  'role-data': 41000,
  'role-compare': 66100,
  'skill-matrix': 73200,
  'career-ladder': 81600,
  'path-picker': 66100,
  'auto/role-data': 27400,
  'auto/role-compare': 42900,
  'auto/skill-matrix': 46500,
  'auto/career-ladder': 52800,
  'auto/path-picker': 43000,
};

const files = JSON.parse(readFileSync('build/entries.json', 'utf8'));

export default Object.entries(BUDGETS).map(([name, bytes]) => ({
  name,
  path: files[name].map((file) => `dist/${file}`),
  limit: `${bytes} B`,
}));
