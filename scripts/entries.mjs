/** The one list of what is built: elements, entries and their size budgets in bytes of brotli. */
export const ELEMENTS = [
  'role-data',
  'role-compare',
  'skill-matrix',
  'career-ladder',
  'path-picker',
];

/** Entry points for npm: bare imports are kept. */
export const NPM_ENTRIES = [
  'index',
  'model',
  'events',
  'theme',
  'hydrate',
  ...ELEMENTS,
  ...ELEMENTS.map((tag) => `elements/${tag}`),
];

/** The bundle for a script tag: nothing is imported. */
export const BUNDLE = 'career-elements';

/** The same, which takes over shadow roots that were rendered before. */
export const HYDRATING = 'career-elements-hydrate';

/** The loader, with the chunks that it loads in a folder of the same name. */
export const LOADER = 'auto';

/** The command line. */
export const PROGRAM = 'cli';

/** Files that a page may load, for `integrity.json`. */
export const PAGE_FILES = [
  'career-elements.js',
  'career-elements-hydrate.js',
  'auto.js',
  'career-elements.css',
];

/**
 * Most bytes of brotli that an entry may have with all that it imports. For the npm entries lit comes on
 * top, which apps share; the files of the loader have it in them.
 */
export const BUDGETS = {
  'career-elements.js': 50500,
  'career-elements-hydrate.js': 51800,
  'auto.js': 1500,
  'role-data.js': 26000,
  'role-compare.js': 46000,
  'skill-matrix.js': 52000,
  'career-ladder.js': 61500,
  'path-picker.js': 46000,
  'auto/role-data': 19000,
  'auto/role-compare': 33500,
  'auto/skill-matrix': 37000,
  'auto/career-ladder': 43000,
  'auto/path-picker': 33500,
};
