/** HTML out and HTML in: what a widget shows of a document is what it shows of the HTML written from it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as fc from 'fast-check';
import { parseHtml } from '#build/cli/parse-html.js';
import { readLadderHtml } from '#build/career-ladder/read-html.js';
import { writeLadderHtml } from '#build/career-ladder/write-html.js';
import { toHtml } from '#build/html/write.js';
import { blocksOf } from '#build/model/blocks.js';
import { compare } from '#build/model/compare.js';
import { partsOf } from '#build/model/conditions.js';
import { ladderView } from '#build/model/ladder.js';
import { matrix } from '#build/model/matrix.js';
import { movesFrom, movesInto } from '#build/model/moves.js';
import { hasFigures } from '#build/model/pay.js';
import { linksOfPath, nextSteps, statements } from '#build/model/picker.js';
import { profileOf } from '#build/model/profile.js';
import { readRoleData } from '#build/model/read.js';
import { readPathsHtml } from '#build/path-picker/read-html.js';
import { writePathsHtml } from '#build/path-picker/write-html.js';
import { readCompareHtml } from '#build/role-compare/read-html.js';
import { writeCompareHtml } from '#build/role-compare/write-html.js';
import { readMatrixHtml } from '#build/skill-matrix/read-html.js';
import { writeMatrixHtml } from '#build/skill-matrix/write-html.js';
import { Messages } from '#build/ui/messages.js';
import { sayCondition } from '#build/ui/say-rating.js';
import { documents } from '../support/documents.mjs';

const messages = new Messages();
const { t } = messages;
const seed = readFileSync(
  new URL('../../src/data/paralegal-vs-legal-ops.json', import.meta.url),
  'utf8',
);

// What the widgets show, with nothing that they do not.

const showSource = (source) =>
  source && [
    source.title ?? source.url ?? source.id,
    source.url,
    source.publisher,
    source.published,
  ];
const showLinks = (links) =>
  links.map(({ rel, label, url }) => [rel, label ?? (rel ? t(rel) : url), url]);
/** @param {any} pay */
const showPay = ({ source, currency, period, topCoded, ...pay }) => ({
  ...pay,
  ...(hasFigures({ ...pay, topCoded }) ? { currency, period } : {}),
  topCoded: topCoded.filter((f) => pay[f] !== undefined),
  source: showSource(source),
});

function showCompare(doc, columns, heading) {
  const view = compare(doc, { subjects: columns ?? [] });
  return {
    // A heading of the page's own stands in for the title.
    title: heading ? '' : (doc.title ?? t('compareHeading')),
    summary: doc.summary,
    updated: doc.updated,
    columns: view.columns.map((c) => ({
      id: c.subject.id,
      title: c.subject.title,
      family: c.family?.title,
      summary: c.summary,
      focus: c.focus,
      day: c.day,
      sitsIn: c.sitsIn,
      reportsTo: c.reportsTo,
      pay: c.pay.map(showPay),
      links: showLinks(c.links),
    })),
  };
}

function showMatrix(doc, columns, heading) {
  const view = matrix(doc, { subjects: columns ?? [] });
  return {
    title: heading ? '' : (doc.title ?? t('matrixHeading')),
    columns: view.columns.map(({ id, title, kind }) => ({ id, title, kind })),
    scales: view.scales.map(({ title, ranked, levels }) => ({
      title,
      ranked,
      levels: levels.map(({ id, label, description, none }) => ({ id, label, description, none })),
    })),
    groups: view.groups.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ skill, cells }) => ({
        id: skill.id,
        name: skill.name,
        examples: skill.examples,
        description: skill.description,
        cells: cells.map(
          (cell) =>
            cell && {
              level: cell.rating.level?.label,
              scale: cell.rating.level?.scale.title,
              rank: cell.rating.level?.rank,
              standing: cell.standing,
              when: partsOf(doc, cell).conditions.map((c) => sayCondition(c, messages)),
              note: cell.rating.note && blocksOf(cell.rating.note),
              source: showSource(cell.rating.source),
            },
        ),
      })),
    })),
  };
}

