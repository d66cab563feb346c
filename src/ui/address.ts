/** Shareable state of a widget in the page's address, where its `state` attribute asks for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a widget would say of itself, as few words as possible. Empty values are left out. */
export type State = Record<string, string | undefined>;

/** A part of an address without its `#` or `?`, piece by piece. What is not ours stays to the letter. */
const piecesOf = (part: string): string[] => (part ? part.split('&') : []);

/** Text of an address as it was before it was put there. */
const decode = (text: string): string => new URLSearchParams(`=${text}`).get('')!;

/** What a piece says, if it is the one of that name. */
function saidIn(piece: string, name: string): string | undefined {
  const at = piece.indexOf('=');
  return at > 0 && decode(piece.slice(0, at)) === name ? decode(piece.slice(at + 1)) : undefined;
}

/** The state of that name in a part of an address; undefined where it has none. */
export function stateIn(part: string, name: string): State | undefined {
  const [own] = piecesOf(part).flatMap((piece) => saidIn(piece, name) ?? []);
  return own === undefined ? undefined : Object.fromEntries(new URLSearchParams(own));
}

/** A part of an address with that state in it, or without it where it is empty. */
export function withState(part: string, name: string, state: State): string {
  const said = Object.entries(state).filter((entry): entry is [string, string] => !!entry[1]);
  const own = new URLSearchParams(said).toString();
  let put = own && new URLSearchParams([[name, own]]).toString();
  const pieces = piecesOf(part).flatMap((piece) => {
    if (saidIn(piece, name) === undefined) return piece;
    const here = put;
    put = '';
    return here || [];
  });
  return [...pieces, ...(put ? [put] : [])].join('&');
}

export interface AddressHost extends ReactiveControllerHost, HTMLElement {
  /** The `state` attribute. */
  stateIn?: 'none' | 'hash' | 'query';
  /** Nothing until there is something to have a state. */
  readonly document: unknown;
}

/** Takes up the state in the address, and from then on keeps it there. */
export class AddressController implements ReactiveController {
  #restored = false;

  /**
   * @param get what a link to what is shown needs to say
   * @param set takes up what a link says
   */
  constructor(
    private host: AddressHost,
    private get: () => State,
    private set: (state: State) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#restore);
    window.addEventListener('hashchange', this.#restore);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#restore);
    window.removeEventListener('hashchange', this.#restore);
  }

  hostUpdated(): void {
    if (!this.part || !this.host.document) return;
    // What the address says goes first; from then on the address follows.
    if (this.#restored) this.#write();
    else {
      this.#restored = true;
      this.#restore();
    }
  }

  /** The part of an address in which the state lives; undefined for none. */
  get part(): 'hash' | 'search' | undefined {
    const { stateIn: part } = this.host;
    return part === 'hash' ? part : part === 'query' ? 'search' : undefined;
  }

  /** The page's address with what is shown in it. */
  get link(): string {
    const url = new URL(location.href);
    const part = this.part ?? 'hash';
    const before = url[part].slice(1);
    const after = withState(before, this.#name, this.get());
    if (after !== before) url[part] = after;
    return url.href;
  }

  get #name(): string {
    return this.host.id || this.host.localName;
  }

  #restore = (): void => {
    const { part } = this;
    const state = part && stateIn(location[part].slice(1), this.#name);
    if (state && this.host.document) this.set(state);
  };

  /** Without a step in the history. */
  #write(): void {
    const { link } = this;
    try {
      if (link !== location.href) history.replaceState(history.state, '', link);
    } catch {
      // A sandboxed page has no say over its address.
    }
  }
}
