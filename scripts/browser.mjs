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
  const server = createServer(
    typeof from === 'string' ? sirv(from, { dev: true, dotfiles: true }) : from,
  );
  await new Promise((done) => server.listen(0, 'localhost', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
