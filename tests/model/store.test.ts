import { expect } from '@open-wc/testing';
import { readRoleData } from '../../src/model/read.js';
import { NOTHING, RoleStore, type Snapshot } from '../../src/role-data/store.js';

/** A store, and how often it has called back. */
function watched() {
  const store = new RoleStore();
  let calls = 0;
  const unsubscribe = store.subscribe(() => calls++);
  return { store, unsubscribe, calls: () => calls };
}

describe('a store', () => {
  it('starts with nothing, and subscribing calls nobody back', () => {
    const { store, calls } = watched();
    expect(store.snapshot).to.equal(NOTHING);
    expect(store.snapshot).to.deep.equal({ status: 'none', issues: [] });
    expect(store.selection).to.deep.equal({});
    expect(store.canRetry).to.equal(false);
    expect(calls()).to.equal(0);
  });

  it('tells everybody of a new snapshot, which is there by then', () => {
    const store = new RoleStore();
    const seen: Snapshot[] = [];
    store.subscribe(() => seen.push(store.snapshot));
    store.subscribe(() => seen.push(store.snapshot));
    const { document, issues } = readRoleData({ roles: ['Cook'] });
    const ready: Snapshot = { status: 'ready', document, issues };
    store.setSnapshot(ready);
    expect(seen).to.have.length(2);
    expect(seen.every((snapshot) => snapshot === ready)).to.equal(true);
    // Whether it says something new is for those to find out who show it.
    store.setSnapshot(ready);
    expect(seen).to.have.length(4);
  });

  it('tells nobody any more who has unsubscribed, once or twice', () => {
    const { store, unsubscribe, calls } = watched();
    const other: string[] = [];
    store.subscribe(() => other.push('told'));
    store.select({ goal: 'chef' });
    unsubscribe();
    unsubscribe();
    store.select({ goal: 'cook' });
    store.setSnapshot(NOTHING);
    expect(calls()).to.equal(1);
    expect(other).to.have.length(3);
  });

  it('leaves out nobody where one unsubscribes while being told', () => {
    const store = new RoleStore();
    const told: string[] = [];
    const leave = store.subscribe(() => {
      told.push('first');
      leave();
    });
    store.subscribe(() => told.push('second'));
    store.subscribe(() => told.push('third'));
    store.select({ goal: 'chef' });
    expect(told).to.deep.equal(['first', 'second', 'third']);
    store.select({ goal: 'cook' });
    expect(told.slice(3)).to.deep.equal(['second', 'third']);
  });

  it('does not tell who is unsubscribed by another while being told', () => {
    const store = new RoleStore();
    const told: string[] = [];
    store.subscribe(() => {
      told.push('first');
      leave();
    });
    const leave = store.subscribe(() => told.push('second'));
    store.select({ goal: 'chef' });
    expect(told).to.deep.equal(['first']);
  });
});

describe('the selection of a store', () => {
  it('takes what is selected, and keeps what is not spoken of', () => {
    const { store, calls } = watched();
    const columns = ['cook', 'chef'];
    store.select({ current: 'cook', columns });
    store.select({ goal: 'chef' });
    expect(store.selection).to.deep.equal({ current: 'cook', goal: 'chef', columns });
    expect(calls()).to.equal(2);
    store.select({ current: undefined });
    expect(store.selection).to.deep.equal({ current: undefined, goal: 'chef', columns });
    expect(calls()).to.equal(3);
  });

  it('is a new object after a change, and those that were there before stay as they were', () => {
    const store = new RoleStore();
    store.select({ current: 'cook' });
    const before = store.selection;
    store.select({ current: 'chef' });
    expect(before).to.deep.equal({ current: 'cook' });
    expect(store.selection).to.not.equal(before);
  });

  it('is silent where nothing changes', () => {
    const { store, calls } = watched();
    const have = new Set(['knives']);
    store.select({ current: 'cook', goal: 'chef', have });
    const before = store.selection;
    store.select({ current: 'cook' });
    store.select({ goal: 'chef', current: 'cook', have });
    store.select({});
    expect(calls()).to.equal(1);
    expect(store.selection).to.equal(before);
  });

  it('is silent where an empty choice takes the place of none', () => {
    const { store, calls } = watched();
    store.select({ current: '' });
    store.select({ goal: undefined });
    expect(calls()).to.equal(0);
    store.select({ current: 'cook' });
    store.select({ current: '' });
    expect(calls()).to.equal(2);
    store.select({ current: undefined });
    expect(calls()).to.equal(2);
  });
});
