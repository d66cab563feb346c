/** Pages that were rendered before, in a browser: without a shift, without a mismatch. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { openBrowser, serve } from '../../scripts/browser.mjs';
import { WIDGETS } from '../../scripts/entries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SEED = 'src/data/paralegal-vs-legal-ops.json';
let browser;
let server;
let base;
let folder;

/** What the command writes, as a page beside `dist/`. */
function render(name, ...args) {
  const html = execFileSync(process.execPath, ['dist/cli.js', 'render', SEED, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  writeFileSync(join(folder, name), html);
  return html;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ce-rendered-'));
  const project = sirv(root, { dev: true });
  const made = sirv(folder, { dev: true });
  server = await serve((request, response) =>
    made(request, response, () => project(request, response)),
  );
  base = server.origin;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page whose script comes late, so that it is painted before; collects all that goes wrong. */
async function open(path, { width = 1100 } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const late = /career-elements[\w-]*\.js$/.test(url) ? 1200 : url.endsWith('.json') ? 300 : 0;
    setTimeout(() => request.continue(), late);
  });
  await page.evaluateOnNewDocument((tags) => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    // What is there before the elements are defined.
    document.addEventListener('readystatechange', () => {
      window.before ??= [...document.querySelectorAll(tags)].map((e) =>
        e.shadowRoot?.querySelector('.root'),
      );
    });
  }, WIDGETS.join());
  await page.goto(`${base}/${path}`, { waitUntil: 'networkidle0' });
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const scripts = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').find((e) => /career-elements[\w-]*\.js/.test(e.name))
        ?.responseEnd,
  );
  await page.waitForFunction(
    (tags) => [...document.querySelectorAll(tags)].every((e) => e.document),
    {},
    WIDGETS.join(),
  );
  const seen = await page.evaluate(
    (tags) => ({
      shifts: window.shifts,
      widgets: [...document.querySelectorAll(tags)].map((e, i) => ({
        tag: e.localName,
        roots: e.shadowRoot.querySelectorAll('.root').length,
        kept: e.shadowRoot.querySelector('.root') === window.before[i],
        height: e.offsetHeight,
        styles: e.shadowRoot.querySelectorAll('style, noscript').length,
      })),
    }),
    WIDGETS.join(),
  );
  return { page, wrong, painted, scripts, ...seen };
}

