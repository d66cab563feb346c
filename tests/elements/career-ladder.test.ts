import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CareerLadder } from '../../src/career-ladder.js';
import '../../src/career-ladder.js';
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

const ladder = async (data: unknown, set: Partial<CareerLadder> = {}, width = 1000) => {
  const box = await fixture(
    html`<div style="width: ${width}px"><career-ladder></career-ladder></div>`,
  );
  const element = box.querySelector('career-ladder')!;
  Object.assign(element, set, { data });
  return shown(element);
};

const titles = (element: Element) => texts(all(element, '.column > .head > .title'));
const rungs = (element: Element, column: number) =>
  [...all(element, '.column')[column]!.querySelectorAll('.rung')].map((rung) =>
    texts(rung.querySelectorAll('button, :scope > span')),
  );
const lines = (element: Element) => all(element, '.lines g');
const drawn = (element: Element) => waitUntil(() => lines(element).length, 'lines are drawn');
const pressed = (element: Element) => texts(all(element, '.rung button[aria-pressed=true]'));
const place = (element: Element) => element.getBoundingClientRect();

describe('career-ladder', () => {
  it('shows the rungs of each family from the bottom up, and where else they lead', async () => {
    const element = await ladder(await seed());
    expect(titles(element)).to.have.members(['Paralegal', 'Legal operations', 'Elsewhere']);
    const column = (title: string) => rungs(element, titles(element).indexOf(title));
    expect(column('Paralegal')).to.deep.equal([
      ['Paralegal'],
      ['Senior Paralegal'],
      ['Paralegal Manager', 'Lead Paralegal'],
    ]);
    expect(column('Legal operations')).to.deep.equal([
      ['Analyst', 'Specialist'],
      ['Manager'],
      ['Senior Manager'],
      ['Director'],
      ['VP of Legal Operations'],
      ['Chief of Staff', 'COO of Legal'],
    ]);
    expect(column('Elsewhere').flat()).to.have.members(['Law school', 'Contracts', 'Compliance']);
  });

  it('is a nested list with headings first, and a drawing that is not read out', async () => {
    const element = await ladder(await seed());
    await drawn(element);
    expect(one(element, '.lines').getAttribute('aria-hidden')).to.equal('true');
    const tree = await axTree();
    const headings = tree.filter((node) => node.role === 'heading').map((node) => node.name);
    expect(headings).to.include.members(['Career ladder', 'Paralegal', 'Legal operations']);
    const names = tree.filter((node) => node.role === 'button').map((node) => node.name);
    expect(names.indexOf('Analyst')).to.be.lessThan(names.indexOf('Director'));
    expect(tree.filter((node) => node.role === 'list').length).to.be.greaterThan(3);
  });

  it('says the moves of a family in words too', async () => {
    const element = await ladder(await seed());
    const ways = text(one(element, '.ways'));
    expect(ways).to.contain('Lateral move: Analyst').and.contain('Way out: Law school');
  });

  it('stands higher rungs above lower ones, level with those of the other ladder', async () => {
    const element = await ladder(await seed());
    const top = (name: string) => Math.round(place(button(element, name)).top);
    expect(top('Director')).to.be.lessThan(top('Manager'));
    expect(top('Senior Paralegal')).to.be.lessThan(top('Analyst'));
    const row = (name: string) => button(element, name).closest('.rung')!;
    expect(Math.abs(place(row('Senior Paralegal')).top - place(row('Manager')).top)).to.be.below(
      60,
    );
  });

  it('lists roles of which no order is stated from the top, without claiming one', async () => {
    const element = await ladder(SMALL);
    const grill = all(element, '.column').find((c) => text(c).includes('Griller'))!;
    expect(text(grill)).to.contain('In no stated order');
    expect(grill.querySelector('ol')).to.equal(null);
  });
});

