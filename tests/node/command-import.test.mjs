/** What the command makes of the files that people have, and of the names that they give it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { moneyIn } from '#build/cli/import/money.js';
import { blocksOf } from '#build/model/blocks.js';
import { matrix } from '#build/model/matrix.js';
import { toCsv } from '#build/model/table.js';
import { Messages } from '#build/ui/messages.js';
import { sayCell } from '#build/ui/say-rating.js';
import { readRoleData } from 'career-elements/model.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ce-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} name @param {string | Buffer} content */
const write = (name, content) => writeFileSync(join(folder, name), content);

/** @param {string[]} args */
function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
  });
  assert.doesNotMatch(stderr, /\n\s+at /, stderr.slice(0, 2000));
  return { status, stdout, stderr };
}

/** @param {string[]} args */
function imported(args, input = '') {
  const { status, stdout, stderr } = run(['import', ...args], input);
  assert.equal(status, 0, stderr);
  const { document, issues } = readRoleData(stdout);
  const errors = issues.filter((i) => i.severity === 'error');
  assert.deepEqual(errors, []);
  return { document, left: stderr };
}

/** Pay as a table with that one figure has it. */
function payOf(words, column = 'Median') {
  const { document, left } = imported([], `Title\t${column}\tSource\nCook\t${words}\tSurvey\n`);
  return { pay: document.roles[0].pay[0], left };
}

test('pay is read as people write it', () => {
  for (const [
    words,
    amount,
    currency,
    period = 'year',
  ] of /** @type {[string, number, string, string?][]} */ ([
    ['US$61k', 61_000, 'USD'],
    ['EUR 1.2M', 1_200_000, 'EUR'],
    ['€48.000', 48_000, 'EUR'],
    ['48 000 € / year', 48_000, 'EUR', 'year'],
    ['48\u202f000 €', 48_000, 'EUR'],
    ['SEK 48 000', 48_000, 'SEK'],
    ['£60,970.50 per annum', 60_970.5, 'GBP', 'year'],
    ['1,5k EUR a month', 1500, 'EUR', 'month'],
    ["CHF 90'000", 90_000, 'CHF'],
    ['₹12,00,000', 1_200_000, 'INR'],
    ['₹12 lakh p.a.', 1_200_000, 'INR', 'year'],
    ['48.000,50 €', 48_000.5, 'EUR'],
    ['1.234M USD', 1_234_000, 'USD'],
    ['45.25 USD/hr', 45.25, 'USD', 'hour'],
    ['48 Tsd. €', 48_000, 'EUR'],
  ])) {
    const { pay } = payOf(words);
    assert.deepEqual([pay.median, pay.currency, pay.period], [amount, currency, period], words);
  }
});

test('pay is read as Intl writes it, in any locale', () => {
  for (const locale of ['en-US', 'de-DE', 'fr-FR', 'sv-SE', 'de-CH', 'en-IN', 'pt-BR', 'pl-PL'])
    for (const currency of ['USD', 'EUR', 'GBP', 'SEK', 'INR', 'CHF', 'PLN'])
      for (const amount of [61_000, 1_200_000, 48_000.5, 950, 12_345_678, 999.99])
        for (const currencyDisplay of /** @type {const} */ (['symbol', 'code', 'narrowSymbol'])) {
          const words = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
            maximumFractionDigits: 2,
          }).format(amount);
          const money = moneyIn(words);
          assert.deepEqual(money?.amounts, [amount], `${locale} ${words}`);
          if (currencyDisplay === 'code') assert.equal(money?.currency, currency);
        }
});

test('a range is two figures, wherever it stands', () => {
  for (const [words, low, high] of /** @type {[string, number, number][]} */ ([
    ['£45k–£60k', 45_000, 60_000],
    ['£45-60k', 45_000, 60_000],
    ['45.000 € bis 60.000 €', 45_000, 60_000],
    ['€ 45 000 - 60 000', 45_000, 60_000],
  ])) {
    for (const column of ['Salary range', 'Median', 'Pay']) {
      const { pay } = payOf(words, column);
      assert.deepEqual([pay.low, pay.high, pay.median], [low, high, undefined], words);
    }
  }
  const { pay } = payOf('£239,200+', 'P90');
  assert.deepEqual([pay.p90, pay.topCoded], [239_200, ['p90']]);
});

