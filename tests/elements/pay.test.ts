import { expect, fixture, html } from '@open-wc/testing';
import '../../src/role-compare.js';
import type { RoleCompare } from '../../src/role-compare.js';
import { all, one, pick, SEED, settled, shown, text } from './helpers.js';

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
