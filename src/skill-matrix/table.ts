/** The table of a matrix: a head for each column, rows under their groups. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  type Matrix,
  type MatrixGroup,
  type MatrixRow,
  parseSort,
  runged,
} from '../model/matrix.js';
import type { RoleDocument, Subject } from '../model/types.js';
import type { LinkHost } from '../ui/links.js';
import { renderCell } from './cell.js';

/** With more rows than this a table scrolls by itself. */
const LONG = 20;

export interface TableOptions {
  /** What the table is called where the document has no title. */
  heading: string;
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

export function renderTable(
  doc: RoleDocument,
  view: Matrix,
  host: LinkHost,
  options: TableOptions,
): unknown {
  const { t } = host;
  const { columns, groups } = view;
  return html`<div
    class="scroll ${view.shown > LONG ? 'long' : ''}"
    tabindex="0"
    role="group"
    aria-labelledby="caption"
    aria-describedby="scrolls"
  >
    <span id="scrolls" hidden>${t('scrollable')}</span>
    <table part="table" class=${columns.length > 3 ? 'many' : columns.length < 3 ? 'few' : ''}>
      <caption class="vh" id="caption">
        ${options.heading}
      </caption>
      <thead>
        <tr>
          ${renderColumnHead({ id: 'name', title: t('skill') }, false, host, options)}
          ${columns.map((c) => renderColumnHead(c, runged(doc, c), host, options))}
        </tr>
      </thead>
      ${repeat(
        groups,
        (g) => g.title ?? g.scale?.id ?? (g.blank ? '?' : ''),
        (g) =>
          html`<tbody>
            ${renderGroupHead(g, columns.length + 1, host)}
            ${repeat(
              g.rows,
              (row) => row.skill.id,
              (row) => renderRow(doc, row, columns, host),
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function renderColumnHead(
  { id: by, title }: { id: string; title: string },
  hasRungs: boolean,
  { t, docLang }: LinkHost,
  options: TableOptions,
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
  >
    <button
      type="button"
      title=${t('sortBy', { column: title })}
      @click=${() => options.sortBy(next)}
    >
      <span lang=${by === 'name' ? nothing : docLang}>${title}</span
      ><span class="arrow ${on ? (sort.reverse ? 'up' : 'down') : ''}" aria-hidden="true"></span>
    </button>
    ${
      hasRungs
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

function renderGroupHead(
  { title, scale, blank }: MatrixGroup,
  span: number,
  { t, docLang }: LinkHost,
): unknown {
  const text = blank ? t('notStated') : scale ? scale.title || t('otherLevels') : title;
  if (!text) return nothing;
  return html`<tr class="group">
    <th scope="rowgroup" colspan=${span}>
      <span lang=${text === title || text === scale?.title ? docLang : nothing}>${text}</span>
    </th>
  </tr>`;
}

function renderRow(
  doc: RoleDocument,
  { skill, cells }: MatrixRow,
  columns: readonly Subject[],
  host: LinkHost,
): unknown {
  const { t, docLang } = host;
  const blank = t('notStated');
  return html`<tr>
    <th scope="row">
      <span class="skill" lang=${docLang}>${skill.name}</span>
      ${skill.examples.length ? html`<span class="small muted" lang=${docLang}>${skill.examples.join(', ')}</span>` : nothing}
      ${
        skill.description
          ? html`<details class="small">
              <summary>${t('about')}</summary>
              <p lang=${docLang}>${skill.description}</p>
            </details>`
          : nothing
      }
    </th>
    ${cells.map((cell, i) =>
      cell
        ? html`<td>${renderCell(doc, cell, columns[i]!, host)}</td>`
        : html`<td class="blank"><span class="vh">${blank}</span></td>`,
    )}
  </tr>`;
}
