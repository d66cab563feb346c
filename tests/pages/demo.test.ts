import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { findings } from '../elements/axe.js';
import { all, deepText, text, texts } from '../elements/helpers.js';
import { ADDRESSES, FACTS, LADDERS, SKILLS } from '../fixtures/seed-facts.js';
import { axTree } from '../support/commands.js';
import { close, open, type Page, run } from './frame.js';

const AXE = '/node_modules/axe-core/axe.min.js';

describe('the demo page', () => {
  let page: Page;
  let words: string;
  const get = (tag: string) => page.document.querySelector(tag)!;

  before(async function () {
    this.timeout(20000);
    page = await open('/site/index.html');
    words = deepText(page.document.body);
  });
  after(close);

  for (const [subject, facts] of Object.entries(FACTS)) {
    it(`states ${subject}`, () => {
      expect(facts.filter((fact) => !words.includes(fact))).to.deep.equal([]);
    });
  }

  it('states what each of the two needs of each skill, with the tools', () => {
    const rows = all(get('skill-matrix'), 'tbody tr:not(.group)').map((tr) => {
      const [skill, tools] = texts(tr.querySelectorAll('th > span'));
      return [
        skill,
        tools ?? '',
        ...[...tr.querySelectorAll('td')].map((td) => deepText(td).trim()),
      ];
    });
    for (const [skill, tools, ...cells] of SKILLS) {
      const row = rows.find((r) => r[0] === skill);
      expect(row, skill).to.deep.equal([skill, tools, ...cells]);
    }
    expect(rows).to.have.length(SKILLS.length);
  });

  it('states each ladder rung by rung', () => {
    const columns = all(get('career-ladder'), '.column');
    for (const [family, rungs] of Object.entries(LADDERS)) {
      const column = columns.find((c) => text(c.querySelector('.title')) === family)!;
      const stated = [...column.querySelectorAll('.rung')].map((r) =>
        texts(r.querySelectorAll('button')),
      );
      expect(stated).to.deep.equal(rungs);
    }
  });

  it('leads to the jobs, the guide, the resources and the salary report', () => {
    const shadows = ['role-compare', 'path-picker'].flatMap((tag) => all(get(tag), 'a'));
    const links = [...page.document.querySelectorAll('a'), ...shadows];
    const addresses = links.map((a) => a.getAttribute('href'));
    for (const address of ADDRESSES) expect(addresses).to.include(address);
    const guide = shadows.find((a) => text(a) === 'How do I get into legal ops?');
    expect(guide?.getAttribute('href')).to.equal('/resources');
  });

  it('gives a source to every figure of pay', () => {
    const figures = all(get('role-compare'), '.pay').filter((pay) => pay.querySelector('.bar'));
    expect(figures.length).to.be.greaterThan(0);
    for (const pay of figures) expect(pay.querySelector('a[href^="https://www.bls.gov"]')).to.exist;
  });

  it('has one heading of the first level, and no gaps between levels', async () => {
    const levels = (await axTree('/site/index.html'))
      .filter((node) => node.role === 'heading')
      .map((node) => node.level!);
    expect(levels.filter((level) => level === 1)).to.have.length(1);
    levels.forEach((level, i) => {
      if (i) expect(level - levels[i - 1]!, `heading ${i}`).to.be.at.most(1);
    });
  });

  it('loads nothing that its policy forbids', async () => {
    await aTimeout(50);
    expect(page.violations()).to.deep.equal([]);
    // That nothing was seen says something only if something would have been.
    const style = page.document.createElement('style');
    style.textContent = 'body { color: red }';
    page.document.head.append(style);
    await waitUntil(() => page.violations().length, 'a violation is seen');
    style.remove();
  });

  it('shows the choice of one widget in the others', async () => {
    const picker = get('path-picker');
    all(picker, '.foot button')[1]!.click();
    const selected = () => all(get('skill-matrix'), 'thead th.selected');
    await waitUntil(() => selected().length, 'the column is marked');
    expect(text(selected()[0])).to.contain('Legal operations');
  });
});

describe('axe finds nothing on the demo page', () => {
  for (const width of [1200, 320]) {
    it(`${width} pixels wide`, async function () {
      this.timeout(30000);
      const page = await open('/site/index.html', width);
      await run(page, AXE);
      expect(await findings(page.document, page.window, true)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth, 'no scrolling sideways').to.be.at.most(
        width,
      );
      close();
    });
  }
});
