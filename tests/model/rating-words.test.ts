import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { partsOf } from '../../src/model/conditions.js';
import { gap, toLearn } from '../../src/model/gap.js';
import { toJsonLd } from '../../src/model/json-ld.js';
import { matrix } from '../../src/model/matrix.js';
import { readRoleData } from '../../src/model/read.js';
import { routes } from '../../src/model/routes.js';
import { Messages } from '../../src/ui/messages.js';
import { sayCell } from '../../src/ui/say-rating.js';

const NEED = [{ title: 'Need', levels: ['No', 'Some', 'Required', 'Able to lead others.'] }];

/** What is read of the ratings of one skill, in the order of the roles. */
function rated(ratings: readonly unknown[], more: object = {}) {
  const roles = ratings.map((_, i) => `Role ${i + 1}`);
  const levels = Object.fromEntries(ratings.map((rating, i) => [`Role ${i + 1}`, rating]));
  const { document, issues } = readRoleData({ roles, skills: [{ name: 'S', levels }], ...more });
  const said = ratings.map((_, i) => {
    const { level, note, when } = document.skills[0]!.ratings.get(`role-${i + 1}`) ?? {};
    return {
      ...(level && { level: level.label }),
      ...(note !== undefined && { note }),
      ...(when?.length && { when: when.map((w) => w.atOrAbove ?? w.only.join(' ')) }),
    };
  });
  return { said, issues: issues.map((i) => `${i.severity} ${i.code}`), document };
}

const one = (rating: unknown, more?: object) => rated([rating], more).said[0];

