/** Matrices of several sizes beside their peers: rounds in which each has its turn. */
import { OVER, Tab } from './tab.mjs';
import { sizeName } from './sheet.mjs';

/** By the name of its module. The first is what the others are measured against. */
export const CONTENDERS = {
  plain: 'plain `innerHTML`',
  ours: 'skill-matrix',
  windowed: 'virtual-core with lit',
  'ag-grid': 'AG Grid Community',
};

const TIMES = ['first', 'update', 'filter', 'sort'];
const WAYS = ['down', 'across'];

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, share) => {
  const all = sorted(numbers);
  return all[Math.min(all.length - 1, Math.floor(all.length * share))];
};
const isOver = (answers) => !answers.length || answers.includes(OVER);

/** @returns {Record<string, any[]>} */
const emptyAnswers = () => Object.fromEntries([...TIMES, ...WAYS].map((what) => [what, []]));

/**
 * Measures one size. Numbers are medians of the rounds; undefined where there is nothing to measure, and
 * `OVER` where it took longer than the limit.
 *
 * @param {{ skills: number, roles: number, filled?: number }} size
 * @param {{ browser: import('puppeteer-core').Browser, address: string, rounds: number, limit: number }} options
 */
export async function measureMatrix(size, { rounds, ...options }) {
  const tabs = Object.keys(CONTENDERS).map((name) => new Tab({ ...options, name, size }));
  const answersOf = Object.fromEntries(tabs.map((tab) => [tab.of.name, emptyAnswers()]));
  for (let round = 0; round < rounds; round++) {
    // Another one begins each round, so that none has always the same neighbour.
    const turn = tabs.map((_, i) => tabs[(i + round) % tabs.length]);
    for (const tab of turn) {
      const answers = answersOf[tab.of.name];
      for (const what of TIMES) answers[what].push(await tab.measure(what));
      // Each way is sixty frames already.
      if (round < 3) for (const way of WAYS) answers[way].push(await tab.measure(way));
      await tab.measure('unmount');
      console.log(`  ${sizeName(size)} round ${round + 1}: ${tab.of.name}`);
    }
  }
  const results = {};
  for (const tab of tabs) {
    const found = answersOf[tab.of.name];
    const row = (results[tab.of.name] = {});
    for (const what of TIMES) row[what] = isOver(found[what]) ? OVER : quantile(found[what], 0.5);
    for (const way of WAYS) row[way] = isOver(found[way]) ? OVER : framesOf(found[way]);
    Object.assign(row, await memoryOf(tab));
    await tab.close();
  }
  return results;
}

function framesOf(ways) {
  const frames = ways.flatMap((way) => way.frames);
  if (!frames.length) return undefined;
  const blank = ways.flatMap((way) => way.blank);
  return {
    p50: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
    blank: blank.reduce((sum, share) => sum + share, 0) / blank.length,
  };
}

async function memoryOf(tab) {
  const nodes = await tab.measure('nodes');
  if (nodes === OVER) return { nodes, heap: OVER, growth: OVER };
  const heap = (await tab.memory()).bytes - tab.empty.bytes;
  await tab.measure('unmount');
  const before = await tab.memory();
  if ((await tab.measure('mounts')) === OVER) return { nodes, heap, growth: OVER };
  const after = await tab.memory();
  const growth = { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes };
  return { nodes, heap, growth };
}
