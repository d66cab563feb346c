/**
 * Opens every story of the static workshop in light, dark and right-to-left: it has to render, without an
 * error in the console, and axe has to find nothing. With words after it, only stories whose id has one.
 * `--pictures` also writes what each looks like into `.shots/stories/`, for looking at.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { findChrome } from './chrome.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'boolean', default: false } },
});
const MODES = {
  light: 'scheme:light',
  dark: 'scheme:dark',
  rtl: 'direction:rtl',
};
/** Pages and stories are opened so many at a time. */
const AT_ONCE = 2;

const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
execFileSync(process.execPath, [storybook, 'build', '-o', 'storybook-static', '--quiet'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
const server = createServer(sirv('storybook-static', { dev: true }));
await new Promise((done) => server.listen(0, 'localhost', done));
const base = `http://localhost:${server.address().port}`;
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(
  (e) => e.type === 'story' && (!positionals.length || positionals.some((p) => e.id.includes(p))),
);
const browser = await puppeteer.launch({ ...(await findChrome()), headless: true });
if (values.pictures) mkdirSync('.shots/stories', { recursive: true });

const failures = [];
const queue = stories.flatMap(({ id }) => Object.entries(MODES).map((mode) => [id, ...mode]));
const total = queue.length;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    const said = [];
    page.on('pageerror', (error) => said.push(String(error)));
    for (let job; (job = queue.shift());) {
      const [id, mode, globals] = job;
      said.length = 0;
      try {
        const found = await look(page, id, globals);
        if (found.length) failures.push(`${id} (${mode}): ${found.join('; ')}`);
        if (said.length) failures.push(`${id} (${mode}): ${said.join('; ')}`);
        if (values.pictures) await page.screenshot({ path: `.shots/stories/${id}-${mode}.png` });
      } catch (error) {
        failures.push(`${id} (${mode}): ${error.message}`);
      }
    }
  }),
);
await browser.close();
server.close();
for (const failure of failures) console.error(failure);
console.log(`${total - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length || !total ? 1 : 0;

/** What axe finds in a story, once it is rendered. */
async function look(page, id, globals) {
  await page.goto(
    `${base}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true;${globals}`,
    {
      waitUntil: 'load',
    },
  );
  await page.waitForFunction(
    () =>
      document.body.classList.contains('sb-show-errordisplay') ||
      (document.body.classList.contains('sb-show-main') &&
        document.querySelector('#storybook-root')?.childElementCount),
    { timeout: 15000 },
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    if (document.body.classList.contains('sb-show-errordisplay')) {
      return [document.querySelector('#error-message')?.textContent ?? 'an error'];
    }
    const { violations } = await window.axe.run('#storybook-root', {
      // A story is a part of a page: it has neither landmarks nor a first heading.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    return violations.map(
      (v) =>
        `${v.id} at ${v.nodes
          .map((n) => n.target.flat().join(' '))
          .join(', ')
          .slice(0, 200)}`,
    );
  });
}
