/** A picker of more statements and paths than can be read at once. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PathPicker } from '../../src/path-picker.js';
import '../../src/path-picker.js';
import { mediaType } from '../support/commands.js';
import { findings } from './axe.js';
import {
  all,
  button,
  clickOn,
  copied,
  hasFocus,
  one,
  press,
  settled,
  shown,
  text,
  texts,
} from './helpers.js';
import { many } from '../support/many.js';

/** Forty paths of fifteen statements each; one of them is shared by all. */
const LARGE = {
  paths: many(40, (i) => ({
    title: `Path ${i}`,
    summary: 'What it is like. '.repeat(8),
    reasons: [
      ...many(14, (j) => `you like ${i}-${j}`),
      { text: 'you like to learn', weight: i === 3 ? 2 : 1 },
    ],
  })),
};

const picker = async (data: unknown = LARGE, width = 360) => {
  const box = await fixture(html`<div style="width: ${width}px"><path-picker></path-picker></div>`);
  const element = box.querySelector<PathPicker>('path-picker')!;
  element.data = data as never;
  return shown(element);
};
const groups = (element: Element) => all<HTMLDetailsElement>(element, '.group');
const summaries = (element: Element) => texts(all(element, '.group > summary > :first-child'));

describe('a picker of many statements', () => {
  it('shows them in groups by path, the rest of all folded, and is no tower', async () => {
    const element = await picker();
    expect(summaries(element)).to.deep.equal(many(8, (i) => `Path ${i}`));
    expect(groups(element).map((g) => g.open)).to.deep.equal([true, ...many(7, () => false)]);
    expect(all(element, '.statement')).to.have.length(8);
    expect(all(element, '.outcome')).to.have.length(8);
    expect(element.offsetHeight).to.be.below(3600);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(1000);
    expect(await findings(element)).to.deep.equal([]);
  });

  it('opens a group with the keyboard, and counts what is ticked in it', async () => {
    const element = await picker();
    const second = () => groups(element)[1]!;
    second().querySelector('summary')!.focus();
    await press('Enter');
    await settled(element);
    await waitUntil(() => second().querySelectorAll('.statement').length === 8);
    await clickOn(second().querySelector('input')!);
    await settled(element);
    expect(text(second().querySelector('summary'))).to.equal('Path 1 1 of 14 ticked');
    expect(text(one(element, '.verdict'))).to.equal('“Path 1” fits you best so far.');
    expect(text(one(element, '.outcome .title'))).to.equal('Path 1');
    second().querySelector('summary')!.focus();
    await press('Enter');
    await settled(element);
    expect(second().open).to.equal(false);
    expect(element.value).to.equal('path-1');
  });

  it('has a statement of several paths where it counts most', async () => {
    const element = await picker();
    expect(text(groups(element)[3]!.querySelector('summary'))).to.equal('Path 3 0 of 15 ticked');
  });

  it('shows the rest of a group, of the groups and of the paths when asked, with the focus', async () => {
    const element = await picker();
    button(element, '6 more').focus();
    await press('Enter');
    await settled(element);
    const inputs = all<HTMLInputElement>(element, '.statement input');
    expect(inputs).to.have.length(14);
    expect(hasFocus(inputs[8]!)).to.equal(true);
    const rest = all(element, '.rest');
    expect(texts(rest)).to.deep.equal(['32 more', '32 more']);
    rest[0]!.click();
    await settled(element);
    expect(groups(element)).to.have.length(40);
    expect(hasFocus(groups(element)[8]!.querySelector('summary')!)).to.equal(true);
    button(element, '32 more').click();
    await settled(element);
    expect(all(element, '.outcome')).to.have.length(40);
    expect(all(element, '.rest')).to.have.length(0);
    expect(element.shadowRoot!.activeElement!.closest('.outcome')).to.equal(
      all(element, '.outcome')[8],
    );
  });

  it('shows the path that was chosen, wherever it stands, and the group of what was ticked', async () => {
    const element = await picker();
    element.value = 'path-30';
    await settled(element);
    expect(texts(all(element, '.outcome .title')).at(-1)).to.equal('Path 30');
    expect(text(one(element, '.outcome.chosen .tag'))).to.equal('Your choice');
  });

  it('is whole on paper and where it is taken away', async () => {
    const element = await picker();
    const [markdown] = await copied(() => button(element, 'Copy').click());
    expect(markdown).to.contain('Path 39').and.contain('you like 39-13');
    await mediaType('print');
    await waitUntil(() => all(element, '.statement').length === 561, 'all is there');
    expect(all(element, '.outcome')).to.have.length(40);
    await mediaType('');
    await waitUntil(() => all(element, '.statement').length === 8, 'and goes again');
    expect(
      groups(element)
        .map((g) => g.open)
        .filter(Boolean),
    ).to.have.length(1);
  });
});

describe('a picker of twenty statements', () => {
  it('has no groups, nor has one of nine paths a button', async () => {
    const paths = many(9, (i) => ({ title: `P${i}`, reasons: [`a${i}`, `b${i}`] }));
    const element = await picker({ paths: [...paths, { title: 'Q', reasons: ['c', 'd'] }] });
    expect(all(element, '.statement')).to.have.length(20);
    expect(groups(element)).to.have.length(0);
    const nine = await picker({ paths });
    expect(all(nine, '.outcome')).to.have.length(9);
    expect(all(nine, '.rest')).to.have.length(0);
  });
});
