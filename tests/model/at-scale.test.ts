/** Where a comparison of many starts, and how many statements are read. */
import { expect } from '@open-wc/testing';
import { compare } from '../../src/model/compare.js';
import { statementGroups, statements } from '../../src/model/picker.js';
import { readRoleData } from '../../src/model/read.js';
import type { RoleDocument } from '../../src/model/types.js';
import { workOf } from '../support/work.js';
import { many } from '../support/many.js';

const read = (data: unknown): RoleDocument => readRoleData(data).document;
const columns = (data: unknown, sections?: string[]) =>
  compare(read(data), { sections }).columns.map((c) => c.subject.title);

/** Codes alone, as registers have them. */
const codes = many(426, (i) => `${i + 1000}`);

describe('where a comparison of many starts', () => {
  it('is with the first families that say something', () => {
    const families = codes.map((title, i) => (i % 50 === 7 ? { title, focus: title } : { title }));
    expect(columns({ families })).to.deep.equal(['1007', '1057', '1107', '1157', '1207']);
  });

  it('is with roles where families are names alone, also where those are few', () => {
    const roles = many(90, (i) => ({
      title: `R${i}`,
      family: codes[i],
      ...(i > 80 ? { summary: 'Says what it is.' } : {}),
    }));
    const expected = ['R81', 'R82', 'R83', 'R84', 'R85'];
    expect(columns({ families: codes, roles })).to.deep.equal(expected);
    expect(
      columns({ families: ['A', 'B'], roles: roles.map((r) => ({ ...r, family: 'A' })) }),
    ).to.deep.equal(expected);
  });

  it('counts only the sections that are asked for, and links where there is nothing else', () => {
    const families = codes.map((title, i) => ({
      title,
      focus: title,
      ...(i > 400 ? { pay: [{ currency: 'EUR', median: i }] } : {}),
    }));
    expect(columns({ families }, ['pay'])[0]).to.equal('1401');
    const linked = codes.map((title, i) => ({ title, links: i > 9 ? [{ url: '/a' }] : [] }));
    expect(columns({ families: linked })[0]).to.equal('1010');
    const jobs = [{ rel: 'jobs', url: '/jobs?f={family}' }];
    const roles = many(9, (i) => ({ title: `R${i}`, summary: 'S' }));
    expect(columns({ families: codes, roles, links: jobs })[0]).to.equal('R0');
  });

  it('is as before where all fit, where the page names them, and where nobody says anything', () => {
    const families = ['A', { title: 'B', focus: 'b' }, 'C'];
    expect(columns({ families })).to.deep.equal(['A', 'B', 'C']);
    expect(columns({ families: codes })).to.deep.equal(codes.slice(0, 5));
    const named = compare(read({ families: codes }), { subjects: ['1300'] });
    expect(named.columns.map((c) => c.subject.id)).to.deep.equal(['1300']);
  });

  it('has no section about which no column says anything', () => {
    const families = many(9, (i) => ({
      title: `F${i}`,
      focus: 'f',
      ...(i === 8 ? { day: ['d'] } : {}),
    }));
    expect(compare(read({ families })).sections.map((s) => s.section)).to.deep.equal(['focus']);
  });

  it('costs no more than there is to look through', () => {
    const [small, large] = [1500, 3000].map((n) => {
      const doc = read({ roles: many(n, (i) => `R${i}`) });
      return workOf(() => compare(doc));
    });
    expect(large! / small!).to.be.below(2.5);
  });
});

describe('many statements', () => {
  const groups = (data: unknown) => {
    const doc = read(data);
    return statementGroups(doc, statements(doc)).map((g) => [g.title, g.statements.length]);
  };
  const paths = (n: number, each: number) =>
    many(n, (i) => ({ title: `P${i}`, reasons: many(each, (j) => `s${i}-${j}`) }));

  it('are one list up to twenty, and groups by path above', () => {
    expect(groups({ paths: paths(4, 5) })).to.deep.equal([['', 20]]);
    expect(groups({ paths: paths(3, 7) })).to.deep.equal([
      ['P0', 7],
      ['P1', 7],
      ['P2', 7],
    ]);
    expect(groups({})).to.deep.equal([['', 0]]);
  });

  it('stand once, where they count most, and no group is empty', () => {
    const shared = { text: 'shared', weight: 1 };
    const data = {
      paths: [
        { title: 'Only shared', reasons: [shared] },
        { title: 'More', reasons: [{ ...shared, weight: 3 }, ...many(21, (i) => `m${i}`)] },
      ],
    };
    expect(groups(data)).to.deep.equal([['More', 22]]);
  });
});
