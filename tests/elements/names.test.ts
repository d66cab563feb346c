/** What assistive technology is told of the parts of a page, and what is said of a choice. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder } from '../../src/career-ladder.js';
import type { PathPicker } from '../../src/path-picker.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { axTree } from '../support/commands.js';
import {
  all,
  announced,
  button,
  clickOn,
  copied,
  hasFocus,
  one,
  pick,
  press,
  SEED,
  settled,
  shown,
  SMALL,
  text,
  texts,
} from './helpers.js';

const ladder = async (set: Partial<CareerLadder> = {}) => {
  const element = await fixture<CareerLadder>(html`<career-ladder src=${SEED}></career-ladder>`);
  Object.assign(element, set);
  return shown(element);
};
const matrix = async (data?: unknown) => {
  const element = await fixture<SkillMatrix>(html`<skill-matrix></skill-matrix>`);
  Object.assign(element, data ? { data } : { src: SEED });
  return shown(element);
};
const pressed = async (name: string) =>
  (await axTree()).find((n) => n.role === 'button' && n.name.endsWith(name))?.pressed;

describe('the names on a page of all widgets', () => {
  it('tell the tools of each apart', async () => {
    const page = await fixture<HTMLElement>(html`
      <role-data src=${SEED}>
        <role-compare></role-compare>
        <skill-matrix heading="none"></skill-matrix>
        <career-ladder heading="Steps"></career-ladder>
        <path-picker></path-picker>
      </role-data>
    `);
    for (const widget of page.children) await shown(widget as HTMLElement);
    const groups = (await axTree()).filter((n) => n.role === 'group' && /^Take/.test(n.name));
    expect(groups.map((n) => n.name)).to.deep.equal([
      'Take away: Paralegal or legal operations?',
      'Take away: Skills by role',
      'Take away: Steps',
      'Take away: Which path suits you?',
    ]);
  });

  it('tell the meanings of each scale apart', async () => {
    const level = (label: string) => ({ label, description: `What ${label} is.` });
    await matrix({
      ...SMALL,
      scales: [
        { id: 'need', title: 'Need', levels: ['No', 'Some', 'Much'].map(level) },
        { id: 'kind', title: 'Kind', levels: ['Guest', 'Owner'].map(level) },
      ],
    });
    const names = (await axTree()).map((n) => n.name);
    expect(names).to.include('What these mean: Need').and.include('What these mean: Kind');
  });

  it('give the parts of a detail headings below its own', async () => {
    const element = await ladder();
    await clickOn(button(element, 'Lead Paralegal'));
    await settled(element);
    const headings = (await axTree()).filter((n) => n.role === 'heading');
    const level = headings.find((n) => n.name === 'Lead Paralegal')!.level!;
    const inside = headings.filter((n) => n.level === level + 1);
    expect(inside.map((n) => n.name)).to.deep.equal([
      'Leads to',
      'Comes from',
      'Pay · Paralegal, any rung',
      'Go further',
    ]);
  });
});

describe('what is said of a choice', () => {
  it('of the two ends of a gap: which gap, that there is none, and that one is missing', async () => {
    const element = await matrix({
      ...SMALL,
      roles: [...SMALL.roles, { id: 'idle', title: 'Idle' }],
    });
    const select = (i: number) => all<HTMLSelectElement>(element, '.gap-choice select')[i]!;
    const say = async (i: number, value: string) => {
      await pick(element, () => select(i), value);
      return announced(element);
    };
    await say(0, 'pastry');
    expect(await say(1, 'grill')).to.equal('From Pastry to Grill');
    await say(0, 'idle');
    expect(await say(1, 'sushi')).to.equal('No skill is stated for both.');
    select(1).focus();
    await press('Home');
    await settled(element);
    expect(element.goal ?? '').to.equal('');
    expect(announced(element)).to.equal('Choose the role you have and the one you want.');
  });

  it('of a route: how many there are, and that it is gone', async () => {
    const element = await ladder({ current: 'staff-paralegal' });
    await clickOn(button(element, 'Director'));
    await settled(element);
    await clickOn(button(element, 'I want this'));
    await settled(element);
    expect(announced(element)).to.match(/routes? found/);
    await clickOn(button(element, 'I want this'));
    await settled(element);
    expect(announced(element)).to.equal('Route cleared.');
    await clickOn(button(element, 'I want this'));
    await settled(element);
    await clickOn(button(element, 'Clear the route'));
    await settled(element);
    expect(announced(element)).to.equal('Route cleared.');
  });

  it('of the period in which pay is shown, and on what that rests', async () => {
    const element = await shown(
      await fixture<RoleCompare>(html`<role-compare src=${SEED}></role-compare>`),
    );
    const period = () => one<HTMLSelectElement>(element, '.period select');
    await pick(element, period, 'month');
    expect(announced(element)).to.match(/^Show pay: a month\. Converted for full-time work/);
    period().focus();
    await press('Home');
    await settled(element);
    expect(announced(element)).to.equal('Show pay: as stated');
  });

  it('of pay in a ladder too', async () => {
    const element = await ladder();
    await clickOn(button(element, 'Lead Paralegal'));
    await settled(element);
    await pick(element, () => one<HTMLSelectElement>(element, '.period select'), 'hour');
    expect(announced(element)).to.match(/^Show pay: an hour\. Converted/);
  });

  it('of what was taken away goes again beside the tools', async () => {
    const element = await matrix();
    const { setTimeout } = window;
    const later: (() => void)[] = [];
    window.setTimeout = ((handler: () => void, ms = 0, ...rest: []) =>
      ms < 1000 ? setTimeout(handler, ms, ...rest) : later.push(handler)) as typeof setTimeout;
    try {
      element.style.width = '328px';
      const places = () => all(element, '.tools button').map((b) => b.getBoundingClientRect().left);
      await settled(element);
      const before = places();
      for (let i = 0; i < 2; i++) {
        await copied(() => clickOn(button(element, 'Copy as Markdown')));
        await settled(element);
      }
      expect(text(one(element, '.tools'))).to.match(/^Copied\./);
      expect(places(), 'no button moves').to.deep.equal(before);
      later.at(-1)!();
      await settled(element);
      expect(texts(all(element, '.tools > :not(button)')).join('')).to.equal('');
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});

describe('the focus', () => {
  it('goes to a rung where the role of the detail has none on this ladder', async () => {
    const data = { ...SMALL, moves: [{ from: 'baker', to: 'griller', kind: 'lateral' }] };
    const element = await shown(
      await fixture<CareerLadder>(
        html`<career-ladder .data=${data} families="pastry"></career-ladder>`,
      ),
    );
    await clickOn(button(element, 'Baker'));
    await settled(element);
    all(element, '.moves button')
      .find((b) => text(b) === 'Griller')!
      .focus();
    await press('Enter');
    await settled(element);
    expect(text(one(element, '.detail .title'))).to.equal('Griller');
    await press('Escape');
    await settled(element);
    expect(all(element, '.detail')).to.have.length(0);
    expect(hasFocus(one(element, '.rung button'))).to.equal(true);
  });

  it('is not taken by Escape where nothing is open', async () => {
    const page = await fixture<HTMLElement>(html`
      <role-data src=${SEED}><career-ladder></career-ladder></role-data>
    `);
    const element = await shown(page.querySelector('career-ladder')!);
    (element as unknown as { store: { select(what: object): void } }).store.select({
      selected: 'paralegal',
    });
    await settled(element);
    button(element, 'Director').focus();
    let heard: KeyboardEvent | undefined;
    page.addEventListener('keydown', (event) => (heard = event));
    await press('Escape');
    await settled(element);
    expect(heard!.defaultPrevented).to.equal(false);
    expect(hasFocus(button(element, 'Director'))).to.equal(true);
    expect(all(element, '.column.selected')).to.have.length(1);
  });

  it('goes to the first question when a reader starts over from a result', async () => {
    const picker = await shown(
      await fixture<PathPicker>(html`<path-picker mode="questions" src=${SEED}></path-picker>`),
    );
    for (let i = 0; i < 4; i++) {
      await clickOn(all(picker, '.statement')[0]!);
      await settled(picker);
      await clickOn(one(picker, 'button.main'));
      await settled(picker);
    }
    button(picker, 'Start over').focus();
    await press('Enter');
    await settled(picker);
    expect(text(one(picker, '.progress'))).to.equal('Question 1 of 4');
    expect(hasFocus(one(picker, 'input'))).to.equal(true);
    expect(announced(picker)).to.equal('Question 1 of 4');
  });
});

describe('where the reader is and wants to be', () => {
  it('is said and seen as pressed, and taken back by keyboard', async () => {
    const element = await ladder();
    await clickOn(button(element, 'Analyst'));
    await settled(element);
    for (const [name, end] of [
      ['I am here', 'current'],
      ['I want this', 'goal'],
    ] as const) {
      const look = () => getComputedStyle(button(element, name), '::before').content;
      expect([await pressed(name), look()]).to.deep.equal(['false', 'none']);
      button(element, name).focus();
      await press('Enter');
      await settled(element);
      expect(element[end]).to.equal('analyst');
      expect(await pressed(name)).to.equal('true');
      expect(look()).to.contain('✓');
      expect(hasFocus(button(element, name))).to.equal(true);
      await press('Enter');
      await settled(element);
      expect(element[end] ?? '').to.equal('');
      expect(await pressed(name)).to.equal('false');
    }
  });
});
