/** What a cell of a matrix says: the level, its condition, its note and its source. */
import { html, nothing } from 'lit';
import type { Cell } from '../model/matrix.js';
import type { RoleDocument, Subject } from '../model/types.js';
import { conditionText } from '../ui/conditions.js';
import { renderLevel } from '../ui/level.js';
import { type LinkHost, renderSource } from '../ui/links.js';
import type { Language } from '../ui/language.js';

/** A note with more characters than this opens when the reader asks. */
const LONG_NOTE = 120;

/** A cell in which something is stated. */
export function renderCell(
  doc: RoleDocument,
  cell: NonNullable<Cell>,
  subject: Subject,
  host: LinkHost,
): unknown {
  const { rating, standing } = cell;
  const when =
    standing === 'met' ? [] : rating.when.map((w) => conditionText(doc, w, host.localize));
  const conditions = when.length
    ? html`<span class="small when">${host.localize.list(when)}</span>`
    : nothing;
  const note = rating.note ? renderNote(rating.note, host) : nothing;
  const source = rating.source
    ? html`<span class="small muted">${renderSource(rating.source, subject.id, host)}</span>`
    : nothing;
  return standing === 'unmet'
    ? html`<span class="small muted">${host.t('notHere')}</span>
        <span class="small when">${rating.level.label} ${host.localize.list(when)}</span
        >${note}${source}`
    : html`${renderLevel(doc, rating.level)}${conditions}${note}${source}`;
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

/** What a cell says, in words alone. */
export function cellText(doc: RoleDocument, cell: Cell, localize: Language): string {
  if (!cell) return localize.t('notStated');
  const { rating, standing } = cell;
  const when = standing === 'met' ? [] : rating.when.map((w) => conditionText(doc, w, localize));
  const words = [
    standing === 'unmet' ? `${localize.t('notHere')}:` : '',
    rating.level.label,
    when.length ? localize.list(when) : '',
    rating.note ? `(${rating.note})` : '',
  ];
  return words.filter(Boolean).join(' ');
}
