/** Tables and lists of a page, and the JSON-LD in it. */
import { type Markup, textOf, within } from '../../html/markup.js';
import { sectionNamed } from '../../html/profile.js';
import { Messages } from '../../ui/messages.js';
import { UserError } from '../io.js';
import { parseHtml } from '../parse-html.js';
import { TAGS, type Tag, WIDGETS } from '../widgets.js';
import type { Imported, Origin } from './import.js';
import { hasOccupations, importJsonLd } from './json-ld.js';

/** @param search whether JSON-LD in the page may be what is meant */
export function importHtml(
  text: string,
  element: Tag | undefined,
  source: Origin,
  search: boolean,
): Imported {
  const page = parseHtml(text);
  const { t } = new Messages();
  const nodes = [...allNodes(page)];
  const own = nodes.find((n) => (element ? n.tag === element : TAGS.some((tag) => tag === n.tag)));
  const data = search && !own && !element ? jsonLdIn(nodes) : undefined;
  if (data) return importJsonLd(data, source);
  // The navigation of a page has lists too.
  const main = nodes.find((n) => n.tag === 'main') ?? nodes.find((n) => n.tag === 'article');
  const root = own ?? main ?? page;
  const order = element ? [element] : own ? [own.tag as Tag] : likely(root, t);
  let why = 'No table or list was found in this page that a widget could show.';
  for (const tag of order) {
    const found = WIDGETS[tag].read(root, t);
    if (found?.data) return { data: found.data, left: found.left };
    if (found && order.length === 1) why = `<${tag}>: ${found.left.join(' ')}`;
  }
  throw new UserError(why);
}

function* allNodes(node: Markup): Generator<Markup> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* allNodes(child);
}

/** The text that stands right in an element. */
const ownText = (node: Markup) => node.children.filter((c) => typeof c === 'string').join('');

function jsonLdIn(nodes: readonly Markup[]): unknown {
  const found = nodes
    .filter((n) => n.tag === 'script' && n.attr('type') === 'application/ld+json')
    .flatMap((n) => {
      try {
        return [JSON.parse(ownText(n)) as unknown];
      } catch {
        return [];
      }
    });
  return found.some(hasOccupations) ? found : undefined;
}

/** Which widgets the page is likely for, the likeliest first. */
function likely(root: Markup, t: Messages['t']): Tag[] {
  const nodes = [...within(root)];
  const tables = nodes.some((n) => n.tag === 'table');
  const heads = nodes.filter((n) => /^(th|dt|h[2-6])$/.test(n.tag));
  const profile = heads.filter((n) => sectionNamed(textOf(n), t)).length;
  if (profile > 1) return ['role-compare', 'skill-matrix', 'career-ladder', 'path-picker'];
  if (tables) return ['skill-matrix', 'role-compare', 'career-ladder', 'path-picker'];
  return nodes.some((n) => n.tag === 'ol')
    ? ['career-ladder', 'path-picker', 'role-compare']
    : ['path-picker', 'role-compare', 'career-ladder'];
}
