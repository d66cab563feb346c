/**
 * The loader: defines only the elements that a page uses, when they come near the viewport. A
 * `<role-data>`, and what says `loading="eager"`, is defined at once. Sees elements that are added
 * later; what is in a shadow root it is to be told of by `discover(root)`.
 *
 * `data-prefix="acme"` on its script tag defines `<acme-skill-matrix>` and so on.
 *
 * @module
 */
import { tellMisspelt } from './ui/misspelt.js';
import { prefixOf } from './ui/prefix.js';

/** By name of the element: its file and those that it imports, beside this one. The build fills it in. */
declare const __CHUNKS__: Record<string, string[]>;
const CHUNKS = __CHUNKS__;

interface Definable {
  define: (tag: string) => void;
}

const prefix = prefixOf(import.meta.url);
// Relative to this file whatever the query of its address, its folder or its origin.
const urlOf = (file: string) => new URL(file, import.meta.url).href;
const names = Object.keys(CHUNKS).map((tag) => prefix + tag);
const selector = names.join();

const loads = new Map<string, Promise<void>>();
const failures = new Map<string, number>();
const preloaded = new Set<string>();
let observer: IntersectionObserver | undefined;

function preload(tag: string): void {
  if (preloaded.has(tag)) return;
  preloaded.add(tag);
  for (const file of CHUNKS[tag]!) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = urlOf(file);
    document.head.append(link);
  }
}

function load(tag: string): void {
  if (loads.has(tag)) return;
  // Browsers answer with the failure again under its own address: https://github.com/whatwg/html/issues/6768
  const again = failures.get(tag) ?? 0;
  const loading = import(urlOf(CHUNKS[tag]![0]!) + (again ? `?${again}` : '')).then(
    (module: Record<string, Definable>) => Object.values(module)[0]!.define(prefix + tag),
    (error: unknown) => {
      // The next element of that name tries again.
      loads.delete(tag);
      failures.set(tag, again + 1);
      console.warn(`<${prefix}${tag}> could not be loaded. What is inside it is shown.`, error);
    },
  );
  loads.set(tag, loading);
}

function see(element: Element): void {
  const tag = element.localName.slice(prefix.length);
  if (customElements.get(element.localName)) return;
  preload(tag);
  if (tag === 'role-data' || element.getAttribute('loading') === 'eager') return load(tag);
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        load(target.localName.slice(prefix.length));
      }
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
}

const seen = new WeakSet<Node>();

/**
 * Defines the elements in a document or an open shadow root, those that are there and those that come.
 * Telling of a root twice does nothing.
 */
export function discover(root: Document | DocumentFragment | Element): void {
  if (seen.has(root)) return;
  seen.add(root);
  // Not `node.querySelectorAll`, which an element of that name shadows in a document or a form.
  const seeIn = (node: Document | DocumentFragment | Element) => {
    const { prototype } = [Element, Document].find((c) => node instanceof c) ?? DocumentFragment;
    prototype.querySelectorAll.call(node, selector).forEach((element) => see(element));
  };
  seeIn(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (Element.prototype.matches.call(node, selector)) see(node);
        seeIn(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

if (typeof document !== 'undefined') discover(document);
tellMisspelt(names);
