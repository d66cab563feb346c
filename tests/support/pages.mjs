/** Pages made by a test, served beside the project's files, in a browser. */
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { openBrowser, serve } from '../../scripts/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns what a test needs; to be stopped after it */
export async function startPages() {
  const pages = new Map();
  const project = sirv(root, { dev: true });
  const site = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const made = pages.get(pathname);
    if (made === undefined) return project(request, response);
    response.writeHead(200, { 'content-type': made.type, ...made.headers }).end(made.body);
  });
  // Another origin, which allows others to read what it has.
  const cdn = await serve((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    project(request, response);
  });
  const browser = await openBrowser();

  return {
    cdn: cdn.origin,
    /** Puts a page, or a file of another type, on the site. */
    put(path, body, { type = 'text/html; charset=utf-8', headers = {} } = {}) {
      pages.set(path, { body, type, headers });
    },
    /**
     * Opens a page, with what it asks for and what goes wrong in it.
     *
     * @param {string} path
     * @param {{ before?: (page: import('puppeteer-core').Page) => unknown }} [options]
     */
    async open(path, { before } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      const asked = [];
      const wrong = [];
      const told = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => {
        told.push(message.text());
        if (message.type() === 'error') wrong.push(message.text());
      });
      await before?.(page);
      await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle0' });
      return {
        page,
        wrong,
        told,
        /** Scripts that the page asked for, each once. */
        scripts: () => [...new Set(asked.filter((file) => file.endsWith('.js')))],
        asked,
      };
    },
    async stop() {
      await browser.close();
      site.close();
      cdn.close();
    },
  };
}
