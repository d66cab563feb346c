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
  ...ELEMENTS,
  ...ELEMENTS.map((tag) => `elements/${tag}`),
];

/** The bundle for a script tag: nothing is imported. */
export const BUNDLE = 'career-elements';

/** Files that a page may load, for `integrity.json`. */
export const PAGE_FILES = ['career-elements.js', 'career-elements.css'];

/** Most bytes of brotli that a file may have. */
export const BUDGETS = { 'career-elements.js': 48500 };
