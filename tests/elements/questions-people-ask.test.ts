import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder } from '../../src/career-ladder.js';
import type { RoleData } from '../../src/role-data.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { axTree } from '../support/commands.js';
import {
  all,
  announced,
  button,
  clickOn,
  eventsOf,
  inTree,
  one,
  pick,
  press,
  SEED,
  settled,
  shown,
  text,
  texts,
} from './helpers.js';

const choose = (element: HTMLElement, index: number, value: string) =>
  pick(element, () => all<HTMLSelectElement>(element, '.gap-choice select')[index]!, value);

const groups = (element: HTMLElement) =>
  all(element, '.gap section').map((s) => [
    text(s.querySelector('[role=heading]')).split(' ·')[0]!.replace(/\d+$/, '').trim(),
    texts(s.querySelectorAll('.name')),
  ]);

describe('the gap in a matrix', () => {
  it('asks for two roles, and shows what lies between them in words', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`),
    );
    expect(text(one(matrix, '.gap-section'))).to.contain(
      'Choose the role you have and the one you want.',
    );
    await choose(matrix, 0, 'staff-paralegal');
    await choose(matrix, 1, 'manager');
    expect(matrix.current).to.equal('staff-paralegal');
    expect(matrix.getAttribute('goal')).to.equal('manager');
    expect(groups(matrix)).to.deep.equal([
      ['To learn', ['Vendor and RFP management']],
      ['To deepen', ['CLM platform administration', 'Project management depth', 'Process design']],
      ['Carries over', ['Legal research', 'Drafting from templates']],
      ['No longer needed', ['Direct attorney support on matters', 'Dashboards']],
      ['Cannot be said', ['E-billing']],
    ]);
    expect(text(one(matrix, '.gap'))).to.contain('Measured on different scales');
  });

  it('takes ticks with the keyboard, counts them aloud, and forgets them with the page', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(
        html`<skill-matrix src=${SEED} current="staff-paralegal" goal="manager"></skill-matrix>`,
      ),
    );
    const box = one<HTMLInputElement>(matrix, '.gap input');
    expect(box.getAttribute('aria-label')).to.equal('I have this: Vendor and RFP management');
    box.focus();
    await press('Space');
    await settled(matrix);
    expect(one<HTMLInputElement>(matrix, '.gap input').checked).to.equal(true);
    expect(announced(matrix)).to.equal('1 of 4 skills done');
    expect(await inTree('1 of 4 skills done')).to.equal(true);
    expect(text(one(matrix, '.gap-result'))).to.contain('1 of 4 skills done');
    const boxes = (await axTree()).filter((n) => n.role === 'checkbox' && n.checked === 'true');
    expect(boxes.map((n) => n.name)).to.deep.equal(['I have this: Vendor and RFP management']);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('opens the column of a family into its rungs, where conditions are resolved', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`),
    );
    const open = button(matrix, 'Show rungs: Legal operations');
    await clickOn(open);
    await settled(matrix);
    expect(one(matrix, '.rungs[aria-expanded=true]')).to.exist;
    const heads = all(matrix, 'thead th').map((th) => text(th.querySelector('button span')));
    expect(heads).to.deep.equal([
      'Skill',
      'Paralegal',
      'Legal operations',
      'Analyst',
      'Specialist',
      'Manager',
      'Senior Manager',
      'Director',
      'VP of Legal Operations',
      'Chief of Staff',
      'COO of Legal',
    ]);
    const row = all(matrix, 'tbody tr').find((tr) => text(tr).startsWith('Vendor'))!;
    const cells = texts(row.querySelectorAll('td'));
    expect(cells[1]).to.match(/^Required ?from Manager up$/);
    expect(cells[2]).to.contain('Not at this step');
    expect(cells[4]).to.equal('Required');
    await clickOn(button(matrix, 'Hide rungs: Legal operations'));
    await settled(matrix);
    expect(all(matrix, 'thead th')).to.have.length(3);
  });
});

