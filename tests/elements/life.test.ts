import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { RoleCompare } from '../../src/role-compare.js';
import '../../src/index.js';
import {
  all,
  counted,
  eventsOf,
  hits,
  one,
  seedJson,
  settled,
  shown,
  SMALL,
  text,
  unique,
} from './helpers.js';

const TAGS = ['role-compare', 'skill-matrix', 'career-ladder', 'path-picker'] as const;
const titled = (title: string) => ({ title, families: ['One', 'Two'] });
const headingOf = (element: Element) => text(one(element, '.heading'));

describe('life in a page', () => {
  it('keeps what the reader did when the element is moved', async () => {
    const key = unique();
    const page = await fixture(html`
      <div>
        <section><skill-matrix src=${counted(key)}></skill-matrix></section>
        <section></section>
      </div>
    `);
    const matrix = await shown(page.querySelector('skill-matrix')!);
    const input = one<HTMLInputElement>(matrix, 'input[type=search]');
    input.value = 'research';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(matrix);
    const rows = () => all(matrix, 'tbody th[scope=row]').length;
    expect(rows()).to.equal(1);
    const events = await eventsOf(matrix, 'role-data-load', () => {
      page.lastElementChild!.append(matrix);
    });
    expect(events).to.have.length(0);
    expect(rows()).to.equal(1);
    expect(one<HTMLInputElement>(matrix, 'input[type=search]').value).to.equal('research');
    expect(await hits(key)).to.equal(1);
  });

  it('keeps the answers of a picker that is moved inside its provider', async () => {
    const page = await fixture(html`
      <role-data .data=${SMALL}>
        <section><path-picker></path-picker></section>
        <section></section>
      </role-data>
    `);
    const picker = await shown(page.querySelector('path-picker')!);
    one<HTMLInputElement>(picker, 'input').click();
    await settled(picker);
    expect(picker.value).to.equal('sweet');
    page.lastElementChild!.append(picker);
    await settled(picker);
    expect(picker.value).to.equal('sweet');
    expect(one<HTMLInputElement>(picker, 'input').checked).to.equal(true);
  });

  it('leaves nothing behind after 200 mounts and unmounts', async () => {
    const page = await fixture(html`<role-data .data=${SMALL}><div></div></role-data>`);
    const provider = page as HTMLElementTagNameMap['role-data'];
    const { store } = provider;
    let subscribed = 0;
    const subscribe = store.subscribe.bind(store);
    store.subscribe = (listener) => {
      subscribed++;
      const leave = subscribe(listener);
      return () => {
        subscribed--;
        leave();
      };
    };
    // Listeners that are not taken away again, by where they are and what they hear.
    const open = new Map<unknown, number>();
    const count = (listener: unknown, by: number) =>
      open.set(listener, (open.get(listener) ?? 0) + by);
    const originals = [document, window].map((target) => {
      const { addEventListener: add, removeEventListener: remove } = target;
      target.addEventListener = (...args: Parameters<typeof add>) => {
        count(args[1], 1);
        const { signal } = Object(args[2]) as AddEventListenerOptions;
        signal?.addEventListener('abort', () => count(args[1], -1));
        add.apply(target, args);
      };
      target.removeEventListener = (...args: Parameters<typeof remove>) => {
        if (open.has(args[1])) count(args[1], -1);
        remove.apply(target, args);
      };
      return { target, add, remove };
    });
    const nodes = document.querySelectorAll('*').length;
    try {
      const place = page.firstElementChild!;
      for (let i = 0; i < 200; i++) {
        const element = document.createElement(TAGS[i % TAGS.length]!);
        place.append(element);
        if (i % 10 < 4) await shown(element);
        element.remove();
      }
      await aTimeout(0);
    } finally {
      for (const { target, add, remove } of originals) {
        target.addEventListener = add;
        target.removeEventListener = remove;
      }
    }
    expect(open.size, 'it listened at all').to.be.greaterThan(0);
    expect(
      [...open.values()].filter((n) => n > 0),
      'listeners left',
    ).to.have.length(0);
    expect(subscribed, 'subscriptions left').to.equal(0);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
  });

  it('keeps properties that were set before the element was defined', async () => {
    const early = document.createElement('early-compare') as RoleCompare;
    early.data = titled('Early');
    early.headingLevel = 4;
    early.roles = 'two';
    document.body.append(early);
    RoleCompare.define('early-compare');
    await shown(early);
    expect(headingOf(early)).to.equal('Early');
    expect(one(early, '.heading').getAttribute('aria-level')).to.equal('4');
    expect(early.roles).to.equal('two');
    early.data = titled('Later');
    await settled(early);
    expect(headingOf(early)).to.equal('Later');
    early.remove();
  });

  it('puts nothing on its host that the page did not set', async () => {
    const element = await fixture<RoleCompare>(
      html`<role-compare data=${await seedJson()}></role-compare>`,
    );
    await shown(element);
    expect(element.getAttributeNames()).to.deep.equal(['data']);
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