describe('attributes of career-ladder', () => {
  it('families chooses the ladders; ids that are unknown leave nothing', async () => {
    const element = await ladder(await seed(), { families: 'legal-ops' });
    expect(titles(element)).to.deep.equal(['Legal operations']);
    element.setAttribute('families', 'nobody');
    await settled(element);
    expect(text(one(element, '[part=empty]'))).to.equal('There is nothing to show here yet.');
    element.removeAttribute('families');
    await settled(element);
    expect(titles(element)).to.have.length(3);
  });

  it('orientation vertical sets ladders one below the other, without lines', async () => {
    const element = await ladder(await seed());
    await drawn(element);
    element.setAttribute('orientation', 'vertical');
    await waitUntil(() => !lines(element).length, 'the lines go');
    const [a, b] = all(element, '.column').map(place);
    expect(b!.top).to.be.at.least(a!.bottom);
    element.setAttribute('orientation', 'sideways');
    await drawn(element);
  });

  it('heading-level moves the headings of the columns too', async () => {
    const element = await ladder(SMALL, { headingLevel: 4 });
    expect(one(element, '.heading').ariaLevel).to.equal('4');
    expect(one(element, '.column .title').ariaLevel).to.equal('5');
    element.heading = 'none';
    await settled(element);
    expect(one(element, '.column .title').ariaLevel).to.equal('4');
  });
});

describe('choosing a rung', () => {
  it('opens its detail by mouse, fires one event, and announces it', async () => {
    const element = await ladder(await seed());
    const events = await eventsOf(element, 'role-select', () =>
      clickOn(button(element, 'Analyst')),
    );
    expect(events.map((e) => e.subject)).to.deep.equal(['analyst']);
    expect(pressed(element)).to.deep.equal(['Analyst']);
    expect(announced(element)).to.equal('Analyst');
    const detail = text(one(element, '[part=detail]'));
    expect(detail).to.contain('Legal operations').and.contain('Promotion').and.contain('Manager');
    expect(detail).to.contain('Comes from').and.contain('one of the most common ways in');
    expect(detail).to.contain('Dashboards, which analysts are expected to build');
    expect(detail).to.contain('No public statistic covers this work on its own');
    const jobs = all<HTMLAnchorElement>(element, '[part=detail] a').map((a) =>
      a.getAttribute('href'),
    );
    expect(jobs).to.include('/jobs?family=legal-ops');
    expect(hasFocus(button(element, 'Analyst'))).to.equal(true);
  });

  it('opens and closes with the keyboard, and the focus is back on the rung', async () => {
    const element = await ladder(await seed());
    const rung = button(element, 'Senior Paralegal');
    rung.focus();
    const opened = await eventsOf(element, 'role-select', () => press('Enter'));
    expect(opened.map((e) => e.subject)).to.deep.equal(['senior-paralegal']);
    button(element, 'Close').focus();
    const closed = await eventsOf(element, 'role-select', () => press('Enter'));
    expect(closed.map((e) => e.subject)).to.deep.equal([null]);
    expect(all(element, '[part=detail]')).to.have.length(0);
    expect(hasFocus(rung)).to.equal(true);
  });

  it('closes when the same rung is pressed again', async () => {
    const element = await ladder(await seed());
    await clickOn(button(element, 'Director'));
    await settled(element);
    const closed = await eventsOf(element, 'role-select', () => press('Space'));
    expect(closed.map((e) => e.subject)).to.deep.equal([null]);
    expect(pressed(element)).to.deep.equal([]);
    expect(text(one(element, '.hint'))).to.contain('Choose a role');
  });

  it('goes on to a role that it leads to, and does not lose the focus', async () => {
    const element = await ladder(await seed());
    await clickOn(button(element, 'Analyst'));
    await settled(element);
    const next = all(element, '.moves button').find((b) => text(b) === 'Manager')!;
    next.focus();
    const events = await eventsOf(element, 'role-select', () => press('Enter'));
    expect(events.map((e) => e.subject)).to.deep.equal(['manager']);
    expect(pressed(element)).to.deep.equal(['Manager']);
    expect(one(element, '[part=detail]').getAttribute('aria-label')).to.equal('Manager');
    expect(element.shadowRoot!.activeElement).to.exist;
  });

  it('takes pay and reporting from the family, and says so', async () => {
    const element = await ladder(await seed());
    await clickOn(button(element, 'Lead Paralegal'));
    await settled(element);
    const detail = text(one(element, '[part=detail]'));
    expect(detail).to.contain('Paralegal, any rung').and.contain('$60,970');
  });

  it('tells the page of a link before it is followed', async () => {
    const element = await ladder(await seed());
    await clickOn(button(element, 'Director'));
    await settled(element);
    element.addEventListener('link-follow', (event) => event.preventDefault(), { once: true });
    const link = one(element, '[part=detail] .links a');
    const events = await eventsOf(element, 'link-follow', () => link.click());
    expect(events[0]).to.include({ rel: 'jobs', subject: 'director' });
  });
});

