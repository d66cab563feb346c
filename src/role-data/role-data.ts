import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type PropertyDeclarations } from 'lit';
import { jsonForScript, toJsonLd } from '../model/json-ld.js';
import type { RoleDataInput, RoleDocument } from '../model/types.js';
import { registration, VERSION } from './register.js';
import { jsonLdScript } from './json-ld-script.js';
import { PageCheck } from './page-check.js';
import { SourceController } from './source.js';
import { syncSelection } from './selection.js';
import { type RoleStore, roleStoreContext } from './store.js';

/**
 * Loads one role data document and shares it, with what is selected in it, with the widgets inside
 * and with those that name it as their `provider`. Shows only what is inside it.
 *
 * @summary One document for many widgets.
 * @tag role-data
 * @slot - Widgets and any other content.
 * @event {RoleDataLoadEvent} role-data-load - A document was read.
 * @event {RoleDataErrorEvent} role-data-error - Data could not be had, or a part of it not be used.
 */
export class RoleData extends LitElement {
  /** The version of this copy of the library. */
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** The document: JSON text as an attribute, an object or JSON text as a property. */
  data?: RoleDataInput | string;
  /** The address of the document. */
  src?: string | null;
  /** `lazy` waits with `src` until the element comes near the viewport. */
  loading?: 'eager' | 'lazy';
  /** Id of the subject that the reader has. */
  current?: string;
  /** Id of the subject that the reader wants. */
  goal?: string;

  /** Adds schema.org data of the occupations to the page, as a script element inside this one. */
  jsonLd = false;

  /** Registers the class, under `role-data` unless another name is given. */
  static define = registration('role-data');
  static override properties: PropertyDeclarations = {
    data: {},
    src: {},
    loading: {},
    current: { reflect: true },
    goal: { reflect: true },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  #source = new SourceController(this);
  /** What the script describes, or will. */
  #described: { doc?: RoleDocument; base?: string } = {};
  #emitted = '';
  #script: HTMLScriptElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new PageCheck(this, this.#source);
    new ContextProvider(this, { context: roleStoreContext, initialValue: this.#source.own });
  }

  /** The store that the widgets share. */
  get store(): RoleStore {
    return this.#source.own;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    syncSelection(this, this.store, changed);
  }

  protected override updated(): void {
    const doc = this.jsonLd ? this.store.snapshot.document : undefined;
    const base = this.baseURI;
    if (doc === this.#described.doc && base === this.#described.base) return;
    this.#described = { doc, base };
    clearTimeout(this.#timer);
    // Data that changes again and again is described once it rests.
    if (doc && this.#emitted) this.#timer = setTimeout(() => this.#describe(), 250);
    else this.#describe();
  }

  /** Puts what there is to describe into the page. */
  #describe(): void {
    const { doc, base } = this.#described;
    const text = doc ? jsonForScript(toJsonLd(doc, base)) : '';
    if (text === this.#emitted) return;
    this.#emitted = text;
    this.#script?.remove();
    this.#script = text ? jsonLdScript(text) : undefined;
    if (this.#script) this.append(this.#script);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-data': RoleData;
  }
}
