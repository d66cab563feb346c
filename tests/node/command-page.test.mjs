/** What `render` makes of pages and of ids, and what it refuses. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fillPage } from '#build/cli/fill-page.js';
import { UserError } from '#build/cli/io.js';
import { readDocument } from '#build/cli/render.js';
import * as fc from 'fast-check';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ce-page-'));
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync(join(root, 'src/data/paralegal-vs-legal-ops.json'), join(folder, 'roles.json'));

/** @param {string[]} args */
function run(args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  assert.doesNotMatch(stderr, /\n\s+at /, stderr.slice(0, 2000));
  return { status, stdout, stderr };
}

/** @param {string} name @param {string} content */
const write = (name, content) => writeFileSync(join(folder, name), content);

/** Fills a page so many times, each time what came of the last. */
function fill(page, times = 1, ...flags) {
  write('page.html', page);
  const results = [];
  for (let i = 0; i < times; i++) {
    const { status, stderr } = run([
      ...['render', 'roles.json', '--into', 'page.html', '-o', 'page.html', ...flags],
    ]);
    assert.equal(status, 0, stderr);
    results.push(readFileSync(join(folder, 'page.html'), 'utf8'));
  }
  return results;
}

/** A page without what the command wrote. */
const own = (page) =>
  page
    .replace(/<script type="application\/ld\+json".*<\/script>\n?/, '')
    .replace(/(<(skill-matrix|career-ladder)[^>]*>)[^]*?<\/\2>/gi, '$1</$2>');

test('a page that is filled ten times is as after the first, and keeps every other letter', () => {
  const page = `\ufeff<!doctype html>\r\n<title>Caf\u00e9</title>\r\n<UL><li>One<li><skill-matrix roles='paralegal'></skill-matrix>\r\n<li>Two</UL>\r\n<h2><b><career-ladder></career-ladder></b>\r\n<table><td><skill-matrix></skill-matrix>`;
  const contents = fill(page, 10, '--json-ld', '--shadow');
  assert.equal(new Set(contents).size, 1);
  assert.equal(own(contents[0]), page);
});

test('schema.org data goes to the end of the head, behind what says how the page is encoded', () => {
  for (const [page, before] of [
    ['<!doctype html><head><meta charset="utf-8"><title>T</title>', '<title>T</title>'],
    ['<!doctype html><meta charset="utf-8">', '<meta charset="utf-8">'],
    ['<html><head></head><body>', '<head>'],
    ['<html><body>', '<html>'],
  ]) {
    const [html] = fill(`${page}<skill-matrix></skill-matrix>`, 1, '--json-ld');
    assert.ok(html.includes(`${before}<script type="application/ld+json"`), html.slice(0, 200));
  }
});

test('a place that the content would damage is refused, and the page left as it was', () => {
  for (const [page, said] of /** @type {[string, RegExp][]} */ ([
    ['<p>See <skill-matrix></skill-matrix></p>', /line 1 stands in a <p>/],
    ['<table>\n<skill-matrix></skill-matrix></table>', /<skill-matrix> in line 2 cannot be filled/],
    ['<svg><skill-matrix></skill-matrix></svg>', /in line 1 cannot be filled where it stands/],
    ['<skill-matrix><h2 slot="heading">Ours</skill-matrix>', /something in it is left open/],
    ['<skill-matrix><b slot="heading">Ours</skill-matrix>', /the <b> in it has no end tag/],
    ['<skill-matrix><p>Ours</skill-matrix></p></skill-matrix>', /something in it is left open/],
    ['<div><skill-matrix></div>', /has no end tag/],
    ['<skill-matrix/>', /has no end tag/],
    ['<template><skill-matrix></skill-matrix></template>', /has no widget to fill/],
    ['<!-- <skill-matrix></skill-matrix> -->', /has no widget to fill/],
    [
      '<div>\n<skill-matrix roles="nope"></skill-matrix></div>',
      /in line 2: roles: "nope" is no id/,
    ],
  ])) {
    write('page.html', page);
    const { status, stderr } = run([
      'render',
      'roles.json',
      '--into',
      'page.html',
      '--output',
      'page.html',
    ]);
    assert.equal(status, 1, page);
    assert.match(stderr, said);
    assert.equal(readFileSync(join(folder, 'page.html'), 'utf8'), page);
  }
});

