/** What is amiss with how an element stands in its page, in words for the author. */
import type { ReactiveElement } from 'lit';
import { nearest } from '../model/issues.js';
import { attributeOf, byId, childrenOf, hasOwnContent, nameOf, parentOf } from './dom.js';

/** What is wrong with a tag and with what is in it, whatever data it has. */
export function mistakesOf(host: HTMLElement): string[] {
  return [...attributesOf(host), ...valuesOf(host), ...scriptsOf(host), ...swallowedBy(host)];
}

const inOrder = (word: string) => [...word].sort().join('');

let everywhere: Set<string> | undefined;
/** Names of RDFa, of frameworks and of tests, beside those that the platform lists. */
const ELSEWHERE =
  /^((data|aria)-.*|(on|js(?!on)|ng|item|test).*|class|is|exportparts|role|key|ref|xmlns|about|content|datatype|property|rel|resource|rev|typeof|vocab)$/;

/** Attributes that nobody reads. What other tools may have put there is no mistake. */
function attributesOf(host: HTMLElement): string[] {
  const own = (host.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  return host.getAttributeNames().flatMap((name) => {
    if (own.includes(name) || ELSEWHERE.test(name) || !/^[a-z]{3,}(-[a-z]+)*$/.test(name))
      return [];
    if (!everywhere) {
      everywhere = new Set();
      for (const key in HTMLElement.prototype) everywhere.add(key.toLowerCase());
    }
    if (everywhere.has(name)) return [];
    const letters = inOrder(name);
    const near = own.find((word) => inOrder(word) === letters) ?? nearest(name, own);
    // A name of two words may be another tool's.
    if (!near && name.includes('-')) return [];
    const instead = near ? `Did you mean "${near}"?` : `It has ${own.join(', ')}.`;
    return `The attribute "${name}" means nothing here. ${instead}`;
  });
}

/** Values that are not what HTML takes them for. */
function valuesOf(host: HTMLElement): string[] {
  const { elementProperties } = host.constructor as typeof ReactiveElement;
  return [...elementProperties].flatMap(([key, { type, attribute = key }]) => {
    const name = String(attribute).toLowerCase();
    const value = attributeOf(host, name)?.trim();
    if (!value) return [];
    if (type === Number && Number.isNaN(Number(value))) {
      return `${name}="${value}" is no number, and was taken for none.`;
    }
    return type === Boolean && /^(false|no|off|0)$/i.test(value)
      ? `${name}="${value}" turns it on, as any value does. Take the attribute away.`
      : [];
  });
}

function scriptsOf(host: HTMLElement): string[] {
  const wrapped = host.querySelector(':scope > p > script[type="application/json"]');
  if (wrapped) {
    return [
      'The <script> in it stands in a <p>, as editors put it. It has to stand right in this element.',
    ];
  }
  return [...childrenOf(host)].flatMap((node) => {
    if (!(node instanceof HTMLScriptElement)) return [];
    if (/json$/i.test(node.type) && !/\+json$|^application\/json$/.test(node.type)) {
      return `The <script type="${node.type}"> in it is not read. Write type="application/json".`;
    }
    return node.type === 'application/json' && node.src
      ? 'The text of a <script> is read, not its src. Give the address as src of this element.'
      : [];
  });
}

const OURS = /(^|-)(role-data|role-compare|skill-matrix|career-ladder|path-picker)$/;

/**
 * What follows a tag that is not closed, `<skill-matrix … />` for one, is taken into it. A widget never
 * holds such things. A `<role-data>` may well hold a page: only one that gives nothing to anything in it,
 * and after which its own parent ends at once, is taken for a slip.
 */
function swallowedBy(host: HTMLElement): string[] {
  const name = nameOf(host);
  const inside = [...host.querySelectorAll(':scope > :not([slot]), :scope > :not([slot]) *')];
  const widgets = inside.filter((element) => OURS.test(nameOf(element)));
  const shares = /(^|-)role-data$/.test(name);
  const pageLike = inside.some((e) => /^(main|nav|header|footer)$/.test(nameOf(e)));
  const swallows = shares
    ? widgets.some((widget) => host.id && attributeOf(widget, 'provider') === host.id) ||
      (pageLike &&
        widgets.every((w) => ['provider', 'src', 'data'].some((a) => w.hasAttribute(a))) &&
        isLast(host))
    : widgets.length > 0 ||
      inside.some(
        (e) => /^(main|nav)$/.test(nameOf(e)) || (e instanceof HTMLScriptElement && e.src),
      );
  return swallows
    ? [
        `It has in it what was to follow it: HTML has no <${name} … />. Close it with </${name}> where it is to end.`,
      ]
    : [];
}

/** Whether the parser closed the element with its parent: not even a line break stands between their ends. */
const isLast = ({ nextSibling, lastChild }: HTMLElement): boolean =>
  (!nextSibling || nextSibling instanceof Element) &&
  lastChild instanceof Text &&
  /^\s*\n\s*$/.test(lastChild.data);

/** Why there is nothing to show, where an element was given nothing. */
export function lackOf(host: HTMLElement): string | undefined {
  if (hasOwnContent(host)) return undefined;
  const around = parentOf(host);
  const next = around?.nextElementSibling;
  if (around && nameOf(around) === 'p' && next && /^(table|[uod]l|h\d|div)$/.test(nameOf(next))) {
    const tag = `<${nameOf(next)}>`;
    return `It stands in a <p>, which can hold no ${tag}, so that the browser moved the ${tag} out of it. Take the <p> away.`;
  }
  return 'It has no data. Give it src or data, put HTML or a <script type="application/json"> into it, or put it into a <role-data>.';
}

/** Why there is nothing to share. */
export const NOTHING_SHARED =
  'It has no data. Give it src or data, or put a <script type="application/json"> into it.';

export const NOT_DEFINED = 'Its <role-data> is not defined. Load role-data.js as well.';

/** Why the provider that an element names gives it nothing. */
export function noProvider(host: HTMLElement, id: string): string {
  const there = byId(host.getRootNode(), id) ?? byId(document, id);
  if (/(^|-)role-data$/.test(there ? nameOf(there) : '')) return NOT_DEFINED;
  return there
    ? `provider="${id}" is a <${nameOf(there)}>, and has to be a <role-data>.`
    : `No <role-data> has the id "${id}".`;
}
