import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compare } from '../../src/model/compare.js';
import { ratingFor, standingOf } from '../../src/model/conditions.js';
import { matrix } from '../../src/model/matrix.js';
import { convertPay, figuresOf, monthsSince, payBand, payScales } from '../../src/model/pay.js';
import { rank, statements } from '../../src/model/picker.js';
import { profileOf } from '../../src/model/profile.js';
import { readRoleData } from '../../src/model/read.js';
import type { Pay } from '../../src/model/types.js';
import { guide } from '../support/data.js';

describe('a profile', () => {
  it('of a role has from its family what the role leaves out, and says so', () => {
    const { document } = readRoleData({
      families: [{ title: 'F', focus: 'from family', sitsIn: 'there', day: ['x'] }],
      roles: [{ title: 'R', family: 'F', focus: 'own' }],
    });
    const profile = profileOf(document, 'r')!;
    expect(profile).to.include({ focus: 'own', sitsIn: 'there' });
    expect([...profile.inherited].sort()).to.deep.equal(['day', 'sitsIn']);
  });

  it('fills the jobs template where a subject has no link of its own', () => {
    const { document } = readRoleData({
      families: [{ id: 'a b', title: 'F' }],
      roles: [
        { title: 'R', family: 'a b' },
        { title: 'S', links: [{ rel: 'jobs', url: '/own' }] },
      ],
      links: [
        { rel: 'jobs', url: '/jobs?family={family}&role={role}' },
        { rel: 'jobs', url: '/jobs?family={family}' },
      ],
    });
    const urls = (id: string) => profileOf(document, id)!.links.map((l) => l.url);
    expect(urls('r')).to.deep.equal(['/jobs?family=a-b&role=r']);
    expect(urls('a-b')).to.deep.equal(['/jobs?family=a-b']);
    expect(urls('s')).to.deep.equal(['/own']);
  });
});

describe('conditions', () => {
  it('are met from a rung upward, not below it, and depend for a family', async () => {
    const doc = await guide();
    const when = { atOrAbove: 'manager', only: [] };
    const standing = (id: string) => standingOf(doc, when, doc.subjects.get(id)!);
    expect(['analyst', 'manager', 'coo', 'legal-ops'].map(standing)).to.deep.equal([
      'unmet',
      'met',
      'met',
      'depends',
    ]);
    // On no ladder with a manager there is no above and below.
    expect(standing('staff-paralegal')).to.equal('depends');
  });

  it('leave a blank a blank', async () => {
    const doc = await guide();
    const skill = { ...doc.skills[0]!, ratings: new Map() };
    expect(ratingFor(doc, skill, doc.subjects.get('manager')!)).to.equal(undefined);
  });
});

describe('a comparison', () => {
  it('shows families where there are two, five columns at the most', async () => {
    const doc = await guide();
    expect(compare(doc).columns.map((c) => c.subject.id)).to.deep.equal(['paralegal', 'legal-ops']);
    expect(compare(doc, { subjects: [...doc.subjects.keys()] }).columns).to.have.length(5);
  });

  it('leaves out what nobody states, and with differences what all say alike', () => {
    const { document } = readRoleData({
      roles: [
        { title: 'A', focus: 'same', sitsIn: 'here' },
        { title: 'B', focus: 'same', sitsIn: 'there' },
      ],
    });
    expect(compare(document).sections).to.deep.equal([
      { section: 'focus', same: true },
      { section: 'sitsIn', same: false },
    ]);
    expect(compare(document, { differences: true }).sections.map((s) => s.section)).to.deep.equal([
      'sitsIn',
    ]);
  });
});

describe('a matrix', () => {
  it('sorts a column within each scale, what matters most first, and blanks last', async () => {
    const { groups } = matrix(await guide(), { sort: 'paralegal' });
    const read = groups.map((g) => [
      g.scale?.id,
      g.rows.map((r) => r.cells[0]?.rating.level?.label),
    ]);
    expect(read).to.deep.equal([
      ['requirement', ['Core', 'Required', 'Required', 'Helpful', 'Helpful', 'Rare', 'No']],
      ['relation', ['User', 'Adjacent']],
    ]);
    const reversed = matrix(await guide(), { sort: '-paralegal' }).groups;
    expect(reversed[0]!.rows[0]!.cells[0]!.rating.level?.label).to.equal('No');
    expect(reversed.map((g) => g.scale?.id)).to.deep.equal(['requirement', 'relation']);
  });

  it('leaves rows in the order of the document where their levels have none', () => {
    const skills = ['Core', 'Rare', 'Core', 'No', 'Rare'].map((level, i) => ({
      name: `${i}`,
      levels: { a: level },
    }));
    const { document } = readRoleData({ roles: ['A'], skills });
    for (const sort of ['a', '-a']) {
      const names = matrix(document, { sort }).groups.flatMap((g) => g.rows.map((r) => r.skill.id));
      expect(names, sort).to.deep.equal(['0', '1', '2', '3', '4']);
    }
  });

  it('filters by words in any order, letter case and accent, tools and levels included', async () => {
    const names = async (filter: string) =>
      matrix(await guide(), { filter }).groups.flatMap((g) => g.rows.map((r) => r.skill.id));
    expect(await names('WESTLAW')).to.deep.equal(['legal-research']);
    expect(await names('design procèss')).to.deep.equal(['process-design']);
    expect(await names('owner')).to.deep.equal(['clm']);
    expect(await names('nothing like this')).to.deep.equal([]);
  });

  it('never loses or doubles a skill by sorting', async () => {
    const doc = await guide();
    const sort = fc.constantFrom('', 'name', '-name', 'paralegal', '-legal-ops', 'nobody', '-');
    fc.assert(
      fc.property(sort, fc.boolean(), (by, differences) => {
        const { groups, shown } = matrix(doc, { sort: by, differences });
        const ids = groups.flatMap((g) => g.rows.map((r) => r.skill.id));
        expect(new Set(ids).size).to.equal(ids.length);
        expect(ids.length).to.equal(shown);
      }),
    );
  });

  it('shows only differences where asked: a blank and a rating differ', () => {
    const { document } = readRoleData({
      roles: ['A', 'B'],
      skills: [
        { name: 'same', levels: { a: 'Yes', b: 'yes' } },
        { name: 'blank', levels: { a: 'Yes' } },
      ],
    });
    const { groups } = matrix(document, { differences: true });
    expect(groups.flatMap((g) => g.rows.map((r) => r.skill.id))).to.deep.equal(['blank']);
  });
});

