/** What is above the table: the filter, the group, the switches, and how much is shown. */
import { html, nothing } from 'lit';
import type { Matrix } from '../model/matrix.js';
import type { LinkHost } from '../ui/links.js';
import { on } from '../ui/on.js';

/** What the reader may set. */
export interface Filters {
  filter: string;
  group: string;
  differences: boolean;
}

export function renderToolbar(
  { total, shown, groupTitles }: Matrix,
  { t, docLang }: LinkHost,
  { filter, group, differences }: Filters,
  change: (to: Partial<Filters>) => void,
): unknown {
  return html`<div class="toolbar" part="toolbar">
    <label class="find">
      <span class="vh">${t('filter')}</span>
      <input
        class="input"
        type="search"
        placeholder=${t('filter')}
        .value=${filter}
        @input=${(e: Event) => change({ filter: (e.target as HTMLInputElement).value })}
      />
    </label>
    ${
      groupTitles.length > 1
        ? html`<select
            aria-label=${t('group')}
            @change=${(e: Event) => change({ group: (e.target as HTMLSelectElement).value })}
          >
            <option value="" ?selected=${on(!group)}>${t('allGroups')}</option>
            ${groupTitles.map((g) => html`<option value=${g} lang=${docLang} ?selected=${on(g === group)}>${g}</option>`)}
          </select>`
        : nothing
    }
    <label class="check">
      <input
        type="checkbox"
        ?checked=${on(differences)}
        @change=${(e: Event) => change({ differences: (e.target as HTMLInputElement).checked })}
      />
      <span>${t('differences')}</span>
    </label>
    <slot name="actions"></slot>
    <span class="small muted num count"
      >${shown < total ? t('shown', { shown, count: total }) : nothing}</span
    >
  </div>`;
}
