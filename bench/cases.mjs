/** Data sets of a folder in every widget: the longest task, nodes and height of what is shown at first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromNeutral } from '../tests/support/neutral.mjs';
import { openPage, OVER, within } from './tab.mjs';

export const WIDGETS = ['role-compare', 'skill-matrix', 'career-ladder', 'path-picker'];

/**
 * The role data documents of a folder, `NAME.json`, and the sets of the neutral shape, `NAME/neutral.json`.
 *
 * @param {string} folder
 * @returns {{ name: string, text: string }[]}
 */
export function readCases(folder) {
  return readdirSync(folder).flatMap((entry) => {
    const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
    const neutral = join(folder, entry, 'neutral.json');
    if (existsSync(neutral)) {
      return [{ name: entry, text: JSON.stringify(fromNeutral(read(neutral))) }];
    }
    if (!entry.endsWith('.json')) return [];
    return [{ name: entry.slice(0, -5), text: JSON.stringify(read(join(folder, entry))) }];
  });
}

/**
 * @param {string} name
 * @param {{ browser: import('puppeteer-core').Browser, address: (name: string) => string, rounds: number, limit: number }} options
 * `address` is where a page may fetch the set of that name; of no name, the page itself
 */
export async function measureCase(name, options) {
  const { browser, address, rounds, limit } = options;
  const results = {};
  for (const widget of WIDGETS) {
    const tasks = [];
    for (let round = 0; round < rounds; round++) {
      const page = await openPage(browser, address(''));
      const found = await within(limit, show(page, widget, address(name)));
      await within(5_000, page.browserContext().close());
      if (found === OVER) {
        results[widget] = OVER;
        break;
      }
      tasks.push(found.task);
      results[widget] = { ...found, task: tasks.sort((a, b) => a - b)[tasks.length >> 1] };
    }
  }
  return results;
}

/** Shows a set by `src`, as a page would, and reads from a trace how long the tasks of that took. */
async function show(page, widget, src) {
  const { origin } = new URL(src);
  await page.evaluate((bundle) => import(bundle), `${origin}/dist/career-elements.js`);
  await page.tracing.start({
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  const shown = await page.evaluate(
    async (name, from) => {
      const frames = async (n) => {
        for (let i = 0; i < n; i++) await new Promise((done) => requestAnimationFrame(done));
        await new Promise((done) => setTimeout(done));
      };
      const nodesIn = (root) => {
        let n = 0;
        for (const node of root.childNodes) {
          n += 1 + nodesIn(node);
          if (node.shadowRoot) n += nodesIn(node.shadowRoot);
        }
        return n;
      };
      const element = document.createElement(name);
      // A task of its own, so that nothing of this script counts.
      await frames(2);
      performance.mark('bench-start');
      element.src = from;
      const ready = new Promise((done) => element.addEventListener('role-data-load', done));
      const place = document.querySelector('main');
      place.append(element);
      await ready;
      await element.updateComplete;
      await frames(5);
      await new Promise((done) => setTimeout(done, 100));
      performance.mark('bench-end');
      return { nodes: nodesIn(place), height: Math.round(element.getBoundingClientRect().height) };
    },
    widget,
    src,
  );
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const mark = (name) => traceEvents.find((event) => event.name === name);
  const [start, end] = [mark('bench-start'), mark('bench-end')];
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur }) =>
      /RunTask$/.test(name) &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur > start.ts &&
      ts < end.ts,
  );
  return { ...shown, task: Math.max(0, ...tasks.map(({ dur }) => dur)) / 1000 };
}