test('whatever a page is made of, it is refused or stays as it was, and filling it again changes nothing', async () => {
  write('small.json', '{ "roles": ["A"], "skills": [{ "name": "S", "levels": { "a": "Core" } }] }');
  const given = readDocument(join(folder, 'small.json'));
  const inside = ['', '<p>Old', '<p slot="heading">x</p>', '<b slot="heading">x', '<img slot="x">'];
  const tags =
    'p div table tr td a b h2 ul li select svg math template head body html title button form';
  const pieces = [
    ...tags.split(' ').flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
    ...inside.map((child) => `<skill-matrix>${child}</skill-matrix>`),
    ...['<skill-matrix>', '</skill-matrix>', '<role-data>', '<!-- x', '-->', 'a &amp; b', '\r\n'],
    ...['<!doctype html>', `<script>'</head>'</script>`, '<textarea>', '<noscript>', '<br>', '\0'],
  ];
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
      fc.constantFrom(...inside),
      fc.boolean(),
      async (around, child, jsonLd) => {
        const half = around.length >> 1;
        const page = [
          ...around.slice(0, half),
          `<skill-matrix>${child}</skill-matrix>`,
          ...around.slice(half),
        ].join('');
        const options = { attributes: new Map(), lang: 'en', shadow: false, jsonLd };
        const fillOnce = (html) => fillPage(html, given, options);
        const once = await fillOnce(page).catch((error) => {
          assert.ok(error instanceof UserError, error);
        });
        if (once === undefined) return;
        filled++;
        assert.equal(await fillOnce(once), once);
        if (!jsonLd) assert.equal(own(once), own(page));
      },
    ),
    { numRuns: 1500 },
  );
  assert.ok(filled > 100, String(filled));
});

test('what a document says in another language is marked with it', () => {
  const written = (lang) => {
    write('other.json', JSON.stringify({ lang, roles: [{ title: 'Koch', summary: 'Kocht.' }] }));
    return run(['render', 'other.json', '--element', 'role-compare']).stdout;
  };
  assert.match(written('de'), /<div lang="de">[^]*Kocht/);
  for (const lang of ['en-GB', 'no tag', undefined]) assert.doesNotMatch(written(lang), / lang=/);
});

test('what the tags of the page say cannot be said beside them', () => {
  write('page.html', '<skill-matrix></skill-matrix>');
  for (const flags of [['--roles', 'paralegal'], ['--element', 'skill-matrix'], ['--page']]) {
    const { status, stderr } = run(['render', 'roles.json', '--into', 'page.html', ...flags]);
    assert.equal(status, 1);
    assert.match(stderr, /'--into <page>' cannot be used with/);
  }
});

test('every id that the document does not have is named, with the nearest and those that it has', () => {
  for (const element of ['skill-matrix', 'role-compare', 'career-ladder']) {
    const { status, stderr, stdout } = run([
      'render',
      'roles.json',
      '--element',
      element,
      '--roles',
      'nope, paralegl legal-ops',
    ]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^roles: "nope" is no id in the document\. "paralegl" is no id/);
    assert.match(
      stderr,
      /Did you mean "paralegal"\? It takes paralegal, legal-ops, .* and 2 more\.$/m,
    );
  }
  // A document may have skills and nobody who has them.
  write('skills.json', '{ "skills": [{ "name": "S" }] }');
  const none = run(['render', 'skills.json', '--element', 'skill-matrix']);
  assert.deepEqual([none.status, none.stdout], [1, '']);
  assert.match(none.stderr, /nothing that <skill-matrix> shows/);
  assert.match(run(['render', 'skills.json']).stderr, /nothing that a widget shows/);
  // A role is no family.
  const { status, stderr } = run(['render', 'roles.json', '--families', 'analyst']);
  assert.equal(status, 1);
  assert.match(stderr, /"analyst" is no id in the document\. It takes paralegal, legal-ops\.$/m);
});

test('a heading level above 6 is 6 in what is written and in what is rendered before', () => {
  for (const element of ['skill-matrix', 'role-compare', 'career-ladder', 'path-picker']) {
    const { stdout } = run([
      'render',
      'roles.json',
      '--element',
      element,
      '--heading-level',
      '7',
      '--shadow',
    ]);
    const levels = [...stdout.matchAll(/<h([1-6])|aria-level="(\d+)"/g)].map(([, h, l]) => h ?? l);
    assert.ok(levels.length > 1);
    assert.deepEqual([...new Set(levels)], ['6'], element);
  }
});

test('a file of 600 MB and a folder that is not there end in a line', () => {
  write('large.json', '');
  truncateSync(join(folder, 'large.json'), 600 * 1024 * 1024);
  const large = run(['render', 'large.json']);
  assert.equal(large.status, 1);
  assert.match(large.stderr, /^large\.json: this is more than 256 MB.*\n$/);
  const nowhere = run(['render', 'roles.json', '-o', 'no/such/page.html']);
  assert.equal(nowhere.status, 1);
  assert.match(nowhere.stderr, /^no\/such\/page\.html: there is no folder no\/such\.\n$/);
});
