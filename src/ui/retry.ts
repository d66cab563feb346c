/** Asking a source again, without losing the focus. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoleStore } from '../role-data/store.js';

export interface RetryHost extends ReactiveControllerHost {
  renderRoot: ParentNode;
}

export class Retry implements ReactiveController {
  #asked = false;

  constructor(
    private host: RetryHost,
    private store: () => RoleStore,
  ) {
    host.addController(this);
  }

  readonly ask = (): void => {
    this.#asked = true;
    this.store().retry();
  };

  hostUpdated(): void {
    if (!this.#asked || this.store().snapshot.status !== 'ready') return;
    // The button that had the focus is gone; it goes to what came in its place.
    this.#asked = false;
    const root = this.host.renderRoot.querySelector<HTMLElement>('.root')!;
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  }
}
