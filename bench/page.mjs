/** What is measured inside the page. `run.mjs` asks for one measure at a time. */
import { makeSheet, withRole } from './sheet.mjs';

const STEPS = 60;
const MOUNTS = 50;
/** In the name of a tenth of the skills or more, in no label. */
const WORD = '7';

const place = document.querySelector('main');
/**
 * @typedef {object} Mounted
 * @property {() => Element | null} scroller what scrolls, once it is there
 * @property {(given: any) => void} update shows other data of the same size
 * @property {(word: string) => void} filter
 * @property {(role: number) => void} sort by a role, what matters most first; -1 for the order of the sheet
 * @property {() => void} unmount
 */

/**
 * What is shown, the two forms of its data that take turns, and which of these is shown.
 *
 * @type {{ contender?: any, given: any[], now?: Mounted, at: number }}
 */
const state = {
  given: [],
  at: 0,
};

/** Ends with the next frame: after what is done in it, with its style, layout and painting. */
const frame = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(undefined);
      port2.postMessage(0);
    });
  });

/** Ends when the frames before have been drawn to the end, which goes on beside the page's own thread. */
const quiet = async () => {
  await frame();
  await new Promise((done) => setTimeout(done, 30));
  // At the beginning of a frame, so that all wait equally long for the next.
  await frame();
};

/** The words of the cell at a point; undefined where there is no cell, but a gap or a bare background. */
function wordsAt(root, x, y) {
  const cell = root
    .elementFromPoint(x, y)
    ?.closest('td, th, [role=gridcell], [role=columnheader], [role=rowheader]');
  if (!cell || cell.closest('[aria-hidden=true], .gap')) return undefined;
  const words = (cell.textContent.trim() || cell.getAttribute('aria-label')) ?? '';
  // A cell in which nothing is stated may be empty; what is larger than a cell is a spacer.
  const { width, height } = cell.getBoundingClientRect();
  return words || (width < 500 && height < 300) ? words : undefined;
}

/** What stands at a grid of points, so many each way, of the part of the scroller that is in view. */
function sample(n) {
  const scroller = state.now?.scroller();
  if (!scroller) return [];
  // The tree that it stands in, since asking the page first costs a second search in all of it.
  const root = scroller.getRootNode();
  const box = scroller.getBoundingClientRect();
  const [left, top] = [Math.max(box.left, 0) + 12, Math.max(box.top, 0) + 12];
  const width = Math.min(box.right, innerWidth) - 24 - left;
  const height = Math.min(box.bottom, innerHeight) - 24 - top;
  return Array.from({ length: n * n }, (_, i) =>
    wordsAt(root, left + (width * (i % n)) / (n - 1), top + (height * Math.floor(i / n)) / (n - 1)),
  );
}

/** What the first rows say, of those that there are. */
function said() {
  const rows = state.now?.scroller()?.querySelectorAll('tr, [role=row]') ?? [];
  return [...rows]
    .slice(0, 16)
    .map((row) => row.textContent)
    .join('|');
}

/** Frames until rows say something else than before: when the last of them ended. */
async function changed(before) {
  for (;;) {
    await frame();
    const end = performance.now();
    const now = said();
    if (now !== before && /Skill \d/.test(now)) return end;
  }
}

/** Milliseconds until rows say something else, to the end of that frame. */
async function time(work) {
  const before = said();
  await quiet();
  const start = performance.now();
  work();
  return (await changed(before)) - start;
}

/** The same, where nobody asks how long it takes. */
async function untimed(work) {
  const before = said();
  work();
  await changed(before);
}

const unmount = () => {
  state.now?.unmount();
  state.now = undefined;
};
const mount = () => {
  state.now = state.contender.mount(place, state.given[state.at]);
};
/** @returns {Promise<Mounted>} */
async function mounted() {
  if (!state.now) await untimed(mount);
  return /** @type {any} */ (state.now);
}

/** Frames of a way through the whole in steps: milliseconds, and the share of points that were blank after each. */
async function scroll(across) {
  const scroller = /** @type {any} */ ((await mounted()).scroller());
  const [side, size, length] = across
    ? ['scrollLeft', 'clientWidth', 'scrollWidth']
    : ['scrollTop', 'clientHeight', 'scrollHeight'];
  const frames = [];
  const blank = [];
  // A box of which a line or two do not show is none that is scrolled.
  if (!scroller || scroller[length] - scroller[size] < 100) return { frames, blank };
  scroller[side] = 0;
  await frame();
  await frame();
  // Beside or below a table that does not fill its box there is nothing to be blank.
  const filled = sample(8).map((words) => words !== undefined);
  for (let i = 1; i <= STEPS; i++) {
    const start = performance.now();
    scroller[side] = ((scroller[length] - scroller[size]) * i) / STEPS;
    await frame();
    frames.push(performance.now() - start);
    const found = sample(8).filter((_, point) => filled[point]);
    blank.push(found.filter((words) => words === undefined).length / found.length);
  }
  scroller[side] = 0;
  await frame();
  await frame();
  return { frames, blank };
}

/** All nodes, of every kind, through shadow roots. */
function nodesIn(root) {
  let n = 0;
  for (const node of root.childNodes) {
    n += 1 + nodesIn(node);
    if (node.shadowRoot) n += nodesIn(node.shadowRoot);
  }
  return n;
}

const measures = {
  async first() {
    unmount();
    await frame();
    return time(mount);
  },
  async update() {
    const now = await mounted();
    state.at = 1 - state.at;
    return time(() => now.update(state.given[state.at]));
  },
  async filter() {
    const now = await mounted();
    const ms = await time(() => now.filter(WORD));
    await untimed(() => now.filter(''));
    return ms;
  },
  async sort() {
    const now = await mounted();
    const ms = await time(() => now.sort(1));
    await untimed(() => now.sort(-1));
    return ms;
  },
  down: () => scroll(false),
  across: () => scroll(true),
  async nodes() {
    await mounted();
    await frame();
    return nodesIn(place);
  },
  async mounts() {
    for (let i = 0; i < MOUNTS; i++) {
      unmount();
      await untimed(mount);
    }
    unmount();
    await frame();
  },
  unmount,
};

/** Loads a contender, has it made ready by the machine with a small sheet, and gives it the one to show. */
globalThis.prepare = async (name, size) => {
  state.contender = await import(`./${name}.mjs`);
  const give = (of) => {
    const sheet = makeSheet(of);
    // The last column of the small one: all of them are in view there, and the first of the others.
    state.given = [sheet, withRole(sheet, 0)].map(state.contender.prepare);
    state.at = 0;
  };
  give({ skills: 40, roles: 8 });
  for (let i = 0; i < 5; i++) {
    for (const measure of ['first', 'update', 'filter', 'sort']) await measures[measure]();
  }
  unmount();
  give(size);
};
globalThis.measure = (what) => measures[what]();
