/**
 * Opens every story of the static workshop in light, dark, right-to-left and narrow, and print and forced
 * colours where a story is of that: it has to render without an error, what it plays has to come true, axe
 * has to find nothing, and its picture has to be the one in `tests/pictures`.
 *
 * Words after it choose the stories whose id has one. `--accept` takes the pictures as they now are.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBrowser, serve } from './browser.mjs';
import { pictureChrome } from './chrome.mjs';
import { report } from './counts.mjs';
import { Pictures } from './pictures.mjs';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false } },
});

/** What a story is opened in: globals of the workshop, the width of the window, and the media. */
const MODES = {
  light: { globals: 'scheme:light' },
  dark: { globals: 'scheme:dark' },
  rtl: { globals: 'direction:rtl' },
  narrow: { globals: 'scheme:light', width: 360 },
  wide: { globals: 'scheme:light', width: 1440 },
  // What is left of a sheet of A4 between usual margins, in CSS pixels.
  print: { globals: 'scheme:light', width: 718, media: 'print' },
  forced: {
    globals: 'scheme:dark',
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  },
};
/** Stories with such a tag are of one mode alone. */
const ONLY = { wide: ['wide'], print: ['print'], 'forced-colors': ['forced'], once: ['light'] };
const USUAL = ['light', 'dark', 'rtl', 'narrow'];

/** Stories are opened so many at a time. */
const AT_ONCE = 2;
/** Pay figures say how old they are, so the clock of the pages stands still. */
const NOW = Date.UTC(2026, 5, 1, 12);

const workshop = await serve('storybook-static');
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const jobs = Object.values(entries)
  .filter(
    ({ type, id }) => type === 'story' && (!words.length || words.some((w) => id.includes(w))),
  )
  .flatMap(({ id, tags }) => {
    const tag = Object.keys(ONLY).find((name) => tags.includes(name));
    return (ONLY[tag] ?? USUAL).map((mode) => ({ id, mode, name: `${id}-${mode}` }));
  });

const drawing = await pictureChrome();
if (!drawing) console.log('No browser for pictures on this system: they are not compared.');
const pictures = drawing && new Pictures(values.accept);
const browser = await openBrowser(drawing);
const failures = [];
const queue = [...jobs];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    const tab = await newTab();
    for (let job; (job = queue.shift());) {
      const { name } = job;
      try {
        // A page that did not come in time, as on a machine with much else to do, is asked for once more.
        const found = await look(tab, job).catch(() => look(tab, job));
        if (found.length) failures.push(`${name}: ${found.join('; ')}`);
      } catch (error) {
        failures.push(`${name}: ${error.message}`);
      }
    }
  }),
);
await browser.close();
workshop.close();
// A picture of a story that is gone.
if (pictures && !words.length) failures.push(...pictures.sweep(jobs.map(({ name }) => name)));

for (const failure of failures) console.error(failure);
if (failures.some((failure) => failure.includes('picture'))) {
  console.error(
    'Pictures as they are now, and what differs, are in .shots/stories. Look at them; if they are right: npm run test:stories -- --accept',
  );
}
const failed = Math.min(failures.length, jobs.length || 1);
report({ passed: jobs.length - failed, failed });
process.exitCode = failed || !jobs.length ? 1 : 0;

/** A tab whose clock stands still and whose errors are kept. */
async function newTab() {
  const page = await browser.newPage();
  await page.emulateTimezone('UTC');
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument((now) => {
    globalThis.Date = new Proxy(Date, {
      construct: (target, args) => Reflect.construct(target, args.length ? args : [now]),
      get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
    });
    // What is played does not scroll: a sticky part would then be a fraction of a pixel off, or not.
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function () {
      focus.call(this, { preventScroll: true });
    };
    Element.prototype.scrollIntoView = () => {};
  }, NOW);
  return { page, errors, session: await page.createCDPSession() };
}

/** What is wrong with a story in a mode. */
async function look({ page, errors, session }, { id, mode, name }) {
  const { globals, width = 1000, media = '', features = [] } = MODES[mode];
  errors.length = 0;
  await page.setViewport({ width, height: 900 });
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  // The check of the workshop itself would run beside ours.
  const query = `viewMode=story&id=${id}&globals=a11y.manual:!true;${globals}`;
  await page.goto(`${workshop.origin}/iframe.html?${query}`, { waitUntil: 'load' });
  await page.waitForFunction(
    () => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0],
    { timeout: 20000 },
  );
  const wrong = await page.evaluate(() => {
    const last = (name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last(name)?.[0];
    const [thrown] = [last('playFunctionThrewException'), last('storyThrewException')].filter(
      Boolean,
    );
    if (thrown) return String(thrown.message).replace(/\s+/g, ' ').slice(0, 300);
    return last('storyFinished').status === 'success' ? undefined : 'it did not render';
  });
  if (wrong) return [wrong, ...errors];
  await settled(page);
  const found = [...errors];
  if (pictures) {
    // A whole page that fits the window is drawn aside where it runs from right to left.
    const fullPage = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    const shoot = () => page.screenshot({ fullPage });
    found.push(...(await pictures.compare(name, shoot)));
  }
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  found.push(...(await page.evaluate(axe)));
  return found;
}

/** Waits until fonts are there, every element has rendered, and what is measured is drawn; no caret blinks. */
function settled(page) {
  return page.evaluate(async () => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((el) => [
        el,
        ...(el.shadowRoot ? all(el.shadowRoot) : []),
      ]);
    document.documentElement.style.caretColor = 'transparent';
    await document.fonts.ready;
    for (let i = 0; i < 2; i++) {
      await Promise.all(all(document).map((el) => el.updateComplete));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  });
}

/** Runs in the page: what axe finds there, by the rules that the workshop has for the story. */
async function axe() {
  const { parameters } = globalThis.__STORYBOOK_PREVIEW__.currentRender.story;
  window.axe.configure({ rules: parameters.a11y.config.rules });
  const { violations } = await window.axe.run('#storybook-root');
  return violations.map(({ id, nodes }) => {
    const where = nodes.map((n) => n.target.flat().join(' ')).join(', ');
    return `${id} at ${where.slice(0, 200)}`;
  });
}
