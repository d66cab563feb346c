/** The one base of the widgets: data, language, heading, and the states before there is data. */
import {
  adoptStyles,
  type CSSResult,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyValues,
  ReactiveElement,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { ExportEvent, LinkFollowEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import type { Period } from '../model/pay.js';
import type { WordTable } from '../model/table.js';
import type { RoleDocument } from '../model/types.js';
import { describeIssue } from '../role-data/describe.js';
import { SourceController } from '../role-data/source.js';
import type { RoleStore, Snapshot } from '../role-data/store.js';
import { Localize } from './localize.js';
import { VERSION } from './register.js';
import { base, tokens } from './styles.js';
import { chosenTools, renderTools, type Tool, toolStyles, useTool } from './tools.js';
import { linkTo, placeOf, readState, type State, writeState } from './url-state.js';

/** Whether lit takes over shadow roots that were rendered before: where `hydrate.ts` came before it. */
const HYDRATES = 'litElementHydrateSupport' in globalThis;

/** An update that reflects properties and leaves what is shown alone. */
const withoutRendering = ReactiveElement.prototype as unknown as {
  update: (changed: PropertyValues) => void;
};

/** What every widget has. */
export abstract class CareerElement extends LitElement {
  /** The version of this copy of the library. */
  static readonly version: string = VERSION;
  static override styles: CSSResult[] = [tokens, base, toolStyles];

  /** The document: JSON text as an attribute, an object or JSON text as a property. */
  @property({ converter: { fromAttribute: (text) => text } }) data?: unknown;
  /** The address of the document. */
  @property() src?: string | null;
  /** The id of the `<role-data>` that has the document. */
  @property() provider?: string | null;
  /** `lazy` waits with `src` until the element comes near the viewport. */
  @property() loading?: 'eager' | 'lazy';
  /** The heading; `none` hides it. The widget's own words where it is left out. */
  @property() heading?: string;
  /** The level of the heading, from 2 to 6. Headings inside are one level deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Which of copy, csv, print and link are offered, separated by spaces; `none` for none. */
  @property() tools?: string;
  /** Where shareable state lives: `none` (where it is left out), `hash` or `query`. */
  @property({ attribute: 'state' }) stateIn?: 'none' | 'hash' | 'query';
  /** Pay figures older than this many months say so. */
  @property({ type: Number, attribute: 'stale-after' }) staleAfter = 24;
  /** Shows the author what the data needs, in place. */
  @property({ type: Boolean }) debug = false;

  @state() private announced = '';
  /** The period in which the reader asked to see pay. */
  @property({ attribute: false }) payPeriod: Period | undefined;

  /** Messages and formats of the language that applies. */
  readonly localize = new Localize(this);
  /** The message of a key. */
  readonly t = this.localize.t;
  private source = new SourceController(this, (root) => this.readHtml(root));
  private status: Snapshot['status'] = 'none';
  /** Whether the shadow root has what `render --shadow` wrote, and not yet what this element renders. */
  private prerendered = false;
  private restored = false;
  private retried = false;

  /** The store that applies: the element's own, or that of a `<role-data>`. */
  protected get store(): RoleStore {
    return this.source.store;
  }

  /** Ids of the columns where the page names none: those of the source, where it is HTML. */
  protected get ownColumns(): readonly string[] {
    return this.store.snapshot.columns ?? [];
  }

  /** The document that is shown. Undefined until there is one. */
  get document(): RoleDocument | undefined {
    return this.store.snapshot.document;
  }

  /** The heading where the page gives none. */
  protected abstract get ownHeading(): string;

  /** What the widget shows, as a table of words for taking away. */
  protected abstract tableOf(doc: RoleDocument): WordTable;

  /** What the element's own HTML says, as a document; nothing where it has no such thing in it. */
  protected abstract readHtml(root: Markup): HtmlRead | undefined;

  /** What a link to this state needs to say. */
  protected abstract getState(): State;

  /** Takes up what a link says. */
  protected abstract setState(state: State): void;

  /** What the widget shows of a document; nothing where the document has none of it. */
  protected abstract renderDocument(doc: RoleDocument): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const declared = this.shadowRoot;
    const root = super.createRenderRoot();
    if (declared?.firstChild) {
      this.prerendered = true;
      // The styles that came with it are blocked by a strict policy; these are the same and are not.
      adoptStyles(declared, (this.constructor as typeof CareerElement).elementStyles);
      for (const style of declared.querySelectorAll('style, noscript')) style.remove();
    }
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (!this.prerendered) return super.update(changed);
    // What was rendered before stays until there is a document, and where none can be had.
    if (!this.document) return withoutRendering.update.call(this, changed);
    this.prerendered = false;
    if (HYDRATES) {
      try {
        return super.update(changed);
      } catch {
        // It was written by another version, or for another document, so it gives way.
      }
    }
    const { renderRoot } = this;
    delete (renderRoot as { _$litPart$?: unknown })._$litPart$;
    renderRoot.replaceChildren();
    this.renderOptions.renderBefore = null;
    super.update(changed);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) this.source.serve();
    const { status } = this.store.snapshot;
    if (status === this.status) return;
    // Nothing is said of what was there at once.
    if (status === 'failed') this.announce(this.failure);
    else if (status === 'ready' && this.status === 'loading') this.announce(this.t('loaded'));
    this.status = status;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.onNavigate);
    window.addEventListener('hashchange', this.onNavigate);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.onNavigate);
    window.removeEventListener('hashchange', this.onNavigate);
  }

  private onNavigate = (): void => this.restore();

  /** Takes up the state in the address, if there is any. */
  private restore(): void {
    const place = placeOf(this.stateIn);
    const state = place && readState(place, this.stateName);
    if (state) this.setState(state);
  }

  private get stateName(): string {
    return this.id || this.localName;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.retried && this.store.snapshot.status === 'ready') {
      // The button that had the focus is gone; it goes to what came in its place.
      this.retried = false;
      const root = this.renderRoot.querySelector<HTMLElement>('.root')!;
      root.tabIndex = -1;
      root.focus({ preventScroll: true });
    }
    const place = placeOf(this.stateIn);
    if (!place || !this.document) return;
    // What the address says goes first; from then on the address follows.
    if (this.restored) writeState(place, this.stateName, this.getState());
    else {
      this.restored = true;
      this.restore();
    }
  }

  private readonly use = async (tool: Tool): Promise<void> => {
    const doc = this.document;
    if (!doc) return;
    const link = linkTo(placeOf(this.stateIn) ?? 'hash', this.stateName, this.getState());
    const message = await useTool(tool, this, this.tableOf(doc), link);
    if (message) this.announce(this.t(message));
    this.dispatchEvent(new ExportEvent(tool));
  };

  protected override render(): unknown {
    const { status, document: doc, issues } = this.store.snapshot;
    const body = doc && this.renderSafely(doc);
    const hasOwn = !doc && this.hasOwnContent();
    return html`<div class="root">
      ${status === 'failed' ? (this.isEmpty && !hasOwn ? this.renderEmpty() : this.renderFailed()) : nothing}
      ${
        doc
          ? html`${this.renderHeading()}${body ?? this.renderEmpty()}${
                body
                  ? renderTools(
                      chosenTools(this.tools, placeOf(this.stateIn) !== undefined),
                      this,
                      (tool) => void this.use(tool),
                    )
                  : nothing
              }<slot name="footer"></slot>`
          : html`${
                status === 'loading' && !hasOwn
                  ? html`<div class="skeleton" aria-busy="true">
                      <span class="vh" role="status">${this.t('loading')}</span
                      >${Array.from({ length: 12 }, () => html`<i></i>`)}
                    </div>`
                  : nothing
              }<slot></slot>${status === 'none' && !hasOwn ? this.renderEmpty() : nothing}`
      }
      ${
        this.debug && issues.length
          ? html`<div class="issues" part="issues">
              <strong>${this.t('issues')}</strong>
              <ul>
                ${issues.map((issue) => html`<li>${describeIssue(issue)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      <span class="vh" role="status">${this.announced}</span>
    </div>`;
  }

  /** Nothing that a document contains may throw out of an element, not even what nobody thought of. */
  private renderSafely(doc: RoleDocument): unknown {
    try {
      return this.renderDocument(doc);
    } catch (error) {
      console.error(`<${this.localName}> could not show its data. Please report this.`, error);
      return undefined;
    }
  }

  /** The heading of the widget, at its level. */
  protected renderHeading(): unknown {
    const text = this.heading ?? this.ownHeading;
    return html`<slot name="heading"
      >${
        text === 'none'
          ? nothing
          : html`<div class="heading" part="heading" role="heading" aria-level=${this.level(0)}>
              ${text}
            </div>`
      }</slot
    >`;
  }

  /** The level of a heading that is so much deeper than the widget's own. */
  protected level(deeper: number): number {
    const own = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
    return Math.min(6, own + (this.heading === 'none' ? deeper - 1 : deeper));
  }

  protected renderEmpty(): unknown {
    return html`<slot name="empty"><p class="nothing" part="empty">${this.t('empty')}</p></slot>`;
  }

  private renderFailed(): unknown {
    return html`<div class="notice" part="error">
      <slot name="error"><p>${this.failure}</p></slot>
      ${
        this.store.canRetry
          ? html`<button type="button" @click=${this.retry}>${this.t('retry')}</button>`
          : nothing
      }
    </div>`;
  }

  private readonly retry = (): void => {
    this.retried = true;
    this.store.retry();
  };

  private get failure(): string {
    if (this.document) return this.t('stale');
    return this.t(this.isEmpty ? 'empty' : 'failed');
  }

  /** Whether what was read is no document because nothing is in it. */
  private get isEmpty(): boolean {
    const { document: doc, issues } = this.store.snapshot;
    return !doc && issues.some((i) => i.code === 'empty');
  }

  /** Whether the author put content inside that can stand in for the widget. */
  private hasOwnContent(): boolean {
    return [...this.childNodes].some(
      (node) =>
        (node instanceof Element &&
          !node.slot &&
          node.localName !== 'script' &&
          node.localName !== 'template') ||
        (node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
    );
  }

  /** Tells a screen reader what changed, politely. Saying the same twice says it once. */
  protected announce(text: string): void {
    this.announced = text;
  }

  /** Fires `link-follow`; where a listener prevents it, the link is not followed. */
  readonly follow = (event: Event, rel: string, url: string, subject: string | null): void => {
    if (!this.dispatchEvent(new LinkFollowEvent(rel, url, subject))) event.preventDefault();
  };
}
