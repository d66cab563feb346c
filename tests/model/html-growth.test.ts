/** What reading HTML costs grows with its length, not with its square: steps are counted, never seconds. */
import { expect } from '@open-wc/testing';
import { readLadderHtml } from '../../src/career-ladder/read-html.js';
import { fromDom } from '../../src/html/from-dom.js';
import type { Markup } from '../../src/html/markup.js';
import { readPathsHtml } from '../../src/path-picker/read-html.js';
import { readCompareHtml } from '../../src/role-compare/read-html.js';
import { readMatrixHtml } from '../../src/skill-matrix/read-html.js';
import { Messages } from '../../src/ui/messages.js';
import { workOf } from '../support/work.js';
import { many } from '../support/many.js';

const { t } = new Messages();
const READERS = { readMatrixHtml, readCompareHtml, readLadderHtml, readPathsHtml };

/** How often a part of a tree was asked for. */
let asked = 0;

type Inside = readonly (Markup | string)[];

function el(tag: string, children: Inside, attributes: Record<string, string> = {}): Markup {
  return {
    tag,
    attr: (name) => {
      asked++;
      return attributes[name];
    },
    get children() {
      asked++;
      return children;
    },
  };
}

const row = (...cells: Inside[]) =>
  el(
    'tr',
    cells.map((cell) => el('td', cell)),
  );
const list = (tag: string, items: Inside[]) =>
  el(
    tag,
    items.map((item) => el('li', item)),
  );
const link = (i: number) => el('a', [`Link ${i}`], { href: `/jobs/${i}` });

/** Elements in one another, so many, with something in the innermost and beside each. */
function nested(n: number, make: (inner: Inside, i: number) => Markup, innermost: Inside): Markup {
  let inner: Inside = innermost;
  for (let i = 0; i < n; i++) inner = [make(inner, i)];
  return inner[0] as Markup;
}

const TABLE = el('table', [
  row(['Skill'], ['Cook'], ['Chef']),
  row(['Knives'], ['Core'], ['Rare']),
]);
const HEADS = row(['Skill'], ...many(9, (i) => [`Role ${i}`]));

/** Trees by size; `size` of them where it is not the usual. */
const shapes: [what: string, make: (n: number) => Inside, size?: number][] = [
  [
    'depth, with text beside each',
    (n) => [nested(n, (inner, i) => el('div', [`Words ${i}`, ...inner]), [TABLE])],
    90,
  ],
  [
    'depth around a list',
    (n) => [nested(n, (x) => el('div', x), [list('ol', [['A'], ['B']])])],
    90,
  ],
  [
    'depth of marked wrappers',
    (n) => [
      el('h3', ['Cook'], { 'data-kind': 'role' }),
      el('div', [
        nested(
          n,
          (inner, i) => el('div', [el('p', [`Do ${i}`], { 'data-field': 'day' }), ...inner]),
          [],
        ),
      ]),
    ],
    90,
  ],
  [
    'nested lists',
    (n) => [nested(n, (inner, i) => list('ul', [[`Item ${i}`, ...inner], ['Other']]), ['Last'])],
    45,
  ],
  ['lists right in lists', (n) => [nested(n, (x) => el('ul', [el('li', ['A']), ...x]), ['B'])], 90],
  [
    'terms in terms',
    (n) => [
      nested(n, (inner, i) => el('dl', [el('dt', [`T${i}`]), el('dd', ['Does', ...inner])]), ['x']),
    ],
    45,
  ],
  ['spans', (n) => spanned(100, n), 300],
  ['rows with spans', (n) => spanned(n, 65_534), 100],
  ['brackets', (n) => [list('ul', [[`A → ${'('.repeat(n)}`], [`B → C (${')('.repeat(n)})`]])]],
  [
    'long text',
    (n) => [el('h3', ['Cook']), el('p', ['a word '.repeat(n)]), list('ul', [['a '.repeat(n)]])],
  ],
  ['paragraphs', (n) => [el('h3', ['Cook']), ...many(n, (i) => el('p', [`Words ${i}`]))]],
  ['bold paragraphs', (n) => many(n, (i) => el('p', [el('b', [`Words ${i}`])]))],
  ['headings', (n) => many(n, (i) => el(`h${(i % 6) + 1}`, [`Heading ${i}`]))],
  ['headings of one name', (n) => many(n, () => [el('h3', ['Cook']), el('p', ['Cooks'])]).flat()],
  [
    'families with roles of one name',
    (n) => many(n, (i) => [el('h3', [`Family ${i}`]), list('ol', [['Cook']])]).flat(),
  ],
  [
    'many cells',
    (n) => [
      el('table', [HEADS, ...many(n, (i) => row([`Skill ${i}`], ...many(9, () => ['Core'])))]),
    ],
  ],
  [
    'many sections in a table',
    (n) => [
      el('table', [
        row([''], ['Cook'], ['Chef']),
        ...many(n, () => row(['Responsibilities'], ['Chop'], ['Taste'])),
      ]),
    ],
  ],
  [
    'many tables',
    (n) => many(n, (i) => el('table', [row(['Skill'], [`Role ${i}`]), row(['S'], ['Core'])])),
  ],
  [
    'many items',
    (n) => [
      el('h3', ['Cook']),
      list(
        'ol',
        many(n, (i) => [`Role ${i}`]),
      ),
    ],
  ],
  ['many reasons', (n) => [el('h3', ['Cook']), ...many(n, (i) => list('ul', [[`Reason ${i}`]]))]],
  [
    'many moves',
    (n) => [
      list(
        'ol',
        many(n, (i) => [`Role ${i}`]),
      ),
      list(
        'ul',
        many(n, (i) => [`Role ${i} → Role ${i + 1}`]),
      ),
    ],
  ],
  ['a long chain', (n) => [el('p', [many(n, (i) => `Role ${i}`).join(' → ')])]],
  [
    'links',
    (n) => [
      el('h3', ['Cook']),
      el('p', many(n, link)),
      list(
        'ul',
        many(n, (i) => [link(i)]),
      ),
    ],
  ],
  [
    'links in a cell',
    (n) => [el('table', [row(['Skill'], ['Cook']), row(['Knives'], ['Core', ...many(n, link)])])],
  ],
  [
    'terms',
    (n) => [el('dl', many(n, (i) => [el('dt', [`Role ${i}`]), el('dd', ['Does'])]).flat())],
  ],
  [
    'terms with many words',
    (n) => [el('dl', [el('dt', ['Cook']), ...many(n, (i) => el('dd', [`Does ${i}`]))])],
  ],
  [
    'marked fields of one name',
    (n) => [
      el('h3', ['Cook'], { 'data-kind': 'role' }),
      el(
        'ul',
        many(n, (i) => el('li', [`Do ${i}`], { 'data-field': 'day' })),
      ),
    ],
  ],
  [
    'steps with roles to start with',
    (n) => [
      el('h3', ['Cook']),
      list('ul', [['a']]),
      list(
        'ol',
        many(n, (i) => [`Family ${i}`, list('ul', [[`Role ${i}`]])]),
      ),
    ],
  ],
  [
    'questions',
    (n) => [
      el('h3', ['Q']),
      ...many(n, (i) => el('ol', [el('li', [`Q ${i}`])], { 'data-kind': 'questions' })),
    ],
  ],
  [
    'lists from Word',
    (n) =>
      many(n, (i) =>
        el('p', [`· Item ${i}`], {
          class: 'MsoListParagraph',
          style: `mso-list:l0 level${(i % 9) + 1} lfo1`,
        }),
      ),
  ],
  ['figures', (n) => many(n, (i) => el('figure', [TABLE, el('figcaption', [`Words ${i}`])]))],
];

