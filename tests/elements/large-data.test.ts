import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { slice } from '../../src/role-data/in-slices.js';
import { type PathPicker } from '../../src/path-picker.js';
import '../../src/role-data.js';
import { all, one, settled, shown, text } from './helpers.js';
import { many } from '../support/many.js';

/** A document of so many ratings, a thousand to a role, of which the picker shows one path. */
const sized = (title: string, ratings: number) => ({
  title,
  paths: [{ title, reasons: ['One'] }],
  roles: many(ratings / 1000, (i) => `R${i}`),
  skills: many(1000, (i) => ({
    name: `S${i}`,
    levels: Object.fromEntries(many(ratings / 1000, (j) => [`r${j}`, 'Core'])),
  })),
});
const large = (title: string) => sized(title, 100_000);
const small = (title: string) => ({ title, paths: [{ title, reasons: ['One'] }] });
const titleOf = (element: PathPicker) => element.document?.title;

/** The titles of the documents that the element tells the page of, as they come. */
function loadsOf(element: PathPicker): unknown[] {
  const titles: unknown[] = [];
  element.addEventListener('role-data-load', (e) => titles.push(e.document.title));
  return titles;
}

/** An element with what is given to it, in the page and rendered once. */
async function given(data: unknown): Promise<PathPicker> {
  const element = await fixture<PathPicker>(html`<path-picker .data=${data}></path-picker>`);
  await element.updateComplete;
  return element;
}

describe('a small document', () => {
  it('is there with the first update, as an object and as text', async () => {
    for (const data of [sized('Small', 2000), JSON.stringify(sized('Small', 2000))]) {
      const element = document.createElement('path-picker');
      element.data = data;
      document.body.append(element);
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Small');
      element.remove();
    }
  });
});

describe('a large document', () => {
  const { ms } = slice;
  // However fast the machine is, there are more slices than a test waits for.
  beforeEach(() => Object.assign(slice, { ms: 0 }));
  afterEach(() => Object.assign(slice, { ms }));

  it('leaves frames in between, in which the element says that it is loading', async () => {
    const element = await given(large('Large'));
    let frames = 0;
    while (!element.document) {
      expect(text(one(element, '[role=status]'))).to.equal('Loading …');
      await nextFrame();
      frames++;
    }
    expect(frames).to.be.greaterThan(1);
    await settled(element);
    expect(one(element, 'input')).to.exist;
  });

  it('comes by steps that are counted, not timed, where they are many', async () => {
    const { parts, ms } = slice;
    Object.assign(slice, { parts: 60, ms: 0 });
    try {
      const element = await given({ title: 'T', families: many(9, (i) => `F${i}`) });
      expect(titleOf(element)).to.equal('T');
      element.data = { title: 'U', families: many(100, (i) => `F${i}`) };
      await element.updateComplete;
      expect(titleOf(element)).to.equal('T');
      await waitUntil(() => titleOf(element) === 'U');
      expect(element.document!.families).to.have.length(100);
    } finally {
      Object.assign(slice, { parts, ms });
    }
  });

  it('keeps what was shown until it is there, and tells the page once', async () => {
    const element = await given(small('Before'));
    const titles = loadsOf(element);
    element.data = large('After');
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Before');
    expect(one(element, 'input')).to.exist;
    await waitUntil(() => titleOf(element) === 'After');
    await aTimeout(0);
    expect(titles).to.deep.equal(['After']);
  });

  it('gives way to a later one, large or small, and is never shown', async () => {
    for (const later of [small('Later'), large('Later')]) {
      const element = await fixture<PathPicker>(html`<path-picker></path-picker>`);
      const titles = loadsOf(element);
      element.data = large('Earlier');
      await element.updateComplete;
      element.data = later;
      await waitUntil(() => element.document);
      await aTimeout(100);
      expect(titles).to.deep.equal(['Later']);
      expect(titleOf(element)).to.equal('Later');
    }
  });

  it('is left when the element goes, and read when it comes back', async () => {
    const element = await given(large('Large'));
    const titles = loadsOf(element);
    element.remove();
    await aTimeout(200);
    expect(element.document).to.equal(undefined);
    document.body.append(element);
    await shown(element);
    expect(titleOf(element)).to.equal('Large');
    expect(titles).to.deep.equal(['Large']);
    element.remove();
  });

  it('is read once where the element moves meanwhile', async () => {
    const element = await given(large('Large'));
    const titles = loadsOf(element);
    document.body.append(element);
    await shown(element);
    await aTimeout(0);
    expect(titles).to.deep.equal(['Large']);
    element.remove();
  });

  it('reaches all inside a <role-data>, and is fetched in slices too', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(large('Fetched'))]));
    const outer = await fixture<HTMLElement>(
      html`<role-data src=${address}><path-picker></path-picker></role-data>`,
    );
    const inner = outer.querySelector('path-picker')!;
    await shown(inner);
    expect(titleOf(inner)).to.equal('Fetched');
    URL.revokeObjectURL(address);
  });

  it('with faults says the same of them as when read at once', async () => {
    const data = JSON.stringify({ ...large('Faulty'), titel: 'x' });
    const element = await given(data);
    element.debug = true;
    await shown(element);
    expect(
      all(element, '[part~=issues] li')
        .map((li) => text(li))
        .join(),
    ).to.contain('titel');
  });
});
