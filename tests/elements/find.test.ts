/** Finding one of many roles by typing: the combobox of the ARIA authoring practices. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import {
  axTree,
  emulateMedia,
  forcedColors,
  mediaFeature,
  sendKeys,
  setViewport,
} from '../support/commands.js';
import { findings } from './axe.js';
import {
  all,
  button,
  clickOn,
  eventsOf,
  hasFocus,
  one,
  press,
  settled,
  shown,
  text,
  texts,
} from './helpers.js';

const TRADES = ['Plombier', 'Élève plombière', 'Maître d’œuvre', 'Déplombeur'];
/** Three families, and so many roles more. */
const many = (n: number, lang = 'fr') => ({
  lang,
  families: ['Bâtiment', 'Arts', 'Vide'],
  roles: [
    ...TRADES.map((title) => ({ title, family: 'Bâtiment', focus: title })),
    ...Array.from({ length: n }, (_, i) => ({ title: `Artiste ${i + 1}`, family: 'Arts' })),
  ],
  skills: [{ name: 'Lire', levels: { plombier: 'Core', 'artiste-1': 'Core' } }],
});

const matrix = async (n = 3000) =>
  shown(await fixture<SkillMatrix>(html`<skill-matrix .data=${many(n)}></skill-matrix>`));
const compare = async (set: Partial<RoleCompare> = {}, n = 3000) => {
  const element = await fixture<RoleCompare>(html`<role-compare></role-compare>`);
  Object.assign(element, { roles: 'batiment arts', choose: true, ...set, data: many(n) });
  return shown(element);
};

const field = (element: Element, i = 0) => all<HTMLInputElement>(element, '[role=combobox]')[i]!;
const layer = (element: Element, i = 0) => all(element, '.layer')[i]!;
const isOpen = (element: Element, i = 0) => {
  const open = layer(element, i).matches(':popover-open');
  expect(field(element, i).ariaExpanded).to.equal(String(open));
  return open;
};
const options = (element: Element) => all(element, '[role=option]');
const words = (element: Element) => texts(all(element, '[role=option] > :first-child'));
/** What a screen reader is pointed at: the option that the field names as active. */
const active = (element: Element, i = 0) => {
  const id = field(element, i).getAttribute('aria-activedescendant');
  return id === null ? null : text(element.shadowRoot!.getElementById(id)?.firstElementChild);
};
const type = async (element: HTMLElement, typed: string, i = 0) => {
  field(element, i).focus();
  field(element, i).select();
  await sendKeys({ type: typed });
  await settled(element);
};
const said = (element: Element) => text(one(element, '.seek [role=status]'));

