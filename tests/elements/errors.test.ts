import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { CareerLadder, PathPicker, RoleCompare, SkillMatrix } from '../../src/index.js';
import {
  all,
  announced,
  button,
  deepText,
  eventsOf,
  flaky,
  hits,
  one,
  press,
  SEED,
  settled,
  shown,
  slow,
  text,
  unique,
  visible,
  warningsOf,
  hasFocus,
} from './helpers.js';

const CALM = 'This information could not be loaded.';
const BROKEN = '/tests/fixtures/no-json.txt';

/** Makes an element, puts it on the page, and gives what it fires until it has failed or is shown. */
async function mount(tag: string, set: Record<string, unknown>, attributes: object = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  Object.assign(element, set);
  const errors: HTMLElementEventMap['role-data-error'][] = [];
  const loads: HTMLElementEventMap['role-data-load'][] = [];
  element.addEventListener('role-data-error', (e) => errors.push(e));
  element.addEventListener('role-data-load', (e) => loads.push(e));
  let unseen = 0;
  const count = () => unseen++;
  window.addEventListener('error', count);
  const warnings = await warningsOf(async () => {
    document.body.append(element);
    await waitUntil(() => errors.length || loads.length, 'it fails or is shown');
    await settled(element);
  });
  window.removeEventListener('error', count);
  expect(unseen, 'errors that nobody caught').to.equal(0);
  mounted.push(element);
  return { element, errors, loads, warnings };
}

const mounted: Element[] = [];
afterEach(() => mounted.splice(0).forEach((element) => element.remove()));

