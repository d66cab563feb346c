/** What reading and asking cost grows with the document, not with its square: steps are counted, never seconds. */
import { expect } from '@open-wc/testing';
import { drawLines, type LineEnd } from '../../src/model/draw.js';
import { type Line, ladderView, linesAlong, linesAt } from '../../src/model/ladder.js';
import { jsonForScript, toJsonLd } from '../../src/model/json-ld.js';
import { movesFrom, movesInto } from '../../src/model/moves.js';
import { optionStatements, rank, statements } from '../../src/model/picker.js';
import { profileOf } from '../../src/model/profile.js';
import { readRoleData } from '../../src/model/read.js';
import { routes } from '../../src/model/routes.js';
import type { RoleDocument } from '../../src/model/types.js';
import { workOf } from '../support/work.js';
import { many } from '../support/many.js';

const uuid = (i: number) => `${(i * 2654435761).toString(16).padStart(12, '0')}-4d3c-8f5a-${i}`;
const numbered = (prefix: string) => (i: number) => `${prefix}${i}`;
const read = (data: unknown): RoleDocument => readRoleData(data).document;

/** Documents by size. What is asked of one is the only thing that is counted. */
const shapes: [
  what: string,
  make: (n: number) => unknown,
  ask?: (doc: RoleDocument, n: number) => unknown,
][] = [
  [
    'names that nothing has',
    (n) => ({
      families: many(n, numbered('A family of its own ')),
      moves: many(n, (i) => ({ from: uuid(i), to: uuid(i + 1) })),
      skills: many(n, (i) => ({ name: uuid(i), levels: { [uuid(i)]: 'Core' } })),
    }),
  ],
  [
    'moves out of the document',
    (n) => ({
      families: many(n, numbered('A family of its own ')),
      moves: many(n, (i) => ({ from: 'A family of its own 0', to: uuid(i) })),
    }),
  ],
  [
    'families by title',
    (n) => ({ roles: many(n, (i) => ({ title: `R${i}`, family: `Family ${i}` })) }),
  ],
  ['roles of a ladder', (n) => ({ ladders: [{ family: 'F', rungs: many(n, numbered('R')) }] })],
  ['ladders', (n) => ({ ladders: many(n, (i) => ({ family: `Family ${i}`, rungs: [`R${i}`] })) })],
  ['one id many times', (n) => ({ roles: many(n, () => ({ id: 'a', title: 'A' })) })],
  [
    'unknown keys',
    (n) => ({ families: many(n, (i) => ({ title: `F${i}`, [`sumary${i}`]: 'x' })) }),
  ],
  [
    'labels of no scale',
    (n) => ({
      families: ['F'],
      skills: many(n, (i) => ({ name: `S${i}`, levels: { f: uuid(i) } })),
    }),
  ],
  [
    'scales and labels that none of them has',
    (n) => ({
      families: ['F'],
      scales: many(n, (i) => ({ title: `S${i}`, levels: [`Level ${i} of its scale`] })),
      skills: many(n, (i) => ({ name: `S${i}`, levels: { f: uuid(i) } })),
    }),
  ],
  [
    'the layout of many ladders',
    (n) => ({ ladders: many(n, (i) => ({ family: `Family ${i}`, rungs: [`R${i}`, `Q${i}`] })) }),
    (doc) => ladderView(doc),
  ],
  [
    'the lines of a long route',
    (n) => ({
      ladders: many(n / 10, (i) => ({ family: `F${i}`, rungs: many(10, (j) => `R${i * 10 + j}`) })),
      moves: many(n - 1, (i) => ({ from: `R${i}`, to: `R${i + 1}` })),
    }),
    (doc, n) => [
      linesAlong(ladderView(doc), many(n, numbered('r'))),
      linesAt(ladderView(doc), 'r0'),
    ],
  ],
  [
    'the drawing of many lines across a column',
    () => ({}),
    (_, n) => {
      const lines = many(n, (i): Line => ({
        from: `a${i}`,
        to: `b${i}`,
        kind: 'lateral',
        mutual: false,
      }));
      const box = (left: number, i: number) => ({
        left,
        right: left + 100,
        top: i * 60,
        bottom: i * 60 + 40,
      });
      const ends = new Map<string, LineEnd>();
      for (let i = 0; i < n; i++) {
        ends.set(`a${i}`, { box: box(0, i), column: 0 });
        ends.set(`b${i}`, { box: box(400, n - i), column: 2 });
      }
      const columns = [0, 200, 400].map((left) => ({ ...box(left, 0), bottom: n * 60 }));
      return drawLines(lines, ends, { columns, channels: many(n, (i) => i * 60 + 50), width: 500 });
    },
  ],
  [
    'routes over moves between families',
    (n) => ({
      roles: [
        ...many(n, (i) => ({ title: `A${i}`, family: 'A' })),
        ...many(n, (i) => ({ title: `B${i}`, family: 'B' })),
        'Goal',
      ],
      moves: [
        ...many(n, (i) => ({ from: i % 2 ? 'B' : 'A', to: i % 2 ? 'A' : 'B' })),
        ...many(n, (i) => ({ from: `B${i}`, to: 'Goal' })),
      ],
    }),
    (doc) => routes(doc, 'a0', 'goal'),
  ],
  [
    'routes from a family of many roles',
    (n) => ({
      roles: [...many(n, (i) => ({ title: `A${i}`, family: 'A' })), 'Via', 'Goal'],
      moves: [...many(n, () => ({ from: 'A', to: 'Via' })), { from: 'Via', to: 'Goal' }],
    }),
    (doc) => routes(doc, 'a', 'goal'),
  ],
  [
    'a route up a long ladder',
    (n) => ({
      ladders: [{ family: 'F', rungs: many(n, numbered('R')) }],
      skills: many(n, (i) => ({ name: `S${i}`, levels: { f: 'Core' } })),
    }),
    (doc, n) => routes(doc, 'r0', `r${n - 1}`),
  ],
  [
    'a long route with another way at each step',
    (n) => ({
      ladders: [
        { family: 'F', rungs: many(n, numbered('R')) },
        { family: 'F', title: 'G', rungs: many(n, numbered('Q')) },
      ],
      moves: many(n - 1, (i) => [
        { from: `R${i}`, to: `Q${i + 1}` },
        { from: `Q${i}`, to: `R${i + 1}` },
      ]).flat(),
    }),
    (doc, n) => routes(doc, 'r0', `r${n - 1}`),
  ],
  [
    'a step that many moves name',
    (n) => ({
      roles: ['A', 'B'],
      moves: many(n, () => ({ from: 'A', to: 'B', typical: { months: 1 } })),
    }),
    (doc) => routes(doc, 'a', 'b'),
  ],
  [
    'moves from and into a role on many ladders',
    (n) => ({
      roles: ['Hub'],
      ladders: many(n, (i) => ({ family: `F${i}`, rungs: [`A${i}`, 'Hub', `B${i}`] })),
    }),
    (doc) => [movesFrom(doc, 'hub'), movesInto(doc, 'hub')],
  ],
  [
    'links of a role and its family',
    (n) => ({
      families: [{ title: 'F', links: many(n, (i) => ({ url: `/f${i}` })) }],
      roles: [{ title: 'R', family: 'F', links: many(n, (i) => ({ url: `/r${i}` })) }],
    }),
    (doc) => profileOf(doc, 'r')!.links.length,
  ],
  [
    'JSON-LD of roles with a skill each',
    (n) => ({
      roles: many(n, (i) => ({ title: `R${i}`, family: 'F' })),
      skills: many(n, (i) => ({ name: `S${i}`, levels: { [`r${i}`]: 'Core' } })),
      families: [{ title: 'F', links: many(n, (i) => ({ url: `/f${i}` })) }],
    }),
    (doc) => jsonForScript(toJsonLd(doc)),
  ],
  [
    'the ranking of many paths',
    (n) => ({
      paths: many(n, (i) => ({
        title: `P${i}`,
        reasons: i ? [`Reason ${i}`] : many(n, numbered('Of the first ')),
      })),
    }),
    (doc) => {
      const all = statements(doc);
      return rank(doc, all, new Set(all.map((s) => s.id)));
    },
  ],
  [
    'the ranking of many questions',
    (n) => ({
      paths: many(n, numbered('P')),
      questions: many(n, (i) => ({
        prompt: `Q${i}`,
        options: [{ label: 'Yes', paths: { [`p${i}`]: 1 } }],
      })),
    }),
    (doc) => rank(doc, optionStatements(doc), new Set()),
  ],
];