describe('a condition written in words', () => {
  const data = {
    families: ['Paralegal', 'Legal operations'],
    scales: [{ title: 'Need', levels: ['No', 'Rare', 'Required'] }],
    skills: [
      {
        name: 'Vendors',
        levels: { paralegal: 'No', 'legal-operations': 'Required (manager and above)' },
      },
    ],
    ladders: [
      { family: 'Paralegal', rungs: ['Paralegal'] },
      { family: 'Legal operations', rungs: ['Analyst', 'Manager'] },
    ],
  };

  it('decides what each rung says', async () => {
    const matrix = await fixture<SkillMatrix>(html`<skill-matrix></skill-matrix>`);
    matrix.data = data;
    await shown(matrix);
    await clickOn(button(matrix, 'Show rungs: Legal operations'));
    await settled(matrix);
    const cells = texts(all(matrix, 'tbody td'));
    expect(cells[0]).to.equal('No');
    expect(cells[1]).to.match(/^Required ?from Manager up$/);
    expect(cells[2]).to.contain('Not at this step');
    expect(cells[3]).to.equal('Required');
  });

  it('stays on the level in the gap, on either side', async () => {
    const matrix = await fixture<SkillMatrix>(
      html`<skill-matrix current="legal-operations" goal="paralegal"></skill-matrix>`,
    );
    matrix.data = data;
    await shown(matrix);
    expect(text(one(matrix, '.gap .turn'))).to.match(/^Required from Manager up ?becomes No$/);
    Object.assign(matrix, { current: 'paralegal', goal: 'legal-operations' });
    await settled(matrix);
    expect(text(one(matrix, '.gap .turn'))).to.match(/^No ?becomes Required from Manager up$/);
  });
});

describe('levels that no scale puts in order', () => {
  it('are of one shade, and the gap says that no order is stated', async () => {
    const matrix = await fixture<SkillMatrix>(
      html`<skill-matrix current="a" goal="b"></skill-matrix>`,
    );
    const level = (name: string, a: string, b: string) => ({ name, levels: { a, b } });
    matrix.data = {
      roles: ['A', 'B'],
      skills: [level('x', 'Core', 'No'), level('y', 'Rare', 'Core')],
    };
    await shown(matrix);
    const shades = new Set(
      all(matrix, 'table .level').map((badge) => getComputedStyle(badge).backgroundColor),
    );
    expect([...shades]).to.have.length(1);
    expect(text(one(matrix, '.legend'))).to.contain('in no order');
    expect(text(one(matrix, '.gap'))).to.contain('No order is stated for these levels');
    expect(text(one(matrix, '.gap'))).not.to.contain('different scales');
  });
});

