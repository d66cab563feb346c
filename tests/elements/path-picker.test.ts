import { expect, fixture, html } from '@open-wc/testing';
import type { PathPicker } from '../../src/path-picker.js';
import '../../src/path-picker.js';
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

const picker = async (data: unknown, set: Partial<PathPicker> = {}, width = 900) => {
  const box = await fixture(html`<div style="width: ${width}px"><path-picker></path-picker></div>`);
  const element = box.querySelector('path-picker')!;
  Object.assign(element, set, { data });
  return shown(element);
};

const box = (element: Element, statement: string) =>
  all(element, '.statement')
    .find((label) => text(label).includes(statement))!
    .querySelector('input')!;
const outcomes = (element: Element) => texts(all(element, '.outcome > .title'));
const verdict = (element: Element) => text(one(element, '.verdict'));
const outcome = (element: Element, title: string) =>
  all(element, '.outcome').find((li) => text(li.querySelector('.title')) === title)!;

describe('path-picker', () => {
  it('asks every statement once, and shows every path with its reasons before any answer', async () => {
    const element = await picker(await seed());
    expect(all(element, '.statement')).to.have.length(10);
    expect(outcomes(element)).to.deep.equal([
      'Paralegal',
      'Legal operations',
      'Paralegal first, legal operations later',
    ]);
    expect(verdict(element)).to.equal('Every path is open until you tick something.');
    const reasons = all(element, '.outcome details').map((d) => d.querySelectorAll('li').length);
    expect(reasons).to.deep.equal([4, 3, 3]);
    expect(element.value).to.equal('');
  });

  it('does not give the paths away by the order of the statements', async () => {
    const element = await picker(SMALL);
    expect(texts(all(element, '.statement'))).to.deep.equal([
      'you like sugar',
      'you like fire',
      'you rise early',
    ]);
  });

  it('is native boxes in a fieldset with a name, for assistive technology', async () => {
    await picker(await seed());
    const tree = await axTree();
    const boxes = tree.filter((node) => node.role === 'checkbox');
    expect(boxes).to.have.length(10);
    expect(boxes.every((node) => node.checked === 'false' && node.name)).to.equal(true);
    const group = tree.find((node) => node.role === 'group' && node.name.startsWith('Tick'));
    expect(group).to.exist;
  });

  it('says what a path of two steps starts and goes on with', async () => {
    const element = await picker(await seed());
    const both = outcome(element, 'Paralegal first, legal operations later');
    expect(texts(both.querySelectorAll('.steps li'))).to.deep.equal([
      'Paralegal',
      'Legal operations',
    ]);
  });

  it('opens the reasons of a path with the keyboard', async () => {
    const element = await picker(await seed());
    const details = one<HTMLDetailsElement>(element, 'details');
    details.querySelector('summary')!.focus();
    await press('Enter');
    expect(details.open).to.equal(true);
    expect(visible(details.querySelector('li')!)).to.equal(true);
  });

  it('gives paths without statements as a choice alone', async () => {
    const element = await picker({ paths: ['One', 'Two'] });
    expect(all(element, 'fieldset')).to.have.length(0);
    await clickOn(button(element, 'Choose this path: Two'));
    expect(element.value).to.equal('two');
  });
});

