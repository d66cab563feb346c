/** How a document reaches an element: the sources, their precedence, and following their changes. */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoleDataErrorEvent, RoleDataLoadEvent } from '../events.js';
import { readRoleData, type ReadResult } from '../model/read.js';
import type { Markup } from '../html/markup.js';
import { fromDom } from '../html/from-dom.js';
import type { HtmlRead } from '../html/draft.js';
import { describeIssues } from './describe.js';
import { attributeOf, byId, listen, nameOf, unlisten } from './dom.js';
import { readInSlices } from './in-slices.js';
import { follow } from './load.js';
import { lackOf, noProvider, NOT_DEFINED, NOTHING_SHARED } from './mistakes.js';
import { awaitsProvider, isUndefined } from './pending.js';
import { NOTHING, RoleStore, roleStoreContext } from './store.js';
import { tellOnce } from './tell.js';

/** The attributes by which an element is given data. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  data?: unknown;
  src?: string | null;
  provider?: string | null;
  loading?: string | null;
}

type Given =
  | { by: 'data'; value: unknown }
  | { by: 'src'; value: string }
  | { by: 'script'; value: string }
  | { by: 'provider'; value: string }
  | { by: 'context'; value: '' };

const reported = new WeakSet<ReadResult>();

/**
 * Follows the sources of an element. The first that is present wins: data, src, script, provider or
 * context, and what HTML the element has inside.
 */
export class SourceController implements ReactiveController {
  /** What the element itself was given. */
  readonly own = new RoleStore();
  #shared: RoleStore | undefined;
  #leave: (() => void) | undefined;
  /** Ends reading the document, or following its address. */
  #end: (() => void) | undefined;
  #given: Given | undefined;
  #watch: MutationObserver | undefined;
  #near: IntersectionObserver | undefined;
  /** Counts the changes inside the element, so that its HTML is read once for each. */
  #changes = 0;
  /** How many there were when it was last read. */
  #readAt: number | undefined;
  /** Why nothing could be read then. */
  #unread: string | undefined;

  /**
   * @param readHtml reads the element's own HTML; an element without it provides, and takes nothing
   * from a `<role-data>` around it
   */
  constructor(
    private host: SourceHost,
    private readHtml?: (root: Markup) => HtmlRead | undefined,
  ) {
    host.addController(this);
    this.own.retry = () => this.#read();
    this.own.subscribe(() => host.requestUpdate());
  }

  /** The store that applies: the element's own, or that of the provider. */
  get store(): RoleStore {
    return this.#shared ?? this.own;
  }

