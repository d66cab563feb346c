/** What the test server answers besides the files of the project. */
import { readFile } from 'node:fs/promises';
import { extname, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const hits = new Map();
const count = (key) => {
  hits.set(key, (hits.get(key) ?? 0) + 1);
  return hits.get(key);
};

async function sendFile(ctx, file) {
  const path = normalize(`/${file ?? ''}`);
  try {
    ctx.body = await readFile(root + path.split(sep).join('/').slice(1), 'utf8');
    ctx.type = TYPES[extname(path)] ?? 'text/plain';
  } catch {
    ctx.status = 404;
    ctx.body = 'Not found';
  }
}

function sendStatus(ctx, status) {
  ctx.status = status;
  ctx.body = `Status ${status}`;
}

/**
 * Under `/__test__/`, where `file` is a path in the project and `key` any word of the test's own:
 *
 * - `status/404`, `status/500` and so on: an answer with that status
 * - `slow?ms=300&file=`: the file, late
 * - `flaky?key=&times=1&file=`: status 500 as many times, then the file
 * - `stall?key=`: no answer; `hits?key=` says how many wait for one
 * - `counted?key=&file=`: the file; `hits?key=` says how often it and `flaky` were asked, as `{ hits }`
 *
 * Pages named `tests/pages/csp*.html` come with a strict policy.
 */
export async function testServer(ctx, next) {
  if (/^\/tests\/pages\/csp[^/]*\.html$/.test(ctx.path)) {
    // Sent as it is, for the test runner adds an inline script to pages, which this policy forbids.
    await sendFile(ctx, ctx.path);
    ctx.set('Content-Security-Policy', STRICT);
    return;
  }
  const [, name, rest] = /^\/__test__\/([a-z]+)(?:\/(\d{3}))?$/.exec(ctx.path) ?? [];
  if (!name) return next();

  const { key = '', file, ms = '300', times = '1' } = ctx.query;
  ctx.set('Cache-Control', 'no-store');
  switch (name) {
    case 'status':
      return sendStatus(ctx, Number(rest));
    case 'slow':
      await new Promise((done) => setTimeout(done, Number(ms)));
      return sendFile(ctx, file);
    case 'flaky':
      return count(key) <= Number(times) ? sendStatus(ctx, 500) : sendFile(ctx, file);
    case 'stall': {
      // Never answers. How many are waiting is what `hits` says.
      hits.set(key, (hits.get(key) ?? 0) + 1);
      await new Promise((done) => ctx.req.on('close', () => done(undefined)));
      hits.set(key, (hits.get(key) ?? 0) - 1);
      return sendStatus(ctx, 500);
    }
    case 'counted':
      count(key);
      return sendFile(ctx, file);
    case 'hits':
      ctx.body = { hits: hits.get(key) ?? 0 };
      return;
    default:
      return sendStatus(ctx, 404);
  }
}
