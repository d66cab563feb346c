import { expect } from '@open-wc/testing';
import { type Selecting, syncSelection } from '../../src/role-data/selection.js';
import { RoleStore, type Selection } from '../../src/role-data/store.js';

type Key = 'current' | 'goal';

/** A store with a choice in it, and what it was told to select since then. */
function storeWith(selection: Selection = {}) {
  const store = new RoleStore();
  store.select(selection);
  let calls = 0;
  store.subscribe(() => calls++);
  return { store, calls: () => calls };
}

/** Syncs as before a render in which those properties of the element have changed. */
const sync = (element: Selecting, store: RoleStore, ...changed: Key[]): void =>
  syncSelection(element, store, new Set(changed));

/** An element that is in agreement with its store. */
function settledUnder(store: RoleStore, own: Selecting = {}): Selecting {
  const element = { ...own };
  sync(element, store, 'current', 'goal');
  return element;
}

/** What has a value, for nobody cares whether a key without one is there. */
const chosen = ({ current, goal }: Selecting | Selection): Selecting => ({
  ...(current ? { current } : {}),
  ...(goal ? { goal } : {}),
});

for (const [key, other] of [
  ['current', 'goal'],
  ['goal', 'current'],
] as const) {
  describe(`${key} of an element and of its store`, () => {
    it('goes to the store where it was set on the element', () => {
      const { store, calls } = storeWith({ [key]: 'cook', [other]: 'baker' });
      const element = settledUnder(store);
      element[key] = 'chef';
      sync(element, store, key);
      expect(chosen(store.selection)).to.deep.equal({ [key]: 'chef', [other]: 'baker' });
      expect(chosen(element)).to.deep.equal({ [key]: 'chef', [other]: 'baker' });
      expect(calls()).to.equal(1);
    });

    it('comes from the store where another element set it', () => {
      const { store, calls } = storeWith({ [key]: 'cook', [other]: 'baker' });
      const element = settledUnder(store);
      store.select({ [key]: 'chef' });
      sync(element, store);
      expect(chosen(element)).to.deep.equal({ [key]: 'chef', [other]: 'baker' });
      expect(calls(), 'the store is told nothing').to.equal(1);
    });

    it('comes from the store although the other of the two was set on the element', () => {
      const { store } = storeWith({ [key]: 'cook', [other]: 'baker' });
      const element = settledUnder(store);
      store.select({ [key]: 'chef' });
      element[other] = 'waiter';
      sync(element, store, other);
      expect(chosen(element)).to.deep.equal({ [key]: 'chef', [other]: 'waiter' });
      expect(chosen(store.selection)).to.deep.equal({ [key]: 'chef', [other]: 'waiter' });
    });

    it('is that of the element where both have changed', () => {
      const { store } = storeWith({ [key]: 'cook' });
      const element = settledUnder(store);
      store.select({ [key]: 'chef' });
      element[key] = 'waiter';
      sync(element, store, key);
      expect(chosen(store.selection)).to.deep.equal({ [key]: 'waiter' });
      expect(chosen(element)).to.deep.equal({ [key]: 'waiter' });
    });

    it('goes away in the store where the element loses it, by empty words or none', () => {
      for (const none of ['', undefined]) {
        const { store, calls } = storeWith({ [key]: 'cook', [other]: 'baker' });
        const element = settledUnder(store);
        element[key] = none;
        sync(element, store, key);
        expect(chosen(store.selection)).to.deep.equal({ [other]: 'baker' });
        expect(store.selection[key]).to.equal(undefined);
        expect(calls()).to.equal(1);
      }
    });

    it('goes away on the element where the store loses it, by empty words or none', () => {
      for (const none of ['', undefined]) {
        const { store } = storeWith({ [key]: 'cook', [other]: 'baker' });
        const element = settledUnder(store);
        store.select({ [key]: none });
        sync(element, store);
        expect(chosen(element)).to.deep.equal({ [other]: 'baker' });
        expect(element[key]).to.equal(undefined);
      }
    });

    it('is left alone on both sides where empty words stand against none', () => {
      const { store, calls } = storeWith({ [other]: 'baker' });
      const element = settledUnder(store);
      element[key] = '';
      sync(element, store, key);
      sync(element, store);
      expect(element[key], 'the attribute of the page stays').to.equal('');
      expect(calls()).to.equal(0);
    });
  });

  describe(`${key} of an element that comes under a store`, () => {
    it('is taken from the store where the store has one, whatever the element has', () => {
      for (const own of ['chef', '', undefined]) {
        for (const changed of [[key], []]) {
          const { store, calls } = storeWith({ [key]: 'cook' });
          const element: Selecting = { [key]: own };
          sync(element, store, ...changed);
          expect(chosen(element)).to.deep.equal({ [key]: 'cook' });
          expect(calls()).to.equal(0);
        }
      }
    });

    it('is given to the store where the store has none', () => {
      for (const none of ['', undefined]) {
        for (const changed of [[key], []]) {
          const { store } = storeWith({ [key]: none, [other]: 'baker' });
          const element: Selecting = { [key]: 'chef' };
          sync(element, store, ...changed);
          expect(chosen(store.selection)).to.deep.equal({ [key]: 'chef', [other]: 'baker' });
          expect(chosen(element)).to.deep.equal({ [key]: 'chef', [other]: 'baker' });
        }
      }
    });

    it('is set on the element from then on, as on any other', () => {
      const { store } = storeWith({ [key]: 'cook' });
      const element: Selecting = { [key]: 'chef' };
      sync(element, store, key);
      element[key] = 'waiter';
      sync(element, store, key);
      expect(chosen(store.selection)).to.deep.equal({ [key]: 'waiter' });
    });
  });

  describe(`${key} of an element that moves to another store`, () => {
    it('is that of the new store, and the old one keeps its own', () => {
      const from = storeWith({ [key]: 'cook' });
      const to = storeWith({ [key]: 'chef' });
      const element = settledUnder(from.store);
      sync(element, to.store);
      expect(chosen(element)).to.deep.equal({ [key]: 'chef' });
      expect(chosen(from.store.selection)).to.deep.equal({ [key]: 'cook' });
      expect(from.calls() + to.calls()).to.equal(0);
    });

    it('goes along to a store that has none', () => {
      const from = storeWith({ [key]: 'cook' });
      const to = storeWith();
      const element = settledUnder(from.store);
      sync(element, to.store);
      expect(chosen(to.store.selection)).to.deep.equal({ [key]: 'cook' });
      // The old store has no say any more.
      from.store.select({ [key]: 'waiter' });
      sync(element, to.store);
      expect(chosen(element)).to.deep.equal({ [key]: 'cook' });
    });

    it('is taken anew where it comes back', () => {
      const home = storeWith({ [key]: 'cook' });
      const away = storeWith({ [key]: 'chef' });
      const element = settledUnder(home.store);
      sync(element, away.store);
      sync(element, home.store, key);
      expect(chosen(element)).to.deep.equal({ [key]: 'cook' });
      expect(chosen(home.store.selection)).to.deep.equal({ [key]: 'cook' });
    });
  });
}

describe('current and goal of several elements under one store', () => {
  it('are those of the element that came first, and the same for all', () => {
    const { store } = storeWith();
    const first = settledUnder(store, { current: 'cook' });
    const second = settledUnder(store, { current: 'baker', goal: 'chef' });
    sync(first, store);
    for (const element of [first, second]) {
      expect(chosen(element)).to.deep.equal({ current: 'cook', goal: 'chef' });
    }
    second.goal = 'waiter';
    sync(second, store, 'goal');
    sync(first, store);
    expect(chosen(first)).to.deep.equal({ current: 'cook', goal: 'waiter' });
  });
});
