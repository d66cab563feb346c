/** Pictures of a page at several widths, in light and dark, in both directions. For looking at. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, serve } from './browser.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '360,768,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    dir: { type: 'string', default: 'ltr' },
    selector: { type: 'string' },
    media: { type: 'string' },
    'forced-colors': { type: 'boolean', default: false },
    pdf: { type: 'boolean', default: false },
    eval: { type: 'string' },
    name: { type: 'string' },
    root: { type: 'string', default: '.' },
    out: { type: 'string', default: '.shots' },
    from: { type: 'string', default: '0' },
    full: { type: 'boolean', default: false },
    'max-height': { type: 'string', default: '6000' },
  },
});
const [page = 'site/index.html'] = positionals;
const name = values.name ?? basename(page.replace(/[?#].*$/, '')).replace(/\.\w+$/, '');
mkdirSync(values.out, { recursive: true });

const server = await serve(values.root);
const url = new URL(page, `${server.origin}/`).href;
const browser = await openBrowser();
try {
  for (const scheme of values.schemes.split(',')) {
    for (const dir of values.dir.split(',')) {
      for (const width of values.widths.split(',').map(Number)) await shoot(width, scheme, dir);
    }
  }
} finally {
  await browser.close();
  server.close();
}

async function shoot(width, scheme, dir) {
  const tab = await browser.newPage();
  tab.on('console', (m) => console.log(`  [${m.type()}] ${m.text()}`));
  tab.on('pageerror', (e) => console.log(`  [error] ${e instanceof Error ? e.stack : e}`));
  tab.on('response', (r) => {
    if (r.status() >= 400) console.log(`  [${r.status()}] ${new URL(r.url()).pathname}`);
  });
  await tab.setViewport({ width, height: 900 });

  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  if (values['forced-colors']) features.push({ name: 'forced-colors', value: 'active' });
  // One message for all of it: each one undoes what the one before it asked for.
  const cdp = await tab.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { media: values.media ?? '', features });

  await tab.goto(url, { waitUntil: 'networkidle0' });
  await tab.evaluate((d) => (document.documentElement.dir = d), dir);
  if (values.eval) await tab.evaluate(values.eval);
  await tab.evaluate(async () => void (await document.fonts.ready));
  await new Promise((done) => setTimeout(done, 300));

  const file = join(values.out, `${name}-${width}-${scheme}-${dir}`);
  const target = values.selector ? await tab.$(values.selector) : undefined;
  if (values.selector && !target) console.log(`  [error] nothing matches ${values.selector}`);
  if (target) await target.screenshot({ path: `${file}.png` });
  else {
    const full = await tab.evaluate(() =>
      Math.max(document.documentElement.scrollHeight, document.body.scrollHeight),
    );
    const y = Number(values.from);
    const height = Math.min(full - y, values.full ? Infinity : Number(values['max-height']));
    await tab.screenshot({
      path: `${file}.png`,
      clip: { x: 0, y, width, height },
      captureBeyondViewport: true,
    });
  }
  console.log(`${file}.png`);
  if (values.pdf) {
    await tab.pdf({ path: `${file}.pdf`, format: 'A4' });
    console.log(`${file}.pdf`);
  }
  await tab.close();
}
