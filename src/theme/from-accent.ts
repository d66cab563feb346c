/** A whole theme from one colour, which stays readable in both schemes whatever the colour is. */
import { converter, formatHex, parse, toGamut, type Oklch } from 'culori';
import { contrastOf, HUES, PAIRS, uses, type ColorName } from './contrast.js';
import type { Theme } from './theme.js';
import { NEUTRAL } from './themes.js';
import { SCHEMES, type Scheme } from './tokens.js';

const toOklch = converter('oklch');
const toSrgb = toGamut('rgb', 'oklch');

/** Degrees from the hue of the accent to the others': the spread of the neutral theme. */
const TURNS = { 'hue-2': -82, 'hue-3': 148, 'hue-4': 78, 'hue-5': -137 } as const;

/** How colourful hues are, however grey or gaudy the accent is. */
const HUE_CHROMA = {
  light: { least: 0.09, most: 0.15 },
  dark: { least: 0.09, most: 0.12 },
} as const;

/** Lightness in OKLCH, from 0 to 1, where nothing forces another; of the accent, the least. */
const LIGHTNESS = {
  light: { surface: 0.995, text: 0.22, muted: 0.48, line: 0.9, hue: 0.5, accent: 0 },
  dark: { surface: 0.2, text: 0.94, muted: 0.76, line: 0.36, hue: 0.82, accent: 0.72 },
} as const;

/** How far a colour goes at a time on its way to one that can be read. */
const STEP = 0.005;

const DANGER = { c: 0.16, h: 32 };

const hex = (l: number, c: number, h: number): string =>
  formatHex(toSrgb({ mode: 'oklch', l, c, h } satisfies Oklch));

/** The value of a name in one scheme, on the way to a theme. */
type Draft = Record<ColorName, Record<Scheme, string>>;

/** Makes a colour darker in the light scheme and lighter in the dark one until all that it is part of passes. */
function settle(draft: Draft, names: readonly ColorName[], scheme: Scheme, start: Oklch): void {
  const pairs = PAIRS.filter((pair) => uses(pair, names));
  const direction = scheme === 'light' ? -STEP : STEP;
  const set = (value: string): boolean => {
    for (const name of names) draft[name][scheme] = value;
    return pairs.every((pair) => contrastOf(pair, draft, scheme).passes);
  };
  // As it was given, to the letter, where that will do.
  if (set(formatHex(toSrgb(start)))) return;
  for (let l = start.l + direction; l > 0 && l < 1; l += direction) {
    if (set(hex(l, start.c, start.h ?? 0))) return;
  }
  set(scheme === 'light' ? '#000000' : '#ffffff');
}

/**
 * A theme from one accent. In the light scheme it stays as it is where it can be read, and else goes darker,
 * no further than it has to; in the dark scheme it is light enough not to glow dimly. Text, surfaces, lines and the other hues
 * are taken from it. Every pair of `PAIRS` passes in both schemes, for any accent.
 *
 * The steps are taken in OKLCH (https://bottosson.github.io/posts/oklab/), where colours of one lightness
 * look equally light; what cannot be shown in sRGB loses chroma, as CSS Color 4 has it.
 *
 * @param accent any CSS colour with a value of its own; a translucent one is taken as opaque
 * @param name of the theme, and so of its class
 * @throws {TypeError} where it is no such colour
 */
export function themeFromAccent(accent: string, name = 'own'): Theme {
  const given = toOklch(parse(accent.trim()));
  if (!given)
    throw new TypeError(`"${accent}" is no colour, such as #0a6b4f or oklch(50% 0.1 160).`);
  // Grey has no hue of its own, and what follows from it has that of the neutral theme.
  const { l, c, h = 267 } = given;
  const draft = structuredClone(NEUTRAL.colors) as Draft;
  for (const scheme of SCHEMES) {
    const at = LIGHTNESS[scheme];
    const set = (of: ColorName, lightness: number, chroma: number) => {
      draft[of][scheme] = hex(lightness, Math.min(c, chroma), h);
    };
    set('surface', at.surface, scheme === 'light' ? 0.003 : 0.014);
    set('text', at.text, 0.02);
    set('line', at.line, 0.014);
    draft['on-accent'][scheme] = scheme === 'light' ? '#ffffff' : hex(0.19, Math.min(c, 0.04), h);
    const { least, most } = HUE_CHROMA[scheme];
    const chroma = Math.min(most, Math.max(least, c));
    for (const hue of HUES) {
      if (hue === 'accent') continue;
      settle(draft, [hue], scheme, { mode: 'oklch', l: at.hue, c: chroma, h: h + TURNS[hue] });
    }
    settle(draft, ['danger'], scheme, { mode: 'oklch', l: at.hue, ...DANGER });
    settle(draft, ['muted'], scheme, { mode: 'oklch', l: at.muted, c: Math.min(c, 0.02), h });
    settle(draft, ['accent', 'link'], scheme, { mode: 'oklch', l: Math.max(l, at.accent), c, h });
  }
  const summary = `From the accent ${formatHex({ ...given, alpha: 1 })}.`;
  return { ...NEUTRAL, name, summary, colors: draft };
}