describe('finding a role by typing', () => {
  it('is a native select for thirty, and a field for more', async () => {
    const few = await matrix(23);
    expect(all(few, '.gap-choice select')).to.have.length(2);
    expect(all(few, '[role=combobox]')).to.have.length(0);
    const more = await matrix(24);
    expect(all(more, '.gap-choice select')).to.have.length(0);
    expect(all(more, '[role=combobox]')).to.have.length(2);
  });

  it('shows a bounded part of thousands, and says how many more there are', async () => {
    const element = await matrix();
    await clickOn(field(element));
    expect(isOpen(element)).to.equal(true);
    expect(options(element)).to.have.length(50);
    expect(text(layer(element))).to.contain('2,957 more: type on');
    await type(element, 'plombiere');
    expect(words(element)).to.deep.equal(['Élève plombière']);
    expect(said(element)).to.equal('1 match');
    await type(element, 'plomb');
    expect(words(element)).to.deep.equal(['Plombier', 'Élève plombière', 'Déplombeur']);
    await type(element, 'xyz');
    expect(options(element)).to.have.length(0);
    expect(said(element)).to.equal('Nothing matches.');
    expect(text(layer(element))).to.contain('Nothing matches.');
  });

  it('groups by family, names the family as any of its rungs, and says which language it is', async () => {
    const element = await matrix();
    await type(element, 'batiment');
    expect(words(element)[0]).to.equal('Bâtiment, any rung');
    const [group] = all(element, '[role=group][aria-label=Bâtiment]');
    expect(group!.querySelectorAll('[role=option]')).to.have.length(5);
    expect(options(element)[1]!.firstElementChild!.getAttribute('lang')).to.equal('fr');
    expect(options(element)[0]!.firstElementChild!.hasAttribute('lang')).to.equal(false);
  });

  it('chooses with the keyboard: arrows go round, Enter takes, the list closes', async () => {
    const element = await matrix();
    await type(element, 'plomb');
    expect(active(element)).to.equal(null);
    await press('ArrowDown');
    expect(active(element)).to.equal('Plombier');
    await press('ArrowUp');
    expect(active(element)).to.equal('Déplombeur');
    await press('ArrowDown', 'ArrowDown');
    expect(active(element)).to.equal('Élève plombière');
    await press('Home');
    expect(active(element), 'back in the text').to.equal(null);
    expect(field(element).selectionStart).to.equal(0);
    await press('End', 'ArrowUp');
    expect(active(element)).to.equal('Déplombeur');
    await press('Enter');
    await settled(element);
    expect(element.current).to.equal('deplombeur');
    expect(isOpen(element)).to.equal(false);
    expect(field(element).value).to.equal('Déplombeur');
    expect(field(element).getAttribute('lang')).to.equal('fr');
    expect(hasFocus(field(element))).to.equal(true);
    // From there on it is where the list starts.
    await press('ArrowDown');
    expect(active(element)).to.equal('Déplombeur');
    expect(all(element, '[aria-selected=true]')).to.have.length(1);
  });

  it('takes what the words can only mean, and nothing else, on Enter alone', async () => {
    const element = await matrix();
    await type(element, 'plomb');
    await press('Enter');
    expect(isOpen(element)).to.equal(true);
    expect(element.current ?? '').to.equal('');
    await type(element, 'PLOMBIER');
    await press('Enter');
    await settled(element);
    expect(element.current).to.equal('plombier');
    await type(element, 'oeuvre');
    await press('Enter');
    await settled(element);
    expect(element.current).to.equal('maitre-d-œuvre');
  });

  it('goes back to what was chosen on Escape, Tab and a press elsewhere', async () => {
    const element = await matrix();
    element.current = 'plombier';
    await settled(element);
    const leave: (() => unknown)[] = [
      () => press('Escape'),
      () => press('Tab'),
      () => clickOn(one(element, '.heading')),
    ];
    for (const act of leave) {
      await type(element, 'artiste');
      await press('ArrowDown');
      expect(isOpen(element)).to.equal(true);
      await act();
      await settled(element);
      expect(isOpen(element)).to.equal(false);
      expect(field(element).value).to.equal('Plombier');
    }
    expect(element.current).to.equal('plombier');
  });

  it('takes the choice back where the field is emptied', async () => {
    const element = await matrix();
    element.current = 'plombier';
    await settled(element);
    await type(element, 'x');
    await press('Backspace', 'Tab');
    await settled(element);
    expect(element.current ?? '').to.equal('');
    expect(field(element).placeholder).to.equal('Choose a role');
  });

  it('opens by Alt and the arrow without pointing at anything, and closes so', async () => {
    const element = await matrix();
    field(element).focus();
    expect(isOpen(element), 'the focus alone opens nothing').to.equal(false);
    await sendKeys({ down: 'Alt' });
    await press('ArrowDown');
    expect(isOpen(element)).to.equal(true);
    expect(active(element)).to.equal(null);
    await press('ArrowUp');
    await sendKeys({ up: 'Alt' });
    expect(isOpen(element)).to.equal(false);
    await press('ArrowUp');
    expect(active(element)).to.equal(words(element).at(-1));
  });

  it('chooses with the pointer, and keeps the focus in the field', async () => {
    const element = await matrix();
    await type(element, 'eleve');
    await clickOn(options(element)[0]!);
    await settled(element);
    expect(element.current).to.equal('eleve-plombiere');
    expect(isOpen(element)).to.equal(false);
    expect(hasFocus(field(element))).to.equal(true);
  });

  it('follows what the page sets, and is put away with the widget', async () => {
    const element = await matrix();
    await type(element, 'art');
    element.goal = 'plombier';
    await settled(element);
    expect(field(element).value, 'what is being typed stays').to.equal('art');
    expect(field(element, 1).value).to.equal('Plombier');
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await settled(element);
    expect(isOpen(element)).to.equal(false);
    expect(field(element).value).to.equal('');
  });
});

