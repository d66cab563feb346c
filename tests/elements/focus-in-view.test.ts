/** What has the focus can be seen, whatever sticks to the edge (WCAG 2.2, 2.4.11). */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { sendKeys, setViewport } from '../support/commands.js';
import { all, one, press, SEED, shown } from './helpers.js';

const source = { title: 'Survey', url: 'https://example.org/survey' };
const ROLES = Array.from({ length: 8 }, (_, i) => `Role ${i}`);
const WIDE = {
  roles: ROLES,
  skills: Array.from({ length: 30 }, (_, i) => ({
    name: `Skill ${i}`,
    levels: Object.fromEntries(ROLES.map((role) => [role, { level: 'Core', source }])),
  })),
};

/** The element that has the focus, through shadow roots, and what is painted where it is. */
function focused(): { at: Element; seen: (Element | null)[] } {
  let root: Document | ShadowRoot = document;
  let at = root.activeElement!;
  while (at.shadowRoot?.activeElement) at = (root = at.shadowRoot).activeElement!;
  // A link may go over several lines.
  const seen = [...at.getClientRects()].flatMap(({ left, right, top, bottom }) =>
    [left + 4, (left + right) / 2, right - 4].map((x) =>
      root.elementFromPoint(x, (top + bottom) / 2),
    ),
  );
  return { at, seen };
}

async function walk(key: 'Tab' | 'Shift+Tab', times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    if (key === 'Tab') await press('Tab');
    else {
      await sendKeys({ down: 'Shift' });
      await press('Tab');
      await sendKeys({ up: 'Shift' });
    }
    const { at, seen } = focused();
    const label = `${key} ${i}: ${at.localName} "${at.textContent}"`;
    // A browser is content with a part of it.
    expect(
      seen.some((one) => at.contains(one)),
      label,
    ).to.equal(true);
  }
}

describe('what has the focus is in view', () => {
  beforeEach(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [dir, width] of [
    ['ltr', 360],
    ['rtl', 360],
    ['ltr', 780],
  ] as const) {
    it(`in a long and wide matrix: ${dir}, ${width} px`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div dir=${dir} style="inline-size: ${width}px">
          <skill-matrix .data=${WIDE}></skill-matrix>
        </div>
      `);
      const matrix = await shown(box.firstElementChild as HTMLElement);
      const links = all<HTMLElement>(matrix, 'td a');
      links[60]!.focus();
      await walk('Shift+Tab', 40);
      await walk('Tab', 12);
    });
  }

  it('in a comparison under its sticky heads', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="inline-size: 700px; padding-block-end: 900px">
        <role-compare src=${SEED} choose></role-compare>
      </div>
    `);
    const compare = await shown(box.firstElementChild as HTMLElement);
    const links = all<HTMLElement>(compare, '.section a');
    scrollTo(0, document.documentElement.scrollHeight);
    links.at(-1)!.focus();
    await walk('Shift+Tab', links.length - 1);
  });

  it('leaves room to read on the lowest of screens', async () => {
    await setViewport({ width: 600, height: 256 });
    for (const [tag, heads] of [
      ['role-compare', '.heads'],
      ['skill-matrix', 'thead th'],
    ] as const) {
      const element = document.createElement(tag);
      element.data = WIDE;
      (element as HTMLElement & { choose?: boolean }).choose = true;
      const box = await fixture<HTMLElement>(
        html`<div style="inline-size: 560px">${element}</div>`,
      );
      await shown(box.firstElementChild as HTMLElement);
      const { position, insetBlockStart } = getComputedStyle(one(element, heads));
      expect(`${position} ${insetBlockStart}`, tag).not.to.match(/^sticky 0/);
    }
  });
});
