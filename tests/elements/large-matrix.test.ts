/** A table too large to be rendered whole: of 1,000 rows and 50 columns only what is in view is there. */
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { findings } from './axe.js';
import { mediaType, sendKeys } from '../support/commands.js';
import { all, announced, button, hasFocus, one, press, settled, shown, text } from './helpers.js';

const LEVELS = ['No', 'Rare', 'Helpful', 'Required', 'Core'];
const LONG = 'What is expected of whoever has this role, in many words. '.repeat(5).trim();

function large(rows = 1000, columns = 50) {
  const roles = Array.from({ length: columns }, (_, i) => ({ id: `r${i}`, title: `Role ${i}` }));
  return {
    roles,
    scales: [{ title: 'Need', levels: LEVELS }],
    skills: Array.from({ length: rows }, (_, i) => ({
      id: `s${i}`,
      name: i % 5 ? `Skill ${i}` : `Skill ${i}, of which the name is long enough for two lines`,
      levels: Object.fromEntries(
        roles.map(({ id }, j) => [
          id,
          (i + j) % 17 ? LEVELS[(i * 7 + j) % 5] : { level: 'Core', note: LONG },
        ]),
      ),
    })),
  };
}

const EVERY = large()
  .roles.map(({ id }) => id)
  .join(' ');

async function table(data: object = large(), roles = EVERY, dir = 'ltr'): Promise<SkillMatrix> {
  const box = await fixture<HTMLElement>(html`
    <div dir=${dir} style="inline-size: 780px">
      <skill-matrix roles=${roles} .data=${data}></skill-matrix>
    </div>
  `);
  return shown(box.firstElementChild as SkillMatrix);
}

const scroller = (element: Element) => one(element, '.scroll');
const rowsOf = (element: Element) => all(element, 'tbody tr');
const placeOf = (row: Element) => Number(row.getAttribute('aria-rowindex'));

async function withControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await press(key);
  await sendKeys({ up: 'Control' });
}

async function scrollTo(element: SkillMatrix, top: number, left = 0): Promise<void> {
  Object.assign(scroller(element), { scrollTop: top, scrollLeft: left });
  await nextFrame();
  await settled(element);
}

/** Places in the view in which no cell is. */
function blanksIn(element: SkillMatrix): string[] {
  const box = scroller(element).getBoundingClientRect();
  const blank: string[] = [];
  for (let y = box.top + 4; y < Math.min(box.bottom - 4, innerHeight); y += 22) {
    for (let x = box.left + 4; x < box.right - 4; x += 50) {
      const at = element.shadowRoot!.elementFromPoint(x, y);
      if (!at?.closest('td, th')) blank.push(`${x},${y}`);
    }
  }
  return blank;
}

