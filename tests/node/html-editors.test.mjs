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
  if (!found?.data) return undefined;
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

test('a header of two rows: titles over several columns are families', () => {
  const html = `<table>
    <tr><th rowspan="2">Skill</th><th colspan="2">Kitchen</th><th>Office</th></tr>
    <tr><th>Cook</th><th>Chef</th><th>Buyer</th></tr>
    <tr><td>Knives</td><td>Core</td><td>Core</td><td>Rare</td></tr></table>`;
  const { doc, left, columns } = readFrom(html, 'skill-matrix');
  assert.deepEqual(columns, ['cook', 'chef', 'buyer']);
  assert.deepEqual(
    doc.roles.map((r) => r.family),
    ['kitchen', 'kitchen', 'office'],
  );
  assert.deepEqual(ratings(doc), ['-/Knives: Cook=Core, Chef=Core, Buyer=Rare']);
  assert.deepEqual(left, []);
  const compared = readFrom(
    `<table><tr><th></th><th colspan="2">Kitchen</th></tr><tr><th></th><th>Cook</th><th>Chef</th></tr>
     <tr><th>Focus</th><td>One station</td><td>The menu</td></tr></table>`,
    'role-compare',
  );
  assert.deepEqual(
    compared.doc.roles.map((r) => [r.title, r.family, r.focus]),
    [
      ['Cook', 'kitchen', 'One station'],
      ['Chef', 'kitchen', 'The menu'],
    ],
  );
});

test('what cells are is no role: "Level" and "Note" under each', () => {
  const { doc } = readFrom(
    `<table><tr><th rowspan="2">Skill</th><th colspan="2">Cook</th><th colspan="2">Chef</th></tr>
     <tr><th>Level</th><th>Note</th><th>Level</th><th>Note</th></tr>
     <tr><td>Knives</td><td>Core</td><td>daily</td><td>Rare</td><td></td></tr></table>`,
    'skill-matrix',
  );
  assert.deepEqual(ratings(doc), ['-/Knives: Cook=Core (daily), Chef=Rare']);
});

test('rows that are bold by style head groups', () => {
  const { doc } = readFrom(
    `<table><tr><td>Skill</td><td>Cook</td><td>Chef</td></tr>
     <tr style="font-weight: 700"><td>Craft</td><td></td><td></td></tr>
     <tr><td>Knives</td><td>Core</td><td>Core</td></tr></table>`,
    'skill-matrix',
  );
  assert.deepEqual(ratings(doc), ['Craft/Knives: Cook=Core, Chef=Core']);
});

test('bold paragraphs are titles, and the name of a section is never a role', () => {
  const { doc, left } = readFrom(
    `<p><strong>Cook</strong></p><p>Cooks.</p><p><strong>Responsibilities</strong></p>
     <ul><li>Chop</li><li>Fry</li></ul><p><b>Chef</b></p><p>Leads.</p>
     <p><b>What you’ll do</b></p><ul><li>Taste</li></ul>`,
    'role-compare',
  );
  assert.deepEqual(
    doc.roles.map((r) => [r.title, r.summary, r.day]),
    [
      ['Cook', 'Cooks.', ['Chop', 'Fry']],
      ['Chef', 'Leads.', ['Taste']],
    ],
  );
  assert.deepEqual(left, []);
  for (const tag of ['career-ladder', 'path-picker']) {
    assert.equal(
      readFrom('<h3>Responsibilities</h3><ul><li>Chop</li><li>Fry</li></ul>', tag),
      undefined,
    );
  }
});

test("Word's paragraphs of lists are the lists that they look like", () => {
  const item = (level, mark, text) =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${text}<o:p></o:p></p>`;
  const ladder = readFrom(
    `<h2>Kitchen</h2>${item(1, '1.', 'Cook')}${item(1, '2.', 'Sous chef')}${item(1, '3.', 'Chef')}`,
    'career-ladder',
  );
  assert.deepEqual(rungs(ladder.doc), ['Kitchen > Cook > Sous chef > Chef']);
  const { doc, left } = readFrom(
    `<h2>Cook</h2>${item(1, '·', 'you like to chop')}${item(1, '·', 'you like heat')}
     <h2>Chef</h2><p>- you like to lead</p><p>- you like to taste</p>`,
    'path-picker',
  );
  assert.deepEqual(
    doc.paths.map((p) => [p.title, ...p.reasons.map((r) => r.text)]),
    [
      ['Cook', 'you like to chop', 'you like heat'],
      ['Chef', 'you like to lead', 'you like to taste'],
    ],
  );
  assert.deepEqual(left, []);
});

test('a <figcaption> is the title of a table that has none', () => {
  const table =
    '<table><tr><th>Skill</th><th>Cook</th></tr><tr><td>Knives</td><td>Core</td></tr></table>';
  for (const html of [
    `<figure>${table}<figcaption>Who needs what</figcaption></figure>`,
    `<figure><figcaption>Who needs what</figcaption>${table}</figure>`,
  ]) {
    const { doc, left } = readFrom(html, 'skill-matrix');
    assert.deepEqual([doc.title, left], ['Who needs what', []]);
  }
});

test('what spans several columns or rows is read once for each role, and never twice for one', () => {
  const { doc } = readFrom(
    `<table><tr><th></th><th>Cook</th><th>Chef</th></tr>
     <tr><th>Focus</th><td colspan="2">Food</td></tr>
     <tr><th rowspan="2">Summary</th><td rowspan="2">Does law</td><td>Leads</td></tr><tr><td>Tastes</td></tr></table>`,
    'role-compare',
  );
  assert.deepEqual(
    doc.roles.map((r) => [r.focus, r.summary]),
    [
      ['Food', 'Does law'],
      ['Food', 'Leads Tastes'],
    ],
  );
});

test('HTML that says nothing to a widget is left, with why', () => {
  for (const [tag, read] of Object.entries(READERS)) {
    const found = read(parseHtml('<p>Our jobs are listed elsewhere.</p>'), t);
    assert.equal(found?.data, undefined, tag);
    assert.match(found?.left.join() ?? '', /nothing in the HTML .* It is read from /);
    assert.equal(read(parseHtml('<p> </p>'), t), undefined, tag);
  }
});

test('depth is survived: what is very deep keeps its words, and the author hears of it', () => {
  const deep = '<div>'.repeat(5000) + '<table><tr><td>S<td>R<tr><td>a<td>b</table>';
  const found = readMatrixHtml(parseHtml(deep));
  assert.match(found?.left.join() ?? '', /nested more than 200 deep/);
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
