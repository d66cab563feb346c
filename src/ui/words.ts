/** Words of several lines: paragraphs and lists. */
import { html } from 'lit';
import { blocksOf, type ItemList } from '../model/blocks.js';
import type { DocLang } from './localize.js';

/**
 * A note, or what is expected in words, laid out by its lines and marks.
 *
 * @param look classes beside that of all words
 */
export function renderWords(text: string, lang: DocLang, look = ''): unknown {
  const blocks = blocksOf(text);
  const content =
    blocks.length < 2 && typeof blocks[0] === 'string'
      ? blocks[0]
      : blocks.map((block) =>
          typeof block === 'string' ? html`<p>${block}</p>` : renderList(block),
        );
  // Not a space around the blocks: some of these are shown with their lines.
  return html`<div class="words ${look}" lang=${lang}>${content}</div>`;
}

function renderList({ start, items }: ItemList): unknown {
  const lines = items.map((item) => html`<li>${item}</li>`);
  return start === undefined
    ? html`<ul>
        ${lines}
      </ul>`
    : html`<ol start=${start}>
        ${lines}
      </ol>`;
}
