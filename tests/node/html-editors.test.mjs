/** HTML as editors of pages produce it, read as it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readLadderHtml } from '#build/career-ladder/read-html.js';
import { parseHtml } from '#build/cli/parse-html.js';
import { within } from '#build/html/markup.js';
import { readRoleData } from '#build/model/read.js';
import { readPathsHtml } from '#build/path-picker/read-html.js';
import { readCompareHtml } from '#build/role-compare/read-html.js';
import { readMatrixHtml } from '#build/skill-matrix/read-html.js';
import { Messages } from '#build/ui/messages.js';

const { t } = new Messages();
const READERS = {
  'skill-matrix': readMatrixHtml,
  'role-compare': readCompareHtml,
  'career-ladder': readLadderHtml,
  'path-picker': readPathsHtml,
};

/** Undefined where there is nothing of the kind, which a test that goes on finds out. @returns {any} */
function readFrom(html, tag) {
  const root = parseHtml(html);
  const element = [...within(root)].find((node) => node.tag === tag) ?? root;
  const found = READERS[tag](element, t);
  if (!found) return undefined;
  const { document, issues } = readRoleData(found.data);
  assert.deepEqual(
    issues.filter((i) => i.severity !== 'hint'),
    [],
  );
  return { doc: document, left: found.left, columns: found.columns };
}

const fixture = (name) =>
  readFileSync(new URL(`../fixtures/cms/${name}.html`, import.meta.url), 'utf8');

/** "skill: column=level (note)" for every rating. */
const ratings = ({ skills, subjects }) =>
  skills.map((s) => {
    const said = [...s.ratings].map(([id, { level, note }]) => {
      const aside = note ? ` (${note})` : '';
      return `${subjects.get(id).title}=${level.label}${aside}`;
    });
    return `${s.group ?? '-'}/${s.name}: ${said.join(', ')}`;
  });
const rungs = ({ ladders, subjects }) =>
  ladders.map((l) =>
    [l.title, ...l.rungs.map((r) => r.roles.map((id) => subjects.get(id).title).join('+'))].join(
      ' > ',
    ),
  );

test('WordPress: a table block with bold rows as groups, notes, a break, a link', () => {
  const { doc, left } = readFrom(fixture('wordpress'), 'skill-matrix');
  assert.deepEqual(ratings(doc), [
    'At the bedside/Medication: Nurse=Required, Charge nurse=Required',
    'At the bedside/Wound care: Nurse=Core, Charge nurse=Helpful (when short of staff)',
    'On the ward/Rostering: Charge nurse=Core (every week)',
    'On the ward/Budget: Charge nurse=Helpful',
  ]);
  assert.equal(doc.title, 'Skills at a glance');
  assert.deepEqual(doc.skills[0].examples, ['oral', 'IV']);
  assert.equal(
    doc.skills[3].ratings.get('charge-nurse').source.url,
    'https://example.org/ward-study',
  );
  assert.equal(doc.subjects.get('charge-nurse').links[0].rel, 'jobs');
  assert.deepEqual(left, ['“What each of the two needs.”']);
});

test('WordPress: headings with lists, and moves', () => {
  const { doc, left } = readFrom(fixture('wordpress'), 'career-ladder');
  assert.deepEqual(rungs(doc), [
    'Nursing > Nurse > Charge nurse+Clinical nurse > Ward manager',
    'Hospital administration > Administrator > Director of operations',
  ]);
  assert.equal(doc.families[0].summary, 'Care of patients, at the bedside and above it.');
  assert.equal(doc.subjects.get('ward-manager').summary, 'runs the ward');
  assert.deepEqual(
    doc.moves.map(({ from, target, to, kind, note }) => [from, target, to, kind, note]),
    [
      [
        'charge-nurse',
        'administrator',
        'Administrator',
        'pivot',
        'often after a year of rostering',
      ],
      ['nurse', undefined, 'Medical school', 'exit', undefined],
    ],
  );
  assert.deepEqual(left, []);
});

