/** The model alone, in Node: reading against `JSON.parse` of the same text, questions against a clone. */
import { performance } from 'node:perf_hooks';
import { gap, ladderView, matrix, readRoleData, routes } from 'career-elements/model.js';
import { makeLadders, makeSheet, makeTangle, toDocument } from './sheet.mjs';

/** The median of several runs, in milliseconds. */
function time(work, runs = 9) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1];
}

/** @returns {{ what: string, ms: number, against: string, base: number }[]} */
export function measureModel() {
  const large = JSON.stringify(toDocument(makeSheet({ skills: 1000, roles: 400 })));
  const parse = time(() => JSON.parse(large));
  const broken = large.slice(0, -2);
  const sheet = toDocument(makeSheet({ skills: 100, roles: 100 }));
  const data = {
    ...sheet,
    ladders: [{ family: 'family', rungs: sheet.roles.slice(0, 9).map(({ id }) => id) }],
  };
  const { document } = readRoleData(data);
  const clone = time(() => structuredClone(data));
  const tangle = readRoleData(makeTangle(300, 1500)).document;
  const many = readRoleData(makeLadders({ ladders: 30, roles: 200, moves: 800 })).document;
  const against = (what, work, of = 'a structured clone of it', base = clone) => ({
    what,
    ms: time(work),
    against: of,
    base,
  });
  return [
    against(
      `read ${(large.length / 1e6).toFixed(1)} MB, 400,000 ratings`,
      () => readRoleData(large),
      'JSON.parse',
      parse,
    ),
    against('explain a fault at its end', () => readRoleData(broken), 'JSON.parse', parse),
    against('query a matrix of 10,000 cells', () =>
      matrix(document, { filter: '9', sort: 'role-1' }),
    ),
    against('lay out 100 roles', () => ladderView(document)),
    against(
      'lay out 30 ladders, 200 roles and 800 moves',
      () => ladderView(many),
      'a frame of 16 ms',
      16,
    ),
    against('work out a gap of 100 skills', () => gap(document, 'role-1', 'role-2')),
    against('find three routes among 300 roles and 1,500 moves', () =>
      routes(tangle, 'role-0', 'role-150'),
    ),
  ];
}