describe('a large matrix', () => {
  it('has few nodes, and says how large it is', async () => {
    const element = await table();
    const walker = document.createTreeWalker(element.shadowRoot!);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    expect(nodes).to.be.below(4000);
    const grid = one(element, 'table');
    expect(grid.getAttribute('aria-rowcount')).to.equal('1001');
    expect(grid.getAttribute('aria-colcount')).to.equal('51');
    expect(element.getBoundingClientRect().height).to.be.below(3600);
  });

  it('leaves a small table a plain table', async () => {
    const element = await table(large(20, 8), 'r0 r1');
    expect(all(element, '[role=grid], [aria-rowcount], [aria-rowindex], .sizer')).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`shows what is scrolled to, with no blank in any frame: ${dir}`, async () => {
      const element = await table(large(), EVERY, dir);
      const { scrollHeight, scrollWidth } = scroller(element);
      const sign = dir === 'rtl' ? -1 : 1;
      for (let i = 1; i <= 12; i++) {
        await scrollTo(element, (scrollHeight * i) / 12, (sign * scrollWidth * i) / 12);
        expect(blanksIn(element), `step ${i}`).to.deep.equal([]);
      }
      await scrollTo(element, 1e7, sign * 1e7);
      const last = rowsOf(element).at(-1)!;
      expect(text(last)).to.contain('Skill 999');
      expect(placeOf(last)).to.equal(1001);
      const heads = all(element, 'thead th');
      expect(heads.at(-1)!.getAttribute('aria-colindex')).to.equal('51');
      expect(text(heads[0])).to.contain('Skill');
    });
  }

  it('puts each cell in the row and the column that it says', async () => {
    const element = await table();
    for (const [top, left] of [
      [0, 0],
      [12_000, 3000],
      [30_000, 1000],
    ] as const) {
      await scrollTo(element, top, left);
      const data = large();
      for (const row of rowsOf(element).slice(0, 5)) {
        const skill = data.skills[placeOf(row) - 2]!;
        expect(text(row.querySelector('.skill'))).to.equal(skill.name);
        for (const cell of row.querySelectorAll('td')) {
          const column = Number(cell.getAttribute('aria-colindex')) - 2;
          const rating = skill.levels[`r${column}`]!;
          const level = typeof rating === 'string' ? rating : rating.level;
          expect(text(cell.querySelector('.level'))).to.equal(level);
        }
      }
    }
  });

  it('keeps its place while rows turn out higher than was thought', async () => {
    const element = await table();
    await scrollTo(element, 20_000);
    const { top } = scroller(element).getBoundingClientRect();
    const inView = () =>
      rowsOf(element).find((row) => row.getBoundingClientRect().bottom > top + 120)!;
    const before = text(inView().querySelector('.skill'));
    await nextFrame();
    await nextFrame();
    expect(text(inView().querySelector('.skill'))).to.equal(before);
  });

  it('is walked through by keys, to cells that are not rendered', async () => {
    const element = await table();
    scroller(element).focus();
    await press('ArrowDown');
    const active = () => element.shadowRoot!.activeElement!;
    const at = () => [
      placeOf(active().closest('tr')!) - 2,
      Number(active().closest('[aria-colindex]')!.getAttribute('aria-colindex')) - 1,
    ];
    expect(at()).to.deep.equal([0, 0]);
    await press('ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(at()).to.deep.equal([1, 2]);
    await press('End');
    await waitUntil(() => at()[1] === 50, 'the last column has the focus');
    expect(text(active().closest('tr')!.querySelector('.skill'))).to.equal('Skill 1');
    await withControl('End');
    await waitUntil(() => at()[0] === 999, 'the last row has the focus');
    expect(blanksIn(element)).to.deep.equal([]);
    await press('PageUp');
    await waitUntil(() => at()[0]! < 999, 'a page up has the focus');
    await withControl('Home');
    await waitUntil(() => at()[0] === 0, 'the first row has the focus');
    await press('ArrowUp');
    expect(active().localName).to.equal('button');
    expect(at()).to.deep.equal([-1, 0]);
  });

  it('keeps the focus while its row goes and comes back', async () => {
    const element = await table();
    scroller(element).focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowRight');
    const cell = () => one(element, 'tr[aria-rowindex="3"] > [aria-colindex="2"]');
    expect(hasFocus(cell())).to.equal(true);
    await scrollTo(element, 30_000);
    expect(all(element, 'tr[aria-rowindex="3"]')).to.deep.equal([]);
    expect(hasFocus(scroller(element))).to.equal(true);
    await scrollTo(element, 0);
    expect(hasFocus(cell())).to.equal(true);
  });

  it('tells the right places after a filter and a sort, from the top', async () => {
    const element = await table();
    await scrollTo(element, 20_000);
    element.filter = 'lines';
    await settled(element);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal('201');
    expect(scroller(element).scrollTop).to.equal(0);
    expect(text(rowsOf(element)[0]!.querySelector('.skill'))).to.contain('Skill 0,');
    await scrollTo(element, 1e7);
    expect(placeOf(rowsOf(element).at(-1)!)).to.equal(201);
    expect(text(rowsOf(element).at(-1))).to.contain('Skill 995');
    element.filter = '';
    element.sort = '-name';
    await settled(element);
    expect(text(rowsOf(element)[0]!.querySelector('.skill'))).to.equal('Skill 999');
    expect(placeOf(rowsOf(element)[0]!)).to.equal(2);
  });

  it('has no accessibility fault', async () => {
    const element = await table();
    expect(await findings(element)).to.deep.equal([]);
  }).timeout(30_000);

  it('is printed whole', async () => {
    const element = await table(large(60, 8), 'r0 r1 r2 r3 r4 r5 r6 r7');
    expect(rowsOf(element).length).to.be.below(60);
    await mediaType('print');
    await waitUntil(() => rowsOf(element).length === 60, 'all rows are there');
    const scroll = scroller(element);
    expect(scroll.scrollHeight).to.be.at.most(scroll.clientHeight + 1);
    await mediaType('screen');
    await waitUntil(() => rowsOf(element).length < 60, 'and only those in view again');
  });
});

describe('a long cell', () => {
  async function opened() {
    const element = await table(large(30, 6), 'r0 r1 r2');
    const more = all(element, '.more')[0]!;
    more.focus();
    await press('Enter');
    await settled(element);
    return { element, more };
  }

  it('shows its first lines in the row, and the whole beside the table', async () => {
    const { element } = await opened();
    const note = one(element, 'td.long .note');
    expect(note.scrollHeight).to.be.above(note.clientHeight);
    expect(text(one(element, '.panel .note'))).to.equal(LONG);
    expect(text(one(element, '.panel .title')))
      .to.contain('Skill 0')
      .and.to.contain('Role 0');
    expect(hasFocus(one(element, '.panel .title'))).to.equal(true);
  });

  it('steps to the cells around it, up to the edges', async () => {
    const { element } = await opened();
    expect(button(element, 'Previous role').hasAttribute('disabled')).to.equal(true);
    expect(button(element, 'Previous skill').hasAttribute('disabled')).to.equal(true);
    button(element, 'Next role').click();
    await settled(element);
    expect(text(one(element, '.panel .title'))).to.contain('Role 1');
    button(element, 'Next skill').click();
    await settled(element);
    expect(text(one(element, '.panel .title'))).to.contain('Skill 1');
  });

  it('is marked, and brought into view where a step leads out of it', async () => {
    const element = await table();
    scroller(element).focus();
    await press('ArrowDown', 'ArrowRight', 'Enter');
    await waitUntil(() => all(element, '.panel').length, 'the panel is there');
    for (let i = 0; i < 14; i++) {
      button(element, 'Next role').click();
      await settled(element);
      await settled(element);
      button(element, 'Next skill').click();
      await settled(element);
    }
    await waitUntil(() => all(element, 'td.opened').length, 'the cell is rendered');
    const cell = one(element, 'td.opened');
    expect(cell.getAttribute('aria-colindex')).to.equal('16');
    expect(cell.parentElement!.getAttribute('aria-rowindex')).to.equal('16');
    const [box, view] = [cell, scroller(element)].map((e) => e.getBoundingClientRect());
    expect(box!.left >= view!.left && box!.right <= view!.right + 1).to.equal(true);
    expect(box!.top >= view!.top && box!.bottom <= view!.bottom + 1).to.equal(true);
  });

  it('closes with Escape and with its button, and the focus goes back', async () => {
    const { element, more } = await opened();
    await press('Escape');
    await settled(element);
    expect(all(element, '.panel')).to.deep.equal([]);
    expect(hasFocus(more)).to.equal(true);
    await press('Enter');
    await settled(element);
    button(element, 'Close').click();
    await settled(element);
    expect(hasFocus(more)).to.equal(true);
  });

  it('is opened with Enter on the cell of a large table', async () => {
    const element = await table();
    scroller(element).focus();
    await press('ArrowDown', 'ArrowRight', 'Enter');
    await waitUntil(() => all(element, '.panel').length, 'the panel is there');
    expect(text(one(element, '.panel .note'))).to.equal(LONG);
  });
});

describe('columns of which there are many', () => {
  it('start with those that can be read, with the rest offered', async () => {
    const element = await table(large(30, 40), '');
    expect(all(element, 'thead th')).to.have.length(9);
    expect(text(one(element, '.columns'))).to.contain('8 of 40 roles');
    button(element, 'Show all roles').click();
    await settled(element);
    expect(text(one(element, '.columns'))).to.contain('40 of 40 roles');
    expect(one(element, 'table').getAttribute('aria-colcount')).to.equal('41');
    expect(announced(element)).to.equal('40 of 40 roles');
    button(element, 'Back to the first choice').click();
    await settled(element);
    expect(all(element, 'thead th')).to.have.length(9);
  });

  it('are found by typing, added and taken away', async () => {
    const element = await table(large(30, 40), '');
    one(element, '.columns input').focus();
    for (const letter of 'role 33') await press(letter === ' ' ? 'Space' : letter);
    await press('ArrowDown', 'Enter');
    await settled(element);
    expect(text(one(element, '.columns'))).to.contain('9 of 40 roles');
    await scrollTo(element, 0, 1e6);
    expect(text(all(element, 'thead th').at(-1))).to.equal('Role 33');
  });

  it('leave out the skills of which they say nothing, count them, and show them', async () => {
    const data = large(30, 40);
    data.skills[3]!.levels = { r39: 'Core' };
    const element = await table(data, '');
    const names = () => all(element, '.skill').map(text);
    expect(names()).not.to.include('Skill 3');
    expect(text(one(element, '.left-out'))).to.contain('1 skill is left out');
    button(element, 'Show them').click();
    await settled(element);
    expect(names()).to.include('Skill 3');
    button(element, 'Leave them out').click();
    await settled(element);
    expect(names()).not.to.include('Skill 3');
  });

  it('are the families, where these have ratings', async () => {
    const data = large(30, 20) as ReturnType<typeof large> & { families: object[] };
    data.families = [
      { id: 'f', title: 'F' },
      { id: 'g', title: 'G' },
    ];
    for (const skill of data.skills) Object.assign(skill.levels, { f: 'Core', g: 'Rare' });
    const element = await table(data, '');
    expect(all(element, 'thead th').map((th) => th.getAttribute('aria-label'))).to.deep.equal([
      'Skill',
      'F',
      'G',
    ]);
  });
});
