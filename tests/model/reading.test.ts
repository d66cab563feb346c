import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Issue } from '../../src/model/issues.js';
import { ladderView } from '../../src/model/ladder.js';
import { profileOf } from '../../src/model/profile.js';
import { readRoleData } from '../../src/model/read.js';
import { GUIDE } from '../support/data.js';

const first = (input: unknown): Issue => readRoleData(input).issues[0]!;
const codes = (input: unknown) => readRoleData(input).issues.map((i) => `${i.code} ${i.pointer}`);

describe('reading', () => {
  it('finds no fault in the first data set', async () => {
    const { issues, usable } = readRoleData(await (await fetch(GUIDE)).text());
    expect(issues).to.deep.equal([]);
    expect(usable).to.equal(true);
  });

  for (const [what, text, line, column, message] of [
    ['nothing', '', 1, 1, 'no text at all'],
    ['single quotes', "{\n 'a': 1}", 2, 2, 'double quotes'],
    ['a comma too many', '{"a": [1,]}', 1, 10, 'comma too many'],
    ['a missing comma', '{"a": 1\n"b": 2}', 2, 1, 'comma is missing'],
    ['an attribute cut at an apostrophe', '{"title": "A day', 1, 11, '&#39;'],
    ['an early end', '{"roles": ["a"', 1, 15, '&#39;'],
    ['a comment', '{ // hello\n}', 1, 3, 'no comments'],
    ['a page instead of a file', '<!doctype html>', 1, 1, 'HTML, not JSON'],
    ['curly quotes', '{“a”: 1}', 1, 2, 'straight double quotes'],
    ['more than one document', '{} {}', 1, 4, 'ended before this'],
    ['an object that became text', '[object Object]', 1, 2, 'Set the property data'],
    ['objects that became text', '[object Object],[object Object]', 1, 2, 'which frameworks do'],
  ] as const) {
    it(`explains ${what}, with line and column`, () => {
      const issue = first(text);
      expect(issue.code).to.equal('not-json');
      expect([issue.line, issue.column]).to.deep.equal([line, column]);
      expect(issue.message).to.contain(message);
    });
  }

  it('names the place of what is wrong by pointer, line and column', () => {
    const issue = first('{\n  "roles": [\n    { "title": "A", "day": [{}] }\n  ]\n}');
    expect(issue).to.include({
      code: 'wrong-type',
      pointer: '/roles/0/day/0',
      line: 3,
      column: 29,
    });
  });

  it('gives what is missing the place of what it is missing from', () => {
    const issue = first('{"roles": ["A"],\n "links": [{"label": "x"}]}');
    expect(issue).to.include({ code: 'missing', line: 2 });
    expect(issue.message).to.contain('"url"');
  });

  it('drops the smallest part that cannot be used, and keeps the rest', () => {
    const { document, issues } = readRoleData({
      roles: [
        { title: 'A', pay: { median: 5, currency: 'dollars', note: 'kept', source: 's' } },
        { summary: 'no title' },
        'B',
      ],
    });
    expect(document.roles.map((r) => r.title)).to.deep.equal(['A', 'B']);
    expect(document.roles[0]!.pay[0]).to.include({ note: 'kept' });
    expect(document.roles[0]!.pay[0]).to.not.have.property('median');
    expect(issues.map((i) => i.code).sort()).to.deep.equal(['currency', 'missing']);
  });

  it('hints once at an unknown key, with the nearest known one', () => {
    const { issues } = readRoleData({
      roles: [
        { title: 'A', reportTo: 'x' },
        { title: 'B', reportTo: 'y' },
      ],
    });
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ severity: 'hint', pointer: '/roles/0/reportTo' });
    expect(issues[0]!.message).to.contain('Did you mean "reportsTo"?');
  });

  it('knows what else authors call a key', () => {
    const message = (part: object) =>
      readRoleData({ roles: ['A'], ...part }).issues.find((i) => i.code === 'unknown-key')!.message;
    expect(message({ links: [{ label: 'x', href: '/x' }] })).to.contain('Did you mean "url"?');
    expect(message({ roles: [{ name: 'A' }] })).to.contain('Did you mean "title"?');
    expect(message({ skills: [{ title: 'A' }] })).to.contain('Did you mean "name"?');
    expect(message({ roles: [{ title: 'A', salary: 1 }] })).to.contain('Did you mean "pay"?');
    expect(message({ roles: [{ title: 'A', constructor: 1 }] })).not.to.contain('Did you mean');
  });

  it('names titles where one is nearest, plurals included', () => {
    const roles = [
      { id: 'rn', title: 'Nurse' },
      { id: 'np', title: 'Nurse practitioner' },
    ];
    const message = (name: string) =>
      first({ roles, skills: [{ name: 'x', levels: { [name]: 'Yes' } }] }).message;
    expect(message('nurses')).to.contain('Did you mean "Nurse"?');
    expect(message('Nurse practitoner')).to.contain('Did you mean "Nurse practitioner"?');
    expect(message('rnn')).to.contain('Did you mean "rn"?');
    const sources = [{ id: 'a', title: 'Pay report 2025', url: '/x' }];
    expect(
      codes({ roles, sources, moves: { from: 'rn', to: 'x', source: 'Pay report 2024' } }),
    ).to.deep.equal([]);
  });

  it('shows an object where one is wanted', () => {
    const message = (part: object) => first({ roles: ['A'], ...part }).message;
    expect(message({ scales: ['Need'] })).to.equal(
      'Use an object such as { "title": "…", "levels": ["…"] } here, not "Need".',
    );
    expect(message({ ladders: [true] })).to.contain(
      '{ "title": "…", "family": "…", "rungs": ["…"] }',
    );
    expect(message({ moves: ['A'] })).to.contain('{ "from": "…", "to": "…", "requires": ["…"] }');
    expect(message({ skills: [{ name: 'x', levels: 'Core' }] })).to.contain(
      '{ "role-id": "Required" }',
    );
    expect(message({ moves: { from: 'A', to: 'B', typical: 'a year' } })).to.contain(
      '{ "months": 1, "share": 1 }',
    );
  });

  it('takes the name of a host for an address on it, and says so', () => {
    for (const url of ['www.firm.com/jobs', 'WWW.Firm.co.uk', 'firm.com', 'jobs.firm.org/a?b#c']) {
      const { document, issues } = readRoleData({ roles: ['A'], links: [url] });
      expect(document.links[0]!.url, url).to.equal(`https://${url}`);
      expect(issues.map((i) => `${i.severity} ${i.code} ${i.pointer}`)).to.deep.equal([
        'warning no-scheme /links/0',
      ]);
      expect(issues[0]!.message).to.contain(`"https://${url}"`);
    }
    for (const url of [
      'jobs.html',
      'jobs/firm.com',
      '//www.firm.com',
      './www.x',
      'v1.2/jobs',
      'www/jobs',
    ]) {
      const { document, issues } = readRoleData({ roles: ['A'], links: [{ url }] });
      expect([document.links[0]!.url, issues], url).to.deep.equal([url, []]);
    }
  });

  it('refuses addresses that could run code', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ]) {
      const { document, issues } = readRoleData({ roles: ['A'], links: [url] });
      expect(document.links, url).to.deep.equal([]);
      expect(issues[0]!.code, url).to.equal('refused-url');
    }
    for (const url of ['https://a.b/c', '/jobs', '?x=1', '#top', 'mailto:a@b.c', 'tel:1']) {
      expect(readRoleData({ roles: ['A'], links: [url] }).document.links[0]!.url).to.equal(url);
    }
  });

  it('warns of figures without a source, and of figures out of order', () => {
    const pay = { currency: 'USD', period: 'year', p10: 9, median: 5 };
    expect(codes({ roles: [{ title: 'A', pay }] })).to.deep.equal([
      'no-source /roles/0/pay',
      'pay-order /roles/0/pay/median',
    ]);
    const note = { note: 'See the report', source: 'https://a.b' };
    expect(codes({ roles: [{ title: 'A', pay: note }] })).to.deep.equal([]);
  });

  it('says that nothing is to be shown of an empty document or another kind of value', () => {
    expect(codes('{}')).to.deep.equal(['empty ']);
    for (const input of [42, 'null', [], '"text"', true, null, undefined]) {
      const { usable, issues } = readRoleData(input);
      expect(usable).to.equal(false);
      expect(issues).to.have.length(1);
    }
  });

  it('lists a hundred issues and counts the rest', () => {
    const { issues } = readRoleData({
      roles: ['A'],
      links: Array.from({ length: 150 }, () => 'x:y'),
    });
    expect(issues).to.have.length(101);
    expect(issues[100]!.message).to.match(/^\d+ more issues/);
  });

  it('gives duplicates an id of their own, and reports only ids that were written twice', () => {
    const titles = readRoleData({ roles: ['Manager', 'Manager'] });
    expect(titles.document.roles.map((r) => r.id)).to.deep.equal(['manager', 'manager-2']);
    expect(titles.issues).to.deep.equal([]);
    const ids = readRoleData({
      roles: [
        { id: 'x', title: 'A' },
        { id: 'x', title: 'B' },
      ],
    });
    expect(ids.document.roles).to.have.length(2);
    expect(ids.issues[0]!.code).to.equal('duplicate-id');
  });
});