for (const width of [360, 1100]) {
  test(`the demo page does not shift when its widgets come, ${width} px wide`, async () => {
    const { page, wrong, painted, scripts, shifts, widgets } = await open('site/index.html', {
      width,
    });
    assert.ok(painted < scripts, 'it is painted before the script is there');
    assert.deepEqual(shifts, []);
    assert.equal(widgets.length, 4);
    for (const { tag, roots, kept, height, styles } of widgets) {
      assert.deepEqual([tag, roots, kept, styles], [tag, 1, true, 0]);
      assert.ok(height > 200, tag);
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test('what was taken over answers to the reader', async () => {
  const { page, wrong } = await open('site/index.html');
  const result = await page.evaluate(async () => {
    const matrix = document.querySelector('skill-matrix');
    const input = matrix.shadowRoot.querySelector('input[type=search]');
    input.value = 'vendor';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const ladder = document.querySelector('career-ladder');
    ladder.shadowRoot.querySelector('.rung button').click();
    await matrix.updateComplete;
    await ladder.updateComplete;
    return {
      rows: matrix.shadowRoot.querySelectorAll('tbody tr:not(.group)').length,
      detail: Boolean(ladder.shadowRoot.querySelector('[part=detail]')),
    };
  });
  assert.deepEqual(result, { rows: 1, detail: true });
  assert.deepEqual(wrong, []);
  await page.close();
});

/** What a widget says last to a screen reader. */
const statusOf = (page, tag) =>
  page.evaluate(
    (name) =>
      [...document.querySelector(name).shadowRoot.querySelectorAll('[role=status]')].at(-1)
        .textContent,
    tag,
  );

/** Clicks what the selector finds in a widget. */
const clickIn = (page, tag, selector) =>
  page.evaluate(
    async (name, found) => {
      const element = document.querySelector(name);
      element.shadowRoot.querySelector(found).click();
      await element.updateComplete;
    },
    tag,
    selector,
  );

test('what was taken over says what changes, whether its data was there at once or came later', async () => {
  render('later.html', '--page', '--shadow', '--script', '/dist/career-elements-hydrate.js');
  const page = readFileSync(join(folder, 'later.html'), 'utf8');
  const later = page
    .replace(/<script type="application\/json">[^]*?<\/script>/, '')
    .replace('<role-data', `<role-data src="/${SEED}"`)
    // A page that changes something of its widgets while their data is on its way.
    .replace(
      '</body>',
      `<script type="module">
        await customElements.whenDefined('path-picker');
        await new Promise((resolve) => setTimeout(resolve));
        for (const widget of document.querySelectorAll('${WIDGETS.join()}')) widget.requestUpdate();
      </script></body>`,
    );
  assert.match(later, /<template shadowrootmode/);
  writeFileSync(join(folder, 'later.html'), later);
  for (const path of ['site/index.html', 'later.html']) {
    const { page, wrong } = await open(path);
    await clickIn(page, 'skill-matrix', '.toolbar input[type=checkbox]');
    assert.match(await statusOf(page, 'skill-matrix'), /^\d of 9 skills$/, path);
    await clickIn(page, 'path-picker', '.statement input');
    assert.match(await statusOf(page, 'path-picker'), /fits you best so far/, path);
    assert.deepEqual(wrong, []);
    await page.close();
  }
});

test('what is written before any script has run has nothing ticked and the first of each choice', async () => {
  const html = ['path-picker', 'skill-matrix']
    .map((tag) => render('no-script.html', '--element', tag, '--shadow'))
    .join('');
  const page = await browser.newPage();
  await page.setContent(html);
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('path-picker, skill-matrix')].flatMap((e) => [
      e.shadowRoot.querySelectorAll('input[checked]').length,
      ...[...e.shadowRoot.querySelectorAll('select')].map((s) => s.selectedIndex),
    ]),
  );
  assert.deepEqual(seen, [0, 0, 0, 0, 0]);
  await page.close();
});

test('a ladder of many tracks is written with a handful, taken over, and answers to typing', async () => {
  const ladders = Array.from({ length: 40 }, (_, i) => ({
    family: `Track ${i}`,
    rungs: [`Low ${i}`, `High ${i}`],
  }));
  const file = join(folder, 'many.json');
  writeFileSync(file, JSON.stringify({ ladders }));
  const page = ['--element', 'career-ladder', '--shadow', '--page'];
  const script = ['--script', '/dist/career-elements-hydrate.js'];
  const html = execFileSync(process.execPath, ['dist/cli.js', 'render', file, ...page, ...script], {
    cwd: root,
    encoding: 'utf8',
  });
  // The HTML of the element itself has everything.
  assert.ok(html.includes('>High 39<'));
  writeFileSync(join(folder, 'many.html'), html);
  const { page: tab, wrong } = await open('many.html');
  const inside = (look) =>
    tab.evaluateHandle(`(${look})(document.querySelector('career-ladder').shadowRoot)`);
  const columns = async () =>
    (await inside((r) => r.querySelectorAll('.column').length)).jsonValue();
  assert.equal(await columns(), 5);
  const field = await inside((r) => r.querySelector('[role=combobox]'));
  await field.click();
  await field.type('high 33');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() =>
    document.querySelector('career-ladder').shadowRoot.querySelector('.detail'),
  );
  const now = await inside((r) => r.querySelector('[role=combobox]'));
  assert.equal(await tab.evaluate((a, b) => a === b, field, now), true);
  const shown = await inside((r) =>
    r.querySelector('.rung [aria-pressed=true]').textContent.trim(),
  );
  assert.equal(await shown.jsonValue(), 'High 33');
  assert.deepEqual(wrong, []);
  await tab.close();
});

test('tags that are pasted alone are taken over from their own HTML, whatever their columns', async () => {
  const tags = [
    ['--element', 'skill-matrix', '--roles', 'manager,analyst,legal-ops'],
    ['--element', 'role-compare', '--roles', 'legal-ops,paralegal', '--heading', 'none'],
    ['--element', 'career-ladder', '--families', 'legal-ops'],
    ['--element', 'path-picker', '--heading-level', '3', '--attr', 'mode=questions'],
  ].map((args, i) => render(`tag-${i}.html`, ...args, '--shadow'));
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Tags</title>';
  const script = '<script type="module" src="/dist/career-elements-hydrate.js"></script>';
  writeFileSync(join(folder, 'tags.html'), `${head}${script}<body>${tags.join('')}`);
  const { page, wrong, shifts, widgets } = await open('tags.html');
  assert.deepEqual(wrong, []);
  assert.deepEqual(shifts, []);
  for (const { tag, roots, kept } of widgets) assert.deepEqual([tag, roots, kept], [tag, 1, true]);
  await page.close();
});

test('the plain bundle and another version put their own in its place, without a shift', async () => {
  const whole = render('plain.html', '--page', '--shadow', '--script', '/dist/career-elements.js');
  const plain = await open('plain.html');
  assert.deepEqual([plain.wrong, plain.shifts], [[], []]);
  for (const { tag, roots, kept } of plain.widgets)
    assert.deepEqual([tag, roots, kept], [tag, 1, false]);
  await plain.page.close();

  const hydrating = whole.replace('career-elements.js', 'career-elements-hydrate.js');
  writeFileSync(
    join(folder, 'other.html'),
    hydrating.replace(/<!--lit-part [^>]+-->/g, '<!--lit-part AAAA-->'),
  );
  const other = await open('other.html');
  for (const { tag, roots, height } of other.widgets) {
    assert.deepEqual([tag, roots], [tag, 1]);
    assert.ok(height > 200, tag);
  }
  await other.page.close();
});

test('a whole page states the data once more for search engines, and no text ends a script', async () => {
  const data = JSON.parse(readFileSync(join(root, SEED), 'utf8'));
  data.families[0].summary =
    'A </script><script>window.hacked = 1</script> <!-- & "quoted" <b>bold</b>';
  const file = join(folder, 'nasty.json');
  writeFileSync(file, JSON.stringify(data));
  const html = execFileSync(
    process.execPath,
    [
      'dist/cli.js',
      'render',
      file,
      '--page',
      '--shadow',
      '--json-ld',
      '--script',
      '/dist/career-elements-hydrate.js',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  writeFileSync(join(folder, 'nasty.html'), html);
  const { page, wrong } = await open('nasty.html');
  const seen = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    occupations: JSON.parse(
      document.querySelector('script[type="application/ld+json"]').textContent,
    )['@graph'].length,
    summary: document.querySelector('role-compare').shadowRoot.textContent.includes('<b>bold</b>'),
  }));
  assert.deepEqual(seen, { hacked: false, occupations: 3, summary: true });
  assert.deepEqual(wrong, []);
  await page.close();
});
