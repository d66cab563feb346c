/** Whether the page is being printed: paper has all that a screen leaves out for want of room. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Printing implements ReactiveController {
  /** Whether everything has to be there. */
  on = false;
  #stop: AbortController | undefined;

  /** @param flush renders at once: a page that asks for the dialogue is printed before anything else is done */
  constructor(
    host: ReactiveControllerHost,
    private flush: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#stop = new AbortController());
    const print = window.matchMedia('print');
    const set = (on: boolean) => () => this.#set(on);
    window.addEventListener('beforeprint', set(true), { signal });
    window.addEventListener('afterprint', set(false), { signal });
    // Some browsers tell of one alone.
    print.addEventListener('change', () => this.#set(print.matches), { signal });
    this.on = print.matches;
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  #set(on: boolean): void {
    if (on === this.on) return;
    this.on = on;
    this.flush();
  }
}