  /** In words for the author, why there is nothing where the element was given nothing. */
  get lack(): string | undefined {
    const given = this.#given;
    if (!given || this.#shared || this.own.snapshot.status !== 'none') return undefined;
    if (!this.readHtml) return NOTHING_SHARED;
    if (given.by === 'provider') return noProvider(this.host, given.value);
    return awaitsProvider(this.host) ? NOT_DEFINED : (this.#unread ?? lackOf(this.host));
  }

  hostConnected(): void {
    this.#watch ??= new MutationObserver(() => {
      this.#changes++;
      this.host.requestUpdate();
    });
    this.#watch.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'colspan', 'rowspan', 'type'],
    });
    if (this.readHtml) listen(document, 'context-provider', this.#onProvider, true);
    // A provider may have changed with the place, and waiting to come near begins anew; the rest stays.
    const by = this.#given?.by;
    if (by === 'provider' || by === 'context' || this.#near) this.#given = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#near?.disconnect();
    unlisten(document, 'context-provider', this.#onProvider, true);
    // A move is a disconnect and a connect: what is shared is kept until it is plain which it was.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#unshare();
      this.#end?.();
      // What had not come, or failed, is asked for anew when the element is back.
      const { status } = this.own.snapshot;
      if (status === 'loading' || (this.own.canRetry && status !== 'ready'))
        this.#given = undefined;
    });
  }

  /** Before there is a browser: takes `data`, the one source that needs none. */
  serve(): void {
    const { data } = this.host;
    const { document, issues, usable } = readRoleData(data);
    if (usable) this.own.setSnapshot({ status: 'ready', document, issues });
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const given = this.#find();
    if (given.by === this.#given?.by && given.value === this.#given.value) {
      if (given.by === 'context' && !this.#shared) this.#readOwnHtml();
      return;
    }
    this.#given = given;
    this.own.canRetry = given.by === 'src';
    this.#read();
  }

  #find(): Given {
    const { data, src, provider } = this.host;
    if (data !== undefined && data !== null && data !== '') return { by: 'data', value: data };
    if (src) return { by: 'src', value: absolute(src, this.host.baseURI) };
    for (const child of this.host.children) {
      if (nameOf(child) === 'script' && attributeOf(child, 'type') === 'application/json') {
        return { by: 'script', value: child.textContent ?? '' };
      }
    }
    return provider ? { by: 'provider', value: provider } : { by: 'context', value: '' };
  }

  #read(): void {
    const given = this.#given;
    this.#near?.disconnect();
    this.#near = undefined;
    this.#unshare();
    this.#readAt = undefined;
    this.#end?.();
    this.#end = undefined;
    if (!given) return;
    if (given.by === 'provider' || given.by === 'context') {
      if (this.own.snapshot !== NOTHING) this.own.setSnapshot(NOTHING);
      if (this.readHtml) this.#ask();
      if (given.by === 'context' && !this.#shared) this.#readOwnHtml();
    } else if (given.by !== 'src') {
      this.#end = readInSlices(given.value, (result) => this.#take(result));
      // What was shown stays for as long as that takes.
      if (this.#end) this.#await();
    } else if (this.host.loading === 'lazy' && !this.own.snapshot.document) {
      this.#near = new IntersectionObserver(
        (entries) => {
          if (entries.some((e) => e.isIntersecting)) this.#fetch(given.value);
        },
        { rootMargin: '50%' },
      );
      this.#near.observe(this.host);
      this.own.setSnapshot({ ...this.own.snapshot, status: 'loading' });
    } else this.#fetch(given.value);
  }

  /** The last source: what the element has inside. Without it, that is shown as it is. */
  #readOwnHtml(): void {
    if (this.#readAt === this.#changes || !this.readHtml) return;
    // What is being loaded is half a table, and a `<role-data>` to come has more to say.
    if (document.readyState === 'loading') {
      const again = () => this.host.requestUpdate();
      listen(document, 'DOMContentLoaded', again, { once: true });
      return;
    }
    if (awaitsProvider(this.host)) return;
    this.#readAt = this.#changes;
    let found: HtmlRead | undefined;
    try {
      found = this.readHtml(fromDom(this.host));
    } catch (error) {
      // Nothing is known to get here. Were it to, the HTML is shown as it is.
      console.warn(`<${this.host.localName}> could not read the HTML inside it.`, error);
    }
    const result = found?.data && readRoleData(found.data);
    this.#unread = result?.usable ? undefined : found?.left.join(' ');
    if (!result?.usable) {
      if (this.own.snapshot !== NOTHING) this.own.setSnapshot(NOTHING);
      return;
    }
    for (const words of found!.left) {
      const message = `${words}: left out, for this widget has no place for it.`;
      result.issues.push({ code: 'html', severity: 'hint', pointer: '', message });
    }
    this.#take(result, found!.columns);
  }

  #fetch(url: string): void {
    this.#near?.disconnect();
    this.#near = undefined;
    this.#await();
    this.#end = follow(url, (result) => this.#take(result));
  }

  /** Says that an answer is to come. */
  #await(): void {
    this.own.setSnapshot({ ...this.own.snapshot, status: 'loading', issues: [] });
  }

  #take(result: ReadResult, columns?: readonly string[]): void {
    const { document, issues, usable } = result;
    // What was shown stays when what follows cannot be used.
    this.own.setSnapshot(
      usable
        ? { status: 'ready', document, issues, columns }
        : { ...this.own.snapshot, status: 'failed', issues },
    );
    this.#tell(result);
    // Listeners that a page adds after it made the element hear of it too.
    queueMicrotask(() => {
      const { host } = this;
      if (usable) host.dispatchEvent(new RoleDataLoadEvent(document, issues));
      if (issues.some((i) => i.severity === 'error'))
        host.dispatchEvent(new RoleDataErrorEvent(issues));
    });
  }

  /** Tells the author, once for each document. */
  #tell(result: ReadResult): void {
    if (!result.issues.length || reported.has(result)) return;
    reported.add(result);
    const given = this.#given;
    const where =
      given?.by === 'script'
        ? ' <script>'
        : given?.by === 'src'
          ? ` src="${given.value}"`
          : given?.by === 'context'
            ? ', the HTML inside it'
            : ' data';
    console.warn(`<${this.host.localName}>${where}: ${describeIssues(result.issues)}`);
  }

  /** Asks for the store of a `<role-data>`: the named one, or the nearest around the element. */
  #ask(): void {
    const given = this.#given!;
    let from: Element | null = this.host;
    if (given.by === 'provider') {
      from = byId(this.host.getRootNode(), given.value) ?? byId(document, given.value);
    }
    from?.dispatchEvent(
      new ContextEvent(roleStoreContext, this.host, (store) => {
        if (this.#shared === store) return;
        this.#unshare();
        this.#shared = store;
        this.#leave = store.subscribe(() => this.host.requestUpdate());
        this.host.requestUpdate();
      }),
    );
    // One that is not defined may be on its way.
    const settled = document.readyState === 'complete' && !(from && isUndefined(from));
    if (given.by === 'provider' && !this.#shared && settled) {
      tellOnce(this.host, noProvider(this.host, given.value));
    }
  }

  #unshare(): void {
    this.#leave?.();
    this.#leave = this.#shared = undefined;
  }

  /** A provider that was defined or added later. */
  #onProvider = (): void => {
    if (this.#given?.by === 'provider' || this.#given?.by === 'context') this.#ask();
  };
}

/** An address that is none is asked for as it stands, and reported as one that cannot be reached. */
function absolute(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}
