import { expect, fixture, html } from '@open-wc/testing';
import '../../src/role-compare.js';
import type { RoleCompare } from '../../src/role-compare.js';
import { axTree } from '../support/commands.js';
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
  seed,
  settled,
  shown,
  SMALL,
  text,
  texts,
  visible,
} from './helpers.js';

const compare = async (data: unknown, attributes: Partial<RoleCompare> = {}, width = 900) => {
  const box = await fixture(
    html`<div style="width: ${width}px"><role-compare></role-compare></div>`,
  );
  const element = box.querySelector('role-compare')!;
  Object.assign(element, attributes, { data });
  return shown(element);
};

const sectionsOf = (element: Element) => texts(all(element, '.section > .label'));
const columnsOf = (element: Element) => texts(all(element, '.heads .title'));
const section = (element: Element, name: string) => one(element, `.s-${name}`);

describe('role-compare', () => {
  it('shows the short answer, and every section with a cell for each family', async () => {
    const element = await compare(await seed());
    expect(text(one(element, '.heading'))).to.equal('Paralegal or legal operations?');
    expect(text(one(element, '[part=lead]'))).to.match(/^A paralegal works on the law itself/);
    expect(columnsOf(element)).to.deep.equal(['Paralegal', 'Legal operations']);
    expect(sectionsOf(element)).to.deep.equal([
      'In short',
      'Focus of the work',
      'A day in the life',
      'Where it sits',
      'Reports to',
      'Pay',
      'Go further',
    ]);
    const days = [...section(element, 'day').querySelectorAll('ul')];
    expect(days.map((list) => list.children.length)).to.deep.equal([7, 7]);
    expect(text(section(element, 'reportsTo'))).to.contain('Director or General Counsel (GC)');
    expect(text(one(element, '.updated'))).to.equal('Last revised November 23, 2026');
  });

  it('states pay with its figures, place, date and source, and where there is none', async () => {
    const element = await compare(await seed());
    const pay = text(section(element, 'pay'));
    expect(pay).to.contain('$60,970').and.contain('Median').and.contain('a year');
    for (const figure of ['$39,710', '$48,180', '$77,600', '$98,830'])
      expect(pay).to.contain(figure);
    expect(pay).to.contain('United States').and.contain('May 2023');
    expect(pay).to.contain('No public statistic covers this work on its own');
    const source = all<HTMLAnchorElement>(element, '.s-pay a').find((a) => /bls\.gov/.test(a.href));
    expect(text(source)).to.contain('Occupational Employment and Wage Statistics');
  });

  it('draws pay where it belongs on the scale', async () => {
    const element = await compare({
      families: ['A', 'B'].map((title, i) => ({
        title,
        pay: [
          {
            source: 'A survey',
            currency: 'EUR',
            period: 'year',
            p25: 25000,
            median: 50000 * (i + 1),
            p75: 100000,
          },
        ],
      })),
    });
    const [a, b] = all(element, '.bar i.mark').map((mark) => mark.getBoundingClientRect().left);
    const bar = one(element, '.bar').getBoundingClientRect();
    expect(b! - a!).to.be.greaterThan(bar.width / 4);
    expect(b!).to.be.lessThan(bar.right + 1);
  });

  it('says "Not stated" where a column says nothing, and "The same for all" where all agree', async () => {
    const element = await compare(SMALL);
    const sits = [...section(element, 'sitsIn').querySelectorAll('.col')].map(
      (cell) => cell.lastElementChild,
    );
    expect(sits.map(text)).to.deep.equal(['Not stated', 'Kitchen', 'Kitchen']);
    element.roles = 'grill sushi';
    await settled(element);
    expect(text(section(element, 'sitsIn').querySelector('.label'))).to.contain('The same for all');
  });

  it('takes what a role leaves out from its family', async () => {
    const element = await compare(SMALL, { roles: 'baker griller' });
    expect(columnsOf(element)).to.deep.equal(['Baker', 'Griller']);
    expect(text(section(element, 'focus')))
      .to.contain('Sugar')
      .and.contain('Fire');
  });
});

