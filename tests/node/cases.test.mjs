/** The world as it is: public data sets, where the machine has them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  compare,
  ladderView,
  matrix,
  movesFrom,
  movesInto,
  readRoleData,
  routes,
} from 'career-elements/model.js';
import { fromNeutral } from '../support/neutral.mjs';

const folder =
  process.env.CASES_DIR ?? fileURLToPath(new URL('../../../shared/cases', import.meta.url));
const sets = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'neutral.json')))
  : [];

if (!sets.length) test('public data sets', { skip: `no data sets in ${folder}` }, () => {});

for (const name of sets) {
  const set = JSON.parse(readFileSync(join(folder, name, 'neutral.json'), 'utf8'));
  const { document, issues } = readRoleData(JSON.stringify(fromNeutral(set)));

  test(`${name}: everything is read, and nothing dropped`, () => {
    assert.deepEqual(
      issues.filter((i) => i.severity === 'error' && i.code !== 'currency'),
      [],
    );
    assert.equal(document.roles.length, set.roles.length);
    assert.equal(document.skills.length, set.skills.length);
    const rated = set.ratings.filter((r) => r.level ?? r.note);
    const cells = new Set(rated.map((r) => `${r.skill}\n${r.role}`));
    assert.equal(
      document.skills.reduce((n, s) => n + s.ratings.size, 0),
      cells.size,
    );
  });

  test(`${name}: every cell has its words, with or without a level, as an object and as text`, () => {
    const last = new Map(set.ratings.map((r) => [`${r.skill}\n${r.role}`, r]));
    const words = (rating) => rating.note?.replace(/\s+/g, ' ').trim();
    for (const skill of document.skills) {
      for (const [role, rating] of skill.ratings) {
        const given = last.get(`${skill.id}\n${role}`);
        assert.equal(words(rating), words(given));
        assert.equal(rating.level === undefined, (given.level ?? undefined) === undefined);
      }
    }
    const sentences = set.ratings.filter((r) => r.note && /\n|\.$/.test(r.note.trim()));
    const given = fromNeutral({ ...set, ratings: sentences });
    for (const { levels } of given.skills) {
      for (const role of Object.keys(levels)) levels[role] = levels[role].note;
    }
    const { document: inText, issues: found } = readRoleData(given);
    assert.deepEqual(
      found.filter((i) => ['no-scales', 'missing', 'unknown-level'].includes(i.code)),
      [],
    );
    for (const skill of inText.skills) {
      for (const [role, rating] of skill.ratings) {
        assert.equal(rating.level, undefined);
        assert.equal(words(rating), words(last.get(`${skill.id}\n${role}`)));
      }
    }
  });

  test(`${name}: every question has an answer`, () => {
    const { groups, shown } = matrix(document);
    assert.equal(groups.flatMap((g) => g.rows).length, shown);
    assert.ok(compare(document).columns.length > 0);
    const view = ladderView(document);
    const placed = view.columns.flatMap((c) => c.rungs.flatMap((r) => r.roles));
    assert.equal(new Set(placed).size, set.roles.length);
    const nodes = new Set([
      ...view.columns.flatMap((c) => [c.node, ...c.rungs.map((r) => r.node)]),
      ...view.exits.map((e) => e.node),
    ]);
    for (const line of view.lines) assert.ok(nodes.has(line.from) && nodes.has(line.to));
    for (const { id } of document.roles.slice(0, 300)) {
      assert.ok(Array.isArray(movesFrom(document, id)) && Array.isArray(movesInto(document, id)));
    }
  });

  test(`${name}: routes end where they should, and come through cycles`, () => {
    const ids = document.roles.map((r) => r.id);
    const some = ids.filter((_, i) => i % Math.ceil(ids.length / 25) === 0);
    for (const from of some) {
      for (const to of some) {
        for (const { stops } of routes(document, from, to)) {
          assert.ok(stops.at(-1)?.roles.some((r) => r.id === to));
          assert.equal(new Set(stops).size, stops.length);
        }
      }
    }
  });
}
