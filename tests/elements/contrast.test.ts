/** The shares by which `src/theme/contrast.ts` thins colours are those that the widgets are drawn with. */
import { expect, fixture, html } from '@open-wc/testing';
import { parse, type Rgb } from 'culori';
import '../../src/index.js';
import type { CareerLadder, PathPicker, SkillMatrix } from '../../src/index.js';
import { type ColorName, HUES, type Pair, PAIRS } from '../../src/theme/contrast.js';
import { SCHEMES, type Scheme } from '../../src/theme/tokens.js';
import { mediaFeature, sendMouse } from '../support/commands.js';
import { all, one, settled, shown, text } from './helpers.js';

/** A colour for each name, so that one can tell which it was. */
const COLORS: Record<Exclude<ColorName, 'surface'>, string> = {
  text: '#c81e1e',
  accent: '#1e8c46',
  'hue-2': '#283cc8',
  'hue-3': '#c8a014',
  'hue-4': '#a028b4',
  'hue-5': '#14a0b4',
  'on-accent': '#f0e0d0',
  muted: '#646464',
  line: '#b4b4b4',
  link: '#0a5032',
  danger: '#5a0a0a',
};
/** So that what is thinned is not mixed with what lies below it. */
const SURFACE = 'transparent';
const SHADES: Record<Scheme, string> = { light: '#000', dark: '#fff' };

const LEVELS = ['low', 'middle', 'high'];
const FIVE = HUES.map((_, i) => i + 1);

/** A document with five tracks and five scales, and with something to choose, to answer and to tick. */
const DATA = {
  families: FIVE.map((n) => `Family ${n}`),
  roles: FIVE.flatMap((n) =>
    ['A', 'B'].map((rung) => ({
      id: `${rung}${n}`,
      title: `Role ${rung}${n}`,
      family: `Family ${n}`,
    })),
  ),
  ladders: FIVE.map((n) => ({ family: `Family ${n}`, rungs: [`A${n}`, `B${n}`] })),
  scales: FIVE.map((n) => ({ id: `scale-${n}`, levels: LEVELS.map((level) => `${level} ${n}`) })),
  skills: FIVE.map((n) => ({ name: `Skill ${n}`, levels: { A1: `high ${n}`, B1: `low ${n}` } })),
  paths: [{ id: 'path', title: 'Path', reasons: ['a reason'] }],
  questions: [
    {
      prompt: 'Which?',
      options: [
        { label: 'This', paths: { path: 1 } },
        { label: 'That', paths: { path: 1 } },
      ],
    },
  ],
};

/** The colours in what CSS says of an element, such as those of a gradient. */
function colorsIn(css: string): Rgb[] {
  return [...css.matchAll(/(?:color|rgba?)\([^)]*\)/g)].map(([color]) => parse(color) as Rgb);
}
const backgroundOf = (element: Element): Rgb[] => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' ? colorsIn(backgroundColor) : colorsIn(backgroundImage);
};
const borderOf = (element: Element): Rgb[] => colorsIn(getComputedStyle(element).borderTopColor);

async function pointAt(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left) + 8, Math.round(top) + 8] });
}

interface Page {
  matrix: SkillMatrix;
  ladder: CareerLadder;
  picker: PathPicker;
  asking: PathPicker;
}

