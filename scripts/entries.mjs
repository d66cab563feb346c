/** The one list of elements, and of what is built. Tests hold to it all that names them: see `one-list.test.mjs`. */
export const ELEMENTS = [
  'role-data',
  'role-compare',
  'skill-matrix',
  'career-ladder',
  'path-picker',
];

/** Those that show something. `<role-data>` gives them data. */
export const WIDGETS = ELEMENTS.filter((tag) => tag !== 'role-data');

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

/** Files that a page may load by their names, for `integrity.json`. */
export const PAGE_FILES = [
  ...[BUNDLE, HYDRATING, LOADER].map((name) => `${name}.js`),
  'career-elements.css',
];