describe('the lines of career-ladder', () => {
  it('are drawn for each move between ladders and out of them', async () => {
    const element = await ladder(await seed());
    await drawn(element);
    const kinds = lines(element).map((g) => g.getAttribute('class')!.trim());
    // To the rung of Analyst and Specialist, to Contracts, to Compliance; and to Law school.
    expect(kinds.filter((kind) => kind === 'lateral')).to.have.length(3);
    expect(kinds.filter((kind) => kind === 'exit')).to.have.length(1);
    expect(texts(all(element, '.kinds li'))).to.deep.equal(['Lateral move', 'Way out']);
  });

  it('run from box to box without touching others', async () => {
    const element = await ladder(await seed());
    await drawn(element);
    const board = place(one(element, '.board'));
    for (const path of all<HTMLElement>(element, '.lines path:not(.head)')) {
      const box = place(path);
      expect(box.left).to.be.at.least(board.left - 1);
      expect(box.right).to.be.at.most(board.right + 1);
    }
  });

  it('stand back where they have nothing to do with the chosen role', async () => {
    const data = await seed();
    data.moves.push({ from: 'director', to: 'Board', kind: 'exit' });
    const element = await ladder(data);
    await drawn(element);
    await clickOn(button(element, 'Director'));
    await settled(element);
    const classes = lines(element).map((g) => g.getAttribute('class'));
    expect(classes.some((c) => c!.includes('own'))).to.equal(true);
    expect(classes.some((c) => c!.includes('faded'))).to.equal(true);
  });

  it('go where there is no room for ladders side by side, and come back', async () => {
    const element = await ladder(await seed(), {}, 320);
    await settled(element);
    expect(lines(element)).to.have.length(0);
    expect(visible(one(element, '.ways'))).to.equal(true);
    const [a, b] = all(element, '.column').map(place);
    expect(b!.top).to.be.at.least(a!.bottom);
    expect(one(element, '.root').scrollWidth).to.be.at.most(320);
    element.parentElement!.style.width = '1000px';
    await drawn(element);
    element.parentElement!.style.width = '320px';
    await waitUntil(() => !lines(element).length, 'the lines go');
  });

  it('are drawn once the element is seen, where it was hidden at first', async () => {
    const box = await fixture(
      html`<div style="width: 1000px" hidden><career-ladder></career-ladder></div>`,
    );
    const element = box.querySelector('career-ladder')!;
    element.data = await seed();
    await shown(element);
    expect(lines(element)).to.have.length(0);
    (box as HTMLElement).hidden = false;
    await drawn(element);
  });

  it('are mirrored in a page that is read from right to left', async () => {
    const element = await ladder(await seed(), { dir: 'rtl' });
    await drawn(element);
    const column = (title: string) =>
      place(all(element, '.column').find((c) => text(c.querySelector('.title')) === title)!);
    const ltr = await ladder(await seed());
    await drawn(ltr);
    const left = (el: Element, title: string) =>
      place(all(el, '.column').find((c) => text(c.querySelector('.title')) === title)!).left;
    expect(column('Paralegal').left > column('Legal operations').left).to.equal(
      left(ltr, 'Paralegal') < left(ltr, 'Legal operations'),
    );
  });
});