describe('shorthand', () => {
  it('makes roles of a ladder that the document does not declare, shared rungs included', () => {
    const { document, issues } = readRoleData({
      ladders: [{ family: 'Law', rungs: ['Clerk', 'Analyst / Specialist', ['A', 'B']] }],
    });
    expect(issues).to.deep.equal([]);
    expect(document.families.map((f) => f.title)).to.deep.equal(['Law']);
    expect(document.ladders[0]!.rungs.map((r) => r.roles)).to.deep.equal([
      ['clerk'],
      ['analyst', 'specialist'],
      ['a', 'b'],
    ]);
    expect(document.roles.every((r) => r.family === 'law')).to.equal(true);
  });

  for (const [words, label, note] of [
    ['REQUIRED', 'Required', undefined],
    ['Required (under supervision)', 'Required', 'under supervision'],
    ['Required (a) (b)', 'Required', 'a) (b'],
    ['Required (now), and then', 'Required', 'now, and then'],
    ['Required (open', 'Required (open', undefined],
    ['(open)', '(open)', undefined],
    [', open', ', open', undefined],
    ['Required –', 'Required –', undefined],
    ['required, mostly', 'Required', 'mostly'],
    ['Required – now and then', 'Required', 'now and then'],
    ['Required - now', 'Required', 'now'],
    ['Must-have', 'Must-have', undefined],
  ] as const) {
    it(`reads the rating "${words}"`, () => {
      const { document } = readRoleData({
        roles: ['A'],
        scales: [{ title: 'Need', levels: ['No', 'Required'] }],
        skills: [{ name: 'x', levels: { a: words } }],
      });
      const rating = document.skills[0]!.ratings.get('a')!;
      expect(rating.level?.label).to.equal(label);
      expect(rating.note).to.equal(note);
    });
  }

  it('gives a label that no scale has a scale without order', () => {
    const { document, issues } = readRoleData({
      roles: ['A'],
      scales: [{ levels: ['No', 'Required'] }],
      skills: [{ name: 'x', levels: { a: 'Requird' } }],
    });
    const { level } = document.skills[0]!.ratings.get('a')!;
    expect(level?.scale.ranked).to.equal(false);
    expect(issues[0]!.message).to.contain('Did you mean "Required"?');
  });

  it('hints once at the order that no scale states, with the lines to add', () => {
    const skills = [
      { name: 'x', levels: { a: 'No', b: 'Core' } },
      { name: 'y', levels: { a: 'Core', b: 'Says "some"' } },
    ];
    const { issues } = readRoleData({ roles: ['A', 'B'], skills });
    expect(issues.map((i) => `${i.severity} ${i.code} ${i.pointer}`)).to.deep.equal([
      'hint no-scales /skills',
    ]);
    const lines = /"scales": (\[\{.*\}\]), with the lowest first/.exec(issues[0]!.message)![1]!;
    const scales = JSON.parse(lines) as { levels: string[] }[];
    expect(scales[0]!.levels).to.deep.equal(['No', 'Core', 'Says "some"']);
    expect(codes({ roles: ['A', 'B'], skills, scales })).to.deep.equal([]);
    // One level needs no order, and sentences have none.
    const one = (a: string, b: string) =>
      codes({ roles: ['A', 'B'], skills: [{ name: 'x', levels: { a, b } }] });
    expect(one('Yes', 'yes')).to.deep.equal([]);
    const sentence = 'Knows what to ask for and whom to ask, every time.';
    expect(one(sentence, `${sentence} Or not`)).to.deep.equal([]);
  });

  it('warns of a family that seems to be another one misspelt', () => {
    const roles = (...families: string[]) =>
      families.map((family, i) => ({ title: `R${i}`, family }));
    const of = (input: object) =>
      readRoleData(input).issues.map((i) => `${i.severity} ${i.code} ${i.pointer} ${i.message}`);
    const declared = of({
      families: ['Nursing', 'Law'],
      roles: roles('Nursing', 'Nurseing', 'Sales'),
    });
    expect(declared).to.have.length(1);
    expect(declared[0])
      .to.contain('warning unknown-family /roles/1/family')
      .and.contain('Did you mean "Nursing"?');
    expect(of({ roles: roles('Nursing', 'Nurseing', 'Nursing') })[0]).to.contain(
      '/roles/1/family No family is declared as "Nurseing"',
    );
    const ladder = { family: 'Nurseing', rungs: ['A', 'B'] };
    expect(of({ families: ['Nursing'], ladders: [ladder] })[0]).to.contain('/ladders/0/family');
    expect(
      of({ roles: roles('Nurseing'), ladders: [{ ...ladder, family: 'Nursing' }] })[0],
    ).to.contain('/roles/0/family');
    // Names of their own, other letter case, numbers, and names that are too short to tell.
    for (const fine of [
      { roles: roles('Nursing', 'Nursing', 'Surgery') },
      { families: ['Nursing'], roles: roles('nursing', 'NURSING') },
      { families: ['Team 1'], roles: roles('Team 2') },
      { roles: roles('HR', 'HR', 'PR') },
      { roles: roles('Nursing', 'Nurseing') },
    ]) {
      expect(of(fine)).to.deep.equal([]);
    }
  });

  it('finds the scale of a skill by its title in any letter case', () => {
    const scales = [
      { title: 'Need', levels: ['1', '2'] },
      { title: 'Depth of Skill', levels: ['1', '2'] },
    ];
    const skills = [{ name: 'x', scale: 'depth of skill', levels: { a: '2' } }];
    const { document, issues } = readRoleData({ roles: ['A'], scales, skills });
    expect(issues).to.deep.equal([]);
    expect(document.skills[0]!.ratings.get('a')!.level?.scale.title).to.equal('Depth of Skill');
    const wrong = first({ roles: ['A'], scales, skills: [{ name: 'x', scale: 'Nead' }] });
    expect(wrong).to.include({ code: 'unknown-scale', pointer: '/skills/0/scale' });
    expect(wrong.message).to.contain('Did you mean "Need"?');
  });

  it('points at a level whose id is taken, not at its scale', () => {
    const levels = [{ id: 'a', label: 'A' }, 'B', { id: 'a', label: 'C' }];
    expect(codes({ roles: ['A'], scales: [{ title: 'S', levels }] })).to.deep.equal([
      'duplicate-id /scales/0/levels/2/id',
    ]);
  });

  it('takes each scale for itself: a skill may name whose levels are meant', () => {
    const { document } = readRoleData({
      roles: ['A'],
      scales: [
        { id: 's', levels: ['1', '2'] },
        { id: 't', levels: ['1', '2'] },
      ],
      skills: [
        { name: 'x', levels: { a: 2 } },
        { name: 'y', scale: 't', levels: { a: 2 } },
      ],
    });
    const scales = document.skills.map((s) => s.ratings.get('a')!.level?.scale.id);
    expect(scales).to.deep.equal(['s', 't']);
  });

  it('keeps a condition on something unknown as a condition in words, never as none', () => {
    const { document } = readRoleData({
      roles: ['A'],
      skills: [{ name: 'x', levels: { a: { level: 'Yes', when: { atOrAbove: 'boss' } } } }],
    });
    expect(document.skills[0]!.ratings.get('a')!.when).to.deep.equal([{ only: [], label: 'boss' }]);
  });
});