describe('data that cannot be used', () => {
  it('shows calm words for text that is no JSON, and tells the author where it is wrong', async () => {
    const { element, errors, warnings } = await mount('role-compare', {}, { src: BROKEN });
    expect(text(one(element, '[part=error]'))).to.contain(CALM);
    expect(deepText(element)).not.to.contain('JSON');
    expect(errors).to.have.length(1);
    const [issue] = errors[0]!.issues;
    expect(issue).to.include({ code: 'not-json', severity: 'error', pointer: '', line: 3 });
    expect(issue!.column).to.equal(22);
    expect(issue!.message).to.be.a('string').that.contains('not JSON');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<role-compare>').and.contain(`src="`).and.contain(BROKEN);
    expect(warnings[0]).to.contain('line 3, column 22');
  });

  it('says what happens to an apostrophe in an attribute in single quotes', async () => {
    const host = document.createElement('div');
    host.innerHTML = `<role-compare data='{"title": "It's here"}'></role-compare>`;
    const element = host.firstElementChild!;
    const { warnings } = await mount('skill-matrix', {}, { data: element.getAttribute('data') });
    expect(warnings[0]).to.contain('<skill-matrix>').and.contain(' data').and.contain('apostrophe');
  });

  it('names the address and the status of an answer that is no document', async () => {
    const { element, errors, warnings } = await mount(
      'career-ladder',
      {},
      { src: '/__test__/status/404' },
    );
    expect(text(one(element, '[part=error]'))).to.contain(CALM);
    expect(errors[0]!.issues[0]!.code).to.equal('http');
    expect(errors[0]!.issues[0]!.message).to.contain('404');
    expect(warnings[0]).to.contain('<career-ladder>').and.contain('/__test__/status/404');
  });

  it('reports an address that cannot be reached, or is none', async () => {
    const { element, errors } = await mount('path-picker', {}, { src: 'http://:::' });
    expect(errors[0]!.issues[0]!.code).to.equal('network');
    expect(text(one(element, '[part=error]'))).to.contain(CALM);
  });

  it('tells a list, a number and an empty document apart', async () => {
    const codes: [unknown, string][] = [
      ['[1, 2]', 'wrong-type'],
      ['7', 'wrong-type'],
      ['{}', 'empty'],
      ['   ', 'not-json'],
      [7, 'wrong-type'],
      [true, 'wrong-type'],
      [[], 'wrong-type'],
    ];
    for (const [data, code] of codes) {
      const { element, errors } = await mount('role-compare', { data });
      expect(errors[0]!.issues.map((i) => i.code)).to.deep.equal([code]);
      // An empty file did load: there is nothing in it, and nothing failed.
      const empty = code === 'empty';
      expect(text(one(element, empty ? '[part=empty]' : '[part=error]'))).to.equal(
        empty ? 'There is nothing to show here yet.' : CALM,
      );
    }
  });

  it('shows what can be used of a document with faults, and reports the rest', async () => {
    const { element, errors, loads, warnings } = await mount(
      'role-compare',
      {},
      { src: '/tests/fixtures/faulty.txt' },
    );
    expect(loads).to.have.length(1);
    expect(errors).to.have.length(1);
    expect(text(one(element, '.heading'))).to.equal('Nearly right');
    expect(all(element, '[part=error]')).to.have.length(0);
    const refused = errors[0]!.issues.find((i) => i.code === 'refused-url');
    expect(refused).to.include({ pointer: '/families/0/links/0/url', line: 3 });
    const unknown = errors[0]!.issues.find((i) => i.pointer.startsWith('/skills/0/levels'));
    expect(unknown!.line).to.equal(5);
    expect(warnings).to.have.length(1);
  });

  it('warns once of a document that several elements show', async () => {
    const src = '/tests/fixtures/faulty.txt?once';
    const warnings = await warningsOf(async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <role-compare src=${src}></role-compare><career-ladder src=${src}></career-ladder>
        </div>
      `);
      await shown(page.querySelector('role-compare')!);
      await shown(page.querySelector('career-ladder')!);
    });
    expect(warnings.filter((line) => line.includes('src='))).to.have.length(1);
  });

  it('names the provider that is not there', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fixture<SkillMatrix>(
        html`<skill-matrix provider="nobody"></skill-matrix>`,
      );
      await settled(element);
    });
    expect(warnings.join()).to.contain('<skill-matrix>: No <role-data> has the id "nobody"');
  });
});

describe('after a failure', () => {
  it('lets the reader try again', async () => {
    const key = unique();
    const { element } = await mount('role-compare', {}, { src: flaky(key) });
    expect(announced(element)).to.equal(CALM);
    button(element, 'Try again').click();
    await shown(element);
    expect(all(element, '[part=error]')).to.have.length(0);
    expect(text(one(element, '.heading'))).to.equal('Paralegal or legal operations?');
    expect(announced(element)).to.equal('Loaded.');
    expect(await hits(key)).to.equal(2);
  });

  it('lets the reader try again with the keyboard, and again', async () => {
    const key = unique();
    const { element } = await mount('role-compare', {}, { src: flaky(key, 2) });
    let again: unknown[] = [];
    await warningsOf(async () => {
      again = await eventsOf(element, 'role-data-error', async () => {
        button(element, 'Try again').focus();
        await press('Enter');
        await waitUntil(async () => (await hits(key)) === 2, 'it asks again');
        await waitUntil(() => all(element, '[part=error]').length, 'it fails again');
      });
    });
    expect(again).to.have.length(1);
    button(element, 'Try again').focus();
    await press('Space');
    await shown(element);
    expect(await hits(key)).to.equal(3);
    await waitUntil(() => hasFocus(one(element, '.root')), 'the focus goes to what came');
  });

  it('offers no second try where it cannot help', async () => {
    const { element } = await mount('role-compare', { data: '{' });
    expect(all(element, 'button')).to.have.length(0);
  });

  it('keeps what was shown, and says that it is not the newest', async () => {
    const element = await fixture<RoleCompare>(html`<role-compare src=${SEED}></role-compare>`);
    await shown(element);
    const before = text(one(element, '.table'));
    await warningsOf(() =>
      eventsOf(element, 'role-data-error', async () => {
        element.src = '/__test__/status/500';
        await waitUntil(() => all(element, '[part=error]').length, 'it fails');
      }),
    );
    expect(text(one(element, '.table'))).to.equal(before);
    expect(text(one(element, '[part=error]'))).to.contain('was loaded earlier');
    element.src = SEED;
    await waitUntil(() => !all(element, '[part=error]').length, 'it recovers');
    expect(text(one(element, '.table'))).to.equal(before);
  });

  it('recovers when the data is put right', async () => {
    const { element } = await mount('career-ladder', { data: '{' });
    (element as CareerLadder).data = { families: ['One'], roles: ['A'] };
    await shown(element);
    expect(all(element, '[part=error]')).to.have.length(0);
    expect(all(element, '.rung')).to.have.length(1);
  });
});

describe('content of the page inside an element', () => {
  it('is shown while loading, hidden once there is data', async () => {
    const element = await fixture<RoleCompare>(
      html`<role-compare src=${slow(200)}><p>Until then</p></role-compare>`,
    );
    expect(visible(element.querySelector('p')!)).to.equal(true);
    expect(all(element, '.skeleton')).to.have.length(0);
    await shown(element);
    expect(visible(element.querySelector('p')!)).to.equal(false);
  });

  it('where there is none, the place that the page keeps free is filled', async () => {
    const element = await fixture<RoleCompare>(
      html`<role-compare style="--ce-reserve: 345px" src=${slow(300)}></role-compare>`,
    );
    expect(element.getBoundingClientRect().height).to.equal(345);
    expect(one(element, '.skeleton').getAttribute('aria-busy')).to.equal('true');
    await shown(element);
    expect(all(element, '.skeleton')).to.have.length(0);
  });

  it('is shown when loading fails, below the words that it failed', async () => {
    const { element } = await mount('skill-matrix', {}, { src: '/__test__/status/404?own' });
    element.innerHTML = '<p>Our own table</p>';
    await settled(element);
    expect(visible(element.querySelector('p')!)).to.equal(true);
    expect(text(one(element, '[part=error]'))).to.contain(CALM);
  });

  it('is replaced by a busy placeholder where there is none', async () => {
    const element = await fixture<RoleCompare>(
      html`<role-compare src=${`${slow(200)}&2`}></role-compare>`,
    );
    expect(visible(one(element, '[aria-busy=true]'))).to.equal(true);
    await shown(element);
    expect(all(element, '[aria-busy=true]')).to.have.length(0);
  });

  it('may replace the words for nothing and for failure', async () => {
    const element = await fixture<RoleCompare>(
      html`<role-compare><p slot="empty">Come back soon</p></role-compare>`,
    );
    expect(visible(element.querySelector('p')!)).to.equal(true);
    const { element: failed } = await mount('path-picker', { data: '{' });
    failed.innerHTML = '<p slot="error">Our own words</p>';
    expect(visible(failed.querySelector('p')!)).to.equal(true);
    expect(visible(one(failed, '[part=error] slot p'))).to.equal(false);
  });

  it('says that there is nothing where a document has nothing for the element', async () => {
    const element = await fixture<PathPicker>(
      html`<path-picker .data=${{ families: ['One', 'Two'] }}></path-picker>`,
    );
    await shown(element);
    expect(text(one(element, '[part=empty]'))).to.equal('There is nothing to show here yet.');
  });
});

describe('the debug attribute', () => {
  it('shows the issues in place, and only then', async () => {
    const { element } = await mount('role-compare', {}, { src: '/tests/fixtures/faulty.txt?d' });
    expect(all(element, '[part=issues]')).to.have.length(0);
    element.toggleAttribute('debug', true);
    await settled(element);
    const issues = text(one(element, '[part=issues]'));
    expect(issues).to.contain('/families/0/links/0/url').and.contain('line 3');
    expect(issues).to.contain('refused-url');
  });
});
