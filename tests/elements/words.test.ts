import { expect, fixture, html } from '@open-wc/testing';
import type { CareerLadder } from '../../src/career-ladder.js';
import '../../src/career-ladder.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import '../../src/skill-matrix.js';
import { mediaType, resetMedia } from '../support/commands.js';
import { findings } from './axe.js';
import {
  all,
  clickOn,
  inTree,
  one,
  press,
  settled,
  shown,
  text,
  texts,
  visible,
} from './helpers.js';

const DATA = {
  lang: 'en',
  ladders: [{ family: 'Kitchen', rungs: ['Cook', 'Sous chef'] }],
  scales: [{ title: 'Need', levels: ['No', 'Some', 'Much'] }],
  skills: [
    {
      name: 'Menus',
      levels: {
        cook: 'Cooks what is on it, and says what sells.',
        'sous-chef': 'Writes it:\n- by season\n- by price\nThen tries it.',
      },
    },
    { name: 'Knives', levels: { cook: 'Some', 'sous-chef': 'Much, daily' } },
    {
      name: 'Orders',
      levels: { cook: 'Some', 'sous-chef': { level: 'Much', note: '1. counts\n2. orders' } },
    },
    { name: 'Team', levels: { cook: { note: 'Helps <b>others</b>' }, 'sous-chef': 'Much' } },
    { name: 'Rota', levels: { kitchen: 'Writes the rota of all the cooks (from Sous chef up)' } },
  ],
};

async function made<E extends HTMLElement>(tag: string, set: object): Promise<E> {
  const box = await fixture(html`<div></div>`);
  const element = Object.assign(document.createElement(tag), set, { data: DATA });
  box.append(element);
  return shown(element as unknown as E);
}

describe('words without a level', () => {
  it('fill their cells of a matrix, lists as lists, and are found', async () => {
    const element = await made<SkillMatrix>('skill-matrix', { roles: 'cook sous-chef' });
    const cell = (skill: string, i: number) =>
      all(element, 'tbody tr')
        .find((tr) => text(tr.querySelector('.skill')) === skill)!
        .querySelectorAll('td')[i]!;
    expect(text(cell('Menus', 0))).to.equal('Cooks what is on it, and says what sells.');
    expect(texts(cell('Menus', 1).querySelectorAll('p'))).to.deep.equal([
      'Writes it:',
      'Then tries it.',
    ]);
    expect(texts(cell('Menus', 1).querySelectorAll('ul > li'))).to.deep.equal([
      'by season',
      'by price',
    ]);
    expect(texts(cell('Orders', 1).querySelectorAll('.level, ol > li'))).to.deep.equal([
      'Much',
      'counts',
      'orders',
    ]);
    // A note of one line takes one.
    const note = cell('Knives', 1).querySelector('.words')!;
    expect(text(note)).to.equal('daily');
    expect(note.getBoundingClientRect().height).to.be.below(30);
    expect(text(cell('Team', 0))).to.equal('Helps <b>others</b>');
    // A condition is resolved for the role: below it the words do not hold.
    expect(text(cell('Rota', 0))).to.contain('Not at this step from Sous chef up');
    expect(text(cell('Rota', 1))).to.equal('Writes the rota of all the cooks');
    expect(await inTree('by season')).to.equal(true);
    expect(await findings(element)).to.deep.equal([]);
    await clickOn(one(element, 'input[type=search]'));
    await press(...'season');
    await settled(element);
    expect(texts(all(element, 'tbody .skill'))).to.deep.equal(['Menus']);
  });

  it('stand side by side in the gap, and are nothing to tick off', async () => {
    const element = await made<SkillMatrix>('skill-matrix', { current: 'cook', goal: 'sous-chef' });
    const section = all(element, '.gap section').find((s) =>
      text(s).startsWith('Expected, in words'),
    )!;
    const items = [...section.querySelectorAll(':scope > ul > li')];
    expect(items.map((item) => text(item.querySelector('.name')))).to.deep.equal([
      'Menus',
      'Team',
      'Rota',
    ]);
    expect(texts(items[0]!.querySelectorAll('.words'))).to.have.length(2);
    expect(texts(items[0]!.querySelectorAll('.words li'))).to.deep.equal(['by season', 'by price']);
    expect(section.querySelector('input')).to.equal(null);
    expect(all(element, '.gap input')).to.have.length(2);
    const [from, to] = items[0]!.querySelectorAll('.words');
    expect(to!.getBoundingClientRect().top).to.be.closeTo(from!.getBoundingClientRect().top, 2);
    expect(to!.getBoundingClientRect().left).to.be.greaterThan(from!.getBoundingClientRect().right);
    expect(await findings(element)).to.deep.equal([]);
  });

  it('are what the step of a route asks, when the reader wants to know, and on paper', async () => {
    const element = await made<CareerLadder>('career-ladder', {
      current: 'cook',
      goal: 'sous-chef',
    });
    const summary = one(element, '.expected summary');
    expect(text(summary)).to.equal('Expected, in words: 2 skills');
    const item = () => one(element, '.expected li');
    expect(visible(item())).to.equal(false);
    await mediaType('print');
    try {
      expect(visible(item())).to.equal(true);
    } finally {
      await resetMedia();
    }
    summary.focus();
    await press('Enter');
    expect(visible(item())).to.equal(true);
    expect(texts(all(element, '.expected dt'))).to.deep.equal(['Menus', 'Rota']);
    expect(await findings(element)).to.deep.equal([]);
  });
});