describe('routes in a ladder', () => {
  const ladderOf = async (current: string, goal: string) =>
    shown(
      await fixture<CareerLadder>(
        html`<div style="width: 1000px">
          <career-ladder src=${SEED} current=${current} goal=${goal}></career-ladder>
        </div>`,
      ).then((div) => (div as HTMLElement).firstElementChild as CareerLadder),
    );

  it('are numbered steps that say what is asked and which skills to add', async () => {
    const ladder = await ladderOf('staff-paralegal', 'vp');
    const steps = texts(all(ladder, '.steps > li'));
    expect(steps).to.have.length(5);
    expect(steps[0]).to.match(/^Lateral move.*Analyst \/ Specialist.*from Paralegal/);
    expect(steps[0]).to.contain('What is asked');
    expect(steps[0]).to.contain('Turn from single matters to the tools');
    expect(steps[1]).to.contain('Skills to add or deepen: Vendor and RFP management');
    expect(all(ladder, '.rung.on-route').map(text)).to.have.length(6);
    await waitUntil(() => all(ladder, '.lines .own').length === 1, 'the move is drawn stronger');
  });

  it('can be exchanged for an alternative, which says so once', async () => {
    const ladder = await ladderOf('staff-paralegal', 'vp');
    const events = await eventsOf(ladder, 'route-change', () => clickOn(button(ladder, 'Route 2')));
    expect(events).to.have.length(1);
    expect(events[0]!.from).to.equal('staff-paralegal');
    expect(events[0]!.to).to.equal('vp');
    expect(events[0]!.steps).to.have.length(7);
    expect(all(ladder, '.steps > li')).to.have.length(6);
  });

  it('are set from the detail of a role by keyboard, and announced', async () => {
    const ladder = await shown(
      await fixture<CareerLadder>(html`<career-ladder src=${SEED}></career-ladder>`),
    );
    button(ladder, 'Senior Paralegal').focus();
    await press('Enter');
    await settled(ladder);
    button(ladder, 'I am here').focus();
    await press('Enter');
    await settled(ladder);
    button(ladder, 'Director').focus();
    await press('Enter');
    await settled(ladder);
    const events = await eventsOf(ladder, 'route-change', async () => {
      button(ladder, 'I want this').focus();
      await press('Enter');
    });
    expect(events).to.have.length(1);
    expect(announced(ladder)).to.match(/^\d routes? found\.$/);
    expect(await inTree(announced(ladder))).to.equal(true);
    expect(text(one(ladder, '.routes [role=heading]'))).to.equal(
      'From Senior Paralegal to Director',
    );
    expect(text(button(ladder, 'Senior Paralegal'))).to.contain('You are here');
  });

  it('say so where there is none', async () => {
    const ladder = await ladderOf('vp', 'staff-paralegal');
    expect(text(one(ladder, '.routes'))).to.contain(
      'No route between these two is stated in this data.',
    );
    await clickOn(button(ladder, 'Clear the route'));
    await settled(ladder);
    expect(all(ladder, '.routes')).to.have.length(0);
    expect(ladder.current).to.equal(undefined);
  });
});

describe('widgets together', () => {
  it('share where the reader is and wants to be, with one event each', async () => {
    const data = await fixture<RoleData>(
      html`<role-data src=${SEED}>
        <career-ladder></career-ladder>
        <skill-matrix></skill-matrix>
        <role-compare></role-compare>
        <path-picker></path-picker>
      </role-data>`,
    );
    const ladder = await shown(data.querySelector('career-ladder')!);
    const matrix = await shown(data.querySelector('skill-matrix')!);
    const compare = await shown(data.querySelector('role-compare')!);
    const picker = await shown(data.querySelector('path-picker')!);

    await choose(matrix, 0, 'staff-paralegal');
    await choose(matrix, 1, 'manager');
    await settled(ladder);
    expect(data.getAttribute('current')).to.equal('staff-paralegal');
    expect(ladder.goal).to.equal('manager');
    expect(all(ladder, '.steps > li')).to.have.length(2);

    const selects = await eventsOf(ladder, 'role-select', () =>
      clickOn(button(ladder, 'Senior Manager')),
    );
    expect(selects.map((e) => e.subject)).to.deep.equal(['senior-manager']);
    await settled(matrix);
    await settled(compare);
    expect(texts(all(matrix, 'th.selected button span'))[0]).to.equal('Legal operations');
    expect(text(one(compare, '.heads .selected'))).to.equal('Legal operations');

    await clickOn(button(picker, 'Choose this path: Paralegal'));
    await settled(ladder);
    expect(text(one(ladder, '.column.selected .title'))).to.equal('Paralegal');

    data.goal = 'director';
    await settled(data);
    await settled(ladder);
    await settled(matrix);
    expect(ladder.goal).to.equal('director');
    expect(matrix.goal).to.equal('director');
  });

  it('firing no event when a property is set', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`),
    );
    const events = await eventsOf(matrix, 'matrix-change', () => {
      matrix.current = 'staff-paralegal';
      matrix.goal = 'manager';
    });
    expect(events).to.have.length(0);
    expect(all(matrix, '.gap section')).to.have.length(5);
  });
});