/** Families in an order of their own: what matters is which column has what. */
function showLadder(doc) {
  const view = ladderView(doc);
  const name = new Map(
    /** @type {[string, string][]} */ ([
      ...view.columns.flatMap((c) => [
        [c.node, `${c.family?.id}/${c.title}`],
        ...c.rungs.map((r) => [r.node, r.roles.map((s) => s.id).join('+')]),
      ]),
      ...view.exits.map((x) => [x.node, `exit ${x.title}`]),
    ]),
  );
  /** @param {import('#build/model/moves.js').Step} step */
  const step = ({ kind, from, to, move }) => ({
    kind,
    from: from.title,
    to,
    note: move?.note,
    // What states neither says nothing.
    months: move?.typical?.months,
    share: move?.typical?.share,
    requires: move?.requires,
    source: showSource(move?.source),
  });
  return {
    columns: view.columns
      .map((c) => ({
        title: c.title,
        family: c.family?.title,
        ordered: c.ordered,
        rungs: c.rungs.map((r) => ({
          row: r.row,
          roles: r.roles.map((role) => {
            const { summary, pay = [], links } = profileOf(doc, role.id) ?? {};
            return {
              id: role.id,
              title: role.title,
              summary,
              pay: pay.map(showPay),
              // Own links come before those of the family; which comes first says nothing else.
              links: showLinks(links).map(String).sort(),
              from: movesFrom(doc, role.id).map(step),
              into: movesInto(doc, role.id).map(step),
            };
          }),
        })),
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    exits: view.exits.map((x) => x.title),
    lines: view.lines
      .map((l) => `${name.get(l.from)} ${l.kind} ${l.mutual} ${name.get(l.to)}`)
      .sort(),
  };
}

function showPaths(doc) {
  return {
    paths: doc.paths.map((path) => ({
      id: path.id,
      title: path.title,
      summary: path.summary,
      steps: path.steps.map((id) => doc.subjects.get(id).title),
      reasons: path.reasons.map((r) => r.text),
      links: showLinks(linksOfPath(doc, path)),
      first: nextSteps(doc, path, undefined).first.map((r) => r.title),
    })),
    statements: statements(doc).map(({ id, text, weights }) => ({
      id,
      text,
      weights: [...weights],
    })),
    questions: doc.questions.map(({ prompt, options }) => ({
      prompt,
      options: options.map(({ label, paths }) => ({ label, paths: [...paths] })),
    })),
  };
}

const WIDGETS = {
  'role-compare': [
    writeCompareHtml,
    readCompareHtml,
    showCompare,
    (doc) => doc.families.length + doc.roles.length,
  ],
  'skill-matrix': [
    writeMatrixHtml,
    readMatrixHtml,
    showMatrix,
    (doc) => doc.skills.length && matrix(doc).columns.length,
  ],
  'career-ladder': [writeLadderHtml, readLadderHtml, showLadder, (doc) => doc.roles.length],
  'path-picker': [writePathsHtml, readPathsHtml, showPaths, (doc) => doc.paths.length],
};

function roundTrip(tag, doc, options = {}) {
  const [write, read, show] = WIDGETS[tag];
  const html = toHtml(write(doc, { messages, headingLevel: 2, ...options }));
  const found = read(parseHtml(html), t);
  assert.ok(found, html);
  const { document, issues } = readRoleData(found.data);
  try {
    assert.deepEqual(
      issues.filter((i) => i.severity === 'error'),
      [],
    );
    assert.deepEqual(
      show(document, found.columns, options.heading),
      show(doc, options.roles, options.heading),
    );
    assert.deepEqual(found.left, []);
  } catch (error) {
    error.message = `${error.message}\n${html.slice(0, 4000)}`;
    throw error;
  }
}

for (const [tag, [, , , has]] of Object.entries(WIDGETS)) {
  test(`${tag}: the first data set comes back from its HTML`, () => {
    roundTrip(tag, readRoleData(seed).document);
  });

  test(`${tag}: so does any document, with and without a heading`, () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(undefined, 'none', 'A heading'), (data, heading) => {
        const { document } = readRoleData(data);
        fc.pre(has(document) > 0);
        roundTrip(tag, document, { heading });
      }),
      { numRuns: Number(process.env.CE_RUNS ?? 300) },
    );
  });
}

test('named columns come back in their order', () => {
  const { document } = readRoleData(seed);
  for (const roles of [
    ['legal-ops', 'paralegal'],
    ['analyst', 'legal-ops', 'manager'],
    ['director', 'senior-paralegal'],
  ]) {
    roundTrip('skill-matrix', document, { roles });
    roundTrip('role-compare', document, { roles });
  }
});
