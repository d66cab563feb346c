/** The command as a user runs it: from the packed tarball, in an empty folder. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRoleData } from 'career-elements/model.js';
import { installTarball } from '../support/tarball.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let installed;
let folder;

before(() => {
  installed = installTarball();
  ({ folder } = installed);
  cpSync(join(root, 'src/data/paralegal-vs-legal-ops.json'), join(folder, 'roles.json'));
  cpSync(join(root, 'tests/fixtures/faulty.txt'), join(folder, 'faulty.json'));
});

after(() => installed?.remove());

/** What npx would run. */
const program = () => join(folder, 'node_modules/.bin/career-elements');

/** @param input standard input */
function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program(), args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
  });
  // A stack is for us, not for the user.
  assert.doesNotMatch(stderr, /\n\s+at /, stderr.slice(0, 2000));
  return { status, stdout, stderr };
}

/**
 * Arguments of the command, and what it says of them.
 *
 * @typedef {[args: string[], said: RegExp][]} Refusals
 */

const write = (name, content) => writeFileSync(join(folder, name), content);
const roleData = (text) => {
  const { document, issues } = readRoleData(text);
  assert.deepEqual(
    issues.filter((i) => i.severity === 'error'),
    [],
  );
  return document;
};

test('help has an example for each command', () => {
  assert.equal(run(['--help']).status, 0);
  for (const command of ['validate', 'render', 'import', 'snippet', 'theme']) {
    const { status, stdout } = run([command, '--help']);
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`Examples?:\\n +npx career-elements ${command}`));
  }
  const wrong = run(['valdate']);
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /Did you mean validate/);
});

test('validate is silent about what is right', () => {
  const { status, stdout, stderr } = run(['validate', 'roles.json']);
  assert.deepEqual([status, stdout], [0, '']);
  assert.equal(stderr, '1 file: 0 errors, 0 warnings, 0 hints.\n');
});

test('validate shows the line of a fault, and fails', () => {
  const { status, stdout } = run(['validate', 'roles.json', 'faulty.json']);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^faulty\.json:5:45: error at \/skills\/0\/levels\/tow: No subject is called "tow"/m,
  );
  assert.match(
    stdout,
    /^> 5 \| {5}\{ "name": "Reading", "levels": \{ "tow": "Core" \} \}\n {4}\| {45}\^$/m,
  );
});

test('validate writes for programs and for GitHub', () => {
  const json = run(['validate', 'faulty.json', '--format', 'json']);
  const [{ file, issues }] = JSON.parse(json.stdout);
  assert.equal(file, 'faulty.json');
  assert.ok(issues.some((i) => i.code === 'unknown-subject' && i.line === 5 && i.column === 45));
  const { stdout } = run(['validate', 'faulty.json', '--format', 'github']);
  assert.match(
    stdout,
    /^::error file=faulty\.json,line=5,col=45,title=unknown-subject::\/skills\/0/m,
  );
});

test('validate takes standard input, and files of every kind', () => {
  assert.equal(run(['validate'], readFileSync(join(folder, 'roles.json'), 'utf8')).status, 0);
  const cut = run(['validate', '-'], '{ "roles": [');
  assert.equal(cut.status, 1);
  assert.match(cut.stdout, /^standard input:1:\d+: error: This is not JSON/);

  write('binary.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]));
  const binary = run(['validate', 'binary.json', 'nowhere.json', '.']);
  assert.equal(binary.status, 1);
  assert.match(binary.stdout, /binary\.json: error: this is not text/);
  assert.match(binary.stdout, /nowhere\.json: error: there is no such file/);
  assert.match(binary.stdout, /\.: error: this is a folder/);
  const stdin = openSync(folder, 'r');
  const piped = spawnSync(program(), ['validate'], { stdio: [stdin, 'pipe', 'pipe'] });
  closeSync(stdin);
  assert.match(String(piped.stdout), /^standard input: error: this is a folder, not a file\./);

  const roles = Array.from({ length: 60 }, (_, i) => ({ id: `r${i}`, title: `Role ${i}` }));
  const levels = Object.fromEntries(roles.map((r) => [r.id, 'Required (now and then)']));
  const skills = Array.from({ length: 4000 }, (_, i) => ({ name: `Skill ${i}`, levels }));
  const large = JSON.stringify({ roles, skills });
  assert.ok(large.length > 5e6);
  write('large.json', large);
  assert.equal(run(['validate', 'large.json']).status, 0);
  write('cut.json', large.slice(0, -100));
  const broken = run(['validate', 'cut.json']);
  assert.equal(broken.status, 1);
  assert.ok(broken.stdout.length < 2000, 'a line of megabytes is not printed');
});

test('render writes a tag to paste', () => {
  const { status, stdout } = run([
    'render',
    'roles.json',
    '--element',
    'skill-matrix',
    '--roles',
    'legal-ops,paralegal',
  ]);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^<skill-matrix roles="legal-ops paralegal">\n {2}<h2>Skills by role<\/h2>\n {2}<table>/,
  );
  assert.ok(stdout.indexOf('>Legal operations<') < stdout.indexOf('>Paralegal<'));
  assert.match(stdout, /<\/skill-matrix>\n$/);
  assert.doesNotMatch(stdout, /<template/);
});

