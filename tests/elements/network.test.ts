/** What a slow, stalled or failing server does, and what is left of it. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { limit } from '../../src/role-data/load.js';
import type { SkillMatrix } from '../../src/skill-matrix.js';
import {
  all,
  button,
  clickOn,
  counted,
  flaky,
  hits,
  one,
  settled,
  shown,
  text,
  unique,
  warningsOf,
} from './helpers.js';

const make = (src: string) => {
  const element = document.createElement('skill-matrix');
  element.src = src;
  return element;
};
const stalled = (key: string) => `/__test__/stall?key=${key}`;
const waiting = (key: string, n: number) =>
  waitUntil(async () => (await hits(key)) === n, `${n} requests wait`, { timeout: 4000 });

describe('a server that does not answer', () => {
  const { ms } = limit;
  afterEach(() => (limit.ms = ms));

  it('is given up after a while, with a way to ask again', async () => {
    limit.ms = 300;
    const key = unique();
    const element = make(stalled(key));
    const [warning] = await warningsOf(async () => {
      (await fixture(html`<div></div>`)).append(element);
      await waitUntil(() => all(element, '[part=error]').length, 'it fails');
    });
    expect(warning).to.contain('did not answer within 0.3 seconds');
    expect(text(one(element, '[part=error] p'))).to.equal('This information could not be loaded.');
    expect(button(element, 'Try again')).to.be.instanceOf(HTMLButtonElement);
    await waiting(key, 0);
  });

  it('is left alone once nobody waits for it', async () => {
    const key = unique();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const five = Array.from({ length: 5 }, (_, i) => make(`${stalled(key)}&i=${i}`));
    page.append(...five);
    await waiting(key, 5);
    for (const element of five) element.remove();
    await waiting(key, 0);
    const good = make(counted(unique()));
    page.append(good);
    await shown(good);
  });

  it('is asked for the last of many addresses alone', async () => {
    const key = unique();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const element = make(`${stalled(key)}&i=0`);
    page.append(element);
    for (let i = 1; i < 20; i++) {
      element.src = `${stalled(key)}&i=${i}`;
      await settled(element);
    }
    await waiting(key, 1);
    element.src = counted(unique());
    await shown(element);
    await waiting(key, 0);
  });

  it('is still awaited by an element that only moved', async () => {
    const key = unique();
    const page = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const element = make(stalled(key));
    page.append(element);
    await waiting(key, 1);
    page.querySelector('p')!.append(element);
    await aTimeout(100);
    expect(await hits(key)).to.equal(1);
    element.remove();
    await waiting(key, 0);
  });
});

describe('an address that several widgets follow', () => {
  it('is repaired for all of them by one retry', async () => {
    const src = flaky(unique());
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const three: SkillMatrix[] = [make(src), make(src), make(src)];
    await warningsOf(async () => {
      page.append(...three);
      await waitUntil(() => three.every((e) => all(e, '[part=error]').length), 'all fail');
    });
    await clickOn(button(three[1]!, 'Try again'));
    for (const element of three) await shown(element);
  });

  it('is asked for anew by one that failed and comes back', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const element = make(flaky(unique()));
    await warningsOf(async () => {
      page.append(element);
      await waitUntil(() => all(element, '[part=error]').length, 'it fails');
    });
    element.remove();
    await aTimeout(0);
    page.append(element);
    await shown(element);
  });

  it('is asked for once, and again only when it has been forgotten', async () => {
    const key = unique();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    for (let i = 0; i < 3; i++) {
      const element = make(counted(key));
      page.append(element);
      await shown(element);
      element.remove();
      await settled(element);
    }
    expect(await hits(key)).to.equal(1);
    for (let i = 0; i < 12; i++) {
      const element = make(counted(unique()));
      page.append(element);
      await shown(element);
      element.remove();
      await aTimeout(0);
    }
    const element = make(counted(key));
    page.append(element);
    await shown(element);
    expect(await hits(key)).to.equal(2);
  });
});
