import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The floors of `src`, as ARCHITECTURE draws them: which folders a folder may import from, and which
 * packages. `events.ts` stands below all that has to do with elements.
 */
const EVENTS = 'events.js';
const WIDGET = { on: ['model/', 'html/', 'role-data/', 'ui/', EVENTS], packages: ['lit'] };
const FLOORS = {
  model: { on: [], packages: [] },
  html: { on: ['model/'], packages: [] },
  'role-data': { on: ['model/', 'html/', EVENTS], packages: ['lit', '@lit/context'] },
  locales: { on: [], packages: [] },
  ui: { on: ['model/', 'html/', 'role-data/', 'locales/', EVENTS], packages: ['lit'] },
  'role-compare': WIDGET,
  'skill-matrix': WIDGET,
  'career-ladder': WIDGET,
  'path-picker': WIDGET,
  theme: { on: [], packages: ['culori'] },
};

const floors = Object.entries(FLOORS).map(([folder, { on, packages }]) => {
  const regex = `^\\.\\./(?!${on.join('|') || '$'})|^(?!\\.|(?:${packages.join('|') || '$'})(?:/|$))`;
  const message = `src/${folder} stands on ${[...on, ...packages].join(', ') || 'nothing'}.`;
  /** @type {import('eslint').Linter.RuleEntry} */
  const restricted = ['error', { patterns: [{ regex, message }] }];
  return { files: [`src/${folder}/**`], rules: { 'no-restricted-imports': restricted } };
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'storybook-static/',
      'coverage/',
      '.shots/',
      'src/data/',
      'examples/',
      'scripts/in-page.d.ts',
      '!.storybook/',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      lit.configs?.['flat/recommended'],
      wc.configs?.['flat/recommended'],
      wc.configs?.['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      wc: { elementBaseClasses: ['LitElement', 'CareerElement'] },
      litHtmlSources: true,
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Where a pattern names control characters, it is to find them.
      'no-control-regex': 'off',
      // TypeScript finds these, and knows what is global.
      'no-undef': 'off',
      // The elements are registered by `define()`, not beside their class.
      'wc/require-listener-teardown': 'error',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  ...floors,
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // `.to.equal()` is typed as a promise, for its comparison of DOM trees alone. A forgotten
      // `await` of a command is still found.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    // TypeScript finds these, in the functions that are handed to the browser too.
    rules: { 'no-undef': 'off' },
  },
);
