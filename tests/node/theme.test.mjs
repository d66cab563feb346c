/** Tokens, themes and contrast, as built. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  defaultOf,
  contrastOf,
  contrastsOf,
  PAIRS,
  themeFromAccent,
  THEMES,
  toCss,
  toDesignTokens,
  TOKENS,
} from 'career-elements/theme.js';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '../..'));
const read = (file) => readFileSync(file, 'utf8');
const failing = (colors) =>
  contrastsOf(colors)
    .filter(({ passes }) => !passes)
    .map(({ pair, scheme, ratio }) => `${pair.title} (${scheme}): ${ratio.toFixed(2)}`);

/** The `var(--ce-…, default)` of the style sheets. */
function used() {
  const found = [];
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.startsWith('theme')) continue;
    const code = read(join('src', file));
    for (const { 1: name, index, 0: start } of code.matchAll(/var\((--ce-[a-z0-9-]+), /g)) {
      let depth = 1;
      let end = index + start.length;
      for (; depth; end++) depth += { '(': 1, ')': -1 }[code[end]] ?? 0;
      found.push([name, code.slice(index + start.length, end - 1).replace('--_', '--ce-')]);
    }
  }
  return found;
}

test('the style sheets use the tokens, with their defaults', () => {
  const inSheets = used();
  assert.deepEqual(
    [...new Set(inSheets.map(([name]) => name))].sort(),
    TOKENS.map((t) => t.name).sort(),
  );
  for (const token of TOKENS) {
    const defaults = inSheets.filter(([name]) => name === token.name).map(([, value]) => value);
    assert.ok(
      defaults.includes(defaultOf(token)),
      `${token.name}: ${defaults} is ${defaultOf(token)}`,
    );
  }
});

test('the README and the manifest name every token', () => {
  const readme = read('README.md');
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const declared = modules.flatMap((m) => m.declarations ?? []).filter((d) => d.tagName);
  for (const {
    name,
    elements,
  } of /** @type {readonly import('career-elements/theme.js').Token[]} */ (TOKENS)) {
    assert.ok(readme.includes(`\`${name}\``), `${name} is not in the README`);
    for (const { tagName, cssProperties = [] } of declared) {
      const has = cssProperties.some((property) => property.name === name);
      const knows = tagName !== 'role-data' && (!elements || elements.includes(tagName));
      assert.equal(has, knows, `${name} on ${tagName}`);
    }
  }
});

test('contrast is that of WCAG', () => {
  // Known values: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio gives 21 for black on white.
  const [pair] = PAIRS;
  const colors = (text, surface) => ({
    ...THEMES[0].colors,
    text: { light: text, dark: '' },
    surface: { light: surface, dark: '' },
  });
  assert.equal(contrastOf(pair, colors('#000', '#fff'), 'light').ratio, 21);
  assert.equal(contrastOf(pair, colors('#777', 'white'), 'light').ratio.toFixed(2), '4.48');
  assert.equal(contrastOf(pair, colors('#777', 'white'), 'light').passes, false);
  // Half of black on white is the grey that a browser shows.
  assert.equal(contrastOf(pair, colors('#00000080', '#fff'), 'light').ratio.toFixed(1), '4.0');
  const unknown = contrastOf(pair, colors('currentColor', '#fff'), 'light');
  assert.deepEqual([unknown.ratio, unknown.passes], [NaN, false]);
});

for (const theme of THEMES) {
  test(`${theme.name} can be read in light and dark`, () =>
    assert.deepEqual(failing(theme.colors), []));
}

test('a theme from any colour can be read in light and dark', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (r, g, b) => {
      assert.deepEqual(failing(themeFromAccent(`rgb(${r} ${g} ${b})`).colors), []);
    }),
    {
      numRuns: 500,
      examples: [
        [0, 0, 0],
        [255, 255, 255],
        [255, 255, 0],
        [0, 0, 255],
        [128, 128, 128],
      ],
    },
  );
});

test('an accent that can be read stays as it is', () => {
  const { accent } = themeFromAccent('#0A6B4F').colors;
  assert.equal(accent.light, '#0a6b4f');
  assert.equal(themeFromAccent('oklch(80% 0.15 90 / 50%)').colors.accent.light.length, 7);
  for (const none of ['', 'blurple', '#12', 'currentColor', 'var(--x)']) {
    assert.throws(() => themeFromAccent(none), TypeError);
  }
});

test('a theme is written as CSS', () => {
  for (const theme of THEMES) {
    const css = toCss(theme);
    assert.equal(read(`dist/themes/${theme.name}.css`), css);
    assert.match(css, new RegExp(`^\\.ce-${theme.name} \\{$`, 'm'));
    for (const { name, kind } of TOKENS) {
      assert.equal(css.includes(`${name}: `), kind !== 'size', name);
    }
  }
  const [neutral] = THEMES;
  assert.match(
    toCss({ ...neutral, fonts: { body: ["O'Neil", 'serif'], heading: ['serif'] } }),
    /'O\\'Neil', serif;/,
  );
  assert.match(
    toCss({ ...neutral, fonts: { body: ['serif'], heading: ['X'] } }),
    /::part\(heading\) \{\n {2}font-family: 'X';/,
  );
  assert.throws(() => toCss({ ...neutral, name: 'a{}' }), TypeError);
});

/** The design tokens as JSON. @returns {any} */
const written = (theme) => toDesignTokens(theme);

test('a theme is written as design tokens', () => {
  for (const theme of THEMES) {
    const tokens = written(theme)[theme.name];
    assert.deepEqual(JSON.parse(read(`dist/themes/${theme.name}.tokens.json`)), {
      [theme.name]: tokens,
    });
    for (const scheme of ['light', 'dark']) {
      const { $type, ...colors } = tokens[scheme];
      assert.equal($type, 'color');
      assert.deepEqual(Object.keys(colors).sort(), Object.keys(theme.colors).sort());
      for (const [name, { $value, $description }] of Object.entries(colors)) {
        assert.ok($description);
        assert.equal(
          $value.hex,
          theme.colors[name][scheme].replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'),
        );
        assert.equal($value.colorSpace, 'srgb');
        assert.deepEqual(
          $value.components.map((c) => Math.round(c * 255)),
          [1, 3, 5].map((i) => parseInt($value.hex.slice(i, i + 2), 16)),
        );
      }
    }
    // The format knows px and rem alone.
    for (const { $value } of [tokens.length.radius, tokens.length.gap]) {
      assert.equal($value.unit, 'rem');
      assert.ok($value.value > 0);
    }
  }
  assert.deepEqual(written(THEMES[0]).neutral.length.radius.$value, {
    value: 0.75,
    unit: 'rem',
  });
});
