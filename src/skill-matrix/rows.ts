/** The rows of a table: what each skill is, and what is stated of it in each column. */
import { html, nothing } from 'lit';
import type { Cell, MatrixGroup } from '../model/matrix.js';
import type { RoleDocument, Skill, Subject } from '../model/types.js';
import { levelLook } from '../ui/level.js';
import type { LinkHost } from '../ui/links.js';
import type { Messages } from '../ui/messages.js';
import { levelAlone, renderCell } from './cell.js';
import { isLong } from './long.js';

/** Where rows stand in a table of which only a part is rendered. Both count from 1, heads included. */
export interface Place {
  row: number;
  /** The column of the first cell beside the skill. */
  column: number;
}

export interface RowOptions {
  host: LinkHost;
  columns: readonly Subject[];
  /** Opens what a cell says beside the table. */
  open: (skill: Skill, subject: Subject) => void;
  /** The key of the cell that is open. */
  opened?: string;
  /** Left out where the table is rendered whole. */
  place?: Place;
}

/** What a cell is known by. */
export const cellKey = (skill: Pick<Skill, 'id'>, subject: Pick<Subject, 'id'>): string =>
  `${skill.id} ${subject.id}`;

/** What heads a group; empty for skills without one. */
export function groupTitle({ title, scale, blank, words }: MatrixGroup, t: Messages['t']): string {
  if (words) return t('inWords');
  return (blank ? t('notStated') : scale ? scale.title || t('otherLevels') : title) ?? '';
}

/** @param span over how many columns it goes */
export function renderGroupHead(
  group: MatrixGroup,
  span: number,
  { t, docLang }: LinkHost,
  row?: number,
): unknown {
  const text = groupTitle(group, t);
  if (!text) return nothing;
  const own = text === group.title || text === group.scale?.title;
  return html`<tr class="group" aria-rowindex=${row ?? nothing}>
    <th
      scope="rowgroup"
      colspan=${span}
      tabindex=${row ? -1 : nothing}
      aria-colindex=${row ? 1 : nothing}
    >
      <span lang=${own ? docLang : nothing}>${text}</span>
    </th>
  </tr>`;
}

export function renderRow(
  doc: RoleDocument,
  skill: Skill,
  cells: readonly Cell[],
  options: RowOptions,
): unknown {
  const { host, columns, open, opened, place } = options;
  const { t, docLang } = host;
  const focusable = place ? -1 : nothing;
  const blank = t('notStated');
  const { examples, description } = skill;
  const row = place?.row ?? nothing;
  const column = place ? 1 : nothing;
  const said = cells.map((cell, i) => {
    const subject = columns[i]!;
    const at = place ? place.column + i : nothing;
    const mark = cellKey(skill, subject) === opened ? 'opened' : '';
    if (!cell) {
      return html`<td class="blank ${mark}" tabindex=${focusable} aria-colindex=${at}>
        <span class="vh">${blank}</span>
      </td>`;
    }
    const level = levelAlone(cell);
    if (level) {
      // Most cells of a large table, so without a node more.
      const { look, style } = levelLook(doc, level);
      return html`<td class=${mark} tabindex=${focusable} aria-colindex=${at}>
        <span class=${look} part="level" style=${style} lang=${docLang}>${level.label}</span>
      </td>`;
    }
    const inside = renderCell(doc, cell, subject, host);
    if (!isLong(cell)) {
      return html`<td class=${mark} tabindex=${focusable} aria-colindex=${at}>${inside}</td>`;
    }
    return html`<td class="long ${mark}" tabindex=${focusable} aria-colindex=${at}>
      ${inside}<button
        class="quiet small more noprint"
        type="button"
        data-more=${cellKey(skill, subject)}
        aria-label=${t('moreOf', { skill: skill.name, role: subject.title })}
        @click=${() => open(skill, subject)}
      >
        ${t('moreWords')}
      </button>
    </td>`;
  });
  if (!examples.length && !description) {
    return html`<tr aria-rowindex=${row}>
      <th scope="row" tabindex=${focusable} aria-colindex=${column}>
        <span class="skill" lang=${docLang}>${skill.name}</span>
      </th>
      ${said}
    </tr>`;
  }
  return html`<tr aria-rowindex=${row}>
    <th scope="row" tabindex=${focusable} aria-colindex=${column}>
      <span class="skill" lang=${docLang}>${skill.name}</span>
      ${
        examples.length
          ? html`<span class="small muted" lang=${docLang}>${examples.join(', ')}</span>`
          : nothing
      }
      ${
        description
          ? html`<details class="small">
              <summary>${t('about')}</summary>
              <p lang=${docLang}>${description}</p>
            </details>`
          : nothing
      }
    </th>
    ${said}
  </tr>`;
}
