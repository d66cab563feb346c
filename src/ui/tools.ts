/** Taking a widget's content away: as Markdown, as CSV, on paper, as a link. */
import { css, html, nothing } from 'lit';
import { toCsv, toMarkdown, type WordTable } from '../model/table.js';
import { listed } from '../role-data/listed.js';
import type { MessageKey, Messages } from './messages.js';
import { printAlone } from './print-alone.js';

export const TOOLS = ['copy', 'csv', 'print', 'link'] as const;
export type Tool = (typeof TOOLS)[number];

export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    justify-content: end;
    position: relative;
    margin-block-start: 0.75em;
  }
  /* Above the buttons, so that nothing moves when it comes and goes. */
  .tools > span {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
    padding: 0.15em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    pointer-events: none;
  }
`;

export interface ToolHost extends HTMLElement {
  t: Messages['t'];
}

export interface ToolsOptions {
  /** What the widget is called. */
  heading: string;
  /** What the tool that was used last has to say; it is announced besides. */
  answered: string;
  use: (tool: Tool) => void;
}

/** @param wanted the `tools` attribute: words of {@link TOOLS}, `none`, or nothing for all that apply */
export function chosenTools(wanted: string | undefined, linkable: boolean): Tool[] {
  const words = listed(wanted?.toLowerCase());
  return TOOLS.filter(
    (tool) => (words.length ? words.includes(tool) : true) && (tool !== 'link' || linkable),
  );
}

export function renderTools(
  tools: readonly Tool[],
  host: ToolHost,
  { heading, answered, use }: ToolsOptions,
): unknown {
  if (!tools.length) return nothing;
  return html`<div
    class="tools noprint small"
    part="tools"
    role="group"
    aria-label=${host.t('tools', { heading })}
  >
    ${answered ? html`<span aria-hidden="true">${answered}</span>` : nothing}
    ${tools.map((tool) => html`<button class="quiet" type="button" @click=${() => use(tool)}>${host.t(`tool_${tool}`)}</button>`)}
  </div>`;
}

/** Does what a tool does. Resolves to the message to announce. */
export async function useTool(
  tool: Tool,
  host: ToolHost,
  table: WordTable,
  link: string,
): Promise<MessageKey | undefined> {
  try {
    if (tool === 'copy') await navigator.clipboard.writeText(toMarkdown(table));
    else if (tool === 'link') await navigator.clipboard.writeText(link);
    else if (tool === 'csv') download(toCsv(table), `${host.localName}.csv`);
    else printAlone(host);
  } catch {
    return 'toolFailed';
  }
  return tool === 'print' ? undefined : tool === 'csv' ? 'downloaded' : 'copied';
}

/** Hands the reader a text as a file. */
export function download(text: string, name: string, type = 'text/csv'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The download has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
