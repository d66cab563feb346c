/** The one base of the widgets: data, language, heading, and the states before there is data. */
import {
  type CSSResult,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyValues,
  type PropertyDeclarations,
} from 'lit';
import { ExportEvent, LinkFollowEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import type { WordTable } from '../model/table.js';
import type { RoleDataInput, RoleDocument } from '../model/types.js';
import { VERSION } from '../role-data/register.js';
import { hasOwnContent } from '../role-data/dom.js';
import type { Naming } from '../role-data/names-in-attributes.js';
import { PageCheck } from '../role-data/page-check.js';
import { SourceController } from '../role-data/source.js';
import type { RoleStore } from '../role-data/store.js';
import { AddressController, type State } from './address.js';
import { Announcer } from './announcer.js';
import { headingLevelAt, type OwnHeading, renderHeading } from './heading.js';
import { type DocLang, Localize } from './localize.js';
import { Prerendered } from './prerendered.js';
import { restyle } from './restyle.js';
import { Retry } from './retry.js';
import { renderEmpty, renderFailure, renderIssues, renderWaiting } from './states.js';
import { base } from './styles.js';
import { tokens } from './token-styles.js';
import { chosenTools, renderTools, type Tool, TOOLS, toolStyles, useTool } from './tools.js';

/** What every widget has. */
export abstract class CareerElement extends LitElement {
  /** The version of this copy of the library. */
  static readonly version: string = VERSION;
  static override styles: CSSResult[] = [tokens, base, toolStyles];
  static override properties: PropertyDeclarations = {
    data: {},
    src: {},
    provider: {},
    loading: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    tools: {},
    stateIn: { attribute: 'state' },
    debug: { type: Boolean },
  };

  /** The document: JSON text as an attribute, an object or JSON text as a property. */
  data?: RoleDataInput | string;
  /** The address of the document. */
  src?: string | null;
  /** The id of the `<role-data>` that has the document. */
  provider?: string | null;
  /** `lazy` waits with `src` until the element comes near the viewport. */
  loading?: 'eager' | 'lazy';
  /** The heading; `none` hides it. The widget's own words where it is left out. */
  heading?: string;
  /** The level of the heading, from 2 to 6. Headings inside are one level deeper. */
  headingLevel = 2;
  /** Which of copy, csv, print and link are offered, separated by spaces; `none` for none. */
  tools?: string;
  /** Where shareable state lives: `none` (where it is left out), `hash` or `query`. */
  stateIn?: 'none' | 'hash' | 'query';
  /** Shows the author what the data needs, in place. */
  debug = false;

  /** Messages and formats of the language that applies. */
  readonly localize = new Localize(this);
  /** The message of a key. */
  readonly t = this.localize.t;
  private source = new SourceController(this, (root) => this.readHtml(root));
  private check = new PageCheck(this, this.source);
  private address = new AddressController(
    this,
    () => this.getState(),
    (state) => this.setState(state),
  );
  private announcer = new Announcer(this, () => this.store.snapshot);
  private prerendered = new Prerendered(this);
  private retry = new Retry(this, () => this.store);

  /** The store that applies: the element's own, or that of a `<role-data>`. */
  protected get store(): RoleStore {
    return this.source.store;
  }

  /** The document that is shown. Undefined until there is one. */
  get document(): RoleDocument | undefined {
    return this.store.snapshot.document;
  }

  /** The `lang` of what the document says. */
  get docLang(): DocLang {
    const lang = this.document?.lang;
    return lang && !this.localize.readsAs(lang) ? lang : nothing;
  }

  /** The heading where the page gives none. */
  protected abstract get ownHeading(): string;

  /** The same with its language. */
  private get ownTitle(): OwnHeading {
    const text = this.ownHeading;
    return { text, lang: text === this.document?.title ? this.docLang : nothing };
  }

  /** The heading that names the widget, whether it is shown or not. */
  protected get shownHeading(): string {
    return !this.heading || this.heading === 'none' ? this.ownHeading : this.heading;
  }

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
    const { elementStyles } = this.constructor as typeof CareerElement;
    this.prerendered.adopt(declared, elementStyles);
    return root;
  }

  /** The platform calls this when the element moves into another document, whose style sheets are its own. */
  adoptedCallback(): void {
    restyle(this.shadowRoot, (this.constructor as typeof CareerElement).elementStyles);
  }

  protected override update(changed: PropertyValues): void {
    // Only now there is a document where an attribute has it.
    const doc = this.document;
    const namings: Naming[] = [
      ['tools', this.tools, [...TOOLS, 'none']],
      ['state', this.stateIn, ['none', 'hash', 'query']],
      ['loading', this.loading, ['eager', 'lazy']],
      ...(doc ? this.namesIn(doc) : []),
    ];
    this.check.names(doc, namings, doc && this.lackIn(doc));
    this.prerendered.update(changed, this.document !== undefined, () => super.update(changed));
  }

  /** The attributes that name things of a document, beside those that every widget has. */
  protected namesIn(_doc: RoleDocument): Naming[] {
    return [];
  }

  /** What a document has to have for anything to be shown, in words, where it has not. */
  protected abstract lackIn(doc: RoleDocument): string | undefined;

  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) this.source.serve();
  }

  private readonly use = async (tool: Tool): Promise<void> => {
    const doc = this.document;
    if (!doc) return;
    const message = await useTool(tool, this, this.tableOf(doc), this.address.link);
    if (message) this.announcer.reply(this.t(message));
    if (message !== 'toolFailed') this.dispatchEvent(new ExportEvent(tool));
  };

  protected override render(): unknown {
    const { store, t } = this;
    const { document: doc, issues } = store.snapshot;
    const hasOwn = !doc && hasOwnContent(this);
    return html`<div class="root">
      ${renderFailure(store, hasOwn, t, this.retry.ask)}
      ${doc ? this.renderReady(doc) : renderWaiting(store.snapshot, hasOwn, t)}
      ${this.debug ? renderIssues(issues, this.check.told, t) : nothing}
      <span class="vh" role="status" .textContent=${this.announcer.text}></span>
    </div>`;
  }

  private renderReady(doc: RoleDocument): unknown {
    const body = this.renderSafely(doc);
    const tools = chosenTools(this.tools, this.address.part !== undefined);
    return html`${renderHeading(this, this.ownTitle)}${body ?? renderEmpty(this.t)}${
        body
          ? renderTools(tools, this, {
              heading: this.shownHeading,
              answered: this.announcer.answer,
              use: (tool) => void this.use(tool),
            })
          : nothing
      }<slot name="footer"></slot>`;
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

  /** The level of a heading inside, so much deeper than the widget's own. */
  protected headingLevelAt(deeper: number): number {
    return headingLevelAt(this, deeper);
  }

  /** Tells a screen reader what changed, politely. Saying the same twice says it once. */
  protected announce(text: string): void {
    this.announcer.say(text);
  }

  /** Fires `link-follow`; where a listener prevents it, the link is not followed. */
  readonly follow = (event: Event, rel: string, url: string, subject: string | null): void => {
    if (!this.dispatchEvent(new LinkFollowEvent(rel, url, subject))) event.preventDefault();
  };
}
