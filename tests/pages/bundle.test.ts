import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { all, button, one, text, texts } from '../elements/helpers.js';
import { close, open, run } from './frame.js';

const BUNDLE = '/dist/career-elements.js';

describe('the bundle on a page of plain files', () => {
  afterEach(close);

  it('shows data that is given in four ways', async () => {
    const { document: page } = await open('/tests/pages/four-ways.html');
    const get = (tag: string) => page.querySelector(tag)!;
    expect(text(one(get('role-compare'), '.heading'))).to.equal('By attribute');
    expect(text(one(get('role-compare'), '.s-focus'))).to.contain("The department's tools");
    expect(all(get('skill-matrix'), 'tbody th[scope=row]')).to.have.length(9);
    expect(all(get('career-ladder'), '.rung button')).to.have.length(12);
    expect(texts(all(get('path-picker'), '.outcome .title'))).to.deep.equal(['One', 'Two']);
  });

  it('works for elements that are made later', async () => {
    const page = await open('/tests/pages/four-ways.html');
    const late = page.document.createElement('skill-matrix') as HTMLElement & { data: unknown };
    late.data = { families: ['A', 'B'], skills: [{ name: 'Late', levels: { a: 'Core' } }] };
    page.document.body.append(late);
    await waitUntil(() => late.shadowRoot?.querySelector('table'), 'the table is there');
    expect(text(one(late, 'tbody th[scope=row]'))).to.equal('Late');
  });

  it('may be loaded a second time from another address', async () => {
    const page = await open('/tests/pages/four-ways.html');
    const errors: string[] = [];
    page.window.addEventListener('error', (event) => errors.push(event.message));
    page.window.addEventListener('unhandledrejection', (event) =>
      errors.push(String(event.reason)),
    );
    const first = page.window.customElements.get('skill-matrix');
    await run(page, `${BUNDLE}?v=2`, true);
    await aTimeout(50);
    expect(errors).to.deep.equal([]);
    expect(page.window.customElements.get('skill-matrix')).to.equal(first);
    const matrix = page.document.querySelector('skill-matrix')!;
    all(matrix, 'thead button')[0]!.click();
    await waitUntil(
      () => one(matrix, 'thead th').getAttribute('aria-sort') === 'ascending',
      'the first one goes on working',
    );
  });

  it('asks for nothing but itself and the data that the page names', async () => {
    const page = await open('/tests/pages/four-ways.html');
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name))
      .filter((url) => !/^\/(__web-dev-server__|__wds|favicon)/.test(url.pathname));
    expect(asked.every((url) => url.origin === location.origin)).to.equal(true);
    expect([...new Set(asked.map((url) => url.pathname))].sort()).to.deep.equal([
      '/dist/career-elements.js',
      '/dist/data/paralegal-vs-legal-ops.json',
    ]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });
});

describe('the bundle under a strict policy', () => {
  after(close);

  it('works without a violation, whatever the reader does', async () => {
    const page = await open('/tests/pages/csp.html');
    const get = (tag: string) => page.document.querySelector(tag)!;
    button(get('career-ladder'), 'Analyst').click();
    one(get('path-picker'), 'input').click();
    all(get('skill-matrix'), 'thead button')[0]!.click();
    button(get('skill-matrix'), 'Show rungs').click();
    await waitUntil(() => all(get('career-ladder'), '[part=detail]').length, 'it is open');
    await waitUntil(() => all(get('career-ladder'), '.lines g').length, 'lines are drawn');
    expect(page.violations()).to.deep.equal([]);
    const jsonLd = page.document.querySelector('script[type="application/ld+json"]')!;
    expect(JSON.parse(jsonLd.textContent)['@graph']).to.have.length(3);
    expect(one(get('role-compare'), '.pay .bar').offsetWidth).to.be.greaterThan(0);
    const style = page.document.createElement('style');
    style.textContent = 'body { color: red }';
    page.document.head.append(style);
    await waitUntil(() => page.violations().length, 'a violation would have been seen');
  });
});
