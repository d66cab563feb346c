/** Printing one widget of a page. */
import { holderOf, rootOf } from '../role-data/dom.js';

/** On all that holds the widget, without a value, and on the widget with one. */
const MARK = 'data-ce-print';

/** What stands beside something marked, in a page or in a shadow root. */
const SHEET = `@media print { :is([${MARK}=''], :host) > :not([${MARK}]) { display: none !important } }`;

/** A dialogue that has not come within so many milliseconds does not come, as in a sandboxed frame. */
const PATIENCE = 10_000;

/** The print that goes on. To abort it is to put the page back. */
let current: AbortController | undefined;

/**
 * Asks for the print dialogue. Until it is closed, a style sheet in every root around the widget hides what
 * neither holds it nor is in it. Throws where the browser refuses, and leaves the page as it was.
 */
export function printAlone(widget: HTMLElement): void {
  current?.abort();
  const print = (current = new AbortController());
  const { signal } = print;
  const done = () => print.abort();

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  const marked: Element[] = [];
  const roots = new Set<DocumentOrShadowRoot>();
  for (let at: Element | null = widget; at; at = holderOf(at)) {
    marked.push(at);
    roots.add(rootOf(at) as Document | ShadowRoot);
  }
  // A form may have a field of the name of a method.
  for (const element of marked)
    Element.prototype.setAttribute.call(element, MARK, element === widget ? 'all' : '');
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    for (const element of marked) Element.prototype.removeAttribute.call(element, MARK);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  let comes = false;
  const onBefore = () => {
    // A second dialogue is the reader's own.
    if (comes) done();
    comes = true;
  };
  window.addEventListener('beforeprint', onBefore, { signal });
  window.addEventListener('afterprint', done, { signal });
  setTimeout(() => comes || done(), PATIENCE);
  try {
    window.print();
  } catch (error) {
    done();
    throw error;
  }
}
