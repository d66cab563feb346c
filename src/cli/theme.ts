/** `career-elements theme`: a theme from one colour. */
import { themeFromAccent } from '../theme/from-accent.js';
import { toCss, toDesignTokens } from '../theme/theme.js';
import { UserError } from './io.js';

export type ThemeFormat = 'css' | 'tokens';

/** @throws {UserError} where the accent is no colour, or the name cannot name a class */
export function theme(accent: string, name: string, format: ThemeFormat): string {
  try {
    const made = themeFromAccent(accent, name);
    const css = toCss(made);
    return format === 'css' ? css : `${JSON.stringify(toDesignTokens(made), null, 2)}\n`;
  } catch (error) {
    if (error instanceof TypeError) throw new UserError(error.message);
    throw error;
  }
}
