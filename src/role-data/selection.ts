/** Keeps `current` and `goal` of an element and of the store it reads the same. */
import type { RoleStore } from './store.js';

const KEYS = ['current', 'goal'] as const;

export interface Selecting {
  current?: string;
  goal?: string;
}

const stores = new WeakMap<Selecting, RoleStore>();

/**
 * To be called before each render. What was set on the element goes to the store; what another
 * element did comes back. An element that comes under a store with a choice in it takes that over.
 */
export function syncSelection(
  element: Selecting,
  store: RoleStore,
  changed: { has(key: 'current' | 'goal'): boolean },
): void {
  const fresh = stores.get(element) !== store;
  stores.set(element, store);
  for (const key of KEYS) {
    const shared = store.selection[key] || undefined;
    const own = element[key] || undefined;
    if (own === shared) continue;
    if (fresh ? shared === undefined : changed.has(key)) store.select({ [key]: own });
    else element[key] = shared;
  }
}