describe('reading anything at all', () => {
  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readRoleData(text)));
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readRoleData(value);
        expect(read.document.subjects).to.be.instanceOf(Map);
        expect(readRoleData(JSON.stringify(value)).usable).to.equal(read.usable);
      }),
    );
  });

  it('never throws on a document that was damaged anywhere', async () => {
    const text = await (await fetch(GUIDE)).text();
    const edit = fc.record({
      at: fc.nat(text.length),
      cut: fc.nat(40),
      add: fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom('{', '[', '"', ',', 'null', '__proto__'),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const damaged = edits.reduce(
          (s, e) => s.slice(0, e.at) + e.add + s.slice(e.at + e.cut),
          text,
        );
        for (const issue of readRoleData(damaged).issues) {
          expect(issue.message).to.be.a('string').and.not.equal('');
          if (issue.line !== undefined) expect(issue.column).to.be.greaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing with keys that reach into objects', () => {
    const { document } = readRoleData(
      '{"__proto__": {"polluted": 1}, "constructor": 1, "roles": [{"title": "A", "__proto__": {"x": 1}}],' +
        '"skills": [{"name": "s", "levels": {"__proto__": "Yes", "constructor": "Yes", "a": "Yes"}}]}',
    );
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect([...document.skills[0]!.ratings.keys()]).to.deep.equal(['a']);
  });

  it('comes through depth and cycles', () => {
    expect(readRoleData('['.repeat(200_000)).issues[0]!.code).to.equal('not-json');
    const cycle: Record<string, unknown> = { title: 'A' };
    cycle.roles = [cycle];
    cycle.families = cycle;
    expect(readRoleData(cycle).usable).to.equal(true);
  });

  it('comes through an object that throws', () => {
    const hostile = {
      get roles() {
        throw Object.create(null) as Error;
      },
    };
    expect(first(hostile).code).to.equal('unreadable');
  });
});

describe('ids', () => {
  it('have no spaces, so that attributes can list them, and are still found as they were written', () => {
    const { document, issues } = readRoleData({
      families: [{ id: 'legal ops', title: 'Legal operations' }],
      roles: [{ id: 'team  lead', title: 'Lead', family: 'legal ops' }],
      ladders: [{ family: 'legal ops', rungs: ['team  lead'] }],
      skills: [{ name: 'x', levels: { 'legal ops': 'Yes' } }],
    });
    expect(issues).to.deep.equal([]);
    expect([...document.subjects.keys()]).to.deep.equal(['legal-ops', 'team-lead']);
    expect(document.ladders[0]!.rungs[0]!.roles).to.deep.equal(['team-lead']);
    expect(document.skills[0]!.ratings.has('legal-ops')).to.equal(true);
  });

  it('of half a character do not break a link', () => {
    const { document } = readRoleData({
      roles: [{ id: '\ud800', title: 'A' }],
      links: [{ rel: 'jobs', url: '/jobs?role={role}' }],
    });
    expect(profileOf(document, '\ud800')!.links[0]!.url).to.equal('/jobs?role=%EF%BF%BD');
  });

  it('by the hundred thousand do not run out of room', () => {
    const rungs = Array.from({ length: 200_000 }, (_, i) => `r${i}`);
    const { document } = readRoleData({ ladders: [{ title: 'Tall', rungs }] });
    expect(ladderView(document).rows).to.equal(200_000);
  });
});
