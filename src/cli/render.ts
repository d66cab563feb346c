/** `career-elements render`: HTML that says what a widget shows, ready to paste. */
import { headingLevel } from '../html/heading-level.js';
import { e, escapeHtml, toHtml } from '../html/write.js';
import { jsonForScript, toJsonLd } from '../model/json-ld.js';
import { suggest } from '../model/issues.js';
import { readRoleData } from '../model/read.js';
import type { RoleDocument } from '../model/types.js';
import { Messages } from '../ui/messages.js';
import { listed } from '../role-data/listed.js';
import { nameOf, readText, tell, UserError } from './io.js';
import { parseHtml } from './parse-html.js';
import { prerender } from './prerender.js';
import { TAGS, type Tag, WIDGETS } from './widgets.js';

export interface RenderOptions {
  /** Attributes of the widgets, by name. */
  attributes: ReadonlyMap<string, string>;
  /** BCP 47 tag of the words around the document's own. */
  lang: string;
  /** Whether to add declarative shadow DOM. */
  shadow: boolean;
  /** Whether to add schema.org data. */
  jsonLd: boolean;
}

/** A document that was read from a file, with its text. */
export interface Given {
  document: RoleDocument;
  text: string;
}

/** @throws {UserError} where the file has no document to show */
export function readDocument(file: string): Given {
  const text = readText(file);
  const { document, issues, usable } = readRoleData(text);
  const errors = issues.filter((i) => i.severity === 'error');
  if (!usable) {
    const [first] = errors;
    throw new UserError(`${nameOf(file)}: ${first?.message ?? 'there is nothing to show.'}`);
  }
  if (errors.length) {
    tell(`${nameOf(file)}: ${errors.length} errors, so parts are left out. Run "validate" on it.`);
  }
  return { document, text };
}

/**
 * The tag of a widget with its HTML inside. Alone the HTML is what the widget reads; inside a
 * `<role-data>` it is what is seen until then.
 *
 * @param shared whether the widget will have the document from elsewhere
 */
export async function renderWidget(
  tag: Tag,
  given: Given,
  options: RenderOptions,
  shared = false,
): Promise<string> {
  const names = [...options.attributes].map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const inside = await renderInside(tag, given, options, shared);
  return `<${tag}${names.join('')}>\n${inside}</${tag}>\n`;
}

/** What stands inside the tag. */
export async function renderInside(
  tag: Tag,
  { document, text }: Given,
  options: RenderOptions,
  shared: boolean,
): Promise<string> {
  const { attributes } = options;
  checkIds('roles', attributes, [...document.subjects.keys()]);
  const families = document.families.map(({ id }) => id);
  checkIds('families', attributes, families);
  const messages = new Messages();
  messages.lang = options.lang;
  const written = WIDGETS[tag].write(document, {
    messages,
    roles: listed(attributes.get('roles')),
    families: listed(attributes.get('families')),
    headingLevel: headingLevel(attributes.get('heading-level')),
    heading: attributes.get('heading'),
  });
  // Nearly all of it is the document's own words.
  const { lang } = document;
  const foreign = lang !== undefined && !messages.readsAs(lang);
  const html = toHtml(foreign ? e('div', { lang }, written) : written, '  ');
  if (!shows(tag, document)) {
    throw new UserError(`The document has nothing that <${tag}> shows.`);
  }
  if (!options.shadow) return html;
  // The first thing that the page's own copy renders has to be the same, so it is made from the same:
  // from the document where the widget will have that, else from what it will read of the HTML.
  if (shared) return `  ${await prerender(tag, attributes, text)}\n${html}`;
  const found = WIDGETS[tag].read(parseHtml(html), messages.t);
  if (!found?.data) throw new UserError(`The document has nothing that <${tag}> shows.`);
  const { data, columns } = found;
  // A widget takes its columns from the HTML, which on the server it is not given.
  const seen =
    columns && !attributes.has('roles')
      ? new Map([...attributes, ['roles', columns.join(' ')]])
      : attributes;
  return `  ${await prerender(tag, seen, data)}\n${html}`;
}

/** So many ids are listed. */
const MOST_IDS = 12;

/** @throws {UserError} where an attribute names ids that are not among those that it may */
function checkIds(
  name: string,
  attributes: ReadonlyMap<string, string>,
  known: readonly string[],
): void {
  const unknown = [...new Set(listed(attributes.get(name)))].filter((id) => !known.includes(id));
  if (!unknown.length) return;
  const said = unknown
    .slice(0, MOST_IDS)
    .map((id) => `"${id}" is no id in the document.${suggest(id, known)}`);
  const more = known.length > MOST_IDS ? ` and ${known.length - MOST_IDS} more` : '';
  const list = known.slice(0, MOST_IDS).join(', ');
  throw new UserError(`${name}: ${said.join(' ')} It takes ${list || 'none'}${more}.`);
}

/** Marks what `--json-ld` wrote, so that it is found again. */
export const JSON_LD_MARK = 'data-career-elements';

/** A script element with schema.org data. */
export function jsonLdScript(document: RoleDocument): string {
  return `<script type="application/ld+json" ${JSON_LD_MARK}>${jsonForScript(toJsonLd(document))}</script>\n`;
}

/** Whether a document has something that a widget shows. */
function shows(tag: Tag, { roles, skills, paths, subjects }: RoleDocument): boolean {
  const has: Record<Tag, boolean> = {
    'role-compare': subjects.size > 0,
    'skill-matrix': skills.length > 0 && subjects.size > 0,
    'career-ladder': roles.length > 0,
    'path-picker': paths.length > 0,
  };
  return has[tag];
}

/** The widgets that have something to show of a document. */
export function widgetsFor(document: RoleDocument): Tag[] {
  return TAGS.filter((tag) => shows(tag, document));
}
