/** The head of a column: its title, by which rows are sorted, and its rungs. */
import { html, nothing } from 'lit';
import { parseSort } from '../model/matrix.js';
import type { LinkHost } from '../ui/links.js';

export interface HeadOptions {
  /** `name` or the id of a column; with `-` before it the other way round. */
  sort: string | undefined;
  sortBy: (sort: string) => void;
  /** Ids of the families whose column is opened into its rungs. */
  opened: ReadonlySet<string>;
  /** Opens the column of a family, or closes it. */
  open: (family: string) => void;
  /** Whether the reader is looking at that subject in another widget. */
  isSelected: (id: string) => boolean;
}

interface Column {
  id: string;
  title: string;
  /** Whether it can be opened into rungs. */
  rungs?: boolean;
  /** Which column it is, from 1, where not all are rendered. */
  at?: number;
}

export function renderColumnHead(
  { id: by, title, rungs, at }: Column,
  { t, docLang }: LinkHost,
  options: HeadOptions,
): unknown {
  const sort = parseSort(options.sort);
  const on = sort?.by === by;
  // A column starts with what matters most, names with A.
  const descending = on && sort.reverse === (by === 'name');
  const next = !on ? by : sort.reverse ? '' : `-${by}`;
  const opened = options.opened.has(by);
  const chosen = options.isSelected(by);
  return html`<th
    scope="col"
    aria-label=${title}
    class=${chosen ? 'selected' : ''}
    aria-current=${chosen ? 'true' : nothing}
    aria-sort=${!on ? nothing : descending ? 'descending' : 'ascending'}
    aria-colindex=${at ?? nothing}
  >
    <button
      class="arrow ${on ? (sort.reverse ? 'up' : 'down') : ''}"
      type="button"
      title=${t('sortBy', { column: title })}
      @click=${() => options.sortBy(next)}
    >
      <span lang=${by === 'name' ? nothing : docLang}>${title}</span>
    </button>
    ${
      rungs
        ? html`<button
            class="quiet small rungs"
            type="button"
            aria-expanded=${opened ? 'true' : 'false'}
            aria-label=${t(opened ? 'rungsHide' : 'rungsOf', { family: title })}
            @click=${() => options.open(by)}
          >
            ${t(opened ? 'hideRungs' : 'showRungs')}
          </button>`
        : nothing
    }
  </th>`;
}
