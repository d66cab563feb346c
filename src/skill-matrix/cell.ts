/** What a cell of a matrix says: the level, its conditions, its note and its source. */
import { html, nothing } from 'lit';
import { partsOf } from '../model/conditions.js';
import type { Cell } from '../model/matrix.js';
import type { RoleDocument, Subject } from '../model/types.js';
import { renderLevel } from '../ui/level.js';
import { type LinkHost, renderSource } from '../ui/links.js';
import { sayConditions } from '../ui/say-rating.js';

/** A note with more characters than this opens when the reader asks. */
const LONG_NOTE = 120;

/** A cell in which something is stated. */
export function renderCell(
  doc: RoleDocument,
  cell: NonNullable<Cell>,
  subject: Subject,
  host: LinkHost,
): unknown {
  const { level, holds, conditions, note, source } = partsOf(doc, cell);
  const when = sayConditions(conditions, host.localize);
  const aside = html`${note ? renderNote(note, host) : nothing}${
    source
      ? html`<span class="small muted">${renderSource(source, subject.id, host)}</span>`
      : nothing
  }`;
  return holds
    ? html`${renderLevel(doc, level)}${when ? html`<span class="small when">${when}</span>` : nothing}${aside}`
    : html`<span class="small muted">${host.t('notHere')}</span>
        <span class="small when">${level.label} ${when}</span>${aside}`;
}

/** A note as it stands; a long one behind a summary, so that rows stay low. */
function renderNote(note: string, { t }: LinkHost): unknown {
  return note.length > LONG_NOTE
    ? html`<details class="small">
        <summary>${t('note')}</summary>
        <p class="note">${note}</p>
      </details>`
    : html`<span class="small muted note">${note}</span>`;
}
