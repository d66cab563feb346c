/** What an element knows of its data at a moment, and how others hear of a change. */
import { createContext } from '@lit/context';
import type { Issue } from '../model/issues.js';
import type { RoleDocument } from '../model/types.js';

export interface Snapshot {
  /**
   * - `none`: no source is named.
   * - `loading`: an answer is awaited or read; `document` is what was there before, if anything.
   * - `ready`: `document` is what the source says.
   * - `failed`: the source has nothing usable; `document` is what was there before, if anything.
   */
  status: 'none' | 'loading' | 'ready' | 'failed';
  document?: RoleDocument;
  issues: readonly Issue[];
  /** Ids of the columns that the source itself has, where it is HTML with columns. */
  columns?: readonly string[];
}

export const NOTHING: Snapshot = { status: 'none', issues: [] };

/** What the widgets inside a `<role-data>` share. */
export interface Selection {
  /** Id of the subject that the reader has. */
  current?: string;
  /** Id of the subject that the reader wants. */
  goal?: string;
  /** Id of the subject that the reader is looking at. */
  selected?: string;
  /** Ids of the columns that the reader chose to compare. */
  columns?: readonly string[];
  /** Ids of skills that the reader says they have. */
  have?: ReadonlySet<string>;
}

/** A document with what is selected in it, shared by everything that reads it. */
export class RoleStore {
  snapshot: Snapshot = NOTHING;
  selection: Selection = {};
  #listeners = new Set<() => void>();
  /** Asks the source again, after a failure. */
  retry: () => void = () => {};
  /** Whether asking again can help: what was fetched may be there the next time. */
  canRetry = false;

  /** Calls back on every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setSnapshot(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.#changed();
  }

  select(selection: Selection): void {
    const next = { ...this.selection, ...selection };
    const keys = Object.keys(next) as (keyof Selection)[];
    if (keys.every((key) => (next[key] || undefined) === (this.selection[key] || undefined)))
      return;
    this.selection = next;
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The key is a string, so that elements of separate bundles find one another. */
export const roleStoreContext = createContext<RoleStore, string>('career-elements:role-store:1');