describe('attributes of role-compare', () => {
  it('roles chooses the columns and their order; ids that are unknown are left out', async () => {
    const element = await compare(SMALL);
    element.setAttribute('roles', '  sushi   nobody pastry sushi ');
    await settled(element);
    expect(columnsOf(element)).to.deep.equal(['Sushi', 'Pastry']);
    element.setAttribute('roles', 'nobody');
    await settled(element);
    expect(text(one(element, '[part=empty]'))).to.equal('There is nothing to show here yet.');
    element.removeAttribute('roles');
    await settled(element);
    expect(columnsOf(element)).to.deep.equal(['Pastry', 'Grill', 'Sushi']);
  });

  it('roles is reflected, so that the page and the reader see the same', async () => {
    const element = await compare(SMALL, { roles: 'sushi grill' });
    expect(element.getAttribute('roles')).to.equal('sushi grill');
  });

  it('sections chooses the sections and their order, in any case', async () => {
    const element = await compare(SMALL);
    element.setAttribute('sections', 'SITSIN nonsense focus');
    await settled(element);
    expect(sectionsOf(element)).to.deep.equal(['Where it sits', 'Focus of the work']);
  });

  it('sections with no word that is known shows all sections', async () => {
    const element = await compare(SMALL, { sections: 'nonsense' });
    expect(sectionsOf(element)).to.contain('Focus of the work');
  });

  it('differences leaves out what is the same, and says so where nothing differs', async () => {
    const element = await compare(SMALL, { roles: 'grill sushi', differences: true });
    expect(sectionsOf(element)).to.deep.equal(['Focus of the work']);
    expect(element.hasAttribute('differences')).to.equal(true);
    element.sections = 'sitsIn';
    await settled(element);
    expect(one(element, '.table').textContent).to.contain('No difference is stated');
    element.removeAttribute('differences');
    await settled(element);
    expect(sectionsOf(element).join()).to.contain('Where it sits');
  });

  it('heading gives other words, and none takes them away', async () => {
    const element = await compare(SMALL, { heading: 'Cooks' });
    expect(text(one(element, '.heading'))).to.equal('Cooks');
    element.setAttribute('heading', 'none');
    await settled(element);
    expect(all(element, '.heading')).to.have.length(0);
    element.removeAttribute('heading');
    await settled(element);
    expect(text(one(element, '.heading'))).to.equal('Three kinds of cooks');
  });

  it('heading-level moves all headings, within 2 and 6', async () => {
    const element = await compare(SMALL);
    const levels = () => [
      ...new Set(all(element, '[role=heading]').map((h) => Number(h.ariaLevel))),
    ];
    expect(levels()).to.deep.equal([2, 3, 4]);
    for (const [given, expected] of [
      ['3', [3, 4, 5]],
      ['5', [5, 6]],
      ['99', [6]],
      ['words', [2, 3, 4]],
      ['-1', [2, 3, 4]],
      ['1', [2, 3, 4]],
    ] as const) {
      element.setAttribute('heading-level', given);
      await settled(element);
      expect(levels(), given).to.deep.equal(expected);
    }
  });

  it('leaves no gap between levels where the heading is hidden', async () => {
    const element = await compare(SMALL, { heading: 'none' });
    expect(one(element, '.section > .label').ariaLevel).to.equal('2');
  });

  it('shows a heading of the page in place of its own', async () => {
    const element = await compare(SMALL);
    element.innerHTML = '<h3 slot="heading">From the page</h3><p slot="footer">Below</p>';
    await settled(element);
    expect(visible(element.querySelector('h3')!)).to.equal(true);
    expect(visible(element.querySelector('p')!)).to.equal(true);
    expect(visible(one(element, '.heading'))).to.equal(false);
  });
});

describe('choosing columns', () => {
  const choosing = () => compare(SMALL, { roles: 'pastry grill', choose: true });
  const chooser = (element: Element, i: number) =>
    all<HTMLSelectElement>(element, '.chooser select')[i]!;

  it('is not offered unless the page asks for it', async () => {
    expect(all(await compare(SMALL), '.chooser')).to.have.length(0);
  });

  it('changes a column with the keyboard, tells the page once, and announces it', async () => {
    const element = await choosing();
    const select = chooser(element, 1);
    expect(select.getAttribute('aria-label')).to.equal('Column 2');
    select.focus();
    const events = await eventsOf(element, 'compare-change', () => press('ArrowDown'));
    expect(events.map((e) => e.subjects)).to.deep.equal([['pastry', 'sushi']]);
    expect(element.roles).to.equal('pastry sushi');
    expect(element.getAttribute('roles')).to.equal('pastry sushi');
    expect(announced(element)).to.equal('Compared: Pastry and Sushi');
    expect(hasFocus(chooser(element, 1))).to.equal(true);
    const tree = await axTree();
    expect(tree.map((node) => node.name)).to.contain('Compared: Pastry and Sushi');
  });

  it('never offers a column that is there already', async () => {
    const element = await choosing();
    expect(texts(chooser(element, 0).options)).not.to.contain('Grill');
  });

  it('adds a column and takes one away, and keeps the focus inside', async () => {
    const element = await choosing();
    const add = one<HTMLSelectElement>(element, 'select.add');
    add.focus();
    add.value = 'sushi';
    const added = await eventsOf(element, 'compare-change', () =>
      add.dispatchEvent(new Event('change')),
    );
    expect(added.map((e) => e.subjects)).to.deep.equal([['pastry', 'grill', 'sushi']]);
    expect(hasFocus(chooser(element, 2))).to.equal(true);
    const removed = await eventsOf(element, 'compare-change', () =>
      clickOn(button(element, 'Remove Grill')),
    );
    expect(removed.map((e) => e.subjects)).to.deep.equal([['pastry', 'sushi']]);
    expect(all(element, '.chooser button')).to.have.length(0);
    expect(hasFocus(chooser(element, 0)), 'the focus is not lost').to.equal(true);
  });

  it('offers five columns at most', async () => {
    const families = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => ({ title, focus: title }));
    const element = await compare({ families }, { choose: true });
    expect(all(element, '.chooser')).to.have.length(5);
    expect(all(element, 'select.add')).to.have.length(0);
  });

  it('fires nothing when the page sets a property', async () => {
    const element = await choosing();
    const events = await eventsOf(element, 'compare-change', async () => {
      element.roles = 'sushi pastry';
      element.differences = true;
      await settled(element);
    });
    expect(events).to.have.length(0);
    expect(chooser(element, 0).value).to.equal('sushi');
  });
});

