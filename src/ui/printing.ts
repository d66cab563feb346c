/** Whether the page is being printed: paper has all that a screen leaves out for want of room. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Printing implements ReactiveController {
  /** Whether everything has to be there. */
  on = false;
  #media: MediaQueryList | undefined;

  /** @param flush renders at once: a page that asks for the dialogue is printed before anything else is done */
  constructor(
    host: ReactiveControllerHost,
    private flush: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#media ??= window.matchMedia('print');
    this.on = this.#media.matches;
    // Some browsers tell of one alone.
    this.#media.addEventListener('change', this);
    window.addEventListener('beforeprint', this);
    window.addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this);
    window.removeEventListener('beforeprint', this);
    window.removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    const on = type === 'change' ? this.#media!.matches : type === 'beforeprint';
    if (on === this.on) return;
    this.on = on;
    this.flush();
  }
}
