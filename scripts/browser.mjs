/** A browser, and pages served to it. */
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { findChrome } from './chrome.mjs';

/** @param {{ executablePath: string, args: string[] }} [chrome] another than the one that is found */
export const openBrowser = async (chrome) =>
  puppeteer.launch({ ...(chrome ?? (await findChrome())), headless: true });

/**
 * Serves a folder, or what a function answers, at a port of its own.
 *
 * @param {string | import('node:http').RequestListener} from
 */
export async function serve(from) {
  const answer = typeof from === 'string' ? sirv(from, { dev: true, dotfiles: true }) : from;
  const server = createServer((request, response) => {
    // A browser of the system asks for it by itself, and tells the console that there is none.
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else answer(request, response);
  });
  await new Promise((done) => server.listen(0, 'localhost', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
