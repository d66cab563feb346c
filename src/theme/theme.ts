/** What a theme is, and how it is written. */
import { formatHex, parse, toGamut } from 'culori';
import type { ColorName, Colors } from './contrast.js';
import { lightDark, SCHEMES, TOKENS, type Scheme } from './tokens.js';

/** A look for the widgets and for the part of a page that they stand in. */
export interface Theme {
  /** Names its class: `ce-` and this. Letters, digits and hyphens. */
  name: string;
  /** One sentence on where it belongs. */
  summary: string;
  /** Both schemes; which applies is said by the `color-scheme` of the page. */
  colors: Colors;
  /** CSS lengths. What is in `em` follows the size of the text. */
  lengths: Readonly<{ radius: string; gap: string }>;
  /** Names of typefaces, the first that there is applies. None of them is loaded. */
  fonts: Readonly<{ body: readonly string[]; heading: readonly string[] }>;
}

const COLOR_NAMES = TOKENS.flatMap(({ name, kind }) =>
  kind === 'color' ? [name.slice('--ce-'.length) as ColorName] : [],
);

/** Keywords of CSS stand as they are; names are quoted. */
const GENERIC = /^(?:serif|sans-serif|monospace|cursive|system-ui|ui-[a-z-]+)$/;
const fontList = (names: readonly string[]): string =>
  names
    .map((name) => (GENERIC.test(name) ? name : `'${name.replace(/[\\'\n]/g, '\\$&')}'`))
    .join(', ');

/**
 * A theme as a style sheet. It applies to whatever has the class `ce-` and its name: the page or a part of
 * it. It sets text, background and font there, which the widgets take over, and their custom properties.
 *
 * @throws {TypeError} for a name that no class can have
 */
export function toCss({ name, summary, colors, lengths, fonts }: Theme): string {
  if (!/^[a-z0-9_-]+$/i.test(name)) {
    throw new TypeError(`"${name}" names no class: use letters, digits and hyphens.`);
  }
  const own = COLOR_NAMES.map((color) => `  --ce-${color}: ${lightDark(colors[color])};`);
  const body = fontList(fonts.body);
  const heading = fontList(fonts.heading);
  return `/* ${summary.replaceAll('*/', '* /')} Light or dark as the color-scheme of the page says. */
.ce-${name} {
${own.join('\n')}
  --ce-radius: ${lengths.radius};
  --ce-gap: ${lengths.gap};
  background-color: var(--ce-surface);
  color: ${lightDark(colors.text)};
  font-family: ${body};
}
${heading === body ? '' : `.ce-${name} ::part(heading) {\n  font-family: ${heading};\n}\n`}`;
}

/** A token as the Design Tokens Format Module 2025.10 has it: https://www.designtokens.org/TR/2025.10/format/ */
interface DesignToken {
  $type?: string;
  $value: unknown;
  $description?: string;
}

const toSrgb = toGamut('rgb', 'oklch');

function colorToken(value: string): DesignToken {
  const color = parse(value);
  if (!color) throw new TypeError(`"${value}" is no colour that has a value of its own.`);
  const { r, g, b, alpha = 1 } = toSrgb(color);
  const round = (n: number): number => Number(Math.min(1, Math.max(0, n)).toFixed(5));
  return {
    $value: {
      colorSpace: 'srgb',
      components: [r, g, b].map(round),
      alpha: round(alpha),
      hex: formatHex({ mode: 'rgb', r, g, b }),
    },
  };
}

/** A length for tools that know `px` and `rem` alone: `em` is taken for `rem`, as text of a page has it. */
function lengthToken(value: string, $description: string): DesignToken {
  const [, number, unit] = /^([\d.]+)(px|rem|em)?$/.exec(value) ?? [];
  return {
    $value: { value: Number(number ?? 0), unit: unit === 'px' ? 'px' : 'rem' },
    $description: unit === 'em' ? `${$description} In CSS it is ${value}.` : $description,
  };
}

/** What a token changes; the text of the page is none. */
const changesOf = (name: ColorName | keyof Theme['lengths']): string =>
  TOKENS.find((token) => token.name === `--ce-${name}`)?.changes ?? 'Text of the page.';

/**
 * A theme as design tokens, in the format of the W3C Design Tokens Community Group (2025.10), which Figma,
 * Style Dictionary and others read. Light and dark are two groups of the same names.
 *
 * @throws {TypeError} for a colour such as `currentColor`, which says nothing without a page
 */
export function toDesignTokens(theme: Theme): Record<string, unknown> {
  const group = (scheme: Scheme) => ({
    $type: 'color',
    ...Object.fromEntries(
      (['text', ...COLOR_NAMES] as const).map((name) => [
        name,
        { ...colorToken(theme.colors[name][scheme]), $description: changesOf(name) },
      ]),
    ),
  });
  return {
    [theme.name]: {
      $description: theme.summary,
      ...Object.fromEntries(SCHEMES.map((scheme) => [scheme, group(scheme)])),
      length: {
        $type: 'dimension',
        radius: lengthToken(theme.lengths.radius, changesOf('radius')),
        gap: lengthToken(theme.lengths.gap, changesOf('gap')),
      },
      font: {
        $type: 'fontFamily',
        body: { $value: theme.fonts.body },
        heading: { $value: theme.fonts.heading },
      },
    },
  };
}