describe('following a link', () => {
  it('tells the page first, which may prevent it', async () => {
    const element = await compare(await seed());
    const before = location.href;
    element.addEventListener('link-follow', (event) => event.preventDefault(), { once: true });
    const link = all<HTMLAnchorElement>(element, '.s-links a').find(
      (a) => text(a) === 'Browse legal ops jobs',
    )!;
    const events = await eventsOf(element, 'link-follow', () => clickOn(link));
    expect(events).to.have.length(1);
    expect(events[0]).to.include({
      rel: 'jobs',
      url: '/jobs?family=legal-ops',
      subject: 'legal-ops',
    });
    expect(location.href).to.equal(before);
  });
});

describe('the layout of role-compare', () => {
  const seen = (element: Element) => all(element, '.s-focus .col').map(visible);

  it('shows all columns side by side where there is room', async () => {
    const element = await compare(SMALL, {}, 900);
    expect(seen(element)).to.deep.equal([true, true, true]);
    expect(visible(one(element, '.swap'))).to.equal(false);
    const [a, b] = all(element, '.s-focus .col').map((c) => c.getBoundingClientRect());
    expect(b!.left).to.be.greaterThan(a!.right);
  });

  it('shows the first column and one to choose where there is little room', async () => {
    const element = await compare(SMALL, {}, 320);
    expect(seen(element)).to.deep.equal([true, true, false]);
    const swap = one<HTMLSelectElement>(element, '.swap select');
    expect(visible(swap)).to.equal(true);
    swap.focus();
    const events = await eventsOf(element, 'compare-change', () => press('ArrowDown'));
    expect(seen(element)).to.deep.equal([true, false, true]);
    expect(events, 'the columns are the same as before').to.have.length(0);
    expect(one(element, '.root').scrollWidth).to.be.at.most(320);
  });

  it('names each cell in a stack, for the heads are not there', async () => {
    const element = await compare(await seed(), {}, 320);
    expect(visible(one(element, '.heads'))).to.equal(false);
    expect(all(element, '.s-focus .name').every(visible)).to.equal(true);
  });

  it('starts at the right in a page that is read from right to left', async () => {
    const element = await compare(SMALL, { dir: 'rtl' });
    const [a, b] = all(element, '.s-focus .col').map((c) => c.getBoundingClientRect());
    expect(a!.left).to.be.greaterThan(b!.right);
  });
});

describe('long lists of a comparison', () => {
  const day = (n: number) => Array.from({ length: n }, (_, i) => `Do ${i + 1}`);
  const long = {
    families: [
      { title: 'A', day: day(31) },
      { title: 'B', day: day(9) },
    ],
  };

  it('show their first items, and the rest when asked, with the focus on the list', async () => {
    const element = await compare(long);
    const sizes = () => all(element, '.day').map((list) => list.children.length);
    expect(sizes()).to.deep.equal([8, 9]);
    button(element, 'A: 23 more').focus();
    await press('Enter');
    await settled(element);
    expect(sizes()).to.deep.equal([31, 9]);
    expect(hasFocus(all(element, '.day')[0]!)).to.equal(true);
    expect(all(element, '.rest')).to.have.length(0);
  });

  it('show fewer where the items are long, and never less than three', async () => {
    const items = (length: number) => Array.from({ length: 9 }, () => 'x '.repeat(length / 2));
    const families = [100, 200, 2000].map((n) => ({ title: `F${n}`, day: items(n) }));
    const element = await compare({ families });
    const sizes = all(element, '.day').map((list) => list.children.length);
    expect(sizes).to.deep.equal([7, 3, 3]);
  });

  it('are whole on paper and where they are taken away', async () => {
    const element = await compare(long);
    const [markdown] = await copied(() => button(element, 'Copy').click());
    expect(markdown).to.contain('Do 31');
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.day')[0]!.children).to.have.length(31);
    window.dispatchEvent(new Event('afterprint'));
    expect(all(element, '.day')[0]!.children).to.have.length(8);
  });
});
