/** A whole page, made from a document. */
import { escapeHtml } from '../html/write.js';
import { jsonForScript } from '../model/json-ld.js';
import { type Given, jsonLdScript, type RenderOptions, renderWidget } from './render.js';
import type { Tag } from './widgets.js';

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
