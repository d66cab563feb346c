/** A column whose subject the reader may change, or take away. */
import { html, nothing } from 'lit';
import { type Comparison, MOST_COLUMNS } from '../model/compare.js';
import type { LinkHost } from '../ui/links.js';
import { on } from '../ui/on.js';

/**
 * @param i which column
 * @param set takes the ids of the columns, and which of them is to have the focus
 */
export function renderChooser(
  { columns, choices }: Comparison,
  i: number,
  { t, docLang }: Pick<LinkHost, 't' | 'docLang'>,
  set: (ids: readonly string[], focus: number) => void,
): unknown {
  const ids = columns.map((c) => c.subject.id);
  const { id, title } = columns[i]!.subject;
  const free = (keep?: string) => choices.filter((c) => c.id === keep || !ids.includes(c.id));
  const remove = () =>
    set(
      ids.filter((other) => other !== id),
      Math.max(0, i - 1),
    );
  return html`<div class="chooser">
    <select
      aria-label=${t('column', { n: i + 1 })}
      @change=${(e: Event) => set(ids.with(i, (e.target as HTMLSelectElement).value), i)}
    >
      ${free(id).map((c) => html`<option value=${c.id} lang=${docLang} ?selected=${on(c.id === id)}>${c.title}</option>`)}
    </select>
    ${
      columns.length > 2
        ? html`<button
            class="quiet"
            type="button"
            aria-label=${t('removeColumn', { role: title })}
            @click=${remove}
          >
            ×
          </button>`
        : nothing
    }
    ${
      i === columns.length - 1 && columns.length < MOST_COLUMNS && free().length
        ? html`<select
            class="add"
            aria-label=${t('addColumn')}
            @change=${(e: Event) => {
              const select = e.target as HTMLSelectElement;
              set([...ids, select.value], ids.length);
              select.value = '';
            }}
          >
            <option value="">+ ${t('addColumn')}</option>
            ${free().map((c) => html`<option value=${c.id} lang=${docLang}>${c.title}</option>`)}
          </select>`
        : nothing
    }
  </div>`;
}