/** Where a pair is seen: the words of its title, and what the browser paints there. */
const PLACES: [title: RegExp, painted: (page: Page, hue: number) => Rgb[] | Promise<Rgb[]>][] = [
  [
    / on a (head or a )?row pointed at$/,
    async ({ matrix }) => {
      const cell = one(matrix, 'tbody:last-of-type td');
      await pointAt(cell);
      const row = [...cell.closest('tr')!.children];
      return [...row, ...all(matrix, 'thead th')].flatMap(backgroundOf);
    },
  ],
  [/^Text of a ticked statement$/, ({ picker }) => backgroundOf(one(picker, '.statement'))],
  [
    /^Text of the highest level of the /,
    ({ matrix }, hue) =>
      all(matrix, `td .level.hue-${hue}`)
        .filter((level) => text(level).startsWith('high'))
        .flatMap(backgroundOf),
  ],
  [
    /^Quiet text in the .+ track$/,
    ({ ladder }, hue) => backgroundOf(one(ladder, `.column.hue-${hue}`)),
  ],
  [
    /^Border of a rung in the .+ track$/,
    ({ ladder }, hue) =>
      all(ladder, `.column.hue-${hue} .rung`).flatMap((rung) => [
        ...borderOf(rung.querySelector('button')!),
        ...colorsIn(getComputedStyle(rung, '::after').borderInlineStartColor),
      ]),
  ],
  [
    /^Text on the accent, pointed at$/,
    async ({ asking }) => {
      await pointAt(one(asking, 'button.main'));
      return backgroundOf(one(asking, 'button.main'));
    },
  ],
  [
    /^Border of a button or a field$/,
    ({ matrix, picker }) =>
      [...all(matrix, 'select, .input'), ...all(picker, '.outcome button')].flatMap(borderOf),
  ],
];

/** What a pair says is painted: what is seen where that is thinned, else what it stands on. */
function said({ front, on }: Pair, scheme: Scheme): Rgb {
  const mixed = { mode: 'rgb', r: 0, g: 0, b: 0, alpha: 0 };
  for (const [name, share] of front[1] < 1 ? [front] : on) {
    const color = name === 'shade' ? SHADES[scheme] : name === 'surface' ? SURFACE : COLORS[name];
    const { r, g, b } = parse(color) as Rgb;
    const below = mixed.alpha * (1 - share);
    mixed.alpha = share + below;
    const over = (top: number, bottom: number) => (top * share + bottom * below) / mixed.alpha;
    Object.assign(mixed, { r: over(r, mixed.r), g: over(g, mixed.g), b: over(b, mixed.b) });
  }
  return mixed as Rgb;
}

/** A colour in words that can be compared: each channel, and how much of it there is, in percent. */
const inWords = ({ r, g, b, alpha = 1 }: Rgb): string =>
  `rgb ${[r, g, b].map((part) => (part * 100).toFixed(1)).join(' ')} at ${(alpha * 100).toFixed(1)} %`;

const thinned = PAIRS.filter(({ front, on }) => [front, ...on].some(([, share]) => share < 1));

describe('colours that are thinned', () => {
  let page: Page;
  let box: HTMLElement;

  beforeEach(async () => {
    await mediaFeature('prefers-reduced-motion', 'reduce');
    box = await fixture<HTMLElement>(html`
      <div style="width: 1000px">
        <skill-matrix .data=${DATA}></skill-matrix>
        <career-ladder .data=${DATA}></career-ladder>
        <path-picker .data=${DATA}></path-picker>
        <path-picker mode="questions" .data=${DATA}></path-picker>
      </div>
    `);
    const { text: color, ...tokens } = COLORS;
    box.style.color = color;
    for (const [name, value] of Object.entries({ ...tokens, surface: SURFACE }))
      box.style.setProperty(`--ce-${name}`, value);
    const [matrix, ladder, picker, asking] = await Promise.all(
      [...box.children].map((element) => shown(element as HTMLElement)),
    );
    page = { matrix, ladder, picker, asking } as Page;
    for (const element of [picker!, asking!]) {
      one(element, 'input').click();
      await settled(element);
    }
  });

  for (const scheme of SCHEMES) {
    it(`are painted with the shares that contrast is computed with: ${scheme}`, async () => {
      box.style.colorScheme = scheme;
      for (const pair of thinned) {
        const places = PLACES.filter(([title]) => title.test(pair.title));
        expect(places.length, `places where this test looks for "${pair.title}"`).to.equal(1);
        const hue = HUES.findIndex((name) => pair.on.some(([color]) => color === name)) + 1;
        const painted = await places[0]![1](page, hue);
        expect([...new Set(painted.map(inWords))], pair.title).to.deep.equal([
          inWords(said(pair, scheme)),
        ]);
      }
    });
  }

  it('are in every place that this test knows of', () => {
    const unused = PLACES.filter(([title]) => !thinned.some((pair) => title.test(pair.title)));
    expect(unused.map(([title]) => title.source)).to.deep.equal([]);
  });
});
