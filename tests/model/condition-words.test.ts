import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ratingFor } from '../../src/model/conditions.js';
import { gap } from '../../src/model/gap.js';
import { matrix } from '../../src/model/matrix.js';
import { readRoleData } from '../../src/model/read.js';
import { guide } from '../support/data.js';

const data = (rating: unknown, more: object = {}) => ({
  families: ['Paralegal', 'Legal operations'],
  roles: [{ title: 'E-billing Specialist', family: 'Legal operations' }],
  scales: [{ title: 'Need', levels: ['No', 'Rare', 'Helpful', 'Required', 'Core'] }],
  skills: [{ name: 'Vendors', levels: { paralegal: 'No', 'legal-operations': rating } }],
  ladders: [
    { family: 'Paralegal', rungs: ['Paralegal', 'Senior Paralegal', 'Paralegal Manager'] },
    {
      family: 'Legal operations',
      rungs: [
        ['Analyst', 'E-billing Specialist'],
        'Manager',
        'Senior Manager',
        'Director',
        'VP of Legal Operations',
      ],
    },
  ],
  ...more,
});

interface Said {
  level?: string;
  note?: string;
  from?: string;
  only?: string;
  words?: string;
}

function said(input: object, subject = 'legal-operations') {
  const { document, issues } = readRoleData(input);
  const { level, note, when } = document.skills[0]!.ratings.get(subject)!;
  const out: Said = level ? { level: level.label } : {};
  if (note !== undefined) out.note = note;
  for (const { atOrAbove, only, label } of when) {
    if (atOrAbove) out.from = atOrAbove;
    else if (only.length) out.only = only.join(' ');
    else out.words = label;
  }
  return { said: out, issues: issues.map((i) => `${i.severity} ${i.code}`), list: issues };
}

