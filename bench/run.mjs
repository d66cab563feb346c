/**
 * Times as ratios within one run, since machines differ: reading against `JSON.parse` of the same
 * text, and a matrix of ten thousand cells against a bare table of the same size.
 * Needs `npm run build`.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { openBrowser, serve } from '../scripts/browser.mjs';
import { gap, ladderView, matrix, readRoleData, routes } from 'career-elements/model.js';
import { makeDocument, makeLadders, makeTangle } from './document.mjs';

/** The median of several runs, in milliseconds. */
function time(work, runs = 9) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1];
}

const rows = [];
const add = (what, ms, against, base) =>
  rows.push({ what, ms: ms.toFixed(1), against, ratio: (ms / base).toFixed(1) });

const large = JSON.stringify(makeDocument({ roles: 400, skills: 1000 }));
const parse = time(() => JSON.parse(large));
add(
  `read ${(large.length / 1e6).toFixed(1)} MB, 400,000 ratings`,
  time(() => readRoleData(large)),
  'JSON.parse',
  parse,
);
const broken = large.slice(0, -2);
add(
  'explain a fault at its end',
  time(() => readRoleData(broken)),
  'JSON.parse',
  parse,
);

const { document } = readRoleData(makeDocument({ roles: 100, skills: 100 }));
const clone = time(() => structuredClone(makeDocument({ roles: 100, skills: 100 })));
add(
  'query a matrix of 10,000 cells',
  time(() => matrix(document, { filter: '9', sort: 'role-1' })),
  'a structured clone of it',
  clone,
);
add(
  'lay out 100 roles',
  time(() => ladderView(document)),
  'a structured clone of it',
  clone,
);

const many = readRoleData(makeLadders({ ladders: 30, roles: 200, moves: 800 })).document;
add(
  'lay out 30 ladders, 200 roles and 800 moves',
  time(() => ladderView(many)),
  'a frame of 16 ms',
  16,
);

const tangle = readRoleData(makeTangle(300, 1500)).document;
add(
  'find three routes among 300 roles and 1,500 moves',
  time(() => routes(tangle, 'role-0', 'role-150')),
  'a structured clone of it',
  clone,
);
add(
  'work out a gap of 100 skills',
  time(() => gap(document, 'role-1', 'role-2')),
  'a structured clone of it',
  clone,
);

const server = await serve(fileURLToPath(new URL('..', import.meta.url)));
const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`${server.origin}/bench/page.html`);
const drawn = await page.evaluate(() => globalThis.runBench());
for (const { what, ms, base } of drawn) add(what, ms, 'a bare table of that size', base);
await browser.close();
server.close();

console.table(rows);
