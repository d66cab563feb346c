/** Public data sets through the importers, where the machine has them, with what each leaves out. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRoleData } from 'career-elements/model.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.CASES_DIR ?? join(root, '../shared/cases');
const scratch = mkdtempSync(join(tmpdir(), 'ce-cases-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A test with a data set; skipped where there is none. */
function withSet(name, file, what, body) {
  const path = join(folder, name, file);
  const skip = existsSync(path) ? false : `no data sets in ${folder}`;
  test(`${name}: ${what}`, { skip }, () => body(JSON.parse(readFileSync(path, 'utf8'))));
}

function importSet(args, input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), 'import', ...args],
    {
      encoding: 'utf8',
      input,
      maxBuffer: 1e9,
    },
  );
  assert.equal(status, 0, stderr.slice(0, 2000));
  const { document, issues } = readRoleData(stdout);
  assert.deepEqual(
    issues.filter((i) => i.severity === 'error'),
    [],
  );
  return { document, left: stderr };
}

withSet('schema-org-examples', 'jsonld.json', 'occupations and postings', (set) => {
  const values = set.flatMap(({ data }) => data ?? []);
  const { document, left } = importSet(['--from', 'json-ld'], JSON.stringify(values));
  const titles = document.roles.map((r) => r.title);
  for (const title of [
    'Software Engineer',
    'Parapsychologist',
    'Patent examiner',
    'Professor of Physics',
    'Mobile App Developer',
    'Computer Systems Analysts',
    'Stone mason',
  ]) {
    assert.ok(titles.includes(title), title);
  }
  const nurse = document.roles.find((r) => r.title.startsWith('Nurse'));
  assert.deepEqual(
    [nurse?.pay[0].median, nurse?.pay[0].p90, nurse?.pay[0].period],
    [109000, 140000, 'year'],
  );
  assert.equal(document.roles[0].pay[0].note, '100000 USD');
  assert.match(left, /"Parapsychologist": educationRequirements/);
});

withSet('esco-fr', 'neutral.json', 'all occupations, as ESCO has them in a file', (set) => {
  const cell = (s) => `"${String(s ?? '').replace(/"/g, '""')}"`;
  const rows = set.roles.map((r) =>
    [
      'Occupation',
      `http://data.europa.eu/esco/occupation/${r.id}`,
      r.family,
      r.title,
      (r.altTitles ?? []).join('\n'),
      r.summary,
    ]
      .map(cell)
      .join(','),
  );
  const file = join(scratch, 'occupations_fr.csv');
  writeFileSync(
    file,
    ['conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description', ...rows].join('\n'),
  );
  const { document, left } = importSet([file]);
  assert.equal(document.roles.length, set.roles.length);
  assert.equal(document.families.length, new Set(set.roles.map((r) => r.family)).size);
  const alternative = set.roles.reduce((n, r) => n + (r.altTitles?.length ?? 0), 0);
  assert.match(left, new RegExp(`${alternative} alternative labels`));
});

withSet('onet-legal', 'neutral.json', 'named occupations, as O*NET has them in files', (set) => {
  const tsv = (name, head, rows) =>
    writeFileSync(
      join(scratch, `${name}.txt`),
      [head, ...rows].map((r) => r.join('\t')).join('\n'),
    );
  const code = 'O*NET-SOC Code';
  const names = new Map(set.skills.map((s) => [s.id, s]));
  tsv(
    'Occupation Data',
    [code, 'Title', 'Description'],
    set.roles.map((r) => [r.id, r.title, r.summary]),
  );
  tsv(
    'Task Statements',
    [code, 'Task ID', 'Task', 'Task Type'],
    set.roles.flatMap((r) => (r.responsibilities ?? []).map((task, i) => [r.id, i, task, 'Core'])),
  );
  const rated = set.ratings.filter((r) => r.importance !== undefined);
  const rows = rated.flatMap((r) => [
    [r.role, r.skill, names.get(r.skill).name, 'IM', r.importance, 'N'],
    [r.role, r.skill, names.get(r.skill).name, 'LV', r.value, 'N'],
  ]);
  tsv(
    'Skills',
    [code, 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Recommend Suppress'],
    rows,
  );
  tsv(
    'Related Occupations',
    [code, 'Related O*NET-SOC Code'],
    set.moves.map((m) => [m.from, m.to]),
  );
  const codes = set.roles.slice(0, 12).map((r) => r.id);
  const { document, left } = importSet([scratch, '--from', 'onet', '--codes', codes.join(',')]);
  assert.deepEqual(
    document.roles.map((r) => r.id),
    codes,
  );
  const own = rated.filter((r) => codes.includes(r.role));
  assert.equal(
    document.skills.reduce((n, s) => n + s.ratings.size, 0),
    own.length,
  );
  const within = set.moves.filter((m) => codes.includes(m.from) && codes.includes(m.to));
  assert.equal(document.moves.length, within.length);
  assert.match(left, new RegExp(`${own.length} levels on scales other than importance`));
  assert.match(left, /related occupations that were not named/);
});