test('render takes what a shell and a page give it', () => {
  const piped = run(
    [
      'render',
      '--element',
      'path-picker',
      '--attr',
      'required',
      '--attr',
      'name=a"b',
      '--lang',
      'en-GB',
    ],
    readFileSync(join(folder, 'roles.json'), 'utf8'),
  );
  assert.match(piped.stdout, /^<path-picker required name="a&quot;b">/);
  const shadow = run(['render', 'roles.json', '--element', 'career-ladder', '--shadow']);
  assert.match(shadow.stdout, /<template shadowrootmode="open">/);
  const page = run(['render', 'roles.json', '--page', '--json-ld', '--output', 'page.html']);
  assert.deepEqual([page.status, page.stdout], [0, '']);
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  assert.match(html, /^<!doctype html>/);
  assert.match(html, /integrity="sha384-/);
  assert.match(html, /<script type="application\/ld\+json" data-career-elements>/);
  write(
    'own.html',
    '<body><p>Before</p><career-ladder families="paralegal"><p>Old</p></career-ladder><p>After</p>',
  );
  const filled = run(['render', 'roles.json', '--into', 'own.html']).stdout;
  assert.match(filled, /<p>Before<\/p><career-ladder families="paralegal">\n {2}<h2>Career ladder/);
  assert.match(filled, /<\/career-ladder><p>After<\/p>/);
  assert.doesNotMatch(filled, /Old|Analyst \/ Specialist/);
});

test('render --into fills a page again and again without changing it, and keeps what is its own', () => {
  const own = `<!doctype html>
<html><head><script>const text = '</head>';</script>
<title>T</title></head>
<body><P CLASS=a>Before &amp; after</P>
<career-ladder families="paralegal">
  <script type="application/json">{ "keep": "me" }</script>
  <h2 slot="heading">Ours</h2>
  <p>Old</p>
</career-ladder>
<role-data><skill-matrix></skill-matrix></role-data><!-- end -->`;
  write('again.html', own);
  const fill = [
    'render',
    'roles.json',
    '--json-ld',
    '--into',
    'again.html',
    '--output',
    'again.html',
  ];
  const contents = Array.from({ length: 3 }, () => {
    assert.equal(run(fill).status, 0);
    return readFileSync(join(folder, 'again.html'), 'utf8');
  });
  assert.equal(contents[1], contents[0]);
  assert.equal(contents[2], contents[0]);
  const [html] = contents;
  assert.equal((html.match(/ld\+json/g) ?? []).length, 1);
  for (const kept of [
    `<script>const text = '</head>';</script>`,
    '<P CLASS=a>Before &amp; after</P>',
    '<script type="application/json">{ "keep": "me" }</script>',
    '<h2 slot="heading">Ours</h2>',
    '</role-data><!-- end -->',
  ])
    assert.ok(html.includes(kept), kept);
  assert.doesNotMatch(html, /Old/);
  write('bare.html', '<skill-matrix></skill-matrix>');
  assert.match(
    run([...fill.slice(0, 4), 'bare.html']).stdout,
    /^<script type="application\/ld\+json"/,
  );
});

test('render says what it cannot do, in a line', () => {
  write('empty.json', '{}');
  write('skills.json', '{ "roles": ["A", "B"] }');
  write('none.html', '<p>Nothing here</p>');
  write('open.html', '<p>One</p>\n<skill-matrix>');
  write('in-p.html', '<p>See <skill-matrix></skill-matrix></p>');
  write('book.xlsx', Buffer.from('PK\u0003\u0004\u0000'));
  write('latin.csv', Buffer.from('Skill,Caf\u00e9\n', 'latin1'));
  for (const [args, message] of /** @type {Refusals} */ ([
    [['render', 'nowhere.json'], /nowhere\.json: there is no such file/],
    [['render', 'binary.json'], /not text/],
    [['render', 'empty.json'], /Nothing to show/],
    [['render', 'skills.json', '--element', 'path-picker'], /nothing that <path-picker> shows/],
    [['render', 'roles.json', '--element', 'skill-table'], /Allowed choices are/],
    [['render', 'roles.json', '--attr', 'on click=x'], /no name of an attribute/],
    [['render', 'roles.json', '--lang', 'x_y'], /BCP 47/],
    [
      ['render', 'roles.json', '--roles', 'paralegl'],
      /"paralegl" is no id .* Did you mean "paralegal"\?/,
    ],
    [['render', 'roles.json', '--families', 'nope'], /"nope" is no id in the document/],
    [['render', 'roles.json', '--into', 'none.html'], /has no widget to fill/],
    [['render', 'roles.json', '--into', 'open.html'], /in line 2 has no end tag/],
    [['render', 'roles.json', '--into', 'in-p.html'], /in line 1 stands in a <p>/],
    [['render', 'roles.json', '--output', 'no/such/folder.html'], /there is no folder no\/such/],
    [['import', 'book.xlsx'], /save it as "CSV UTF-8"/],
    [['import', 'latin.csv'], /Save it as UTF-8 \(in a spreadsheet program as "CSV UTF-8"\)/],
  ])) {
    const { status, stderr, stdout } = run(args);
    assert.notEqual(status, 0, args.join(' '));
    assert.match(stderr, message);
    assert.equal(stdout, '');
  }
});

test('import reads a spreadsheet', () => {
  write(
    'skills.csv',
    '\ufeffSkill;Group;Nurse;"Charge nurse";Notes\r\nMedication;Bedside;Required;"Required (double check)";x\r\nRostering;Ward;;Core;\r\n;;Core;;\r\n',
  );
  const { status, stdout, stderr } = run(['import', 'skills.csv', '--title', 'Nursing']);
  assert.equal(status, 0);
  const doc = roleData(stdout);
  assert.equal(doc.title, 'Nursing');
  assert.deepEqual(
    doc.skills.map((s) => [
      s.group,
      s.name,
      ...[...s.ratings].map(([id, r]) => `${id}=${r.level?.label}`),
    ]),
    [
      ['Bedside', 'Medication', 'nurse=Required', 'charge-nurse=Required', 'notes=x'],
      ['Ward', 'Rostering', 'charge-nurse=Core'],
    ],
  );
  assert.match(stderr, /Row 4, which has no skill: Core/);
});

test('import reads lists of ratings and of roles, and lists what it leaves', () => {
  const ratings = run(
    ['import'],
    'Role\tSkill\tLevel\tNote\tOwner\nCook\tKnives\tCore\tdaily\tAnn\nChef\tKnives\tHelpful\t\t\nChef\t\tCore\t\t\n',
  );
  const doc = roleData(ratings.stdout);
  assert.equal(doc.skills[0].ratings.get('cook')?.note, 'daily');
  assert.match(ratings.stderr, /The column "Owner"/);
  assert.match(ratings.stderr, /Row 4/);

  const roles = run(
    ['import', '--source', 'Kitchen pay 2026'],
    'Title,Family,Rung,Median,Currency,Period,Responsibilities\nCook,Kitchen,1,"31,500",eur,year,Chop;Fry\nChef,Kitchen,2,a lot,EUR,year,\n',
  );
  const kitchen = roleData(roles.stdout);
  assert.deepEqual(
    kitchen.ladders[0].rungs.map((r) => r.roles),
    [['cook'], ['chef']],
  );
  const cook = kitchen.subjects.get('cook');
  const pay = cook?.pay[0];
  assert.deepEqual(
    [pay?.median, pay?.currency, pay?.source?.title],
    [31500, 'EUR', 'Kitchen pay 2026'],
  );
  assert.deepEqual(cook?.day, ['Chop', 'Fry']);
  assert.match(roles.stderr, /"a lot" is no number/);
});

test('import reads pages: tables, our own tags, and JSON-LD', () => {
  cpSync(join(root, 'tests/fixtures/cms/wordpress.html'), join(folder, 'wordpress.html'));
  const ladder = roleData(run(['import', 'wordpress.html', '--element', 'career-ladder']).stdout);
  assert.equal(ladder.ladders.length, 2);
  const tag = run(['render', 'roles.json', '--element', 'skill-matrix']).stdout;
  const matrix = roleData(run(['import'], tag).stdout);
  assert.equal(matrix.skills.length, 9);
  const page = `<html><body><nav><ol><li>Home</ol></nav><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Occupation',
          name: 'Nurse practitioner',
          responsibilities: 'Diagnose and treat.',
          skills: [{ '@type': 'DefinedTerm', name: 'Triage' }, 'Charting'],
          occupationalCategory: '29-1171.00',
          estimatedSalary: [
            {
              '@type': 'MonetaryAmountDistribution',
              currency: 'USD',
              duration: 'P1Y',
              median: 109000,
              percentile90: 140000,
            },
          ],
          educationRequirements: 'A degree',
        },
        { '@type': 'JobPosting', title: 'Engineer', baseSalary: '100000', salaryCurrency: 'USD' },
        { '@type': 'Occupation', occupationalCategory: 'x' },
      ],
    },
  )}</script>`;
  const jsonLd = run(['import'], page);
  const [nurse, engineer] = roleData(jsonLd.stdout).roles;
  assert.deepEqual(
    [nurse.pay[0].median, nurse.pay[0].p90, nurse.pay[0].period],
    [109000, 140000, 'year'],
  );
  assert.deepEqual(nurse.codes, { onet: '29-1171.00' });
  assert.equal(engineer.pay[0].note, '100000 USD');
  assert.match(jsonLd.stderr, /"Nurse practitioner": educationRequirements/);
  assert.match(jsonLd.stderr, /Occupation 3, which has no name/);
});

test('import reads an O*NET folder for named codes', () => {
  const db = join(folder, 'db');
  mkdirSync(db);
  const tsv = (name, ...rows) =>
    writeFileSync(join(db, `${name}.txt`), rows.map((r) => r.join('\t')).join('\n') + '\n');
  tsv(
    'Occupation Data',
    ['O*NET-SOC Code', 'Title', 'Description'],
    ['23-2011.00', 'Paralegals', 'Assist lawyers.'],
    ['23-1011.00', 'Lawyers', 'Represent clients.'],
  );
  tsv(
    'Task Statements',
    ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type'],
    ['23-2011.00', '1', 'Keep "files".', 'Core'],
  );
  const rated = [
    'O*NET-SOC Code',
    'Element ID',
    'Element Name',
    'Scale ID',
    'Data Value',
    'Recommend Suppress',
  ];
  tsv(
    'Skills',
    rated,
    ['23-2011.00', '2.A', 'Reading', 'IM', '4.12', 'N'],
    ['23-2011.00', '2.A', 'Reading', 'LV', '4.5', 'N'],
    ['23-1011.00', '2.A', 'Reading', 'IM', '4.75', 'Y'],
  );
  tsv(
    'Related Occupations',
    ['O*NET-SOC Code', 'Related O*NET-SOC Code'],
    ['23-2011.00', '23-1011.00'],
    ['23-2011.00', '43-6012.00'],
  );
  tsv('Job Zones', ['O*NET-SOC Code', 'Job Zone'], ['23-2011.00', '3']);
  const { stdout, stderr } = run(['import', 'db', '--codes', '23-2011.00,23-1011.00,99-0000.00']);
  const doc = roleData(stdout);
  assert.deepEqual(
    doc.roles.map((r) => [r.title, ...r.day]),
    [['Paralegals', 'Keep "files".'], ['Lawyers']],
  );
  assert.equal(doc.skills[0].ratings.get('23-2011.00')?.level?.label, 'Very important');
  assert.equal(doc.skills[0].ratings.size, 1);
  assert.equal(doc.moves.length, 1);
  for (const left of [
    /99-0000\.00/,
    /1 levels on scales other/,
    /1 ratings that O\*NET/,
    /1 related occ/,
    /Job Zones/,
  ]) {
    assert.match(stderr, left);
  }
  assert.match(run(['import', 'db']).stderr, /--codes/);
});

test('import reads ESCO files', () => {
  const esco = join(folder, 'esco');
  mkdirSync(esco);
  const uri = (kind, id) => `http://data.europa.eu/esco/${kind}/${id}`;
  writeFileSync(
    join(esco, 'occupations_fr.csv'),
    `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\nOccupation,${uri('occupation', 'o1')},2166,directeur technique/directrice technique,"régisseur\nrégisseuse",released,"Dirige, règle.",2166.1\nOccupation,${uri('occupation', 'o2')},2166,graphiste,,released,,2166.2\n`,
  );
  writeFileSync(
    join(esco, 'skills_fr.csv'),
    `conceptType,conceptUri,skillType,preferredLabel\nKnowledgeSkillCompetence,${uri('skill', 's1')},knowledge,éclairage\n`,
  );
  writeFileSync(
    join(esco, 'occupationSkillRelations_fr.csv'),
    `occupationUri,relationType,skillType,skillUri\n${uri('occupation', 'o1')},essential,knowledge,${uri('skill', 's1')}\n${uri('occupation', 'o1')},optional,knowledge,${uri('skill', 's2')}\n`,
  );
  const { stdout, stderr } = run(['import', 'esco', '--from', 'esco']);
  const doc = roleData(stdout);
  assert.deepEqual(
    doc.roles.map((r) => [r.title, r.codes?.esco?.slice(-2)]),
    [
      ['directeur technique/directrice technique', 'o1'],
      ['graphiste', 'o2'],
    ],
  );
  assert.equal(doc.skills[0].ratings.get('o1')?.level?.label, 'Essential');
  assert.match(stderr, /2 alternative labels/);
  assert.match(stderr, /1 skills without a label/);
  const one = roleData(run(['import', 'esco/occupations_fr.csv', '--codes', 'graphiste']).stdout);
  assert.equal(one.roles.length, 1);
});

test('import says what it cannot read, in a line', () => {
  write('broken.json', '{ "@type": ');
  write('quote.csv', 'Skill,A\n"open,Core\n');
  for (const [args, message] of /** @type {Refusals} */ ([
    [['import', 'nowhere.csv'], /no such file/],
    [['import', 'binary.json'], /not text/],
    [['import', 'broken.json'], /not JSON/],
    [['import', 'quote.csv'], /[Qq]uote/],
    [['import', 'roles.json'], /nothing was found/],
    [['import', '--from', 'html'], /No table or list/],
    [['import', '--from', 'csv'], /header row/],
  ])) {
    const { status, stderr, stdout } = run(args, 'x');
    assert.equal(status, 1, args.join(' '));
    assert.match(stderr, message);
    assert.equal(stdout, '');
  }
});

test('snippet has the hash of the file, for the public copy and one of your own', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'))[
    'career-elements.js'
  ];
  const { stdout } = run(['snippet', '--version', version]);
  assert.ok(
    stdout.includes(`career-elements@${version}/dist/career-elements.js`) &&
      stdout.includes(`integrity="${hash}"`) &&
      stdout.includes('crossorigin="anonymous"'),
    stdout,
  );
  const own = run(['snippet', '--self-hosted', '/js/career-elements.js']).stdout;
  assert.equal(
    own,
    `<script type="module" src="/js/career-elements.js" integrity="${hash}"></script>\n`,
  );
  const other = run(['snippet', '--version', '99.0.0']);
  assert.equal(other.status, 1);
  assert.match(other.stderr, /npx career-elements@99\.0\.0 snippet/);
  assert.equal(run(['--version']).stdout.trim(), version);
});

test('a reader that has seen enough ends it quietly', () => {
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      'node_modules/.bin/career-elements render large.json --element skill-matrix | head -c 100',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.deepEqual([status, stderr], [0, '']);
});

test('a theme is made from one colour', () => {
  const css = run(['theme', '#0a6b4f', '--name', 'firm']);
  assert.equal(css.status, 0);
  assert.match(css.stdout, /^\.ce-firm \{$/m);
  assert.match(css.stdout, /--ce-accent: light-dark\(#0a6b4f, #[0-9a-f]{6}\);/);
  const tokens = run(['theme', 'tomato', '--format', 'tokens']);
  assert.equal(JSON.parse(tokens.stdout).own.light.$type, 'color');
  for (const [args, said] of /** @type {Refusals} */ ([
    [['theme', 'blurple'], /"blurple" is no colour/],
    [['theme', 'red', '--name', 'a b'], /"a b" names no class/],
  ])) {
    const { status, stderr } = run(args);
    assert.equal(status, 1);
    assert.match(stderr, said);
  }
});
