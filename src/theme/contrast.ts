/**
 * Every pair of colours that the widgets set on one another, and the contrast that each has to have.
 *
 * Ratios are those of WCAG 2.2: 4.5 for text (1.4.3, level AA) and 3 for what else has to be seen (1.4.11).
 */
import { blend, formatHex, parse, wcagContrast, type Color } from 'culori';
import { SCHEMES, type ColorToken, type PerScheme, type Scheme } from './tokens.js';

/** A colour of a theme: those with a custom property, and the text of the page. */
export type ColorName = ColorToken extends `--ce-${infer Name}` ? Name | 'text' : never;

/** Any opaque or translucent CSS colour for each name and scheme, but `color-mix()` and keywords of systems. */
export type Colors = Readonly<Record<ColorName, PerScheme>>;

/** The hues of columns, tracks and scales; the accent is the first of them. */
export const HUES = ['accent', 'hue-2', 'hue-3', 'hue-4', 'hue-5'] as const;

/** A colour, thinned to a share. `shade` is black in the light scheme and white in the dark one. */
type Paint = readonly [color: ColorName | 'shade', share: number];

export interface Pair {
  /** What it is, for a designer. */
  title: string;
  /** What is seen. */
  front: Paint;
  /** What it stands on, from the bottom. The surface lies below all of it. */
  on: readonly Paint[];
  /** The least contrast that it has to have. */
  least: 4.5 | 3;
}

const text = (title: string, front: ColorName, ...on: Paint[]): Pair => ({
  title,
  front: [front, 1],
  on,
  least: 4.5,
});
const mark = (title: string, front: Paint, ...on: Paint[]): Pair => ({
  title,
  front,
  on,
  least: 3,
});

const NUMBERS = ['first', 'second', 'third', 'fourth', 'fifth'];
const perHue = (pair: (hue: ColorName, which: string) => Pair): Pair[] =>
  HUES.map((hue, i) => pair(hue, NUMBERS[i]!));

/** The shares are those of the style sheets. */
export const PAIRS: readonly Pair[] = [
  text('Text', 'text'),
  text('Text on a head or a row pointed at', 'text', ['text', 0.05]),
  text('Text of a ticked statement', 'text', ['accent', 0.09]),
  ...perHue((hue, which) =>
    text(`Text of the highest level of the ${which} scale`, 'text', [hue, 0.18]),
  ),
  text('Quiet text', 'muted'),
  text('Quiet text on a head or a row pointed at', 'muted', ['text', 0.05]),
  ...perHue((hue, which) => text(`Quiet text in the ${which} track`, 'muted', [hue, 0.05])),
  text('Link', 'link'),
  text('Link on a row pointed at', 'link', ['text', 0.05]),
  text('Button without a border', 'accent'),
  text('Button without a border on a head or a row pointed at', 'accent', ['text', 0.05]),
  text('Text on the accent', 'on-accent', ['accent', 1]),
  text('Text on the accent, pointed at', 'on-accent', ['accent', 1], ['shade', 0.12]),
  ...perHue((hue, which) =>
    text(`Text of a chosen rung in the ${which} track`, 'on-accent', [hue, 1]),
  ).slice(1),
  mark('Focus ring and what is chosen', ['accent', 1]),
  mark('Border of a button or a field', ['text', 0.52]),
  mark('Mark of a failure', ['danger', 1]),
  ...perHue((hue, which) =>
    mark(`Border of a rung in the ${which} track`, [hue, 0.8], [hue, 0.05]),
  ),
  ...perHue((hue, which) => mark(`Bar of the ${which} column`, [hue, 1])).slice(1),
];

/** The contrast of a pair in a scheme. */
export interface Contrast {
  pair: Pair;
  scheme: Scheme;
  /** From 1 to 21; `NaN` where one of the colours cannot be read. */
  ratio: number;
  passes: boolean;
  /** What is seen and what it stands on, as hex colours once all that lies below is mixed in. */
  front: string;
  back: string;
}

/** A paint over what lies below it, which is opaque. Translucent colours are mixed in sRGB, as browsers do. */
function over(
  below: Color,
  [name, share]: Paint,
  colors: Colors,
  scheme: Scheme,
): Color | undefined {
  const value = name === 'shade' ? { light: '#000', dark: '#fff' }[scheme] : colors[name][scheme];
  const color = parse(value);
  return color && blend([below, { ...color, alpha: (color.alpha ?? 1) * share }], 'normal', 'rgb');
}

/** The contrast of one pair in one scheme. */
export function contrastOf(pair: Pair, colors: Colors, scheme: Scheme): Contrast {
  // A surface that lets something through has white or black below it, as a page without a colour has.
  const page = parse(scheme === 'light' ? '#fff' : '#000');
  const surface: Paint = ['surface', 1];
  let below = page;
  for (const paint of [surface, ...pair.on]) below &&= over(below, paint, colors, scheme);
  const front = below && over(below, pair.front, colors, scheme);
  const ratio = front ? wcagContrast(front, below!) : NaN;
  return {
    pair,
    scheme,
    ratio,
    passes: ratio >= pair.least,
    front: formatHex(front) ?? '',
    back: formatHex(below) ?? '',
  };
}

/** The contrast of every pair in both schemes. */
export function contrastsOf(colors: Colors): Contrast[] {
  return SCHEMES.flatMap((scheme) => PAIRS.map((pair) => contrastOf(pair, colors, scheme)));
}

/** Whether a pair has anything to do with one of these colours, beside the surface. */
export function uses({ front, on }: Pair, names: readonly ColorName[]): boolean {
  return [front, ...on].some(([name]) => name !== 'shade' && names.includes(name));
}
