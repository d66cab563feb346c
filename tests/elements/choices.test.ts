/** Choices that were touched show what holds, whatever changed it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { RoleCompare } from '../../src/role-compare.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import { all, clickOn, one, pick, settled, shown, SMALL, text } from './helpers.js';

const FOUR = { roles: ['Ann', 'Bea', 'Cleo', 'Dora'].map((title) => ({ title, focus: title })) };
const chosen = (select: HTMLSelectElement) => text(select.selectedOptions[0]);

describe('a choice that was touched', () => {
  it('of a column stays with its column when another one changes', async () => {
    const element = await shown(
      await fixture<RoleCompare>(
        html`<role-compare .data=${FOUR} roles="ann bea" choose></role-compare>`,
      ),
    );
    const choosers = () => all<HTMLSelectElement>(element, '.chooser select:not(.add)');
    await pick(element, () => choosers()[1]!, 'cleo');
    await pick(element, () => choosers()[1]!, 'dora');
    expect(element.roles).to.equal('ann dora');
    element.roles = 'bea dora';
    await settled(element);
    expect(choosers().map(chosen)).to.deep.equal(['Bea', 'Dora']);
    element.roles = 'dora bea';
    await settled(element);
    expect(choosers().map(chosen)).to.deep.equal(['Dora', 'Bea']);
  });

  it('beside the pinned column follows its columns', async () => {
    const element = await shown(
      await fixture<RoleCompare>(
        html`<role-compare style="width: 360px" .data=${FOUR} roles="ann bea cleo"></role-compare>`,
      ),
    );
    const beside = () => one<HTMLSelectElement>(element, '.swap select');
    await pick(element, beside, 'cleo');
    element.roles = 'ann cleo bea';
    await settled(element);
    expect(chosen(beside())).to.equal('Cleo');
    element.roles = 'cleo ann bea';
    await settled(element);
    expect(chosen(beside())).to.equal('Ann');
  });

  it('of a gap, a group and differences goes with what the page sets', async () => {
    const element = await shown(
      await fixture<SkillMatrix>(html`<skill-matrix .data=${SMALL}></skill-matrix>`),
    );
    const select = (i: number) => all<HTMLSelectElement>(element, '.gap-choice select')[i]!;
    const group = () => one<HTMLSelectElement>(element, '.toolbar select');
    await pick(element, () => select(0), 'baker');
    await pick(element, () => select(1), 'griller');
    await pick(element, group, 'Craft');
    await clickOn(one(element, '.toolbar input[type=checkbox]'));
    await settled(element);
    expect([element.current, element.goal, element.group]).to.deep.equal([
      'baker',
      'griller',
      'Craft',
    ]);
    Object.assign(element, { current: 'pastry', goal: '', group: '', differences: false });
    await settled(element);
    expect([select(0), select(1), group()].map(chosen)).to.deep.equal([
      'Pastry, any rung',
      'Choose a role',
      'All groups',
    ]);
    expect(one<HTMLInputElement>(element, '.toolbar input[type=checkbox]').checked).to.equal(false);

    // What was chosen stays chosen where the new data has it too, elsewhere among its options.
    await pick(element, () => select(0), 'griller');
    element.data = { ...SMALL, roles: [...SMALL.roles].reverse(), ladders: [] };
    await settled(element);
    expect(select(0).value).to.equal('griller');
  });
});
