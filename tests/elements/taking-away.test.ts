import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { PathPicker } from '../../src/path-picker.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
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

/** Catches what is written to the clipboard. */
async function clipboard(act: () => unknown): Promise<string[]> {
  const written: string[] = [];
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (t: string) => Promise.resolve(void written.push(t)) },
  });
  await act();
  if (own) Object.defineProperty(navigator, 'clipboard', own);
  else delete (navigator as { clipboard?: unknown }).clipboard;
  return written;
}

describe('taking it away', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('copies what is shown as Markdown, and says so', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED} filter="vendor"></skill-matrix>`),
    );
    let events: { format: string }[] = [];
    const [markdown] = await clipboard(async () => {
      events = await eventsOf(matrix, 'export', () => clickOn(button(matrix, 'Copy as Markdown')));
    });
    expect(markdown!.trim().split('\n').slice(2)).to.deep.equal([
      '| Skill | Paralegal | Legal operations |',
      '| --- | --- | --- |',
      '| Vendor and RFP management | No | Required from Manager up |',
      ...markdown!.trim().split('\n').slice(5),
    ]);
    expect(events.map((e) => e.format)).to.deep.equal(['copy']);
    await settled(matrix);
    expect(announced(matrix)).to.equal('Copied.');
    expect(await inTree('Copied.')).to.equal(true);
  });

  it('names the source of every figure', async () => {
    const compare = await shown(
      await fixture<RoleCompare>(html`<role-compare src=${SEED}></role-compare>`),
    );
    const [markdown] = await clipboard(() => clickOn(button(compare, 'Copy as Markdown')));
    expect(markdown).to.contain('Median $60,970');
    expect(markdown).to.contain('U.S. Bureau of Labor Statistics');
    expect(markdown).to.contain('https://www.bls.gov/');
  });

  it('offers the tools that the page chooses, and a link only where there is a state to link to', async () => {
    const tools = async (attributes: { tools?: string; state?: string }) => {
      const matrix = await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`);
      if (attributes.tools) matrix.setAttribute('tools', attributes.tools);
      if (attributes.state) matrix.setAttribute('state', attributes.state);
      await shown(matrix);
      return texts(all(matrix, '.tools button'));
    };
    expect(await tools({})).to.deep.equal(['Copy as Markdown', 'Download CSV', 'Print']);
    expect(await tools({ tools: 'csv' })).to.deep.equal(['Download CSV']);
    expect(await tools({ tools: 'none' })).to.deep.equal([]);
    expect(await tools({ state: 'hash' })).to.include('Copy link');
  });

  it('prints only the widget, and leaves the page as it was', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`),
    );
    const { print } = window;
    const sheets = document.adoptedStyleSheets.length;
    let during = 0;
    window.print = () => {
      during = document.adoptedStyleSheets.length;
      window.dispatchEvent(new Event('afterprint'));
    };
    await clickOn(button(matrix, 'Print'));
    await settled(matrix);
    window.print = print;
    expect(during).to.equal(sheets + 1);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(matrix.hasAttribute('data-ce-print')).to.equal(false);
  });

  it('keeps what the reader did in the address where the page asks for it, and takes it up again', async () => {
    const make = async () =>
      shown(
        await fixture<SkillMatrix>(
          html`<skill-matrix id="m" src=${SEED} state="hash"></skill-matrix>`,
        ),
      );
    const matrix = await make();
    one<HTMLInputElement>(matrix, 'input[type=search]').focus();
    await press('d', 'e', 's');
    await settled(matrix);
    matrix.goal = 'manager';
    await settled(matrix);
    expect(location.hash).to.contain('m=').and.to.contain('manager');
    const [link] = await clipboard(() => clickOn(button(matrix, 'Copy link')));
    expect(link).to.equal(location.href);
    matrix.remove();
    const again = await make();
    await settled(again);
    expect(again.filter).to.equal('des');
    expect(again.goal).to.equal('manager');
    expect(text(one(again, 'table'))).to.contain('Process design');
  });

  it('keeps nothing in the address otherwise', async () => {
    const before = location.href;
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED}></skill-matrix>`),
    );
    one<HTMLInputElement>(matrix, 'input[type=search]').focus();
    await press('d');
    await settled(matrix);
    expect(location.href).to.equal(before);
  });
});

