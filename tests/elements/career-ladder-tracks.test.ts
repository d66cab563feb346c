/** A ladder of more tracks, rungs and roles than can be read at once. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CareerLadder } from '../../src/career-ladder.js';
import '../../src/career-ladder.js';
import { mediaType, sendKeys } from '../support/commands.js';
import { findings } from './axe.js';
import {
  all,
  announced,
  button,
  clickOn,
  copied,
  eventsOf,
  hasFocus,
  one,
  press,
  settled,
  shown,
  text,
  texts,
} from './helpers.js';
import { many } from '../support/many.js';

/** Thirty ladders of four rungs, and three thousand roles of which no ladder says anything. */
const LARGE = {
  ladders: many(30, (i) => ({
    family: `Track ${i}`,
    rungs: many(4, (j) => `Role ${i}-${j}`),
  })),
  roles: many(3000, (i) => ({ title: `Loose ${i}`, family: i < 1500 ? 'Heap' : undefined })),
  families: ['Heap'],
  moves: [
    { from: 'Role 7-1', to: 'Role 9-2', kind: 'lateral' },
    ...many(60, (i) => ({ from: 'Role 7-0', to: `Way ${i}`, kind: 'exit' })),
  ],
};

const ladder = async (set: Partial<CareerLadder> = {}, width = 1000, data: unknown = LARGE) => {
  const box = await fixture(
    html`<div style="width: ${width}px"><career-ladder></career-ladder></div>`,
  );
  const element = box.querySelector('career-ladder')!;
  Object.assign(element, set, { data });
  return shown(element);
};
const titles = (element: Element) => texts(all(element, '.column > .head > .title'));
const field = (element: Element, label: string) =>
  one<HTMLInputElement>(element, `[role=combobox][aria-label="${label}"]`);
const find = async (element: HTMLElement, label: string, typed: string) => {
  field(element, label).focus();
  field(element, label).select();
  await sendKeys({ type: typed });
  await press('ArrowDown', 'Enter');
  await settled(element);
};
const nodes = (element: Element) => {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};

