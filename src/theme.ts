/** Themes: the custom properties, the finished themes, a theme from one colour, contrast, and export. */
export {
  contrastOf,
  contrastsOf,
  PAIRS,
  type ColorName,
  type Colors,
  type Contrast,
  type Pair,
} from './theme/contrast.js';
export { themeFromAccent } from './theme/from-accent.js';
export { toCss, toDesignTokens, type Theme } from './theme/theme.js';
export { BRIGHT, CHAMBERS, NEUTRAL, THEMES } from './theme/themes.js';
export {
  defaultOf,
  SCHEMES,
  TOKENS,
  type ColorToken,
  type PerScheme,
  type Scheme,
  type Token,
} from './theme/tokens.js';