/** Rows in which cells of many words span so many columns and rows. */
function spanned(rows: number, span: number): Inside {
  const wide = { colspan: String(span), rowspan: String(span) };
  const words = 'Does law. '.repeat(20);
  return [
    el('table', [
      row([''], ['Cook'], ['Chef']),
      ...many(rows, (i) =>
        el('tr', [el('th', [i % 2 ? 'Focus' : 'Summary']), el('td', [words], wide)]),
      ),
    ]),
  ];
}

const stepsOf = (work: () => unknown): number => {
  asked = 0;
  return workOf(work) + asked;
};

describe('the work of reading HTML', () => {
  for (const [what, make, size = 1500] of shapes) {
    it(`grows with its length: ${what}`, () => {
      for (const [name, read] of Object.entries(READERS)) {
        const [small, large] = [size, 2 * size].map((n) => {
          const root = el('div', make(n));
          return stepsOf(() => read(root, t));
        });
        expect(small, 'something is counted').to.be.greaterThan(50);
        // A square would be 4.
        expect(large! / small!, name).to.be.below(2.3);
      }
    });
  }

  it('grows with the depth of the page', () => {
    const [small, large] = [4000, 8000].map((n) => {
      let inner = document.createElement('table');
      inner.innerHTML = '<tr><th>Skill<th>Cook<tr><td>Knives<td>Core';
      for (let i = 0; i < n; i++) {
        const outer = document.createElement('div');
        outer.append('Words', inner);
        inner = outer as never;
      }
      return stepsOf(() => {
        const root = fromDom(inner);
        for (const read of Object.values(READERS)) read(root, t);
      });
    });
    expect(large! / small!).to.be.below(2.3);
  });

  // Patterns have no step to count: a square of these would take minutes.
  const LETTERS = [
    'a',
    ' ',
    '\u00a0',
    '\u200b',
    '\n',
    '(',
    ')',
    '()',
    ':',
    '.',
    '…',
    '-',
    '–',
    '/',
  ].concat([',', '→', '1', '?', ';', '"', 'A ', '- ', ': ', ', ', '( ', 'vacanc', ' path', 'if ']);
  for (const letters of LETTERS) {
    it(`does not go back and forth in long text of ${JSON.stringify(letters)}`, function () {
      this.timeout(5000);
      const long = letters.repeat(200_000 / letters.length);
      for (const text of [`A → ${long}`, `${long}x`, `Pick ${long} x`, `A (${long}x`]) {
        const at = (tag: string) => el(tag, [text]);
        const table = (...rows: Markup[]) => el('table', [el('caption', [text]), ...rows]);
        const root = el('div', [
          at('h3'),
          at('p'),
          el('p', [el('b', [text])]),
          el('p', ['Reports to: ', text]),
          el('p', [el('span', [text], { style: `font-weight: ${long}` })]),
          el('ul', [at('li'), el('li', ['A: ', text])]),
          el('ol', [at('li'), el('li', ['A – ', text])]),
          el('dl', [at('dt'), at('dd')]),
          el('a', [text], { href: text }),
          el('h3', [long]),
          table(
            row(['Skill'], [text]),
            row([text], [text]),
            row(['Pay'], [text]),
            row([text], [text]),
          ),
          table(row([text], ['Cook'], ['Chef']), row([text], [text], [text])),
          el('p', [text], { class: 'MsoListParagraph', style: `mso-list:${long}` }),
          el('p', [`· ${text}`], { style: `mso-list${long}` }),
        ]);
        for (const read of Object.values(READERS)) read(root, t);
      }
    });
  }
});
