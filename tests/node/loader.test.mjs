/** The loader and the bundle on pages of every kind, from the built files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { WIDGETS } from '../../scripts/entries.mjs';
import { startPages } from '../support/pages.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const integrity = JSON.parse(read('dist/integrity.json'));
const DATA =
  '{ "families": ["A", "B"], "skills": [{ "name": "S", "levels": { "a": "Core" } }], "ladders": [{ "family": "A", "rungs": ["X", "Y"] }] }';
const LOADER = '<script type="module" src="/dist/auto.js"></script>';
let pages;

before(async () => (pages = await startPages()));
after(() => pages?.stop());

const html = (body, head = LOADER) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const matrix = (attributes = '', tag = 'skill-matrix') =>
  `<${tag} ${attributes} data='${DATA}'></${tag}>`;
const chunksOf = (tag) => {
  const [, json] = /=(\{"[a-z-]+":\["auto\/.*?\]\})/.exec(read('dist/auto.js')) ?? [];
  return JSON.parse(json)[tag].map((file) => `/dist/${file}`);
};
const shows = (page, selector) =>
  page.waitForFunction(
    (s) => document.querySelector(s)?.shadowRoot?.querySelector('table, .rung, .heads'),
    {},
    selector,
  );
let n = 0;
async function open(body, head, options) {
  const path = `/page-${n++}.html`;
  pages.put(path, html(body, head), options);
  return pages.open(path, options);
}

test('a page without any loads the loader alone', async () => {
  const { page, scripts, wrong } = await open('<p>Nothing here</p>');
  assert.deepEqual(scripts(), ['/dist/auto.js']);
  assert.deepEqual(wrong, []);
  await page.close();
});

test('a page with one widget loads what that one needs, and nothing else', async () => {
  for (const tag of WIDGETS) {
    const { page, scripts } = await open(matrix('', tag));
    assert.deepEqual(scripts().sort(), ['/dist/auto.js', ...chunksOf(tag)].sort(), tag);
    const own = WIDGETS.filter((t) => scripts().some((s) => s.includes(`/auto/${t}-`)));
    assert.deepEqual(own, [tag]);
    await page.close();
  }
});

test('what is far away waits until it comes near, unless it is eager', async () => {
  const { page, scripts, asked } = await open(`<div style="height: 6000px"></div>${matrix()}`);
  const defined = (tag) => page.evaluate((t) => Boolean(customElements.get(t)), tag);
  assert.equal(await defined('skill-matrix'), false);
  assert.ok(
    chunksOf('skill-matrix').every((file) => asked.includes(file)),
    'it is preloaded',
  );
  await page.evaluate(() => scrollTo(0, 1e6));
  await shows(page, 'skill-matrix');
  assert.ok(scripts().length > 1);
  await page.close();
  const eager = await open(`<div style="height: 6000px"></div>${matrix('loading="eager"')}`);
  await shows(eager.page, 'skill-matrix');
  await eager.page.close();
});

test('what is hidden at first is defined when it is shown', async () => {
  const { page } = await open(
    `<details><summary>More</summary>${matrix('id="a"')}</details>
     <dialog>${matrix('', 'career-ladder')}</dialog>
     <div hidden role="tabpanel">${matrix('', 'role-compare')}</div>`,
  );
  const defined = () => page.evaluate((tags) => tags.filter((t) => customElements.get(t)), WIDGETS);
  assert.deepEqual(await defined(), []);
  await page.evaluate(() => (document.querySelector('details').open = true));
  await shows(page, 'skill-matrix');
  await page.evaluate(() => document.querySelector('dialog').showModal());
  await shows(page, 'career-ladder');
  await page.evaluate(() => (document.querySelector('[role=tabpanel]').hidden = false));
  await shows(page, 'role-compare');
  await page.close();
});

test('what is added later is seen, and in a shadow root it is told of', async () => {
  const { page } = await open('<main></main>');
  await page.evaluate(
    (markup) =>
      document
        .querySelector('main')
        .insertAdjacentHTML('beforeend', `<section>${markup}</section>`),
    matrix(),
  );
  await shows(page, 'skill-matrix');
  const inside = await page.evaluate(
    async (markup) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = markup;
      document.body.append(host);
      const { discover } = await import('/dist/auto.js');
      discover(root);
      discover(root);
      await customElements.whenDefined('career-ladder');
      const ladder = root.querySelector('career-ladder');
      await ladder.updateComplete;
      return ladder.shadowRoot.querySelectorAll('.rung').length;
    },
    matrix('', 'career-ladder'),
  );
  assert.equal(inside, 2);
  await page.close();
});

test('a <role-data> serves what is inside it, whatever comes first', async () => {
  const { page, wrong } = await open(
    `<role-data data='${DATA}'><skill-matrix><table><tr><th>S<th>R<tr><td>own<td>x</table></skill-matrix></role-data>`,
  );
  await shows(page, 'skill-matrix');
  const name = await page.evaluate(
    () => document.querySelector('skill-matrix').shadowRoot.querySelector('.skill').textContent,
  );
  assert.equal(name, 'S');
  assert.deepEqual(wrong, []);
  await page.close();
});

test('the chunks are found whatever the query, the folder and the origin', async () => {
  for (const src of ['/dist/auto.js?ver=6.2', `${pages.cdn}/dist/auto.js?ver=1#x`]) {
    const { page, wrong } = await open(
      matrix(),
      `<script type="module" src="${src}" crossorigin></script>`,
    );
    await shows(page, 'skill-matrix');
    assert.deepEqual(wrong, [], src);
    await page.close();
  }
  const files = ['auto.js', ...chunksOf('skill-matrix').map((f) => f.replace('/dist/', ''))];
  for (const file of files)
    pages.put(`/wp-content/plugins/jobs/${file}`, read(`dist/${file}`), {
      type: 'text/javascript',
    });
  const { page, scripts } = await open(
    matrix(),
    '<script type="module" src="/wp-content/plugins/jobs/auto.js?ver=2"></script>',
  );
  await shows(page, 'skill-matrix');
  assert.ok(scripts().every((s) => s.startsWith('/wp-content/plugins/jobs/')));
  await page.close();
});

test('a chunk that cannot be had breaks nothing, is told of, and is tried again', async () => {
  let failing = true;
  const { page, told } = await open(`${matrix()}${matrix('', 'career-ladder')}`, LOADER, {
    before: async (p) => {
      await p.setRequestInterception(true);
      p.on('request', (r) =>
        failing && /auto\/skill-matrix/.test(r.url()) ? r.abort() : r.continue(),
      );
    },
  });
  await shows(page, 'career-ladder');
  assert.ok(told.some((words) => words.includes('<skill-matrix> could not be loaded')));
  failing = false;
  await page.evaluate(
    (markup) => document.body.insertAdjacentHTML('beforeend', markup),
    matrix('id="second"'),
  );
  await shows(page, '#second');
  await page.close();
});

test('a prefix serves pages where a name is taken', async () => {
  for (const file of ['auto.js', 'career-elements.js']) {
    const { page, wrong } = await open(
      `<acme-role-data data='${DATA}'><acme-skill-matrix></acme-skill-matrix></acme-role-data><skill-matrix>Theirs</skill-matrix>`,
      `<script>customElements.define('skill-matrix', class extends HTMLElement {})</script>
       <script type="module" src="/dist/${file}" data-prefix="acme"></script>`,
    );
    await shows(page, 'acme-skill-matrix');
    const theirs = await page.evaluate(() => document.querySelector('skill-matrix').shadowRoot);
    assert.equal(theirs, null);
    assert.deepEqual(wrong, [], file);
    await page.close();
  }
});

test('loader and bundle, twice, and in two versions, live together', async () => {
  const { version } = JSON.parse(read('package.json'));
  const other = read('dist/career-elements.js').replaceAll(JSON.stringify(version), '"9.9.9"');
  pages.put('/other.js', other, { type: 'text/javascript' });
  const tags = [
    '/dist/career-elements.js',
    '/dist/career-elements.js?again',
    '/dist/auto.js',
    '/dist/auto.js?again',
    '/other.js',
  ];
  const { page, wrong, told } = await open(
    `<role-data data='${DATA}'><skill-matrix></skill-matrix></role-data>`,
    tags.map((src) => `<script type="module" src="${src}"></script>`).join(''),
  );
  await shows(page, 'skill-matrix');
  assert.deepEqual(wrong, []);
  assert.ok(
    told.some(
      (words) => words.includes(`already defined by version ${version}`) && words.includes('9.9.9'),
    ),
    told.join('\n'),
  );
  await page.close();
});

test('a name that somebody else owns is left alone', async () => {
  const { page, wrong, told } = await open(
    `<skill-matrix>Theirs</skill-matrix>${matrix('', 'career-ladder')}`,
    `<script>customElements.define('skill-matrix', class extends HTMLElement {})</script>
     <script type="module" src="/dist/career-elements.js"></script>`,
  );
  await shows(page, 'career-ladder');
  assert.deepEqual(wrong, []);
  assert.ok(told.some((words) => words.includes('already defined by something else')));
  await page.close();
});

for (const file of ['auto', 'career-elements']) {
  test(`what is written wrong on a page with ${file}.js is told, and the page stands`, async () => {
    const { page, wrong, told } = await open(
      `<img name="scripts" alt=""><img name="querySelectorAll" alt=""><skills-matrix></skills-matrix>
      <role-data id="all" data='${DATA}' />
      <main><h1>A page</h1><skill-matrix provider="all"></skill-matrix></main>
      <footer>Its end</footer>
      `,
      `<script type="module" src="/dist/${file}.js"></script>`,
    );
    await shows(page, 'skill-matrix');
    for (let tries = 0; told.length < 2 && tries < 40; tries++)
      await new Promise((done) => setTimeout(done, 50));
    assert.deepEqual(wrong, []);
    assert.equal(told.length, 2, told.join('\n'));
    assert.ok(
      told.some((words) =>
        words.includes('<skills-matrix> is no element. Did you mean <skill-matrix>?'),
      ),
    );
    assert.ok(told.some((words) => words.includes('HTML has no <role-data … />')));
    await page.close();
  });
}

test('a pinned tag loads with its hash, and is refused when a byte changes', async () => {
  const tag = (src, hash) =>
    `<script type="module" src="${src}" integrity="${hash}" crossorigin="anonymous"></script>`;
  const file = 'career-elements.js';
  const good = await open(matrix(), tag(`${pages.cdn}/dist/${file}`, integrity[file]));
  await shows(good.page, 'skill-matrix');
  await good.page.close();
  pages.put('/changed.js', `${read(`dist/${file}`)} `, { type: 'text/javascript' });
  const bad = await open(matrix(), tag('/changed.js', integrity[file]));
  assert.equal(
    await bad.page.evaluate(() => customElements.get('skill-matrix') === undefined),
    true,
  );
  assert.ok(bad.wrong.some((words) => /integrity/.test(words)));
  await bad.page.close();
});

test('the loader works under a strict policy with Trusted Types', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";
  const { page, wrong } = await open(
    `<role-data data='${DATA}' json-ld><skill-matrix></skill-matrix><career-ladder></career-ladder></role-data>`,
    LOADER,
    {
      headers: { 'content-security-policy': policy },
    },
  );
  await shows(page, 'skill-matrix');
  await shows(page, 'career-ladder');
  assert.deepEqual(wrong, []);
  await page.close();
});

test('a registry of its own takes the elements, where the browser has such', async () => {
  const { page } = await open('<main></main>', '');
  const result = await page.evaluate(async (data) => {
    const { SkillMatrix } = await import('/dist/career-elements.js');
    let registry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      return 'none';
    }
    SkillMatrix.define('own-matrix', registry);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
    root.innerHTML = '<own-matrix></own-matrix>';
    document.body.append(host);
    const element = root.querySelector('own-matrix');
    if (!element.updateComplete) return 'not upgraded';
    element.data = data;
    await element.updateComplete;
    return element.shadowRoot.querySelectorAll('table').length;
  }, DATA);
  assert.ok(['none', 1].includes(result), String(result));
  await page.close();
});

test('a page that comes back from the back-forward cache goes on', async () => {
  const { page } = await open(matrix());
  await shows(page, 'skill-matrix');
  await page.evaluate(() =>
    document.querySelector('skill-matrix').shadowRoot.querySelector('thead button').click(),
  );
  const url = page.url();
  pages.put('/elsewhere.html', html('<p>Elsewhere</p>', ''));
  await page.goto(new URL('/elsewhere.html', url).href);
  await page.goBack();
  await shows(page, 'skill-matrix');
  await page.evaluate(() =>
    document.querySelector('skill-matrix').shadowRoot.querySelector('thead button').click(),
  );
  await page.waitForFunction(() =>
    document.querySelector('skill-matrix').shadowRoot.querySelector('[aria-sort]'),
  );
  await page.close();
});
