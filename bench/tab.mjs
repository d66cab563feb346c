/** A page for one contender, which is given up where it takes too long. */

/** What a measure says that took longer than it may. */
export const OVER = Symbol('over');

const SIZE = { width: 1280, height: 900 };

/** Opens a page in a window of its own, since a tab that another covers draws no frames. */
export async function openPage(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  [error] ${error}`));
  await page.setViewport(SIZE);
  await page.goto(address);
  return page;
}

/** What the work answers, or `OVER` where that takes more milliseconds than the limit. */
export async function within(limit, work) {
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, limit, OVER)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // A page that is closed while it works tells so, which is known.
    work.catch(() => {});
  }
}

export class Tab {
  #page;
  #cdp;
  /** What took too long once is not tried again. */
  #over = new Set();

  /** @param {{ browser: import('puppeteer-core').Browser, address: string, name: string, size: object, limit: number }} of */
  constructor(of) {
    this.of = of;
  }

  async #open() {
    const { browser, address, name, size, limit } = this.of;
    this.#page = await openPage(browser, address);
    this.#page.setDefaultTimeout(0);
    this.#cdp = await this.#page.createCDPSession();
    // To get ready is not measured, but is not to hold the run either.
    const prepare = this.#page.evaluate((n, s) => globalThis.prepare(n, s), name, size);
    if ((await within(limit + 30_000, prepare)) === OVER)
      throw new Error(`${name} did not get ready.`);
    this.empty = await this.memory();
  }

  /** One measure. Where a tab hangs it is closed, and the next measure begins in a new one. */
  async measure(what) {
    // Without a first picture there is nothing to change or scroll.
    if (this.#over.has('first') || this.#over.has(what)) return OVER;
    if (!this.#page) await this.#open();
    const answer = await within(
      this.of.limit,
      this.#page.evaluate((w) => globalThis.measure(w), what),
    );
    if (answer === OVER) {
      this.#over.add(what);
      await this.close();
    }
    return answer;
  }

  /** Bytes of the heaps of scripts and of the page, and all nodes in memory, after a collection. */
  async memory() {
    if (!this.#page) await this.#open();
    for (let i = 0; i < 3; i++) await this.#cdp.send('HeapProfiler.collectGarbage');
    const heap = await this.#cdp.send('Runtime.getHeapUsage');
    const { nodes } = await this.#cdp.send('Memory.getDOMCounters');
    return { bytes: heap.usedSize + (heap.embedderHeapUsedSize ?? 0), nodes };
  }

  async close() {
    const page = this.#page;
    this.#page = undefined;
    if (page) await within(5_000, page.browserContext().close());
  }
}