test('pay that is half understood is left, and listed', () => {
  for (const [words, said] of /** @type {[string, RegExp][]} */ ([
    ['negotiable', /"negotiable" is no number for median/],
    ['grade 7: £61k', /"grade 7: £61k" is no number/],
    ['£60k-£45k', /is no number/],
    ['up to £60k', /is no number/],
    ['£61k net', /is no number/],
    ['£61k plus bonus', /is no number/],
    ['£45 000 60 000', /is no number/],
    ['2024-05', /is no number/],
  ])) {
    const { status, stdout, stderr } = run(['import'], `Title\tMedian\nCook\t${words}\n`);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).roles[0].pay, undefined, words);
    assert.match(stderr, said);
  }
  // Which dollar it is, nobody said.
  assert.match(
    run(['import'], 'Title\tMedian\nCook\t$61k\n').stderr,
    /pay without a currency: add/,
  );
  assert.match(run(['import'], 'Title\tSalary\nCook\t£61k\n').stderr, /does not say which figure/);
  const given = imported([], 'Title,Median,Currency\nCook,$61k,USD\n').document.roles[0].pay[0];
  assert.deepEqual([given.median, given.currency], [61_000, 'USD']);
});

test('a first line sep=; says what separates, in any kind of line end', () => {
  for (const start of ['sep=;\r\n', '\ufeffsep=;\n', 'SEP=; \n']) {
    const { document } = imported(
      ['--from', 'csv'],
      `${start}Skill;Nurse, senior;Aide\nCare;Core;Helpful\n`,
    );
    assert.deepEqual(
      document.roles.map((r) => r.title),
      ['Nurse, senior', 'Aide'],
    );
    assert.equal(document.skills[0].ratings.size, 2);
  }
});

test('a cell with a dash alone is blank', () => {
  const { document } = imported([], 'Skill,A,B,C,D,E\nCare,Core,–,—,-,--\n');
  assert.deepEqual([...document.skills[0].ratings.keys()], ['a']);
});

