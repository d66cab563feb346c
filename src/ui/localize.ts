/** Which language applies to an element: the nearest `lang`, through shadow roots, followed live. */
import type { nothing, ReactiveController, ReactiveControllerHost } from 'lit';
import { attributeOf, rootOf } from '../role-data/dom.js';
import { addMessages, type Catalogue, Messages } from './messages.js';

/** For the `lang` of what a document says: nothing where it is read as the words around it are. */
export type DocLang = string | typeof nothing;

const instances = new Set<Localize>();

/**
 * Adds a language, or replaces some messages of one. Widgets on the page follow at once.
 *
 * @param lang a BCP 47 tag; `pt` also serves `pt-BR`
 */
export function registerLocale(lang: string, messages: Partial<Catalogue>): void {
  addMessages(lang, messages);
  for (const instance of instances) instance.refresh(true);
}

/** One observer serves every widget of a page: `lang` may change on any ancestor. */
let observer: MutationObserver | undefined;

/** Reads the nearest `lang`, through shadow roots, and follows it. */
export class Localize extends Messages implements ReactiveController {
  constructor(private host: ReactiveControllerHost & HTMLElement) {
    super();
    host.addController(this);
  }

  hostConnected(): void {
    instances.add(this);
    observer ??= new MutationObserver(() => instances.forEach((i) => i.refresh()));
    for (let root: Node = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.refresh();
  }

  hostDisconnected(): void {
    instances.delete(this);
  }

  refresh(force = false): void {
    const lang = nearestLang(this.host);
    if (lang === this.lang && !force) return;
    this.lang = lang;
    this.host.requestUpdate();
  }
}

function nearestLang(element: Element): string {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    const lang = holder && attributeOf(holder, 'lang');
    if (lang) {
      try {
        return Intl.getCanonicalLocales(lang)[0] ?? 'en';
      } catch {
        return 'en';
      }
    }
    const root: Node = rootOf(holder ?? at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