describe('questions in the picker', () => {
  const make = async () =>
    shown(
      await fixture<PathPicker>(html`<path-picker mode="questions" src=${SEED}></path-picker>`),
    );

  const answer = async (picker: PathPicker, option: number) => {
    await clickOn(all(picker, '.statement')[option]!);
    await settled(picker);
    await clickOn(one(picker, 'button.main'));
    await settled(picker);
  };

  it('come one at a time, with a way back, by keyboard', async () => {
    const picker = await make();
    expect(text(one(picker, '.progress'))).to.equal('Question 1 of 4');
    expect(one<HTMLButtonElement>(picker, 'button.main').disabled).to.equal(true);
    one<HTMLInputElement>(picker, 'input').focus();
    await press('ArrowDown');
    await settled(picker);
    expect(all<HTMLInputElement>(picker, 'input')[1]!.checked).to.equal(true);
    await press('Tab', 'Enter');
    await settled(picker);
    expect(text(one(picker, '.progress'))).to.equal('Question 2 of 4');
    expect(announced(picker)).to.equal('Question 2 of 4');
    expect(await inTree('Question 2 of 4')).to.equal(true);
    await clickOn(button(picker, 'Back'));
    await settled(picker);
    expect(all<HTMLInputElement>(picker, 'input')[1]!.checked).to.equal(true);
  });

  it('end in a path with reasons and where to start, and can be changed', async () => {
    const picker = await make();
    const completed = await eventsOf(picker, 'path-complete', async () => {
      await answer(picker, 1);
      await answer(picker, 1);
      await answer(picker, 1);
      await answer(picker, 1);
    });
    expect(completed.map((e) => e.outcome)).to.deep.equal(['pick-legal-ops']);
    expect(completed[0]!.reasons).to.have.length(4);
    expect(picker.value).to.equal('pick-legal-ops');
    const first = one(picker, '.outcome.leads');
    expect(text(first)).to.contain('Start with Analyst / Specialist');
    expect(text(first)).to.contain('Because you chose');
    await clickOn(button(picker, 'Change my answers'));
    await settled(picker);
    expect(text(one(picker, '.progress'))).to.equal('Question 1 of 4');
    expect(picker.value).to.equal('');
  });
});

describe('pay', () => {
  it('is converted only where the reader asks, and then says on what it rests', async () => {
    const compare = await shown(
      await fixture<RoleCompare>(html`<role-compare src=${SEED}></role-compare>`),
    );
    expect(text(one(compare, '.pays'))).to.not.contain('2,080');
    await pick(compare, () => one<HTMLSelectElement>(compare, '.period select'), 'hour');
    expect(text(one(compare, '.pays'))).to.contain('$29.31');
    expect(text(one(compare, '.pays'))).to.contain('2,080 hours a year');
  });

  it('says how old a figure is once it is older than the page allows', async () => {
    const compare = await shown(
      await fixture<RoleCompare>(
        html`<role-compare src=${SEED} stale-after="2000"></role-compare>`,
      ),
    );
    expect(text(one(compare, '.pays'))).to.not.contain('months old');
    compare.staleAfter = 1;
    await settled(compare);
    expect(text(one(compare, '.pays'))).to.match(/\d+ months old/);
  });

  it('of sources that disagree is shown side by side, top-coded figures as at least', async () => {
    const pay = (median: number, source: string, more = {}) => ({
      currency: 'USD',
      period: 'year',
      median,
      source,
      ...more,
    });
    const compare = await shown(
      await fixture<RoleCompare>(
        html`<role-compare
          .data=${{
            roles: [
              { title: 'A', pay: [pay(50000, 'One'), pay(70000, 'Two', { topCoded: ['median'] })] },
              { title: 'B', pay: pay(60000, 'One', { basis: 'total', sample: '1,200 people' }) },
            ],
          }}
        ></role-compare>`,
      ),
    );
    const words = text(one(compare, '.pays'));
    for (const part of [
      '$50,000',
      'at least $70,000',
      'Source: One',
      'Source: Two',
      'total pay',
      'sample: 1,200 people',
    ]) {
      expect(words).to.contain(part);
    }
    // Base and total pay do not share a scale.
    expect(all(compare, '.axis')).to.have.length(2);
  });
});