test('UTF-16 is read, with a mark and without; Windows-1252 and workbooks are refused', () => {
  const text = 'Skill\tInfirmière\nSoins\tCore\n';
  const wide = Buffer.from(text, 'utf16le');
  for (const bytes of [wide, Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(wide).swap16()]) {
    write('wide.txt', bytes);
    assert.equal(imported(['wide.txt']).document.roles[0].title, 'Infirmière');
  }
  write('old.csv', Buffer.from(text, 'latin1'));
  write('book.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  write('book.xlsx', Buffer.from('PK\u0003\u0004\u0000'));
  for (const name of ['old.csv', 'book.xls', 'book.xlsx']) {
    const { status, stderr } = run(['import', name]);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^${name}: .*"CSV UTF-8"`));
  }
});

test('ESCO 1.2 is described although its column of definitions is empty; so is a table', () => {
  const uri = 'http://data.europa.eu/esco/occupation/o1';
  const esco = imported(
    [],
    `conceptType,conceptUri,iscoGroup,preferredLabel,definition,description,code\nOccupation,${uri},2166,designer,,"Designs, draws.",2166.1\n`,
  ).document;
  assert.equal(esco.roles[0].summary, 'Designs, draws.');
  const { document } = imported([], 'Skill,Definition,Description,A\nCare,,Looks after.,Core\n');
  assert.deepEqual(
    [document.skills[0].description, document.roles.map((r) => r.title)],
    ['Looks after.', ['A']],
  );
});

test('files that are not read together are refused', () => {
  write('a.csv', 'Skill,A\nCare,Core\n');
  write('b.csv', 'Skill,B\nCare,Core\n');
  const { status, stderr, stdout } = run(['import', 'a.csv', 'b.csv']);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^b\.csv: files are read together only with --from esco/);
});

test('patterns are read by the command itself', () => {
  mkdirSync(join(folder, 'data/deep'), { recursive: true });
  const right = '{ "roles": ["A", "B"] }';
  for (const name of ['a.json', 'b.json', '[c].json', 'deep/d.json']) write(`data/${name}`, right);
  for (const [pattern, files] of /** @type {[string, number][]} */ ([
    ['data/*.json', 3],
    ['data/**/*.json', 4],
    ['data/{a,b}.json', 2],
    ['data/[c].json', 1],
    ['data/a.json', 1],
  ])) {
    const { status, stderr } = run(['validate', pattern]);
    assert.equal(status, 0, stderr);
    assert.match(stderr, new RegExp(`^${files} files?: 0 errors`, 'm'), pattern);
  }
  const none = run(['validate', 'data/*.yaml']);
  assert.equal(none.status, 1);
  assert.match(none.stderr, /^data\/\*\.yaml: no file has such a name\./);
});

test('validate fails on warnings where it is asked to', () => {
  const doubtful = JSON.stringify({
    roles: [{ title: 'A', pay: [{ median: 1, currency: 'EUR', period: 'year' }] }],
  });
  const { stderr } = run(['validate'], doubtful);
  assert.match(stderr, /0 errors, 1 warning,/);
  for (const [args, status] of /** @type {[string[], number][]} */ ([
    [[], 0],
    [['--strict'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', 'few'], 1],
  ])) {
    assert.equal(run(['validate', ...args], doubtful).status, status, args.join(' '));
  }
  assert.match(
    run(['validate', '--strict'], doubtful).stderr,
    /0 warnings may pass, so this fails/,
  );
});

test('ratings in words come in, as a matrix, as a list and as JSON-LD', () => {
  const cells =
    'Skill,Junior,Senior\nReviews,"Reads them.\nAsks.","- leads\n- plans"\nTalks,Basic,\n';
  const { skills } = imported([], cells).document;
  const words = (skill, role) => skill.ratings.get(role)?.note;
  assert.equal(words(skills[0], 'junior'), 'Reads them.\nAsks.');
  assert.equal(words(skills[0], 'senior'), '- leads\n- plans');
  assert.equal(skills[1].ratings.get('junior')?.level?.label, 'Basic');

  const list = 'Skill\tRole\tNote\nReviews\tJunior\tReads them\nReviews\tSenior\t\n';
  const { document, left } = imported([], list);
  assert.equal(words(document.skills[0], 'junior'), 'Reads them');
  assert.match(left, /Row 3, which lacks/);

  const skill = (description) => ({ '@type': 'DefinedTerm', name: 'Reviews', description });
  const graph = ['Reads them.', 'Leads them.'].map((detail, i) => ({
    '@type': 'Occupation',
    name: `Role ${i}`,
    skills: [skill(detail), { ...skill('Of code.'), name: 'Code' }],
  }));
  write('roles.json', JSON.stringify({ '@graph': graph }));
  const [reviews, code] = imported(['roles.json', '--from', 'json-ld']).document.skills;
  assert.deepEqual(
    [...reviews.ratings.values()].map((r) => r.note),
    ['Reads them.', 'Leads them.'],
  );
  assert.equal(code.description, 'Of code.');
});

test('words that were taken away as CSV come back', () => {
  const { document } = readRoleData({
    ladders: [{ family: 'F', rungs: ['Analyst', 'Manager'] }],
    scales: [{ levels: ['Basic', 'Expert'] }],
    skills: [
      {
        name: 'Reviews',
        levels: {
          Analyst: { note: 'You can:\n- help\n- explain' },
          Manager: { level: 'Expert', note: '1. leads\n2. plans' },
        },
      },
      {
        name: 'Talks',
        levels: {
          Analyst: 'Gives talks. Invites others.',
          Manager: 'Plans talks, and gives them.',
        },
      },
      { name: 'Writing', levels: { Analyst: 'Basic', Manager: 'Expert' } },
    ],
  });
  const { columns, groups } = matrix(document, { subjects: ['analyst', 'manager'] });
  const rows = groups[0].rows.map(({ skill, cells }) => [
    skill.name,
    ...cells.map((cell) => sayCell(document, cell, new Messages(), 'https://x.y/')),
  ]);
  const csv = toCsv({ title: '', head: ['Skill', ...columns.map((c) => c.title)], rows });
  const show = (doc) =>
    doc.skills.map((skill) =>
      [...skill.ratings.values()].map(({ level, note }) => [level?.label, note && blocksOf(note)]),
    );
  assert.deepEqual(show(imported([], csv).document), show(document));
});