describe('a condition in words', () => {
  for (const words of [
    '(manager and above)',
    '(Manager+)',
    '(managers and up)',
    '(manager or above)',
    '(Manager or higher)',
    '(manager or senior)',
    '(from manager up)',
    '(from Manager upwards)',
    '(from manager on)',
    '(starting at manager)',
    '(starting from manager level)',
    '(at manager level and above)',
    '(at manager tier and above)',
    '(at manager+ tier)',
    ', manager and above',
    ' – manager+',
    ' - from manager up',
    ' at manager+ tier',
    ' from Manager up',
    ' for managers and above',
    ' manager+',
  ]) {
    const text = `Required${words.startsWith('(') ? ' ' : ''}${words}`;
    it(`"${text}" holds from the manager upward`, () => {
      const read = said(data(text));
      expect(read.said).to.deep.equal({ level: 'Required', from: 'manager' });
      expect(read.issues).to.deep.equal([]);
      const bare = said(data(text, { scales: [] }));
      expect(bare.said).to.deep.equal({ level: 'Required', from: 'manager' });
    });
  }

  for (const [words, only] of [
    ['(analysts)', 'analyst'],
    ['(Analyst)', 'analyst'],
    ['(analyst only)', 'analyst'],
    ['(analysts only)', 'analyst'],
    ['(only for analysts)', 'analyst'],
    ['(for the analyst)', 'analyst'],
    ['for analysts', 'analyst'],
    ['for all analysts', 'analyst'],
    [', for analysts only', 'analyst'],
    ['(analysts and managers only)', 'analyst manager'],
    ['(analysts/managers only)', 'analyst manager'],
    [
      '(analysts, directors & VPs of legal operations only)',
      'analyst director vp-of-legal-operations',
    ],
    ['(analyst roles only)', 'analyst'],
    ['for e-billing specialists', 'e-billing-specialist'],
    ['for specialists', 'e-billing-specialist'],
    ['(VPs only)', 'vp-of-legal-operations'],
  ] as const) {
    const text = `Required ${words}`.replace(' ,', ',');
    it(`"${text}" holds for ${only} alone`, () => {
      const read = said(data(text));
      expect(read.said).to.deep.equal({ level: 'Required', only });
      expect(read.issues).to.deep.equal([]);
    });
  }

  it('means the role of exactly that title, and else those of the rated family', () => {
    const read = (subject: string) => {
      const skills = [{ name: 'x', levels: { [subject]: 'Required (manager and above)' } }];
      return said(data('', { skills }), subject).said.from;
    };
    expect(read('legal-operations')).to.equal('manager');
    expect(read('director')).to.equal('manager');
    // No role of this family is called Manager alone, and another family has one: the own comes first.
    expect(read('paralegal')).to.equal('paralegal-manager');
    const loose = {
      roles: ['A', 'Line cook'],
      skills: [{ name: 'x', levels: { a: 'Yes (cooks only)' } }],
    };
    expect(said(loose, 'a').said.only).to.equal('line-cook');
  });

  it('with several roles of that word means the lowest of them upward, or all of them alone', () => {
    const ladder = { family: 'F', rungs: ['Cook', 'Line Manager', 'Ward Manager', 'Head'] };
    const read = (words: string) =>
      said({ ladders: [ladder], skills: [{ name: 'x', levels: { f: words } }] }, 'f').said;
    expect(read('Yes (managers and above)').from).to.equal('line-manager');
    expect(read('Yes (managers only)').only).to.equal('line-manager ward-manager');
  });

  it('leaves the rest of a note a note', () => {
    expect(said(data('Required (manager and above, with a budget)')).said).to.deep.equal({
      level: 'Required',
      from: 'manager',
      note: 'with a budget',
    });
    expect(said(data('Required (expected at manager level and above)')).said).to.deep.equal({
      level: 'Required',
      from: 'manager',
      note: 'expected',
    });
    expect(said(data('Required for analysts (Power BI)')).said).to.deep.equal({
      level: 'Required',
      only: 'analyst',
      note: 'Power BI',
    });
  });

  it('is read in a note of its own, unless the condition is stated beside it', () => {
    const note = 'manager and above';
    expect(said(data({ level: 'Required', note })).said.from).to.equal('manager');
    const when = { specialism: 'e-billing' };
    expect(said(data({ level: 'Required', note, when })).said.note).to.equal(note);
    expect(said(data({ level: 'Required', note, when: [] })).said).to.deep.equal({
      level: 'Required',
      note,
    });
    expect(said(data({ level: 'Required', note: 'Analyst' })).said.note).to.equal('Analyst');
  });

  for (const words of [
    'for example Westlaw',
    'C++',
    'A+',
    'Level 2+',
    '5 years and above',
    'for all',
    'for everyone',
    'for instance budgets',
    'Westlaw and Lexis',
    'from suppliers',
    'now and then',
    'double check',
    'Legal PM',
    'at least once a year',
    'for 2 years',
    'not for analysts',
    'not at manager level and above',
  ]) {
    it(`is not made of "${words}"`, () => {
      const read = said(data(`Required (${words})`));
      if (words.startsWith('not at')) {
        expect(read.said).to.deep.equal({ level: 'Required', words });
      } else {
        expect(read.said).to.deep.equal({ level: 'Required', note: words });
        expect(read.issues).to.deep.equal([]);
      }
    });
  }

  it('is never cut out of the name of a level, or out of a sentence', () => {
    const levels = ['Level 2+', 'For managers only', 'A+'];
    for (const level of levels) {
      const read = said(data(level, { scales: [{ title: 'S', levels }] }));
      expect(read.said).to.deep.equal({ level });
    }
    const strategy = 'Owns the strategy of the department for managers';
    expect(said(data(strategy, { scales: [] })).said).to.deep.equal({ note: strategy });
    for (const level of ['Not for analysts', 'Required except for analysts', 'Manager and above']) {
      expect(said(data(level, { scales: [] })).said, level).to.deep.equal({ level });
    }
  });

  it('on nobody here is reported with what to write, and holds for nobody without a doubt', () => {
    const { said: read, list } = said(data('Required (partner and above)'));
    expect(read).to.deep.equal({ level: 'Required', words: 'partner and above' });
    expect(list).to.have.length(1);
    expect(list[0]).to.include({
      severity: 'warning',
      code: 'condition',
      pointer: '/skills/0/levels/legal-operations',
    });
    expect(list[0]!.message)
      .to.contain('"partner"')
      .and.contain('{ "level": "Required", "when": { "atOrAbove": "role-id" } }');
    expect(said(data('Required (analist only)')).list[0]!.message).to.contain(
      'Did you mean "Analyst"?',
    );
    const hint = said(data('Required for court filings'));
    expect(hint.said).to.deep.equal({ level: 'Required', words: 'for court filings' });
    expect(hint.issues).to.deep.equal(['hint condition']);
    expect(hint.list[0]!.message).to.contain('"specialism": "court filings"');
  });

  it('that two roles of other families answer to is reported with both', () => {
    const read = said(
      {
        families: ['A', 'B', 'C'],
        ladders: [
          { family: 'B', rungs: ['Cook', 'Head'] },
          { family: 'C', rungs: [{ roles: ['c-cook'] }, 'Head'] },
        ],
        roles: [
          { title: 'Cook', family: 'B' },
          { id: 'c-cook', title: 'Cook', family: 'C' },
        ],
        skills: [{ name: 'x', levels: { a: 'Yes (cook and above)' } }],
      },
      'a',
    );
    expect(read.said.words).to.equal('cook and above');
    expect(read.list[0]!.message).to.contain('"cook" or "c-cook"');
  });

  it('is reported once, however many ratings have it', () => {
    const skills = ['a', 'b', 'c'].map((name) => ({
      name,
      levels: { 'legal-operations': 'Required (partner+)', paralegal: 'Rare (partner+)' },
    }));
    expect(said(data('', { skills })).issues).to.deep.equal(['warning condition']);
  });

  it('reads the guide as it was written to what the first data set states', async () => {
    const words = {
      vendors: 'Required at manager+ tier',
      dashboards: 'Required for analysts',
    } as const;
    const doc = await guide();
    for (const [id, text] of Object.entries(words)) {
      const source = doc.skills.find((s) => s.id === id)!.ratings.get('legal-ops')!;
      expect(said(data(text)).said).to.deep.equal({
        level: source.level!.label,
        ...(source.when[0]!.atOrAbove && { from: source.when[0]!.atOrAbove }),
        ...(source.when[0]!.only.length && { only: source.when[0]!.only.join(' ') }),
      });
    }
  });

  it('decides which rungs a rating holds for, and stays on it in the gap', () => {
    const { document } = readRoleData(data('Required (manager and above)'));
    const standing = (id: string) =>
      ratingFor(document, document.skills[0]!, document.subjects.get(id)!)?.standing;
    expect(['analyst', 'manager', 'director', 'legal-operations'].map(standing)).to.deep.equal([
      'unmet',
      'met',
      'met',
      'depends',
    ]);
    const kinds = (id: string) => gap(document, id, 'paralegal').map((i) => i.kind);
    expect(kinds('analyst')).to.deep.equal([]);
    expect(kinds('manager')).to.deep.equal(['fade']);
    const unresolved = readRoleData(data('Required (partner and above)')).document;
    expect(gap(unresolved, 'legal-operations', 'paralegal')[0]!.from!.standing).to.equal('depends');
  });

  it('tells rows apart and is found by the filter', () => {
    const { document } = readRoleData(
      data('', {
        skills: [
          {
            name: 'x',
            levels: { paralegal: 'Core (paralegals only)', 'legal-operations': 'Core (Manager+)' },
          },
        ],
      }),
    );
    expect(matrix(document, { differences: true }).shown).to.equal(1);
    expect(matrix(document, { filter: 'manager' }).shown).to.equal(1);
    expect(matrix(document, { filter: 'director' }).shown).to.equal(0);
  });

  it('is what the short example of the README promises', async () => {
    const readme = await (await fetch('/README.md')).text();
    const example = readme
      .split('```json')
      .map((part) => part.split('```')[0]!)
      .find((part) => part.includes('(manager and above)'))!;
    const { document, issues } = readRoleData(example);
    expect(issues).to.deep.equal([]);
    const vendors = document.skills.find((skill) => skill.name === 'Vendors')!;
    const standing = (id: string) =>
      ratingFor(document, vendors, document.subjects.get(id)!)?.standing;
    expect(['analyst', 'manager', 'director'].map(standing)).to.deep.equal(['unmet', 'met', 'met']);
  });

  it('is looked for in any text without a throw', () => {
    const word = fc.constantFrom(
      'for',
      'from',
      'at',
      'only',
      'and',
      'above',
      'up',
      '+',
      'manager',
      'Required',
      '(',
      ')',
      ',',
      '–',
      'not',
      'all',
      'ß',
      '٣',
      '\ud800',
      'starting',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 40 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(undefined, 'de', 'constructor'),
        (level, note, lang) => {
          const { document } = readRoleData(data(level, { lang }));
          const rating = document.skills[0]!.ratings.get('legal-operations');
          if (level.trim())
            expect(rating!.level?.label ?? rating!.note).not.to.be.oneOf(['', undefined]);
          readRoleData(data({ level, note }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text, whatever the text', () => {
    const time = (n: number) => {
      const words = [' and above', ' for a', 'at ', '+', ', only', ' ', 'from x up '].flatMap(
        (s) => [`Required (${s.repeat(n)})`, `Required ${s.repeat(n)}`],
      );
      const start = performance.now();
      for (const text of words) readRoleData(data({ level: text, note: text }));
      return performance.now() - start;
    };
    time(1000);
    const [small, large] = [time(20_000), time(160_000)];
    expect(large).to.be.lessThan(8 * 4 * Math.max(small, 5));
  });
});
