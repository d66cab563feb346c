import { expect, fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import '../../src/skill-matrix.js';
import { axTree } from '../support/commands.js';
import {
  all,
  announced,
  button,
  clickOn,
  eventsOf,
  hasFocus,
  one,
  press,
  seed,
  settled,
  shown,
  SMALL,
  text,
  texts,
  visible,
} from './helpers.js';

const matrix = async (data: unknown, set: Partial<SkillMatrix> = {}, width = 900) => {
  const box = await fixture(
    html`<div style="width: ${width}px"><skill-matrix></skill-matrix></div>`,
  );
  const element = box.querySelector('skill-matrix')!;
  Object.assign(element, set, { data });
  return shown(element);
};

const heads = (element: Element) => texts(all(element, 'thead th > button > span:first-child'));
const skills = (element: Element) => texts(all(element, 'tbody th[scope=row] .skill'));
const groups = (element: Element) => texts(all(element, 'th[scope=rowgroup]'));
const row = (element: Element, skill: string) =>
  all(element, 'tbody tr').find((tr) => text(tr.querySelector('.skill')) === skill)!;
const cells = (element: Element, skill: string) =>
  texts(row(element, skill).querySelectorAll('td'));
const search = (element: Element) => one<HTMLInputElement>(element, 'input[type=search]');
const differing = (element: Element) =>
  one<HTMLInputElement>(element, '.toolbar input[type=checkbox]');
const sorts = (element: Element) =>
  all(element, 'thead th').map((th) => th.getAttribute('aria-sort'));

describe('skill-matrix', () => {
  it('shows every skill with its examples, and what each family needs of it', async () => {
    const element = await matrix(await seed());
    expect(heads(element)).to.deep.equal(['Skill', 'Paralegal', 'Legal operations']);
    expect(groups(element)).to.deep.equal([
      'Legal substance',
      'Systems and spend',
      'How work runs',
    ]);
    expect(skills(element)).to.have.length(9);
    expect(cells(element, 'Legal research')).to.deep.equal(['Required', 'Rare']);
    expect(cells(element, 'CLM platform administration')).to.deep.equal(['User', 'Owner']);
    expect(cells(element, 'Process design')).to.deep.equal(['Helpful', 'Core']);
    expect(text(row(element, 'E-billing'))).to.contain('LEDES, Brightflag, SimpleLegal');
  });

  it('states the conditions of a level beside it', async () => {
    const element = await matrix(await seed());
    const conditional: [string, RegExp][] = [
      ['E-billing', /^Required\s*for e-billing specialists$/],
      ['Dashboards', /^Required\s*for analysts$/],
      ['Vendor and RFP management', /^Required\s*from Manager up$/],
      ['Project management depth', /^Required\s*for Legal PMs$/],
    ];
    for (const [skill, expected] of conditional)
      expect(cells(element, skill)[1]).to.match(expected);
  });

  it('says of a role what holds for it, and what does not hold yet', async () => {
    const element = await matrix(await seed(), { roles: 'analyst director' });
    expect(heads(element)).to.deep.equal(['Skill', 'Analyst', 'Director']);
    const [analyst, director] = cells(element, 'Vendor and RFP management');
    expect(analyst).to.contain('Not at this step').and.contain('from Manager up');
    expect(director).to.equal('Required');
    expect(cells(element, 'Dashboards')[1]).to.contain('Not at this step');
  });

  it('is a real table that assistive technology can walk through', async () => {
    const element = await matrix(SMALL);
    expect(all(element, 'thead th').every((th) => th.getAttribute('scope') === 'col')).to.equal(
      true,
    );
    expect(all(element, 'tbody th[scope=row]')).to.have.length(5);
    expect(text(one(element, 'caption'))).to.equal('Skills by role');
    expect(all(element, 'table [role]')).to.have.length(0);
    for (const tr of all(element, 'tbody tr:not(.group)')) expect(tr.children).to.have.length(3);
    const roles = (await axTree()).map((node) => node.role);
    expect(roles).to.include.members(['table', 'columnheader', 'rowheader', 'cell']);
    // A table that is only for layout would have other roles.
    expect(roles).not.to.contain('LayoutTable');
  });

  it('says "Not stated" where nothing is stated, which is not "No"', async () => {
    const element = await matrix(SMALL);
    const [, blank] = cells(element, 'Sugar');
    expect(blank).to.contain('Not stated').and.not.contain('No ');
    expect(row(element, 'Sugar').querySelectorAll('.level')).to.have.length(1);
    expect(cells(element, 'Fire')[0]).to.equal('No');
  });

  it('tells levels apart without colour, each scale in a shape of its own', async () => {
    const element = await matrix(SMALL);
    const shape = (skill: string) =>
      getComputedStyle(row(element, skill).querySelector('.level')!, '::before').maskImage;
    expect(shape('Knives')).not.to.equal(shape('Ovens'));
    expect(texts(all(element, '.legend .label'))).to.deep.equal(['Need', 'Kind']);
    expect(texts(all(element, '.legend li'))).to.deep.equal([
      'No',
      'Some',
      'Much',
      'Guest',
      'Owner',
    ]);
  });
});

describe('attributes of skill-matrix', () => {
  it('roles chooses the columns', async () => {
    const element = await matrix(SMALL, { roles: 'grill nobody pastry' });
    expect(heads(element)).to.deep.equal(['Skill', 'Grill', 'Pastry']);
    element.setAttribute('roles', 'pastry');
    await settled(element);
    expect(heads(element)).to.deep.equal(['Skill', 'Pastry']);
  });

  it('filter, group, sort and differences do what the reader can do', async () => {
    const element = await matrix(SMALL);
    element.setAttribute('filter', 'KNIV');
    await settled(element);
    expect(skills(element)).to.deep.equal(['Knives']);
    expect(search(element).value).to.equal('KNIV');
    element.removeAttribute('filter');
    element.setAttribute('group', 'Craft');
    await settled(element);
    expect(skills(element)).to.deep.equal(['Fire', 'Taste', 'Sugar']);
    expect(one<HTMLSelectElement>(element, '.toolbar select').value).to.equal('Craft');
    element.removeAttribute('group');
    element.setAttribute('differences', '');
    await settled(element);
    expect(skills(element)).not.to.contain('Taste');
    expect(differing(element).checked).to.equal(true);
    element.removeAttribute('differences');
    element.setAttribute('sort', '-name');
    await settled(element);
    expect(skills(element)).to.deep.equal(['Taste', 'Sugar', 'Ovens', 'Knives', 'Fire']);
    expect(sorts(element)).to.deep.equal(['descending', null, null]);
  });

  it('a sort by what is no column leaves the order of the document', async () => {
    const element = await matrix(SMALL, { sort: 'nobody' });
    expect(skills(element)).to.deep.equal(['Knives', 'Ovens', 'Fire', 'Taste', 'Sugar']);
    expect(sorts(element)).to.deep.equal([null, null, null]);
  });

  it('a group that is not there shows nothing, with a way back', async () => {
    const element = await matrix(SMALL, { group: 'Nothing' });
    expect(one(element, '.root').textContent).to.contain('No skill matches.');
    await clickOn(button(element, 'Show all skills'));
    await settled(element);
    expect(skills(element)).to.have.length(5);
    expect(hasFocus(search(element))).to.equal(true);
  });

  it('fires nothing when the page sets a property', async () => {
    const element = await matrix(SMALL);
    const events = await eventsOf(element, 'matrix-change', async () => {
      Object.assign(element, { filter: 'a', sort: 'grill', group: 'Tools', differences: true });
      await settled(element);
      element.removeAttribute('filter');
    });
    expect(events).to.have.length(0);
  });

  it('takes an attribute away as if it had never been there', async () => {
    const element = await matrix(SMALL, { filter: 'knives', group: 'Tools', sort: 'name' });
    for (const name of ['filter', 'group', 'sort']) element.removeAttribute(name);
    await settled(element);
    expect(skills(element)).to.deep.equal(['Knives', 'Ovens', 'Fire', 'Taste', 'Sugar']);
    const events = await eventsOf(element, 'matrix-change', () => differing(element).click());
    expect(events[0]).to.include({ filter: '', sort: '', group: '' });
  });
});

describe('filtering a matrix', () => {
  it('follows what is typed, counts aloud, and fires one event a change', async () => {
    const element = await matrix(await seed());
    search(element).focus();
    const events = await eventsOf(element, 'matrix-change', () => press('c', 'l', 'm'));
    expect(events.map((e) => e.filter)).to.deep.equal(['c', 'cl', 'clm']);
    expect(events.at(-1)).to.include({ sort: '', differences: false, group: '' });
    expect(skills(element)).to.deep.equal(['CLM platform administration']);
    expect(announced(element)).to.equal('1 of 9 skills');
    expect(text(one(element, '.count'))).to.equal('1 of 9 skills');
    const tree = await axTree();
    expect(tree.some((node) => node.name === '1 of 9 skills')).to.equal(true);
    expect(element.getAttribute('filter')).to.equal('clm');
  });

  it('finds examples, groups and levels, in any order and without accents', async () => {
    const element = await matrix(await seed());
    for (const [words, expected] of [
      ['westlaw', ['Legal research']],
      ['spend owner', ['CLM platform administration']],
      ['OWNER spénd', ['CLM platform administration']],
    ] as const) {
      element.filter = words;
      await settled(element);
      expect(skills(element), words).to.deep.equal(expected);
    }
  });

  it('says so where nothing is found, and takes words that mean something elsewhere as words', async () => {
    const element = await matrix(SMALL, { filter: '.*' });
    expect(skills(element)).to.have.length(0);
    expect(one(element, '.nothing').textContent).to.contain('No skill matches.');
    const events = await eventsOf(element, 'matrix-change', () => press());
    expect(events).to.have.length(0);
    button(element, 'Show all skills').focus();
    const cleared = await eventsOf(element, 'matrix-change', () => press('Enter'));
    expect(cleared).to.have.length(1);
    expect(cleared[0]!.filter).to.equal('');
    expect(search(element).value).to.equal('');
  });

  it('chooses a group with the keyboard', async () => {
    const element = await matrix(SMALL);
    const select = one<HTMLSelectElement>(element, '.toolbar select');
    expect(texts(select.options)).to.deep.equal(['All groups', 'Tools', 'Craft']);
    select.focus();
    const events = await eventsOf(element, 'matrix-change', () => press('ArrowDown'));
    expect(events.map((e) => e.group)).to.deep.equal(['Tools']);
    expect(skills(element)).to.deep.equal(['Knives', 'Ovens']);
    expect(element.group).to.equal('Tools');
    expect(announced(element)).to.equal('2 of 5 skills');
  });

  it('shows only differences, by keyboard and by mouse', async () => {
    const element = await matrix(SMALL);
    differing(element).focus();
    const on = await eventsOf(element, 'matrix-change', () => press('Space'));
    expect(on.map((e) => e.differences)).to.deep.equal([true]);
    expect(skills(element)).to.deep.equal(['Knives', 'Ovens', 'Fire', 'Sugar']);
    expect(announced(element)).to.equal('4 of 5 skills');
    const off = await eventsOf(element, 'matrix-change', () => clickOn(differing(element)));
    expect(off.map((e) => e.differences)).to.deep.equal([false]);
    expect(element.hasAttribute('differences')).to.equal(false);
  });
});

describe('sorting a matrix', () => {
  it('goes through most, least and back by mouse, with the state told to assistive technology', async () => {
    const element = await matrix(SMALL);
    const head = () => all(element, 'thead th')[1]!.querySelector('button')!;
    const events = await eventsOf(element, 'matrix-change', async () => {
      await clickOn(head());
      await settled(element);
      expect(sorts(element)).to.deep.equal([null, 'descending', null]);
      expect(skills(element).slice(0, 4)).to.deep.equal(['Taste', 'Sugar', 'Knives', 'Fire']);
      await clickOn(head());
      await settled(element);
      expect(sorts(element)).to.deep.equal([null, 'ascending', null]);
      expect(skills(element).slice(0, 4)).to.deep.equal(['Fire', 'Knives', 'Taste', 'Sugar']);
      await clickOn(head());
    });
    expect(events.map((e) => e.sort)).to.deep.equal(['pastry', '-pastry', '']);
    expect(sorts(element)).to.deep.equal([null, null, null]);
  });

  it('keeps scales apart, for their levels cannot be compared, and blanks last', async () => {
    const element = await matrix(SMALL, { sort: 'grill' });
    expect(groups(element)).to.deep.equal(['Need', 'Kind', 'Not stated']);
    expect(skills(element).at(-1)).to.equal('Sugar');
    element.sort = '-grill';
    await settled(element);
    expect(groups(element)).to.deep.equal(['Need', 'Kind', 'Not stated']);
    expect(skills(element).at(-1)).to.equal('Sugar');
  });

  it('sorts names with the keyboard and keeps the focus where it is', async () => {
    const element = await matrix(SMALL);
    const head = all(element, 'thead th')[0]!.querySelector('button')!;
    head.focus();
    await press('Enter');
    await settled(element);
    expect(skills(element)).to.deep.equal(['Fire', 'Knives', 'Ovens', 'Sugar', 'Taste']);
    expect(sorts(element)[0]).to.equal('ascending');
    expect(groups(element)).to.deep.equal([]);
    expect(hasFocus(head)).to.equal(true);
    await press('Space');
    await settled(element);
    expect(sorts(element)[0]).to.equal('descending');
  });
});

describe('the layout of skill-matrix', () => {
  it('fits two columns into a phone without scrolling', async () => {
    const element = await matrix(await seed(), {}, 320);
    const scroll = one(element, '.scroll');
    expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth + 1);
    expect(all(element, '.level').slice(0, 4).every(visible)).to.equal(true);
  });

  it('scrolls many columns by itself, by keyboard too, with the names standing still', async () => {
    const families = Array.from({ length: 12 }, (_, i) => ({ id: `f${i}`, title: `Family ${i}` }));
    const levels = Object.fromEntries(families.map((f) => [f.id, 'Some']));
    const element = await matrix({
      families,
      scales: SMALL.scales,
      skills: [{ name: 'Only', levels }],
    });
    const scroll = one(element, '.scroll');
    expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, 920));
    const name = () => one(element, 'tbody th[scope=row]').getBoundingClientRect().left;
    const before = name();
    scroll.focus();
    expect(hasFocus(scroll)).to.equal(true);
    scroll.scrollLeft = 200;
    expect(Math.abs(name() - before)).to.be.lessThan(2);
  });

  it('starts at the right in a page that is read from right to left', async () => {
    const element = await matrix(SMALL, { dir: 'rtl' });
    const [a, b] = all(element, 'thead th').map((th) => th.getBoundingClientRect());
    expect(a!.left).to.be.greaterThan(b!.left);
  });
});
