import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { type RoleDataLoadEvent } from '../../src/events.js';
import { type RoleCompare } from '../../src/role-compare.js';
import '../../src/skill-matrix.js';
import '../../src/path-picker.js';
import {
  counted,
  eventsOf,
  hits,
  one,
  SEED,
  settled,
  shown,
  text,
  unique,
  warningsOf,
} from './helpers.js';

/** A document of which only the title matters. */
const titled = (title: string) => ({ title, families: ['One', 'Two'] });
const LATE = '/__test__/slow?ms=200&file=tests/fixtures/cooks.json';
const headingOf = (element: Element) => text(one(element, '.heading'));

describe('a provider that is not yet defined', () => {
  it('gives its document to what is inside it once it is defined', async () => {
    // First in this file: from here on <role-data> is defined.
    expect(customElements.get('role-data')).to.equal(undefined);
    const outer = await fixture(html`
      <role-data data=${JSON.stringify(titled('Late'))}><role-compare></role-compare></role-data>
    `);
    const inner = outer.querySelector('role-compare')!;
    await settled(inner);
    expect(inner.document).to.equal(undefined);
    await import('../../src/role-data.js');
    await shown(inner);
    expect(headingOf(inner)).to.equal('Late');
  });
});

describe('sources', () => {
  it('reads JSON text in the data attribute', async () => {
    const element = await fixture<RoleCompare>(
      html`<role-compare data=${JSON.stringify(titled('From text'))}></role-compare>`,
    );
    await shown(element);
    expect(headingOf(element)).to.equal('From text');
  });

  it('reads an object in the data property, and does not write it to the page', async () => {
    const element = await fixture<RoleCompare>(
      html`<role-compare .data=${titled('From an object')}></role-compare>`,
    );
    await shown(element);
    expect(headingOf(element)).to.equal('From an object');
    expect(element.hasAttribute('data')).to.equal(false);
  });

  it('reads JSON text in the data property', async () => {
    const element = await fixture<RoleCompare>(html`<role-compare></role-compare>`);
    element.data = JSON.stringify(titled('Text as a property'));
    await shown(element);
    expect(headingOf(element)).to.equal('Text as a property');
  });

  it('fetches src and tells the page once it is read', async () => {
    const element = document.createElement('role-compare');
    element.src = SEED;
    setTimeout(() => document.body.append(element));
    const event = (await oneEvent(document, 'role-data-load')) as unknown as RoleDataLoadEvent;
    expect(event.target).to.equal(element);
    expect(event.document.title).to.equal('Paralegal or legal operations?');
    expect(event.issues).to.deep.equal([]);
    await settled(element);
    expect(headingOf(element)).to.equal('Paralegal or legal operations?');
    element.remove();
  });

  it('reads a child script, and follows its text', async () => {
    const element = await fixture<RoleCompare>(html`<role-compare></role-compare>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(titled('From a script'));
    element.append(script);
    await shown(element);
    expect(headingOf(element)).to.equal('From a script');
    script.textContent = JSON.stringify(titled('Written anew'));
    await waitUntil(() => headingOf(element) === 'Written anew', 'the new text is read');
  });

  it('takes a script of another type for no data', async () => {
    const element = await fixture<RoleCompare>(html`<role-compare></role-compare>`);
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify(titled('Not for us'));
    element.append(script);
    await settled(element);
    expect(element.document).to.equal(undefined);
  });

  it('takes the document of the role-data that it names, without fetching anything', async () => {
    const page = await fixture(html`
      <div>
        <role-compare provider="named"></role-compare>
        <role-data id="named" .data=${titled('By name')}></role-data>
      </div>
    `);
    const element = await shown(page.querySelector('role-compare')!);
    expect(headingOf(element)).to.equal('By name');
  });

  it('takes the document of a named role-data that comes later', async () => {
    const page = await fixture(html`<div></div>`);
    const element = document.createElement('role-compare');
    element.provider = 'later';
    await warningsOf(async () => {
      page.append(element);
      await settled(element);
    });
    expect(element.document).to.equal(undefined);
    const provider = document.createElement('role-data');
    provider.id = 'later';
    provider.data = titled('Came later');
    page.append(provider);
    await shown(element);
    expect(headingOf(element)).to.equal('Came later');
  });

  it('takes the document of the nearest role-data around it', async () => {
    const page = await fixture(html`
      <role-data .data=${titled('Far')}>
        <role-data .data=${titled('Near')}
          ><div><role-compare></role-compare></div
        ></role-data>
      </role-data>
    `);
    const element = await shown(page.querySelector('role-compare')!);
    expect(headingOf(element)).to.equal('Near');
  });

  it('follows the data of a role-data that is set and changed later', async () => {
    const page = await fixture(html`<role-data><role-compare></role-compare></role-data>`);
    const provider = page as HTMLElementTagNameMap['role-data'];
    const element = page.querySelector('role-compare')!;
    await settled(element);
    expect(element.document).to.equal(undefined);
    provider.data = titled('First');
    await shown(element);
    expect(headingOf(element)).to.equal('First');
    provider.data = titled('Second');
    await waitUntil(() => headingOf(element) === 'Second', 'the second is shown');
  });

  it('looks for a role-data anew where it is moved to', async () => {
    const page = await fixture(html`
      <div>
        <role-data id="a" .data=${titled('A')}><role-compare></role-compare></role-data>
        <role-data id="b" .data=${titled('B')}></role-data>
      </div>
    `);
    const element = await shown(page.querySelector('role-compare')!);
    expect(headingOf(element)).to.equal('A');
    page.querySelector('#b')!.append(element);
    await waitUntil(() => headingOf(element) === 'B', 'the document of its new place is shown');
  });

  it('prefers data to src, src to a script, a script to a provider, and that to what is around', async () => {
    const page = await fixture(html`
      <role-data .data=${titled('context')}>
        <role-data id="given" .data=${titled('provider')}></role-data>
        <role-compare
          data=${JSON.stringify(titled('data'))}
          src=${SEED}
          provider="given"
        ></role-compare>
      </role-data>
    `);
    const element = page.querySelector('role-compare')!;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(titled('script'));
    element.append(script);
    const becomes = (title: string) =>
      waitUntil(() => element.document && headingOf(element) === title, `${title} wins`);
    await becomes('data');
    element.removeAttribute('data');
    await becomes('Paralegal or legal operations?');
    element.removeAttribute('src');
    await becomes('script');
    script.remove();
    await becomes('provider');
    element.removeAttribute('provider');
    await becomes('context');
  });
});

describe('changes of a source', () => {
  it('reads the same object or text only once', async () => {
    const data = titled('Once');
    const element = await fixture<RoleCompare>(html`<role-compare .data=${data}></role-compare>`);
    await shown(element);
    const again = await eventsOf(element, 'role-data-load', async () => {
      element.data = data;
      await settled(element);
      element.heading = 'Another heading';
      await settled(element);
    });
    expect(again).to.have.length(0);
    const other = await eventsOf(element, 'role-data-load', async () => {
      element.data = titled('Twice');
      await settled(element);
    });
    expect(other).to.have.length(1);
  });

  it('does not fetch or read again when src is set to what it is', async () => {
    const key = unique();
    const element = await fixture<RoleCompare>(
      html`<role-compare src=${counted(key)}></role-compare>`,
    );
    await shown(element);
    const events = await eventsOf(element, 'role-data-load', async () => {
      element.setAttribute('src', counted(key));
      element.src = counted(key);
      await settled(element);
    });
    expect(events).to.have.length(0);
    expect(await hits(key)).to.equal(1);
  });

  it('fetches an address once for all elements that name it', async () => {
    const key = unique();
    const page = await fixture(html`
      <div>
        <role-compare src=${counted(key)}></role-compare>
        <skill-matrix src=${counted(key)}></skill-matrix>
        <role-data src=${counted(key)}><path-picker></path-picker></role-data>
      </div>
    `);
    for (const name of ['role-compare', 'skill-matrix', 'path-picker'] as const)
      await shown(page.querySelector(name)!);
    const later = document.createElement('role-compare');
    later.src = counted(key);
    page.append(later);
    await shown(later);
    expect(await hits(key)).to.equal(1);
  });

  it('shows the document of a new src, and not one that comes in late for the old src', async () => {
    const element = await fixture<RoleCompare>(html`<role-compare src=${LATE}></role-compare>`);
    element.src = SEED;
    await shown(element);
    expect(headingOf(element)).to.equal('Paralegal or legal operations?');
    await aTimeout(300);
    expect(headingOf(element)).to.equal('Paralegal or legal operations?');
    element.src = '/tests/fixtures/cooks.json';
    await waitUntil(() => headingOf(element) === 'Three kinds of cooks', 'the new one is shown');
  });

  it('waits with a lazy src until the element comes near the viewport', async () => {
    const key = unique();
    const page = await fixture(html`
      <div>
        <div style="height: 5000px"></div>
        <role-compare loading="lazy" src=${counted(key)}></role-compare>
      </div>
    `);
    const element = page.querySelector('role-compare')!;
    await aTimeout(150);
    expect(await hits(key)).to.equal(0);
    element.scrollIntoView();
    await shown(element);
    expect(await hits(key)).to.equal(1);
  });
});
