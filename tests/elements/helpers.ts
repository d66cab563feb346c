/** What the tests of the elements have in common. */
import { aTimeout, waitUntil } from '@open-wc/testing';
import { axTree, sendKeys, sendMouse } from '../support/commands.js';

/** The address of the first data set. */
export const SEED = '/src/data/paralegal-vs-legal-ops.json';
const PATH = SEED.slice(1);

let seedText: Promise<string> | undefined;

/** The first data set, as text. */
export function seedJson(): Promise<string> {
  return (seedText ??= fetch(SEED).then((answer) => answer.text()));
}

/** The first data set, as a new object each time. */
export async function seed(): Promise<any> {
  return JSON.parse(await seedJson());
}

/** An address that answers with the first data set, and of which the server counts the requests. */
export function counted(key: string): string {
  return `/__test__/counted?key=${key}&file=${PATH}`;
}

/** An address that fails so often, and then answers with the first data set. */
export function flaky(key: string, times = 1): string {
  return `/__test__/flaky?key=${key}&times=${times}&file=${PATH}`;
}

/** An address that answers with the first data set, late. */
export function slow(ms: number): string {
  return `/__test__/slow?ms=${ms}&file=${PATH}`;
}

export async function hits(key: string): Promise<number> {
  const answer = await fetch(`/__test__/hits?key=${key}`);
  return ((await answer.json()) as { hits: number }).hits;
}

/** A word that no other test uses. */
export const unique = (): string => `k${crypto.randomUUID()}`;

export interface Widget extends HTMLElement {
  readonly document: unknown;
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot;
}

/** Waits until an element shows a document. */
export async function shown<E extends HTMLElement>(element: E): Promise<E> {
  const widget = element as unknown as Widget;
  await waitUntil(() => widget.document, `${element.localName} shows a document`);
  await settled(element);
  return element;
}

/** Waits until nothing is left to render. */
export async function settled(element: HTMLElement): Promise<void> {
  await aTimeout(0);
  await (element as unknown as Widget).updateComplete;
  await (element as unknown as Widget).updateComplete;
}

export function all<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(selector)];
}

/** The first element in the shadow root that the selector finds; none is a failure. */
export function one<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

/** Text as a reader sees it: white space counts as one space. */
export function text(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const texts = (nodes: Iterable<Node>): string[] => [...nodes].map(text);

/** The button of which the name or the text starts with those words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((b) =>
    (b.getAttribute('aria-label') ?? text(b)).startsWith(words),
  );
  if (!found) throw new Error(`<${element.localName}> has no button "${words}"`);
  return found;
}

/** All text of a part of a page, through shadow roots and what is slotted in them. */
export function deepText(node: Node): string {
  const read = (at: Node): string => {
    if (at.nodeType === Node.TEXT_NODE) return at.textContent ?? '';
    if (['SCRIPT', 'STYLE', 'TEMPLATE', '#comment'].includes(at.nodeName)) return '';
    const shadow = (at as Element).shadowRoot?.childNodes ?? [];
    return ` ${[...shadow, ...at.childNodes].map(read).join('')} `;
  };
  return read(node).replace(/\s+/g, ' ').trim();
}

/** What the element last announced. */
export function announced(element: Element): string {
  return text(all(element, '[role=status]').at(-1));
}

/** Whether a sighted reader sees it. */
export function visible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
}

/** A click with the mouse where the element is. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Whether an element has the focus, through shadow roots. */
export function hasFocus(element: Element): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === element;
}

/** The events of a type that an element fires while something is done, as a page hears them. */
export async function eventsOf<K extends keyof GlobalEventHandlersEventMap>(
  element: HTMLElement,
  type: K,
  act: () => unknown,
): Promise<GlobalEventHandlersEventMap[K][]> {
  const heard: GlobalEventHandlersEventMap[K][] = [];
  const listen = (event: Event) => {
    if (event.composedPath()[0] === element) heard.push(event as GlobalEventHandlersEventMap[K]);
  };
  document.addEventListener(type, listen);
  await act();
  await settled(element);
  document.removeEventListener(type, listen);
  return heard;
}

/** Gives the page another clipboard, or none, while something is done. */
export async function withClipboard(
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
  act: () => unknown,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await act();
  } finally {
    // The browser's own is that of the prototype.
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
}

/** What is written to the clipboard while something is done. */
export async function copied(act: () => unknown): Promise<string[]> {
  const written: string[] = [];
  const writeText = (words: string) => Promise.resolve(void written.push(words));
  await withClipboard({ writeText }, act);
  return written;
}

/** What the console is warned of while something is done. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
  try {
    await act();
    await aTimeout(0);
  } finally {
    console.warn = warn;
  }
  return heard;
}

/** A document with blanks, two scales, three families and words in more than one order. */
export const SMALL = {
  version: 1,
  title: 'Three kinds of cooks',
  summary: 'Who cooks what.',
  families: [
    { id: 'pastry', title: 'Pastry', focus: 'Sugar', day: ['Temper chocolate', 'Fold dough'] },
    { id: 'grill', title: 'Grill', focus: 'Fire', sitsIn: 'Kitchen' },
    { id: 'sushi', title: 'Sushi', focus: 'Fish', sitsIn: 'Kitchen' },
  ],
  roles: [
    { id: 'baker', title: 'Baker', family: 'pastry' },
    { id: 'patissier', title: 'Patissier', family: 'pastry' },
    { id: 'griller', title: 'Griller', family: 'grill' },
  ],
  scales: [
    { id: 'need', title: 'Need', levels: ['No', 'Some', 'Much'] },
    { id: 'kind', title: 'Kind', levels: ['Guest', 'Owner'] },
  ],
  skills: [
    { id: 'knives', name: 'Knives', group: 'Tools', levels: { pastry: 'Some', grill: 'Much' } },
    { id: 'ovens', name: 'Ovens', group: 'Tools', levels: { pastry: 'Owner', grill: 'Guest' } },
    { id: 'fire', name: 'Fire', group: 'Craft', levels: { pastry: 'No', grill: 'Much' } },
    { id: 'taste', name: 'Taste', group: 'Craft', levels: { pastry: 'Much', grill: 'Much' } },
    { id: 'sugar', name: 'Sugar', group: 'Craft', levels: { pastry: 'Much' } },
  ],
  ladders: [{ family: 'pastry', rungs: ['baker', 'patissier'] }],
  paths: [
    { id: 'sweet', title: 'Sweet', reasons: ['you like sugar', 'you rise early'] },
    { id: 'savoury', title: 'Savoury', reasons: ['you like fire'] },
  ],
};

/** Whether a screen reader finds those words in the accessibility tree. */
export async function inTree(words: string): Promise<boolean> {
  return (await axTree()).some((node) => node.name === words);
}

/** Chooses an option as a reader at the keyboard does. */
export async function pick(
  element: HTMLElement,
  find: () => HTMLSelectElement,
  value: string,
): Promise<void> {
  find().focus();
  for (let i = 0; i < 40 && find().value !== value; i++) {
    await press('ArrowDown');
    await settled(element);
  }
  if (find().value !== value) throw new Error(`No option "${value}" can be reached by keyboard`);
}
