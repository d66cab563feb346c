import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder } from '../../src/career-ladder.js';
import type { PathPicker } from '../../src/path-picker.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { mediaType } from '../support/commands.js';
import {
  all,
  button,
  clickOn,
  eventsOf,
  one,
  SEED,
  settled,
  shown,
  text,
  visible,
} from './helpers.js';

describe('on paper', () => {
  it('a ladder names every move of the chosen role, and the chosen role can be read', async () => {
    const ladder = await shown(
      await fixture<CareerLadder>(html`<career-ladder src=${SEED}></career-ladder>`),
    );
    await clickOn(button(ladder, 'Senior Paralegal'));
    await settled(ladder);
    await mediaType('print');
    const moves = all(ladder, '.moves > li').map((li) => [
      ...li.querySelectorAll('button, strong'),
    ]);
    expect(moves.every(([name]) => name && visible(name))).to.equal(true);
    const chosen = getComputedStyle(one(ladder, '.rung [aria-pressed=true]'));
    expect(chosen.color).to.equal(getComputedStyle(ladder).color);
    expect(visible(button(ladder, 'I am here'))).to.equal(false);
  });

  it('a matrix has all its rows, no controls, and only a gap that was asked for', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`),
    );
    await mediaType('print');
    const scroll = one(matrix, '.scroll');
    expect(scroll.scrollHeight).to.equal(scroll.clientHeight);
    for (const control of ['input', 'select', '.rungs', '.tools', '.gap-section']) {
      expect(all(matrix, control).some(visible), control).to.equal(false);
    }
    expect(all(matrix, 'thead th').every(visible)).to.equal(true);
    matrix.current = 'staff-paralegal';
    matrix.goal = 'manager';
    await settled(matrix);
    expect(visible(one(matrix, '.gap-section'))).to.equal(true);
  });

  it('a matrix has its long notes in full', async () => {
    const note = 'A long note. '.repeat(20).trim();
    const data = { roles: ['A'], skills: [{ name: 'x', levels: { a: { level: 'Yes', note } } }] };
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix .data=${data}></skill-matrix>`),
    );
    expect(visible(one(matrix, 'td .note'))).to.equal(false);
    await mediaType('print');
    expect(visible(one(matrix, 'td .note'))).to.equal(true);
  });

  it('pay gives the address of its source', async () => {
    const compare = await shown(
      await fixture<RoleCompare>(html`<role-compare src=${SEED}></role-compare>`),
    );
    await mediaType('print');
    const source = all(compare, '.source').find((a) => text(a).startsWith('Occupational'))!;
    expect(getComputedStyle(source, '::after').content).to.contain('https://www.bls.gov');
  });

  it('a picker shows the reasons for every path', async () => {
    const picker = await shown(
      await fixture<PathPicker>(html`<path-picker src=${SEED}></path-picker>`),
    );
    await mediaType('print');
    expect(all(picker, '.outcome details li').every(visible)).to.equal(true);
    expect(all(picker, '.outcome button').some(visible)).to.equal(false);
  });
});

describe('the tool that prints a widget', () => {
  const { print } = window;
  const aside = document.createElement('aside');
  aside.textContent = 'Elsewhere';
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = print;
    aside.remove();
  });

  const elementsOf = (html: string): HTMLElement[] => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return [...template.content.children] as HTMLElement[];
  };

  /** Puts an element into a shadow root of its own, inside a host and another element. */
  const shadowed = (element: HTMLElement): HTMLElement[] => {
    const [host, section] = elementsOf('<div></div><section></section>');
    section!.append(element);
    host!.attachShadow({ mode: 'open' }).append(section!);
    return [host!, section!];
  };

  /** A page with a widget, in the page itself or two shadow roots deep, and what stands around it. */
  async function page({ deep }: { deep: boolean }) {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p>Before</p>
        <main><h1>Jobs</h1></main>
        <p>After</p>
      </div>`,
    );
    document.body.append(aside);
    const main = box.querySelector('main')!;
    const matrix = document.createElement('skill-matrix');
    matrix.src = SEED;
    matrix.append(...elementsOf('<p slot="footer">Below <b>the table</b></p>'));
    const inner = deep ? shadowed(matrix) : [];
    const outer = deep ? shadowed(inner[0]!) : [];
    main.append(outer[0] ?? matrix);
    await shown(matrix);
    const own = [matrix, ...matrix.querySelectorAll('*'), ...all(matrix, 'th, td')];
    return {
      matrix,
      stays: [document.body, box, main, ...outer, ...inner, ...own],
      goes: [...box.querySelectorAll(':scope > p, h1'), aside],
    };
  }

  const displayed = (element: Element) => element.checkVisibility();

  for (const [deep, where] of [
    [false, 'in a page'],
    [true, 'in the shadow roots of a page'],
  ] as const) {
    it(`${where} leaves nothing on paper that stands beside it in the page, and puts the page back`, async () => {
      const { matrix, stays, goes } = await page({ deep });
      const attributes = () => stays.map((element) => element.getAttributeNames().join());
      const before = attributes();
      const sheets = [...document.adoptedStyleSheets];
      await mediaType('print');
      expect([...stays, ...goes].every(displayed), 'the page prints all of it').to.equal(true);

      let asked = 0;
      let left: Element[] = [];
      let lost: Element[] = [];
      window.print = () => {
        asked++;
        left = goes.filter(displayed);
        lost = stays.filter((element) => !displayed(element));
      };
      // On paper there is no button to point at.
      button(matrix, 'Print').click();
      await waitUntil(() => asked, 'the widget asks for the print dialogue');
      expect(asked).to.equal(1);
      expect(left, 'on paper beside the widget').to.deep.equal([]);
      expect(lost, 'missing on paper').to.deep.equal([]);

      window.dispatchEvent(new Event('afterprint'));
      expect([...stays, ...goes].every(displayed), 'the page is back').to.equal(true);
      expect(attributes()).to.deep.equal(before);
      expect(document.adoptedStyleSheets).to.deep.equal(sheets);
    });
  }

  it('hides nothing on the screen meanwhile, and tells the page', async () => {
    const { matrix, stays, goes } = await page({ deep: false });
    let asked = 0;
    window.print = () => void asked++;
    const events = await eventsOf(matrix, 'export', () => clickOn(button(matrix, 'Print')));
    expect(asked).to.equal(1);
    expect(events.map((e) => e.format)).to.deep.equal(['print']);
    expect([...stays, ...goes].every(displayed)).to.equal(true);
    // The dialogue is still open: this is what comes out of it.
    await mediaType('print');
    expect(goes.some(displayed)).to.equal(false);
    expect(stays.every(displayed)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(goes.every(displayed)).to.equal(true);
  });

  it('leaves the page as it was where the reader prints twice in a row', async () => {
    const { matrix, stays, goes } = await page({ deep: false });
    window.print = () => {};
    await clickOn(button(matrix, 'Print'));
    await clickOn(button(matrix, 'Print'));
    window.dispatchEvent(new Event('afterprint'));
    await mediaType('print');
    expect([...stays, ...goes].every(displayed)).to.equal(true);
  });
});