describe('the list of what is found', () => {
  it('is told to a screen reader as a combobox with its options', async () => {
    const element = await matrix();
    await type(element, 'eleve');
    await press('ArrowDown');
    const tree = await axTree();
    const combo = tree.find((node) => node.role === 'combobox' && node.name === 'From')!;
    expect(combo).to.include({ expanded: true, value: 'eleve' });
    expect(tree.some((n) => n.role === 'listbox' && n.name === 'From')).to.equal(true);
    expect(tree.filter((n) => n.role === 'option').map((n) => n.name)).to.deep.equal([
      'Élève plombière',
    ]);
    expect(tree.some((n) => n.name === '1 match')).to.equal(true);
    await press('Escape');
    expect((await axTree()).some((n) => n.role === 'option')).to.equal(false);
  });

  it('has nothing that axe finds, closed and open, light, dark and forced', async () => {
    const element = await matrix();
    expect(await findings(element)).to.deep.equal([]);
    await type(element, 'a');
    await press('ArrowDown');
    expect(await findings(element)).to.deep.equal([]);
    await mediaFeature('prefers-color-scheme', 'dark');
    expect(await findings(element)).to.deep.equal([]);
    await forcedColors(true);
    expect(await findings(element)).to.deep.equal([]);
    const { backgroundColor } = getComputedStyle(one(element, '.option.active'));
    const other = getComputedStyle(options(element)[1]!).backgroundColor;
    expect(backgroundColor).not.to.equal(other);
  });

  it('lies above the page, unclipped, in the window, and goes with its field', async () => {
    const box = await fixture(
      html`<div style="height: 8em; overflow: hidden; contain: paint"></div>`,
    );
    const element = document.createElement('skill-matrix');
    element.data = many(100);
    box.append(element);
    await shown(element);
    box.scrollTop = 1e6;
    await clickOn(field(element));
    const place = layer(element).getBoundingClientRect();
    const own = field(element).getBoundingClientRect();
    const at = document.elementFromPoint(place.left + 20, place.bottom - 20);
    expect(at, 'the list is what lies there').to.equal(element);
    expect(place.bottom).to.be.at.most(innerHeight);
    expect(place.right).to.be.at.most(innerWidth);
    const under = place.top >= own.bottom;
    expect(under || place.bottom <= own.top).to.equal(true);
    box.scrollTop -= 20;
    await new Promise(requestAnimationFrame);
    expect(layer(element).getBoundingClientRect().top).to.be.closeTo(place.top + 20, 2);
  });

  it('has targets of 44 pixels, also where there is little room and from right to left', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await matrix();
    element.dir = 'rtl';
    await clickOn(field(element));
    const own = field(element).getBoundingClientRect();
    const place = layer(element).getBoundingClientRect();
    expect(own.height).to.be.at.least(44);
    for (const option of options(element))
      expect(option.getBoundingClientRect().height).to.be.at.least(44);
    expect(place.right).to.be.closeTo(own.right, 1);
    expect(place.left).to.be.at.least(0);
    await setViewport({ width: 800, height: 600 });
  });

  it('is not printed', async () => {
    const element = await matrix();
    await clickOn(field(element));
    await emulateMedia({ media: 'print' });
    expect(layer(element).checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });
});

describe('columns of a comparison that are found by typing', () => {
  it('are changed, added and taken away, never twice the same', async () => {
    const element = await compare();
    expect(field(element).ariaLabel).to.equal('Column 1');
    expect(field(element).value).to.equal('Bâtiment');
    await type(element, 'arts');
    expect(words(element)).not.to.contain('Arts, any rung');
    await type(element, 'plombier');
    const changed = await eventsOf(element, 'compare-change', () => press('Enter'));
    expect(changed.map((e) => e.subjects)).to.deep.equal([['plombier', 'arts']]);
    expect(hasFocus(field(element, 0))).to.equal(true);
    await type(element, 'oeuvre', 2);
    const added = await eventsOf(element, 'compare-change', () => press('ArrowDown', 'Enter'));
    expect(added.map((e) => e.subjects)).to.deep.equal([['plombier', 'arts', 'maitre-d-œuvre']]);
    expect(hasFocus(field(element, 2)), 'the new column has the focus').to.equal(true);
    expect(field(element, 3).value, 'ready for the next').to.equal('');
    await clickOn(button(element, 'Remove Arts'));
    await settled(element);
    expect(element.roles).to.equal('plombier maitre-d-œuvre');
    expect(await findings(element)).to.deep.equal([]);
  });
});
