import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import { findChrome } from './scripts/chrome.mjs';
import { commandsPlugin } from './tests/support/plugins.mjs';
import { countingReporter } from './tests/support/reporter.mjs';
import { testServer } from './tests/support/server.mjs';

export default {
  files: ['tests/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  testFramework: { config: { timeout: 10000 } },
  testsFinishTimeout: 120000,
  browsers: [
    chromeLauncher({
      launchOptions: await findChrome(),
      // A tab that another one covers draws no frames, and what waits for one waits for ever.
      createPage: async ({ context }) => {
        const browser = context.browser();
        return (await browser.createBrowserContext()).newPage();
      },
    }),
  ],
  middleware: [testServer],
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
    a11ySnapshotPlugin(),
    commandsPlugin(),
  ],
  reporters: [countingReporter()],
  // Lit says on every page that it runs in development mode.
  filterBrowserLogs: ({ args }) =>
    !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
};