describe('a rating in words', () => {
  for (const text of [
    'Leads reviews, mentors juniors and owns delivery.',
    'Writes code. Reviews it.',
    'You can:\n- help\n- explain',
    'Reads\nWrites',
    '- knows the tools',
    'Can you explain it?',
    'Has broad knowledge of CS concepts (data structures, databases, DNS)',
    'Reads; writes; speaks; listens',
    'Leads the practice of the whole firm and beyond',
    'Required experience in the field and some more.',
    'No experience is needed.',
    '担当業務を一人で遂行できる。',
    '能独立完成复杂的项目。还能指导新人',
    'يقود المراجعات ويدرب الزملاء۔',
    'समीक्षा का नेतृत्व करता है।',
    'Führt Durchsprachen und leitet andere an.',
    '¿Sabe explicar los resultados?',
    'เข้าใจหลักการทำงานพื้นฐานและสามารถอธิบายให้ผู้อื่นเข้าใจได้',
  ]) {
    it(`is ${JSON.stringify(text)}`, () => {
      for (const scales of [[], NEED]) {
        const { said, issues } = rated([text], { scales });
        expect(said).to.deep.equal([{ note: text }]);
        expect(issues).to.deep.equal([]);
      }
    });
  }

  for (const [text, level, note] of [
    ['Working knowledge', 'Working knowledge'],
    ['Required.', 'Required.'],
    ['1. Aware', '1. Aware'],
    ['Level 2: Working', 'Level 2: Working'],
    ['Tier 1: Junior level staff', 'Tier 1: Junior level staff'],
    ['U.S. GAAP and IFRS', 'U.S. GAAP and IFRS'],
    ['Approx. 3 years', 'Approx. 3 years'],
    ['C++', 'C++'],
    ['A+', 'A+'],
    ['必須', '必須'],
    ['基礎知識あり', '基礎知識あり'],
    ['Grundkenntnisse mit Anleitung anwendbar', 'Grundkenntnisse mit Anleitung anwendbar'],
    [
      'Expert (leads the practice. Trains others, writes its rules and looks after its tools.)',
      'Expert',
      'leads the practice. Trains others, writes its rules and looks after its tools.',
    ],
    [
      'Expert – leads the practice across the whole firm and trains others',
      'Expert',
      'leads the practice across the whole firm and trains others',
    ],
  ] as const) {
    it(`is not ${JSON.stringify(text)}, which no scale has either`, () => {
      expect(one(text)).to.deep.equal(note ? { level, note } : { level });
    });
  }

  it('is never what a scale has, and a level that a scale has is found before what is said of it', () => {
    for (const [text, level, note] of [
      ['able to lead others.', 'Able to lead others.'],
      ['Required: helps others. Writes the rules.', 'Required', 'helps others. Writes the rules.'],
      ['Required\n- helps\n- explains', 'Required', '- helps\n- explains'],
      ['Some, but learns. Asks for help.', 'Some', 'but learns. Asks for help.'],
      ['Some (You can:\n- help (a bit)\n- explain)', 'Some', 'You can:\n- help (a bit)\n- explain'],
    ] as const) {
      expect(one(text, { scales: NEED })).to.deep.equal(note ? { level, note } : { level });
    }
  });

  it('is not what a document says again and again, but a sentence always is', () => {
    const label = 'Can do it independently and teach all the others';
    expect(rated([label, label, label]).said).to.deep.equal([
      { level: label },
      { level: label },
      { level: label },
    ]);
    expect(rated([label, label]).said[0]).to.deep.equal({ note: label });
    const sentence = 'Can do it, and teaches others.';
    expect(rated([sentence, sentence, sentence]).said[0]).to.deep.equal({ note: sentence });
  });

  it('begins with a label only where the document has that label elsewhere', () => {
    const long = 'Working, writes and publishes the report of the week.';
    expect(rated([long, 'Basic']).said[0]).to.deep.equal({ note: long });
    expect(rated([long, 'Working']).said[0]).to.deep.equal({
      level: 'Working',
      note: 'writes and publishes the report of the week.',
    });
    expect(rated(['Working (You can:\n- a)', 'Working\n- b. c', 'Basic']).said).to.deep.equal([
      { level: 'Working', note: 'You can:\n- a' },
      { level: 'Working', note: '- b. c' },
      { level: 'Basic' },
    ]);
    // What was read before makes no difference.
    const short = 'Working, mostly';
    expect(rated([short, long]).said[1]).to.deep.equal({ note: long });
    expect(rated([long, short]).said[0]).to.deep.equal({ note: long });
    const headed = ['What is expected here\nWrites', 'What is expected here\nReads'];
    expect(rated(headed).said).to.deep.equal(headed.map((note) => ({ note })));
  });

  it('is a short text too where all others are sentences, unless it is said again', () => {
    const sentences = [
      'Can say what it does.',
      'Writes code. Tests it.',
      'Owns the whole system.',
      'Reads all of it.',
    ];
    const { said, issues } = rated([
      ...sentences,
      'Mentors juniors',
      'Expert',
      'Good at it',
      'good at it',
    ]);
    expect(said.slice(4)).to.deep.equal([
      { note: 'Mentors juniors' },
      { level: 'Expert' },
      { level: 'Good at it' },
      { level: 'Good at it' },
    ]);
    expect(issues).to.deep.equal(['hint no-scales']);
    expect(rated(['Mentors juniors', 'Expert']).said[0]).to.deep.equal({
      level: 'Mentors juniors',
    });
  });

  it('needs no level, and is no error; nothing at all is one', () => {
    expect(rated([{ note: 'daily' }, { note: 'daily', level: '' }])).to.deep.include({
      said: [{ note: 'daily' }, { note: 'daily' }],
      issues: [],
    });
    const { said, issues } = rated([{ when: 'x' }, {}]);
    expect(said).to.deep.equal([{}, {}]);
    expect(issues).to.deep.equal(['error missing', 'error missing']);
  });

  it('keeps a note beside it, and a level keeps both of its notes', () => {
    expect(one({ level: 'Writes code. Tests it.', note: 'In Go' })).to.deep.equal({
      note: 'Writes code. Tests it.\nIn Go',
    });
    expect(one({ level: 'Required (mostly)', note: 'In Go' })).to.deep.equal({
      level: 'Required',
      note: 'mostly\nIn Go',
    });
  });

  it('gives its condition only where that is surely one', () => {
    const ladders = [{ family: 'F', rungs: ['Analyst', 'Manager', 'Director'] }];
    const read = (rating: unknown) => {
      const { document } = readRoleData({
        ladders,
        skills: [{ name: 'S', levels: { f: rating } }],
      });
      const { level, note, when } = document.skills[0]!.ratings.get('f')!;
      return [level?.label, note, when.map((w) => w.atOrAbove ?? w.only.join(' '))];
    };
    const text = 'Leads the reviews of all others, and plans them';
    expect(read(`${text} (from Manager up)`)).to.deep.equal([undefined, text, ['manager']]);
    expect(read(`${text} (from Manager up).`)).to.deep.equal([undefined, `${text}.`, ['manager']]);
    expect(read({ note: `${text} (analysts only)` })).to.deep.equal([undefined, text, ['analyst']]);
    for (const end of ['(for directors)', '(directors and above)', 'for managers', '(weekly)']) {
      expect(read(`${text} ${end}`)).to.deep.equal([undefined, `${text} ${end}`, []]);
    }
    const stated = { note: `${text} (from Manager up)`, when: [] };
    expect(read(stated)).to.deep.equal([undefined, stated.note, []]);
    expect(read({ note: 'Manager and above' })).to.deep.equal([undefined, 'Manager and above', []]);
  });

  it('fills its cell, is found by the filter, tells rows apart and is sorted after the levels', () => {
    const { document } = readRoleData({
      roles: ['A', 'B'],
      scales: NEED,
      skills: [
        { name: 'blank', levels: { b: 'Some' } },
        { name: 'same', levels: { a: { note: 'Does it alone.' }, b: { note: 'Does it alone.' } } },
        { name: 'other', levels: { a: { note: 'Éxplains it.' }, b: { note: 'Writes it.' } } },
        { name: 'level', levels: { a: 'Required', b: 'Required' } },
      ],
    });
    const names = (query: object) =>
      matrix(document, query).groups.map((g) => g.rows.map((r) => r.skill.name));
    expect(names({ filter: 'explains' })).to.deep.equal([['other']]);
    expect(names({ differences: true })).to.deep.equal([['blank', 'other']]);
    const sorted = matrix(document, { sort: 'a' });
    expect(
      sorted.groups.map((g) => [g.scale?.title, Boolean(g.words), Boolean(g.blank)]),
    ).to.deep.equal([
      ['Need', false, false],
      [undefined, true, false],
      [undefined, false, true],
    ]);
    expect(names({ sort: 'a' })).to.deep.equal([['level'], ['same', 'other'], ['blank']]);
    expect(sorted.scales.map((s) => s.title)).to.deep.equal(['Need']);
  });

  it('stands beside the other in the gap, and is never counted as something to learn', () => {
    const both = (a: unknown, b: unknown) => ({ name: JSON.stringify([a, b]), levels: { a, b } });
    const words = { note: 'Does it alone.' };
    const { document } = readRoleData({
      families: ['F'],
      ladders: [{ family: 'F', rungs: ['A', 'B'] }],
      scales: NEED,
      skills: [
        both('No', words),
        both('Some', words),
        both({ note: 'Helps with it.' }, words),
        both(words, 'No'),
        both(words, 'Required'),
        both(words, words),
        both(undefined, words),
        both(words, undefined),
        both({ note: 'x y', when: { only: ['b'] } }, 'Some'),
        both('Some', { note: 'x y', when: { only: ['a'] } }),
      ],
    });
    const items = gap(document, 'a', 'b');
    expect(items.map((i) => [i.kind, i.why].filter(Boolean).join(' '))).to.deep.equal([
      ...['words', 'words', 'words', 'words', 'words', 'carry', 'words'],
      'unsaid missing',
      'learn',
      'fade',
    ]);
    expect(toLearn(items)).to.have.length(1);
    const [step] = routes(document, 'a', 'b')[0]!.steps;
    expect(step!.skills).to.have.length(1);
    expect(step!.words.map((i) => i.to!.rating.note)).to.deep.equal(
      Array(4).fill('Does it alone.'),
    );
  });

  it('is taken away in its lines, and says what a skill is in JSON-LD', () => {
    const rating = { note: 'You can:\n- help\n- explain', when: { specialism: 'data' } };
    const { document } = rated([rating, { level: 'Some', note: 'a\n- b' }], { scales: NEED });
    const { cells } = matrix(document).groups[0]!.rows[0]!;
    const said = cells.map((cell) => sayCell(document, cell, new Messages(), 'https://x.y/'));
    expect(said).to.deep.equal(['You can:\n• help\n• explain (for data)', 'Some (a\n• b)']);
    const [, occupation] = toJsonLd(document)['@graph'] as any[];
    expect(occupation.skills.description).to.equal(rating.note);
  });

  it('or a level is made of any text, and nothing of it is dropped', () => {
    const word = fc.constantFrom(
      ...[
        'Required',
        'leads',
        'reviews',
        '(',
        ')',
        ',',
        ':',
        '.',
        '\n',
        '- ',
        '1. ',
        '。',
        '–',
        '日本',
      ],
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 30 }).map((w) => w.join(' ')),
      fc.array(word, { maxLength: 30 }).map((w) => w.join('')),
    );
    const rating = fc.oneof(
      text,
      fc.record({ level: text, note: text }, { requiredKeys: [] }),
      fc.record({ note: text }),
    );
    const letters = (s: string) =>
      [...s.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()].sort().join('');
    fc.assert(
      fc.property(
        fc.array(rating, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (ratings, scaled) => {
          const { document, issues } = rated(ratings, { scales: scaled ? NEED : [] });
          const { cells } = matrix(document, { subjects: document.roles.map((r) => r.id) })
            .groups[0]!.rows[0]!;
          ratings.forEach((given, i) => {
            const cell = cells[i];
            const { level = '', note = '' } =
              typeof given === 'string'
                ? { level: given }
                : (given as { level?: string; note?: string });
            if (!`${level}${note}`.trim()) {
              expect(cell).to.equal(undefined);
              return;
            }
            const parts = partsOf(document, cell!);
            expect(parts.level ?? parts.note).not.to.be.oneOf(['', undefined]);
            // What reads like a condition on nobody stands in its words beside the rest.
            const when = parts.conditions.map((c) => c.label ?? '');
            const shown = [parts.level?.label, parts.note, ...when].join(' ');
            expect(letters(shown)).to.equal(letters(level + note));
          });
          if (ratings.every((r) => typeof r === 'string' || r.note?.trim())) {
            expect(issues.filter((issue) => issue.startsWith('error'))).to.deep.equal([]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