test('WordPress: details blocks as paths', () => {
  const { doc, left } = readFrom(fixture('wordpress'), 'path-picker');
  assert.deepEqual(
    doc.paths.map((p) => [p.title, ...p.reasons.map((r) => r.text)]),
    [
      ['Nursing', 'you like people', 'you can stand nights'],
      ['Administration', 'you like plans'],
    ],
  );
  assert.deepEqual(doc.paths[0].links, [
    { rel: 'jobs', label: 'See nursing jobs', url: 'https://example.org/jobs' },
  ]);
  assert.deepEqual(left, []);
});

test('Squarespace: a table without headers, groups in a column of their own', () => {
  const { doc, left } = readFrom(fixture('squarespace'), 'skill-matrix');
  assert.deepEqual(ratings(doc), [
    'Kitchen/Knife work: Line cook=Core, Sous chef=Required',
    'Kitchen/Menu design: Sous chef=Core',
    'Office/Ordering: Line cook=Rare, Sous chef=Required (from suppliers)',
  ]);
  assert.deepEqual(doc.skills[0].examples, ['paring', 'filleting']);
  assert.deepEqual(left, []);
});

test('Squarespace: text blocks in columns as a comparison', () => {
  const { doc, left, columns } = readFrom(fixture('squarespace'), 'role-compare');
  assert.deepEqual(columns, ['line-cook', 'sous-chef']);
  const [cook, chef] = doc.roles;
  assert.equal(cook.summary, 'Cooks one station, every service.');
  assert.deepEqual(cook.day, ['Prepare the station', 'Cook to order']);
  assert.deepEqual([...cook.reportsTo, ...chef.reportsTo], ['Sous chef', 'Head chef']);
  assert.equal(chef.pay[0].source.url, 'https://example.org/kitchen-pay');
  assert.match(chef.pay[0].note, /^About a third more/);
  assert.deepEqual(
    chef.links.map((l) => l.url),
    ['/jobs/sous-chef'],
  );
  assert.deepEqual(left, []);
});

test('Squarespace: a line of arrows as a ladder', () => {
  const { doc } = readFrom(fixture('squarespace'), 'career-ladder');
  assert.deepEqual(rungs(doc), ['Kitchen > Line cook > Sous chef > Head chef']);
});

test('Google Docs: a pasted table, with bold in styles alone', () => {
  const { doc, left } = readFrom(fixture('google-docs'), 'skill-matrix');
  assert.deepEqual(ratings(doc), [
    'Craft/Code review: Engineer=Helpful, Staff engineer=Core',
    'Craft/System design: Staff engineer=Core (across teams)',
  ]);
  assert.deepEqual(left, []);
});

test('Google Docs: a bold paragraph as the heading of a list', () => {
  const { doc } = readFrom(fixture('google-docs'), 'career-ladder');
  assert.deepEqual(rungs(doc), [
    'Engineering > Engineer > Senior engineer > Staff engineer+Engineering manager',
  ]);
});

test('Google Docs: headings with lists as paths', () => {
  const { doc, left } = readFrom(fixture('google-docs'), 'path-picker');
  assert.deepEqual(
    doc.paths.map((p) => [p.title, p.summary, ...p.reasons.map((r) => r.text)]),
    [
      ['Engineer', 'Make things that work.', 'you like to build', 'you like to measure'],
      ['Manager', undefined, 'you like to teach'],
    ],
  );
  assert.deepEqual(left, []);
});

