/** That `npm run demo` finds its port taken before it builds. What the page shows is tested in a browser. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { promisify } from 'node:util';
import { serve } from '../../scripts/browser.mjs';

test('a taken port is found before the build', async () => {
  const { origin, close } = await serve('site');
  const env = { ...process.env, PORT: new URL(origin).port };
  const { code, stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['scripts/serve.mjs'],
    { env },
  ).catch((error) => error);
  close();
  assert.equal(code, 1);
  assert.match(stderr, /is taken: set PORT to another/);
  // Nothing was begun.
  assert.equal(stdout, '');
});
