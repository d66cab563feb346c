import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import {
  all,
  announced,
  button,
  clickOn,
  copied,
  eventsOf,
  inTree,
  SEED,
  settled,
  shown,
  texts,
} from './helpers.js';

describe('taking it away', () => {
  it('copies what is shown as Markdown, and says so', async () => {
    const matrix = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix src=${SEED} filter="vendor"></skill-matrix>`),
    );
    let events: { format: string }[] = [];
    const [markdown] = await copied(async () => {
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
    const [markdown] = await copied(() => clickOn(button(compare, 'Copy as Markdown')));
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
});