describe('pay', () => {
  const pay = (more: Partial<Pay>): { pay: Pay } => ({
    pay: { currency: 'USD', period: 'year', topCoded: [], ...more },
  });

  it('puts on one scale only what has the same currency, period and basis', () => {
    const items = [
      pay({ median: 50 }),
      pay({ median: 70 }),
      pay({ median: 20, period: 'hour' }),
      pay({ median: 60, basis: 'total' }),
      pay({ median: 60, currency: 'EUR' }),
      pay({ note: 'no figures' }),
    ];
    expect(payScales(items).map((s) => s.items.length)).to.deep.equal([2, 1, 1, 1]);
  });

  it('ends a scale at a round number at or above every figure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1 }), (amounts) => {
        const [scale] = payScales(amounts.map((median) => pay({ median })));
        expect(scale!.max).to.be.at.least(Math.max(...amounts));
        expect(scale!.max).to.be.at.most(2.01 * Math.max(...amounts));
      }),
    );
  });

  it('draws the spread, the middle half and the median as shares of the scale', () => {
    const entry = pay({ p10: 10, p25: 25, median: 50, p75: 75, p90: 90 }).pay;
    expect(payBand(entry, 100)).to.deep.equal({
      outer: [0.1, 0.9],
      inner: [0.25, 0.75],
      mark: 0.5,
    });
    expect(payBand(pay({ mean: 40 }).pay, 100)).to.deep.equal({ mark: 0.4 });
  });

  it('knows which figures are at least what they say', () => {
    const entry = pay({ median: 5, p90: 9, topCoded: ['p90'] }).pay;
    expect(figuresOf(entry).map((f) => f.atLeast)).to.deep.equal([false, true]);
  });

  it('converts between periods of full-time work, and back', () => {
    const entry = pay({ median: 41600 }).pay;
    expect(convertPay(entry, 'hour')).to.include({ median: 20, period: 'hour' });
    expect(convertPay(convertPay(entry, 'hour'), 'year').median).to.equal(41600);
    expect(entry.median).to.equal(41600);
  });

  it('counts the months since a year, a month or a day', () => {
    const now = new Date(2026, 10, 23);
    expect(['2023-05', '2025', '2026-11-01', '2030'].map((d) => monthsSince(d, now))).to.deep.equal(
      [42, 11, 0, 0],
    );
  });
});

describe('the picker', () => {
  it('deals the statements out in turn, each once', async () => {
    const all = statements(await guide());
    expect(all).to.have.length(10);
    expect(all.slice(0, 3).map((s) => [...s.weights.keys()][0])).to.deep.equal([
      'pick-paralegal',
      'pick-legal-ops',
      'pick-both',
    ]);
    expect(new Set(all.map((s) => s.id)).size).to.equal(10);
  });

  it('has no leader before an answer, and calls equal points a tie', async () => {
    const doc = await guide();
    const all = statements(doc);
    const leaders = (...ids: number[]) =>
      rank(doc, all, new Set(ids.map((i) => all[i]!.id))).leaders.map((p) => p.id);
    expect(leaders()).to.deep.equal([]);
    expect(leaders(0)).to.deep.equal(['pick-paralegal']);
    expect(leaders(0, 1)).to.deep.equal(['pick-paralegal', 'pick-legal-ops']);
    expect(leaders(0, 1, 4)).to.deep.equal(['pick-legal-ops']);
  });

  it('says why: the ticked statements that speak for each path', async () => {
    const doc = await guide();
    const all = statements(doc);
    const [best] = rank(doc, all, new Set([all[2]!.id])).ranked;
    expect(best!.path.id).to.equal('pick-both');
    expect(best!.because.map((s) => s.text)).to.deep.equal(['I am early in my career.']);
  });

  it('lets a statement that two paths share speak for both, by its weight', () => {
    const { document } = readRoleData({
      paths: [
        { title: 'A', reasons: ['shared', { text: 'own', weight: 3 }] },
        { title: 'B', reasons: ['Shared'] },
      ],
    });
    const all = statements(document);
    expect(all).to.have.length(2);
    const points = rank(document, all, new Set(all.map((s) => s.id))).ranked.map((r) => r.points);
    expect(points).to.deep.equal([4, 1]);
  });
});
