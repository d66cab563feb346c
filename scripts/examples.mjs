/**
 * Builds each app of `examples/` with the packed tarball, as its author would, opens it in a browser, and
 * sees whether data, a property and an event work. With names after it, only those.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, pack } from '../tests/support/tarball.mjs';
import { openBrowser, serve } from './browser.mjs';
import { say } from './counts.mjs';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const asked = process.argv.slice(2);
const names = asked.length ? asked : readdirSync(examples);
const scratch = mkdtempSync(join(tmpdir(), 'ce-examples-'));
const browser = await openBrowser();
let failed = 0;

try {
  const tarball = pack(scratch);
  for (const name of names) {
    const start = performance.now();
    try {
      await tryOut(name, tarball);
      console.log(`${name}: works (${((performance.now() - start) / 1000).toFixed(0)} s)`);
    } catch (error) {
      failed++;
      const said = [error.stdout, error.stderr].filter(Boolean).join('\n').slice(-3000);
      console.error(`${name}: FAILED\n${error.stack}\n${said}`);
    }
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(say({ passed: names.length - failed, failed }));
process.exitCode = failed ? 1 : 0;

async function tryOut(name, tarball) {
  const folder = join(scratch, name);
  cpSync(join(examples, name), folder, { recursive: true });
  npm(['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], folder);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (scripts?.build) {
    const env = { ...process.env, CI: '1', NG_CLI_ANALYTICS: 'false' };
    execFileSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env });
  }
  const built = ['dist', '_site'].map((out) => join(folder, out)).find((out) => existsSync(out));
  const server = await serve(built ?? folder);
  const page = await browser.newPage();
  try {
    await see(page, `${server.origin}/`);
  } finally {
    await page.close();
    server.close();
  }
}

/** Data shows; the framework's property and event of the element do what they should. */
async function see(page, url) {
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const rows = (n) =>
    page.waitForFunction(
      (count) =>
        document.querySelector('skill-matrix')?.shadowRoot?.querySelectorAll('th[scope=row]')
          .length === count,
      { timeout: 10000 },
      n,
    );
  await rows(2);
  const input = await page.waitForSelector('skill-matrix >>> input[type=search]');
  await input.type('Menus');
  await rows(1);
  await page.waitForFunction(() => document.querySelector('output').textContent === 'Menus');
  await page.click('#toggle');
  await page.waitForFunction(() => document.querySelector('skill-matrix').differences === true);
  await page.click('#toggle');
  await page.waitForFunction(() => document.querySelector('skill-matrix').differences === false);
  if (wrong.length) throw new Error(`The console says: ${wrong.join('\n')}`);
}
