/** What a cell of a matrix says: the level, its conditions, its note and its source. */
import { html, nothing } from 'lit';
import { partsOf } from '../model/conditions.js';
import type { Cell } from '../model/matrix.js';
import type { RoleDocument, Subject } from '../model/types.js';
import { renderConditions } from '../ui/conditions.js';
import { renderLevel } from '../ui/level.js';
import { type LinkHost, renderSource } from '../ui/links.js';

/** A note with more characters than this opens when the reader asks. */
const LONG_NOTE = 120;

/** A cell in which something is stated. */
export function renderCell(
  doc: RoleDocument,
  cell: NonNullable<Cell>,
  subject: Subject,
  host: LinkHost,
): unknown {
  const parts = partsOf(doc, cell);
  const { level, holds, note, source } = parts;
  const aside = html`${note ? renderNote(note, host) : nothing}${
    source
      ? html`<span class="small muted">${renderSource(source, subject.id, host)}</span>`
      : nothing
  }`;
  return html`${
    holds
      ? renderLevel(doc, level, host.docLang)
      : html`<span class="small muted">${host.t('notHere')}</span>`
  }
  ${renderConditions(parts, host)}${aside}`;
}

/** A note as it stands; a long one behind a summary, so that rows stay low. */
function renderNote(note: string, { t, docLang }: LinkHost): unknown {
  return note.length > LONG_NOTE
    ? html`<details class="small">
        <summary>${t('note')}</summary>
        <p class="note" lang=${docLang}>${note}</p>
      </details>`
    : html`<span class="small muted note" lang=${docLang}>${note}</span>`;
}
