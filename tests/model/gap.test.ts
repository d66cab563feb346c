import { expect } from '@open-wc/testing';
import { gap } from '../../src/model/gap.js';
import { readRoleData } from '../../src/model/read.js';
import { guide } from '../support/data.js';

describe('the gap', () => {
  it('from paralegal to legal ops manager is what a person would write from the guide', async () => {
    const items = gap(await guide(), 'staff-paralegal', 'manager');
    const written = items.map(({ skill, kind, why, from, to }) => [
      skill.name,
      kind,
      `${from?.rating.level?.label} → ${to?.rating.level?.label}`,
      to?.standing,
      ...(why ? [why] : []),
    ]);
    expect(written).to.deep.equal([
      ['Legal research', 'carry', 'Required → Rare', 'met'],
      ['Drafting from templates', 'carry', 'Required → Helpful', 'met'],
      ['Direct attorney support on matters', 'fade', 'Core → No', 'met'],
      ['CLM platform administration', 'deepen', 'User → Owner', 'met'],
      ['E-billing', 'unsaid', 'Adjacent → Required', 'depends', 'scales'],
      // Required for analysts only, so a manager does not need it.
      ['Dashboards', 'fade', 'Rare → Required', 'unmet'],
      ['Vendor and RFP management', 'learn', 'No → Required', 'met'],
      ['Project management depth', 'deepen', 'Helpful → Required', 'depends'],
      ['Process design', 'deepen', 'Helpful → Core', 'met'],
    ]);
  });

  it('resolves conditions for the role: vendors are not needed at analyst, and are from manager up', async () => {
    const doc = await guide();
    const vendors = (goal: string) =>
      gap(doc, 'staff-paralegal', goal).find((i) => i.skill.id === 'vendors')?.kind;
    expect(vendors('analyst')).to.equal(undefined);
    expect(vendors('manager')).to.equal('learn');
    expect(vendors('vp')).to.equal('learn');
  });

  it('says that nothing can be said where a rating is missing, and never takes a blank for a no', () => {
    const { document } = readRoleData({
      roles: ['A', 'B'],
      scales: [{ levels: ['No', 'Some', 'Much'] }],
      skills: [
        { name: 'one', levels: { a: 'Some' } },
        { name: 'two', levels: { b: 'Much' } },
        { name: 'three', levels: { b: 'No' } },
        { name: 'four', levels: {} },
      ],
    });
    expect(gap(document, 'a', 'b').map((i) => [i.skill.name, i.kind, i.why])).to.deep.equal([
      ['one', 'unsaid', 'missing'],
      ['two', 'unsaid', 'missing'],
    ]);
  });

  it('takes the lowest level of a scale for a level, unless it says that it is none', () => {
    const data = (none: boolean) => ({
      roles: ['A', 'B'],
      scales: [{ levels: [{ label: 'Aware', none }, 'Expert'] }],
      skills: [{ name: 'x', levels: { a: 'Aware', b: 'Expert' } }],
    });
    const kind = (none: boolean) => gap(readRoleData(data(none)).document, 'a', 'b')[0]?.kind;
    expect(kind(false)).to.equal('deepen');
    expect(kind(true)).to.equal('learn');
  });

  it('says that no order is stated where none is, and still knows what is none', () => {
    const levels = (a: string, b: string) => ({ name: `${a} ${b}`, levels: { a, b } });
    const { document } = readRoleData({
      roles: ['A', 'B'],
      skills: [
        levels('Core', 'Rare'),
        levels('Rare', 'Core'),
        levels('Core', 'No'),
        levels('No', 'Core'),
        levels('Core', 'Core'),
        levels('No', 'No'),
      ],
    });
    expect(gap(document, 'a', 'b').map((i) => [i.skill.name, i.kind, i.why])).to.deep.equal([
      ['Core Rare', 'unsaid', 'unordered'],
      ['Rare Core', 'unsaid', 'unordered'],
      ['Core No', 'fade', undefined],
      ['No Core', 'learn', undefined],
      ['Core Core', 'carry', undefined],
    ]);
  });

  it('is empty for subjects that the document does not have', async () => {
    expect(gap(await guide(), 'nobody', 'manager')).to.deep.equal([]);
  });
});
