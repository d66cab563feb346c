import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { RoleData } from '../../src/role-data/role-data.js';
import { settled } from './helpers.js';

const scripts = (element: Element) => [
  ...element.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const summary = (n: number) => `Number ${n}.`;
const data = (n: number) => ({ families: [{ id: 'a', title: 'A', summary: summary(n) }] });

describe('JSON-LD in the page', () => {
  it('is there at once, and after many changes is written once, of the last', async () => {
    const element = await fixture<RoleData>(html`<role-data json-ld .data=${data(0)}></role-data>`);
    await settled(element);
    expect(scripts(element)[0]!.text).to.match(/Number 0\./);
    let written = 0;
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) written += addedNodes.length;
    });
    observer.observe(element, { childList: true });
    for (let n = 1; n <= 60; n++) {
      element.data = data(n);
      await settled(element);
    }
    await waitUntil(() => scripts(element)[0]?.text.includes(summary(60)), 'the last is described');
    observer.disconnect();
    // One more where the sixty took longer than the wait.
    expect(written).to.be.at.most(2);
    expect(scripts(element)).to.have.length(1);
  });

  it('goes at once with the attribute', async () => {
    const element = await fixture<RoleData>(html`<role-data json-ld .data=${data(0)}></role-data>`);
    await settled(element);
    element.jsonLd = false;
    await settled(element);
    expect(scripts(element)).to.have.length(0);
  });
});