describe('growth', () => {
  for (const [what, make, ask] of shapes) {
    it(`is that of the document: ${what}`, () => {
      // Large enough to use up the effort that one reading may take to find what was meant.
      const [small, large] = [1500, 3000].map((n) => {
        const data = make(n);
        if (!ask) return workOf(() => readRoleData(data));
        const doc = read(data);
        return workOf(() => ask(doc, n));
      });
      expect(small, 'something is counted').to.be.greaterThan(100);
      // Sorting costs a little more than its length. A square would be 4.
      expect(large! / small!).to.be.below(2.5);
    });
  }

  // Where a single text is long there is no step to count; a square of these would take minutes.
  it('is that of a text: a label, spaces in it, escapes, digits', () => {
    const long = 'x'.repeat(1_000_000);
    const spaces = `Req${' '.repeat(1_000_000)}x`;
    const { document } = readRoleData({
      families: [long, 'F'],
      scales: [{ levels: [`${long}y`, 'Core'] }],
      skills: [
        { name: 'S', levels: { f: long } },
        { name: 'T', levels: { f: spaces, [spaces]: 'Core' } },
      ],
      moves: [{ from: spaces, to: 'F' }],
    });
    expect(document.skills).to.have.length(2);
  });

  for (const [what, text] of [
    ['escapes', `"${'\\n'.repeat(3_400_000)}"`],
    ['letters', `"${'x'.repeat(20_000_000)}"`],
    ['digits', '1'.repeat(10_000_000)],
    ['spaces', `${' '.repeat(20_000_000)}1`],
  ] as const) {
    it(`does not run out of stack: millions of ${what}`, () => {
      const { issues } = readRoleData(`{"families":["F"],"titel":${text},"lang":"no language"}`);
      expect(issues.map((i) => [i.code, i.line])).to.deep.equal([
        ['unknown-key', 1],
        ['lang', 1],
      ]);
    });
  }

  it('of a long route leaves its details for when they are shown', () => {
    const doc = read({
      ladders: [{ family: 'F', rungs: many(100, numbered('R')) }],
      skills: many(100, (i) => ({ name: `S${i}`, levels: { f: 'Core' } })),
    });
    let route!: ReturnType<typeof routes>[number];
    const found = workOf(() => ([route] = routes(doc, 'r0', 'r99') as [typeof route]));
    const step = workOf(() => route.steps[0]!.skills);
    expect(step).to.be.greaterThan(100);
    expect(found).to.be.below(100 * step);
  });
});
