/**
 * The one list of the public custom properties: what each is by default and what it changes. The manifest
 * and the workshop's page of tokens come from it; tests hold the style sheets and the README to it.
 */

/** The two colour schemes. */
export type Scheme = 'light' | 'dark';

export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** A value for each scheme. */
export type PerScheme = Readonly<Record<Scheme, string>>;

export interface Token {
  /** The custom property, with its dashes. */
  name: `--ce-${string}`;
  /** A colour, a length, or whatever the CSS property takes. */
  kind: 'color' | 'length' | 'size';
  /** What applies where a page sets nothing: CSS, for both schemes or for each. */
  default: string | PerScheme;
  /** What it changes, for a designer. */
  changes: string;
  /** The widgets that know it. All four where it is left out. */
  elements?: readonly string[];
}

export const TOKENS = [
  {
    name: '--ce-accent',
    kind: 'color',
    default: { light: '#3352c4', dark: '#a3b5ff' },
    changes:
      'Links, main buttons, what is chosen, the focus ring, and the first column, track and scale.',
  },
  {
    name: '--ce-on-accent',
    kind: 'color',
    default: { light: '#fff', dark: '#10173a' },
    changes: 'Text on the accent, and on the other hues where a rung is chosen.',
  },
  {
    name: '--ce-surface',
    kind: 'color',
    default: 'Canvas',
    changes: 'What lies under tables, fields, boxes and sticky heads: the background of the page.',
  },
  {
    name: '--ce-muted',
    kind: 'color',
    default: 'color-mix(in srgb, currentColor 72%, transparent)',
    changes: 'Quiet text: notes, sources, labels of rows, what is not stated.',
  },
  {
    name: '--ce-line',
    kind: 'color',
    default: 'color-mix(in srgb, currentColor 16%, transparent)',
    changes: 'Lines between rows, and borders of boxes that are not pressed.',
  },
  {
    name: '--ce-link',
    kind: 'color',
    default: 'var(--ce-accent)',
    changes: 'Links, where they shall differ from the accent.',
  },
  {
    name: '--ce-hue-2',
    kind: 'color',
    default: { light: '#0b7268', dark: '#5fd6c5' },
    changes: 'The second column and track, and the third scale.',
  },
  {
    name: '--ce-hue-3',
    kind: 'color',
    default: { light: '#9a4a07', dark: '#f3b370' },
    changes: 'The third column and track, and the second scale.',
  },
  {
    name: '--ce-hue-4',
    kind: 'color',
    default: { light: '#9c2c77', dark: '#f2a0d5' },
    changes: 'The fourth column, track and scale.',
  },
  {
    name: '--ce-hue-5',
    kind: 'color',
    default: { light: '#3f6b12', dark: '#aed77b' },
    changes: 'The fifth column, track and scale.',
  },
  {
    name: '--ce-danger',
    kind: 'color',
    default: { light: '#a3260f', dark: '#ffab98' },
    changes: 'The mark beside a message that something failed.',
  },
  {
    name: '--ce-radius',
    kind: 'length',
    default: '0.75em',
    changes: 'Corners of boxes; buttons and fields have two thirds of it.',
  },
  {
    name: '--ce-gap',
    kind: 'length',
    default: '1.5em',
    changes: 'The space between the parts of a widget.',
  },
  {
    name: '--ce-reserve',
    kind: 'size',
    default: '28em',
    changes:
      'The height that is kept free until there is data. Set what the widget has in the end, and nothing moves.',
  },
  {
    name: '--ce-matrix-height',
    kind: 'size',
    default: 'none',
    changes:
      'How high a matrix may be before it scrolls by itself. Without it, one of more than twenty rows does at 85 % of the window, or 56em.',
    elements: ['skill-matrix'],
  },
  {
    name: '--ce-sticky-top',
    kind: 'size',
    default: '0px',
    changes: 'How far from the top of the window sticky parts stay, below a fixed header.',
    elements: ['role-compare', 'path-picker'],
  },
] as const satisfies readonly Token[];

/** The custom property of a colour. */
export type ColorToken = Extract<(typeof TOKENS)[number], { kind: 'color' }>['name'];

/** A value for each scheme as it stands in a style sheet. */
export const lightDark = ({ light, dark }: PerScheme): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** The default of a token as it stands in a style sheet. */
export function defaultOf({ default: value }: Token): string {
  return typeof value === 'string' ? value : lightDark(value);
}
