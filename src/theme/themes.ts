/** The finished themes. The build writes each as a style sheet and as design tokens into `dist/themes/`. */
import type { ColorName } from './contrast.js';
import type { Theme } from './theme.js';
import { TOKENS, type PerScheme } from './tokens.js';

const both = (light: string, dark: string): PerScheme => ({ light, dark });

/** The colours that the widgets have by themselves. */
const byDefault = Object.fromEntries(
  TOKENS.flatMap((token) =>
    token.kind === 'color' && typeof token.default === 'object'
      ? [[token.name.slice('--ce-'.length), token.default]]
      : [],
  ),
) as Record<Exclude<ColorName, 'text' | 'surface' | 'muted' | 'line' | 'link'>, PerScheme>;

export const NEUTRAL: Theme = {
  name: 'neutral',
  summary: 'Neutral: the colours that the widgets have by themselves, on cool greys.',
  colors: {
    ...byDefault,
    text: both('#1c1e24', '#e8eaef'),
    surface: both('#ffffff', '#16181d'),
    muted: both('#5a5e6b', '#a9adb9'),
    line: both('#dcdee5', '#383b45'),
    link: byDefault.accent,
  },
  lengths: { radius: '0.75em', gap: '1.5em' },
  fonts: {
    body: ['system-ui', 'sans-serif'],
    heading: ['system-ui', 'sans-serif'],
  },
};

const SERIF = [
  'Iowan Old Style',
  'Source Serif 4',
  'Palatino Linotype',
  'Palatino',
  'Georgia',
  'serif',
];

export const CHAMBERS: Theme = {
  name: 'chambers',
  summary: 'Chambers: a classic serif on paper, with an oxblood accent, for firms that look back.',
  colors: {
    text: both('#241f1a', '#ece5da'),
    surface: both('#fffdf8', '#1a1714'),
    accent: both('#6f1d2b', '#eaa9b3'),
    'on-accent': both('#ffffff', '#2b0b12'),
    muted: both('#645b50', '#b6ab9b'),
    line: both('#ddd4c5', '#423a31'),
    link: both('#6f1d2b', '#eaa9b3'),
    'hue-2': both('#26466d', '#9fbbe2'),
    'hue-3': both('#74500f', '#dfb978'),
    'hue-4': both('#573a70', '#cbafe2'),
    'hue-5': both('#2d5a39', '#98caa4'),
    danger: both('#9a2a17', '#ffab98'),
  },
  lengths: { radius: '0.125em', gap: '1.75em' },
  fonts: { body: SERIF, heading: SERIF },
};

const ROUND = ['Nunito', 'Avenir Next', 'Avenir', 'Segoe UI', 'system-ui', 'sans-serif'];

export const BRIGHT: Theme = {
  name: 'bright',
  summary: 'Bright: violet, orange and teal with round corners, for job boards that look ahead.',
  colors: {
    text: both('#1f1633', '#f0ebfb'),
    surface: both('#ffffff', '#171026'),
    accent: both('#6a1fd0', '#c8abff'),
    'on-accent': both('#ffffff', '#210848'),
    muted: both('#5d5570', '#b8aecd'),
    line: both('#e2dbf1', '#3d3256'),
    link: both('#6a1fd0', '#c8abff'),
    'hue-2': both('#a84300', '#ffb56e'),
    'hue-3': both('#00706a', '#50dccf'),
    'hue-4': both('#b5136c', '#ff9fd0'),
    'hue-5': both('#3a6e00', '#a5e05b'),
    danger: both('#b3261e', '#ffb4a9'),
  },
  lengths: { radius: '1em', gap: '1.5em' },
  fonts: { body: ROUND, heading: ROUND },
};

export const THEMES: readonly Theme[] = [NEUTRAL, CHAMBERS, BRIGHT];