describe('ticking statements', () => {
  it('ranks at once by mouse, says why, and fires one event with the ranking', async () => {
    const element = await picker(await seed());
    const statement = box(element, 'systems, vendors');
    const events = await eventsOf(element, 'path-change', () => clickOn(statement));
    expect(events).to.have.length(1);
    expect(events[0]!.answers).to.have.length(1);
    expect(events[0]!.ranking.map((r) => [r.path, r.points, r.place])).to.deep.equal([
      ['pick-legal-ops', 1, 1],
      ['pick-paralegal', 0, 2],
      ['pick-both', 0, 2],
    ]);
    expect(outcomes(element)[0]).to.equal('Legal operations');
    expect(verdict(element)).to.equal('“Legal operations” fits you best so far.');
    expect(announced(element)).to.equal(verdict(element));
    const leading = text(outcome(element, 'Legal operations'));
    expect(leading).to.contain('1 of 3 statements').and.contain('Because you chose');
    expect(element.value).to.equal('pick-legal-ops');
    expect((await axTree()).some((node) => node.name === verdict(element))).to.equal(true);
  });

  it('works with the keyboard, keeps the focus, and takes a tick back', async () => {
    const element = await picker(await seed());
    const statement = box(element, 'drafting and research');
    statement.focus();
    const events = await eventsOf(element, 'path-change', async () => {
      await press('Space');
      await settled(element);
      expect(element.value).to.equal('pick-paralegal');
      await press('Space');
    });
    expect(events.map((e) => e.answers.length)).to.deep.equal([1, 0]);
    expect(hasFocus(statement)).to.equal(true);
    expect(element.value).to.equal('');
  });

  it('fires change as form controls do', async () => {
    const element = await picker(SMALL);
    const changes = await eventsOf(element, 'change', () => box(element, 'sugar').click());
    expect(changes).to.have.length(1);
  });

  it('calls a tie a tie, names all of its paths, and has no value then', async () => {
    const element = await picker(SMALL);
    box(element, 'sugar').click();
    box(element, 'fire').click();
    await settled(element);
    expect(verdict(element)).to.equal('It is a tie between “Sweet” and “Savoury”.');
    expect(element.value).to.equal('');
    expect(all(element, '.outcome.leads')).to.have.length(2);
    await clickOn(button(element, 'Choose this path: Savoury'));
    expect(element.value).to.equal('savoury');
  });

  it('starts over, and the focus is on the first statement', async () => {
    const element = await picker(SMALL);
    expect(all(element, '.reset')).to.have.length(0);
    box(element, 'sugar').click();
    await settled(element);
    button(element, 'Start over').focus();
    const events = await eventsOf(element, 'path-change', () => press('Enter'));
    expect(events.map((e) => e.answers)).to.deep.equal([[]]);
    expect(all<HTMLInputElement>(element, 'input').some((i) => i.checked)).to.equal(false);
    expect(hasFocus(one(element, 'input'))).to.equal(true);
    expect(verdict(element)).to.contain('Every path is open');
  });
});

describe('choosing a path', () => {
  it('fires path-complete once with the reasons, and announces the choice', async () => {
    const element = await picker(await seed());
    box(element, 'early in my career').click();
    await settled(element);
    const choose = button(element, 'Choose this path: Paralegal first');
    choose.focus();
    const events = await eventsOf(element, 'path-complete', () => press('Enter'));
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ outcome: 'pick-both' });
    expect(events[0]!.reasons).to.deep.equal(['I am early in my career.']);
    expect(announced(element)).to.equal('Your choice: Paralegal first, legal operations later');
    expect(text(outcome(element, 'Paralegal first, legal operations later'))).to.contain(
      'Your choice',
    );
    expect(element.shadowRoot!.activeElement, 'the focus is not lost').to.exist;
  });

  it('stands against what the answers say, until there is a new answer', async () => {
    const element = await picker(SMALL);
    box(element, 'sugar').click();
    await settled(element);
    await clickOn(button(element, 'Choose this path: Savoury'));
    await settled(element);
    expect(element.value).to.equal('savoury');
    box(element, 'rise early').click();
    await settled(element);
    expect(element.value).to.equal('sweet');
  });

  it('tells the page of a link before it is followed', async () => {
    const element = await picker(await seed());
    element.addEventListener('link-follow', (event) => event.preventDefault(), { once: true });
    const link = outcome(element, 'Paralegal first, legal operations later').querySelector('a')!;
    const events = await eventsOf(element, 'link-follow', () => clickOn(link));
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ rel: 'guide', url: '/resources', subject: 'pick-both' });
  });

  it('fires nothing when the page sets a property', async () => {
    const element = await picker(SMALL);
    const all3 = ['path-change', 'path-complete', 'change'] as const;
    for (const type of all3) {
      const events = await eventsOf(element, type, async () => {
        element.value = 'sweet';
        await settled(element);
        element.value = '';
        element.required = true;
      });
      expect(events, type).to.have.length(0);
    }
  });
});

describe('the layout of path-picker', () => {
  it('sets statements beside results where there is room, above them where not', async () => {
    const element = await picker(SMALL, {}, 900);
    const rect = (selector: string) => one(element, selector).getBoundingClientRect();
    expect(rect('.answer').left).to.be.at.least(rect('.ask').right);
    element.parentElement!.style.width = '320px';
    expect(rect('.answer').top).to.be.at.least(rect('.ask').bottom);
    expect(one(element, '.root').scrollWidth).to.be.at.most(320);
  });

  it('starts at the right in a page that is read from right to left', async () => {
    const element = await picker(SMALL, { dir: 'rtl' });
    const rect = (selector: string) => one(element, selector).getBoundingClientRect();
    expect(rect('.answer').right).to.be.at.most(rect('.ask').left + 1);
  });
});