test('a comparison is read from a table, from terms, and from sections with a heading each role', () => {
  const table = `<table><tr><th></th><th>Cook</th><th>Chef</th></tr>
    <tr><th>Focus</th><td>One station</td><td>The menu</td></tr>
    <tr><th>A day in the life</th><td><ul><li>Chop</li><li>Fry</li></ul></td><td>Taste<br>Shout</td></tr>
    <tr><th>Star sign</th><td>Leo</td><td>Aries</td></tr></table>`;
  const { doc, left } = readFrom(table, 'role-compare');
  assert.deepEqual(
    doc.roles.map((r) => [r.title, r.focus, ...r.day]),
    [
      ['Cook', 'One station', 'Chop', 'Fry'],
      ['Chef', 'The menu', 'Taste', 'Shout'],
    ],
  );
  assert.deepEqual(left, ['The row “Star sign”']);

  const terms = readFrom(
    '<dl><dt>Cook</dt><dd>Cooks.</dd><dt>Chef</dt><dd>Leads.</dd></dl>',
    'role-compare',
  );
  assert.deepEqual(
    terms.doc.roles.map((r) => [r.title, r.summary]),
    [
      ['Cook', 'Cooks.'],
      ['Chef', 'Leads.'],
    ],
  );

  const bare = readFrom(
    '<table><tr><td>Cook</td><td>Chef</td></tr><tr><td>Chops</td><td>Tastes</td></tr></table>',
    'role-compare',
  );
  assert.deepEqual(
    bare.doc.roles.map((r) => [r.title, ...r.day]),
    [
      ['Cook', 'Chops'],
      ['Chef', 'Tastes'],
    ],
  );

  const bySection = readFrom(
    `<h2>A day in the life</h2><h3>Cook</h3><ul><li>Chop</li></ul><h3>Chef</h3><ul><li>Taste</li></ul>
     <h2>Pay</h2><h3>Cook</h3><p>Little</p><h3>Chef</h3><p>More</p>`,
    'role-compare',
  );
  assert.deepEqual(
    bySection.doc.roles.map((r) => [r.title, ...r.day, r.pay[0].note]),
    [
      ['Cook', 'Chop', 'Little'],
      ['Chef', 'Taste', 'More'],
    ],
  );
});

test('ladders are read from lists in lists', () => {
  const { doc } = readFrom(
    '<ul><li>Kitchen<ol><li>Cook</li><li>Chef</li></ol></li><li>Bar<ol reversed><li>Manager</li><li>Barkeeper</li></ol></li></ul>',
    'career-ladder',
  );
  assert.deepEqual(rungs(doc), ['Kitchen > Cook > Chef', 'Bar > Barkeeper > Manager']);
});

test('the examples of the docs are read, with nothing left out', () => {
  const docs = readFileSync(new URL('../../docs/html.md', import.meta.url), 'utf8');
  const examples = [...docs.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html);
  assert.equal(examples.length, 4);
  for (const html of examples) {
    const [, tag] = /^<([\w-]+)/.exec(html) ?? [];
    assert.deepEqual(readFrom(html, tag)?.left, [], html);
  }
});

test('what is no such thing is left to be shown as it is', () => {
  for (const tag of Object.keys(READERS)) {
    for (const html of [
      '',
      '<p>Loading …</p>',
      '<table></table>',
      '<ul></ul>',
      '<h2>Soon</h2>',
      'x'.repeat(1e5),
    ]) {
      assert.equal(readFrom(html, tag), undefined, `${tag}: ${html.slice(0, 40)}`);
    }
  }
});

test('spans that are wrong, tables in tables and headings without end are survived', () => {
  const strange = [
    '<table><tr><td colspan="99999999">a</td></tr><tr><td>b<td>c<tr><td>d<td rowspan="-3">e</table>',
    '<table><tr><th>S<th><table><tr><td>x</table><tr><td>a<td>b</table>',
    '<h1>'.repeat(300),
    '<ul>'.repeat(100) + '<li>x',
    '<div>'.repeat(100) + '<table><tr><td>S<td>R<tr><td>a<td>b</table>',
    '<dl><dd>x</dd><dt>y</dt></dl>',
    '<li data-field="__proto__">x</li><h3 data-kind="family"></h3>',
  ];
  for (const tag of Object.keys(READERS)) {
    for (const html of strange) readFrom(html, tag);
  }
});