describe('a ladder of many tracks', () => {
  it('draws a handful, says of how many, and is no tower', async () => {
    for (const width of [320, 1000]) {
      const element = await ladder({}, width);
      expect(titles(element)).to.deep.equal([
        'Track 0',
        'Track 1',
        'Track 2',
        'Track 7',
        'Track 9',
        'Elsewhere',
      ]);
      expect(field(element, 'Ladders').placeholder).to.equal('5 of 32 shown');
      expect(element.offsetHeight).to.be.below(3600);
      expect(nodes(element)).to.be.below(4000);
    }
  });

  it('has nothing that axe finds', async () => {
    const element = await ladder();
    expect(await findings(element)).to.deep.equal([]);
  });

  it('shows sizes in the list, draws and leaves out what is chosen there, and says so', async () => {
    const element = await ladder();
    await find(element, 'Ladders', 'track 17');
    expect(titles(element)).to.include('Track 17');
    expect(titles(element)).to.have.length(6);
    expect(announced(element)).to.equal('Shown: Track 1, Track 2, Track 7, Track 9, and Track 17');
    // The list stays, for the next.
    expect(field(element, 'Ladders').ariaExpanded).to.equal('true');
    const [option] = all(element, '[role=option]');
    expect(text(option)).to.equal('Track 17 4 roles');
    expect(option!.ariaSelected).to.equal('true');
    await press('Enter');
    await settled(element);
    expect(titles(element)).not.to.include('Track 17');
    await press('Escape');
    expect(field(element, 'Ladders').placeholder).to.equal('4 of 32 shown');
  });

  it('leaves a track out at its head, and the focus is where one is chosen', async () => {
    const element = await ladder();
    await clickOn(button(element, 'Leave out Track 7'));
    await settled(element);
    expect(titles(element)).not.to.include('Track 7');
    expect(hasFocus(field(element, 'Ladders'))).to.equal(true);
  });

  it('finds a role, brings in its track, and shows what is said of it', async () => {
    const element = await ladder();
    field(element, 'Find a role').focus();
    await sendKeys({ type: 'role 22-3' });
    const chosen = await eventsOf(element, 'role-select', () => press('Enter'));
    expect(chosen.map((e) => e.subject)).to.deep.equal(['role-22-3']);
    expect(titles(element)).to.include('Track 22');
    expect(text(one(element, '[part=detail] .title'))).to.equal('Role 22-3');
    expect(texts(all(element, '.rung [aria-pressed=true]'))).to.deep.equal(['Role 22-3']);
    // Leaving its track out leaves it too.
    await clickOn(button(element, 'Leave out Track 22'));
    await settled(element);
    expect(all(element, '[part=detail]')).to.have.length(0);
  });

  it('finds one of thousands that are on no ladder', async () => {
    const element = await ladder();
    await find(element, 'Find a role', 'loose 2998');
    expect(titles(element)).to.include('Other roles');
    expect(texts(all(element, '.rung [aria-pressed=true]'))).to.deep.equal(['Loose 2998']);
    expect(element.offsetHeight).to.be.below(3600);
  });

  it('draws what current, goal and the way between them touch, and keeps the ends', async () => {
    const element = await ladder({ current: 'role-25-0', goal: 'role-26-1' });
    expect(titles(element)).to.include.members(['Track 25', 'Track 26']);
    expect(() => button(element, 'Leave out Track 25')).to.throw();
    element.current = 'role-7-0';
    element.goal = 'role-9-3';
    await settled(element);
    expect(titles(element)).to.include.members(['Track 7', 'Track 9']);
    expect(all(element, '.on-route').length).to.be.greaterThan(2);
  });

  it('is drawn in parts that grow when the reader asks', async () => {
    const element = await ladder({ families: 'heap' });
    expect(titles(element)).to.deep.equal(['Heap']);
    expect(all(element, '.rung')).to.have.length(30);
    const more = button(element, 'Heap: 1,470 more');
    more.focus();
    await press('Enter');
    await settled(element);
    expect(all(element, '.rung')).to.have.length(130);
    expect(hasFocus(button(element, 'Heap: 1,370 more'))).to.equal(true);
  });

  it('brings ways out of a role in parts too, and the focus stays inside', async () => {
    const element = await ladder();
    const exits = all(element, '.exits .rung').length;
    expect(exits).to.be.below(30);
    await clickOn(button(element, `Elsewhere: ${60 - exits} more`));
    await settled(element);
    expect(all(element, '.exits .rung')).to.have.length(60);
  });

  it('is whole on paper and where it is taken away', async () => {
    const element = await ladder();
    const [markdown] = await copied(() => button(element, 'Copy').click());
    expect(markdown!.split('\n').filter((line) => line.startsWith('|')).length).to.equal(3122);
    expect(titles(element)).to.have.length(6);
    await mediaType('print');
    await waitUntil(() => titles(element).length === 33, 'all is there');
    expect(all(element, '.rung').length).to.equal(3120 + 60);
    await mediaType('');
    await waitUntil(() => titles(element).length === 6, 'and goes again');
  });

  it('is whole when the page asks for the dialogue itself', async () => {
    const element = await ladder();
    window.dispatchEvent(new Event('beforeprint'));
    expect(titles(element), 'without waiting').to.have.length(33);
    window.dispatchEvent(new Event('afterprint'));
    expect(titles(element)).to.have.length(6);
  });

  it('keeps what was chosen in the address', async () => {
    const element = await ladder({ stateIn: 'hash' });
    await find(element, 'Ladders', 'track 17');
    await waitUntil(() => location.hash.includes('track-17'));
    const again = await ladder({ stateIn: 'hash' });
    expect(titles(again)).to.include('Track 17');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a ladder of few tracks', () => {
  it('has no fields and no buttons but its rungs', async () => {
    const data = { ladders: many(8, (i) => ({ family: `F${i}`, rungs: [`A${i}`, `B${i}`] })) };
    const element = await ladder({}, 1000, data);
    expect(titles(element)).to.have.length(8);
    expect(all(element, '.tracks, .leave, .more')).to.have.length(0);
  });
});
