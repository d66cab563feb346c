import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder } from '../../src/career-ladder.js';
import type { PathPicker } from '../../src/path-picker.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { mediaType } from '../support/commands.js';
import {
  all,
  announced,
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
    const hidden = () => {
      const { scrollHeight, clientHeight } = one(matrix, 'td .note');
      return scrollHeight - clientHeight;
    };
    expect(hidden()).to.be.above(20);
    await mediaType('print');
    expect(hidden()).to.be.below(2);
  });

  it('a matrix is no wider than the paper, with all its columns open', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="inline-size: 660px"><skill-matrix src=${SEED}></skill-matrix></div>
    `);
    const matrix = await shown(box.firstElementChild as SkillMatrix);
    for (const open of all(matrix, '.rungs')) open.click();
    await settled(matrix);
    expect(all(matrix, 'thead th').length).to.be.greaterThan(6);
    await mediaType('print');
    expect(one(matrix, 'table').getBoundingClientRect().width).to.be.at.most(660);
  });

  it('a comparison names its columns, whether the reader may choose them or not', async () => {
    for (const choose of [true, false]) {
      const compare = await shown(
        await fixture<RoleCompare>(
          html`<role-compare src=${SEED} ?choose=${choose}></role-compare>`,
        ),
      );
      await mediaType('print');
      const named = all(compare, '.heads .title, .name').filter(
        (name) => visible(name) && name.getBoundingClientRect().width > 2,
      );
      for (const title of ['Paralegal', 'Legal operations']) {
        expect(named.map(text), String(choose)).to.include(title);
      }
      await mediaType('screen');
    }
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

  /** Where a widget may stand: in the page itself, in shadow roots, or slotted into one. */
  type Place = 'page' | 'shadow' | 'slot';

  interface Around {
    /** What holds the element now, from the outside to the inside. */
    holds: HTMLElement[];
    /** What stands beside it. */
    beside: HTMLElement[];
  }

  /** Puts an element into a shadow root, or into the slot of one, beside other things. */
  const wrap = (element: HTMLElement, slotted: boolean): Around => {
    const [host, section, inside, light] = elementsOf(
      '<div></div><section></section><p>Inside</p><p>Light</p>',
    ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    const slot = document.createElement('slot');
    host.append(light);
    host.attachShadow({ mode: 'open' }).append(inside, section);
    section.append(slot);
    (slotted ? host : section).append(element);
    return { holds: [host, section], beside: [inside, light] };
  };

  /** A page with a widget, and what stands around it. */
  async function page(place: Place) {
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
    const around: Around[] = [];
    for (
      let at: HTMLElement = matrix;
      place !== 'page' && around.length < 2;
      at = around[0]!.holds[0]!
    )
      around.unshift(wrap(at, place === 'slot'));
    main.append(around[0]?.holds[0] ?? matrix);
    await shown(matrix);
    const own = [matrix, ...matrix.querySelectorAll('*'), ...all(matrix, 'th, td')];
    return {
      matrix,
      stays: [document.body, box, main, ...around.flatMap((a) => a.holds), ...own],
      goes: [...box.querySelectorAll(':scope > p, h1'), aside, ...around.flatMap((a) => a.beside)],
    };
  }

  const displayed = (element: Element) => element.checkVisibility();

  for (const [place, where] of [
    ['page', 'in a page'],
    ['shadow', 'in the shadow roots of a page'],
    ['slot', 'in the slots of shadow roots'],
  ] as const) {
    it(`${where} leaves nothing on paper that stands beside it in the page, and puts the page back`, async () => {
      const { matrix, stays, goes } = await page(place);
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
    const { matrix, stays, goes } = await page('page');
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
    const { matrix, stays, goes } = await page('page');
    window.print = () => {};
    await clickOn(button(matrix, 'Print'));
    await clickOn(button(matrix, 'Print'));
    window.dispatchEvent(new Event('afterprint'));
    await mediaType('print');
    expect([...stays, ...goes].every(displayed)).to.equal(true);
  });

  /** Asks for the dialogue, and says how the page was before. */
  async function asked(place: Place, act: (matrix: SkillMatrix) => unknown) {
    const { matrix, stays, goes } = await page(place);
    const state = () => [
      stays.map((element) => element.getAttributeNames().join()),
      [document, ...stays.map((e) => e.getRootNode())].map((root) =>
        root === matrix.shadowRoot ? [] : [...(root as Document).adoptedStyleSheets],
      ),
    ];
    const before = state();
    await act(matrix);
    return { matrix, goes, before, state };
  }

  it('says so where it is refused, and leaves the page as it was', async () => {
    window.print = () => {
      throw new DOMException('Not here', 'InvalidStateError');
    };
    let events: unknown[] = [];
    const { matrix, before, state } = await asked('shadow', async (element) => {
      events = await eventsOf(element, 'export', () => clickOn(button(element, 'Print')));
    });
    await settled(matrix);
    expect(announced(matrix)).to.equal('That did not work here.');
    expect(events).to.deep.equal([]);
    expect(state()).to.deep.equal(before);
  });

  it('leaves the page as it was where no dialogue comes, as in a frame that may not', async () => {
    const { setTimeout } = window;
    const later: (() => void)[] = [];
    window.setTimeout = ((handler: () => void, ms = 0, ...rest: []) =>
      ms < 1000 ? setTimeout(handler, ms, ...rest) : later.push(handler)) as typeof setTimeout;
    window.print = () => {};
    try {
      const { before, state } = await asked('shadow', (e) => clickOn(button(e, 'Print')));
      expect(state()).to.not.deep.equal(before);
      for (const handler of later) handler();
      expect(state()).to.deep.equal(before);
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('keeps to its own dialogue: the next one is of the whole page', async () => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
    const { goes, before, state } = await asked('slot', (e) => clickOn(button(e, 'Print')));
    await mediaType('print');
    expect(goes.some(displayed)).to.equal(false);
    // No `afterprint` came; this is the reader's own print.
    window.dispatchEvent(new Event('beforeprint'));
    expect(goes.every(displayed)).to.equal(true);
    expect(state()).to.deep.equal(before);
  });
});
