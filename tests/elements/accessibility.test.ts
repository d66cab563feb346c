import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { emulateMedia, forcedColors } from '../support/commands.js';
import { findings } from './axe.js';
import { all, button, one, seed, settled, shown, SMALL, warningsOf } from './helpers.js';

const TAGS = ['role-compare', 'skill-matrix', 'career-ladder', 'path-picker'] as const;
type Tag = (typeof TAGS)[number];
interface Case {
  data?: unknown;
  set?: Record<string, unknown>;
  act?: (element: HTMLElement) => unknown;
  width?: number;
  dir?: string;
}

/** Shows an element in a state, on a page of both colours, and asks axe. */
async function look(tag: Tag, { data, set = {}, act, width = 900, dir = 'ltr' }: Case = {}) {
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir} style="width: ${width}px; background: Canvas; color: CanvasText"></div>`,
  );
  box.style.colorScheme = 'light dark';
  const element = document.createElement(tag);
  Object.assign(element, set, { data: data ?? (await seed()) });
  box.append(element);
  await shown(element);
  await act?.(element);
  await settled(element);
  // Colours that are on their way would be taken for what they are half-way.
  await aTimeout(0);
  for (const animation of document.getAnimations()) animation.finish();
  expect(await findings(box), tag).to.deep.equal([]);
}

const click = (words: string) => (element: HTMLElement) => button(element, words).click();
const tick = (element: HTMLElement) => one(element, 'input').click();

/** What a reader may have done. */
const STATES: [string, Tag, Case][] = [
  ['three columns', 'role-compare', { data: SMALL }],
  ['columns to choose', 'role-compare', { data: SMALL, set: { choose: true } }],
  ['only differences', 'role-compare', { set: { differences: true } }],
  ['a heading of the fifth level', 'role-compare', { set: { headingLevel: 5 } }],
  ['no heading', 'role-compare', { set: { heading: 'none' } }],
  ['a filter', 'skill-matrix', { set: { filter: 'clm' } }],
  ['nothing found', 'skill-matrix', { set: { filter: 'nothing at all' } }],
  ['a sorted column', 'skill-matrix', { set: { sort: 'paralegal' } }],
  ['sorted names', 'skill-matrix', { set: { sort: '-name' } }],
  ['roles as columns', 'skill-matrix', { set: { roles: 'analyst manager director vp' } }],
  ['an opened family', 'skill-matrix', { act: click('Show rungs: Legal operations') }],
  ['a gap', 'skill-matrix', { set: { current: 'staff-paralegal', goal: 'manager' } }],
  ['a chosen rung', 'career-ladder', { act: click('Analyst') }],
  ['a chosen rung with pay', 'career-ladder', { act: click('Lead Paralegal') }],
  ['a route', 'career-ladder', { set: { current: 'staff-paralegal', goal: 'director' } }],
  ['ladders below one another', 'career-ladder', { set: { orientation: 'vertical' } }],
  ['roles without order', 'career-ladder', { data: SMALL }],
  ['a ticked statement', 'path-picker', { act: tick }],
  ['a chosen path', 'path-picker', { act: click('Choose this path') }],
  [
    'a disabled picker',
    'path-picker',
    {
      act: (e) =>
        (e as HTMLElement & { formDisabledCallback(on: boolean): void }).formDisabledCallback(true),
    },
  ],
  [
    'opened reasons',
    'path-picker',
    { act: (e) => all<HTMLDetailsElement>(e, 'details').forEach((d) => (d.open = true)) },
  ],
];

async function inEveryState(more: Case): Promise<void> {
  for (const tag of TAGS) await look(tag, more);
  for (const [, tag, state] of STATES) await look(tag, { ...state, ...more });
}

describe('axe finds nothing', () => {
  for (const tag of TAGS) it(`in ${tag}`, () => look(tag));
  for (const [name, tag, state] of STATES) it(`in ${tag} with ${name}`, () => look(tag, state));

  it('in any element from right to left', () => inEveryState({ dir: 'rtl' })).timeout(60000);
  it('in any element 320 pixels wide', () => inEveryState({ width: 320 })).timeout(60000);

  it('in any element in dark colours', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    try {
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      await inEveryState({});
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  }).timeout(60000);

  it('in any element in forced colours', async () => {
    await forcedColors(true);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    for (const tag of TAGS) await look(tag);
  });

  it('in an element that failed, loads, or has nothing', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    await warningsOf(async () => {
      for (const tag of TAGS) {
        for (const set of [{ data: '{' }, { src: '/__test__/slow?ms=300' }, {}]) {
          page.append(Object.assign(document.createElement(tag), set));
        }
      }
      await aTimeout(0);
      expect(await findings(page)).to.deep.equal([]);
      await aTimeout(400);
    });
    expect(await findings(page)).to.deep.equal([]);
  });
});

describe('what is to be pressed', () => {
  it('is large enough, apart from links in text', async () => {
    const page = await fixture<HTMLElement>(html`<div style="width: 320px"></div>`);
    for (const tag of TAGS) {
      const element = document.createElement(tag);
      element.data = await seed();
      page.append(element);
      await shown(element);
      for (const control of all(element, 'button, select, summary, input:not([type=checkbox])')) {
        const { width, height } = control.getBoundingClientRect();
        const name = `${tag} ${control.outerHTML.slice(0, 80)}`;
        // WCAG 2.2, 2.5.8.
        if (width) expect(Math.min(width, height), name).to.be.at.least(24);
      }
    }
  });

  it('shows the focus', async () => {
    for (const tag of TAGS) {
      const element = await fixture<HTMLElement>(document.createElement(tag));
      (element as HTMLElement & { data: unknown }).data = await seed();
      await shown(element);
      const control = all(element, 'button, input, a')[0]!;
      const before = outlineOf(control);
      control.focus({ focusVisible: true });
      expect(outlineOf(control), tag).not.to.equal(before);
    }
  });
});

/** What is drawn around a control, or around the label that stands for it. */
function outlineOf(control: Element): string {
  return [control, control.closest('label')]
    .map((element) => {
      if (!element) return '';
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, boxShadow, borderColor].join(' ');
    })
    .join('; ');
}
