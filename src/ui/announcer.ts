/** What a screen reader is told of a widget, politely. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoleDocument } from '../model/types.js';
import type { Snapshot } from '../role-data/store.js';
import type { Messages } from './messages.js';
import { sayFailure } from './states.js';

/** For so many milliseconds a tool's answer stands beside it. */
const ANSWERED = 6000;

export interface AnnouncerHost extends ReactiveControllerHost {
  t: Messages['t'];
}

export class Announcer implements ReactiveController {
  /** What is said now; empty for nothing. */
  text = '';
  /** What the tool that was used last has to say, which is seen beside the tools too. */
  answer = '';
  #status: Snapshot['status'] = 'none';
  #of: RoleDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param snapshot what the widget knows of its data */
  constructor(
    private host: AnnouncerHost,
    private snapshot: () => Snapshot,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const snapshot = this.snapshot();
    const { status, document: doc } = snapshot;
    // What was said was of what was shown then.
    if (this.#of && doc !== this.#of) this.text = this.answer = '';
    this.#of = doc;
    const before = this.#status;
    this.#status = status;
    if (status === before) return;
    // Nothing is said of what was there at once.
    if (status === 'failed') this.text = sayFailure(snapshot, this.host.t);
    else if (status === 'ready' && before === 'loading') this.text = this.host.t('loaded');
  }

  say(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }

  /** What a tool has to say, again where it is the same as before. Beside the tools it goes after a while. */
  reply(text: string): void {
    this.answer = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.answer = '';
      this.host.requestUpdate();
    }, ANSWERED);
    if (text === this.text) {
      this.say('');
      void this.host.updateComplete.then(() => this.say(text));
    } else this.say(text);
  }
}
