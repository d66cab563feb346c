/** Words of several lines: paragraphs and lists. */
import { html } from 'lit';
import { type Block, blocksOf } from '../model/blocks.js';
import type { DocLang } from './localize.js';

/**
 * A note, or what is expected in words, laid out by its lines and marks.
 *
 * @param look classes beside that of all words
 */
export function renderWords(text: string, lang: DocLang, look = ''): unknown {
  const blocks = blocksOf(text);
  const [first] = blocks;
  const said =
    blocks.length < 2 && typeof first === 'string'
      ? first
      : blocks.map((block) => renderBlock(block));
  // No space around it: some of these are shown with their lines.
  return html`<div class="words ${look}" lang=${lang}>${said}</div>`;
}

function renderBlock(block: Block): unknown {
  if (typeof block === 'string') return html`<p>${block}</p>`;
  const { start, items } = block;
  const lines = items.map((item) => html`<li>${item}</li>`);
  return start === undefined
    ? html`<ul>
        ${lines}
      </ul>`
    : html`<ol start=${start}>
        ${lines}
      </ol>`;
}
