import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder } from '../../src/career-ladder.js';
import type { PathPicker } from '../../src/path-picker.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { mediaType } from '../support/commands.js';
import { all, button, clickOn, one, SEED, settled, shown, text, visible } from './helpers.js';

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
