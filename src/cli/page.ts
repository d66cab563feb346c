/** Whole pages: one made from a document, and one of the user's own, filled in. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap, parse } from 'parse5';
import { escapeHtml } from '../html/write.js';
import { jsonForScript } from '../model/json-ld.js';
import {
  type Given,
  jsonLdScript,
  renderInside,
  type RenderOptions,
  renderWidget,
} from './render.js';
import { TAGS, type Tag } from './widgets.js';

type Element = DefaultTreeAdapterMap['element'];

/** A page with the widgets inside a `<role-data>` that has the document. */
export async function renderPage(
  tags: readonly Tag[],
  given: Given,
  options: RenderOptions,
  scriptTag: string,
): Promise<string> {
  const { document, text } = given;
  const title = document.title ?? 'Careers';
  const widgets: string[] = [];
  for (const tag of tags) widgets.push(await renderWidget(tag, given, options, true));
  const data = jsonForScript(JSON.parse(text));
  return `<!doctype html>
<html lang="${escapeHtml(document.lang ?? options.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${document.summary ? `<meta name="description" content="${escapeHtml(document.summary)}">\n` : ''}<style>
body { max-inline-size: 70rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; }
th, td { padding: .4em .8em; border-block-end: 1px solid; text-align: start; vertical-align: top; }
role-data, role-data > * { display: block; margin-block: 2rem; }
</style>
${scriptTag}
${options.jsonLd ? jsonLdScript(document) : ''}</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<role-data>
<script type="application/json">${data}</script>
${widgets.join('')}</role-data>
</main>
</body>
</html>
`;
}

/**
 * A page in which every widget is filled with what it shows; what was inside gives way. Each keeps the
 * attributes that it has in the page.
 */
export async function fillPage(
  html: string,
  given: Given,
  options: RenderOptions,
): Promise<string> {
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = async (node: DefaultTreeAdapterMap['node'], shared: boolean): Promise<void> => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      const inside = shared || child.tagName === 'role-data';
      const tag = TAGS.find((t) => t === child.tagName);
      if (tag) edits.push(await fill(tag, child, inside));
      else await visit(child, inside);
    }
  };
  const fill = async (tag: Tag, element: Element, inside: boolean) => {
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const shared = inside || ['src', 'data', 'provider'].some((name) => attributes.has(name));
    const text = await renderInside(tag, given, { ...options, attributes }, shared);
    return { from: startTag!.endOffset, to: endTag?.startOffset ?? startTag!.endOffset, text };
  };
  await visit(parse(html, { sourceCodeLocationInfo: true }), false);
  let out = html;
  for (const { from, to, text } of edits.reverse()) {
    out = `${out.slice(0, from)}\n${text}${out.slice(to)}`;
  }
  const script = options.jsonLd ? jsonLdScript(given.document) : '';
  return script ? out.replace(/<\/head>/i, () => `${script}</head>`) : out;
}
