/** What a cell of a matrix says: the level or the words, its conditions, its note and its source. */
import { html, nothing } from 'lit';
import { partsOf } from '../model/conditions.js';
import type { Cell } from '../model/matrix.js';
import type { Level, RoleDocument, Subject } from '../model/types.js';
import { renderConditions } from '../ui/conditions.js';
import { renderLevel } from '../ui/level.js';
import { type LinkHost, renderSource } from '../ui/links.js';
import { renderWords } from '../ui/words.js';

/** The level of a cell that says nothing else. */
export function levelAlone({ rating }: NonNullable<Cell>): Level | undefined {
  const { level, note, source, when } = rating;
  return note || source || when.length ? undefined : level;
}

/** A cell in which something is stated. */
export function renderCell(
  doc: RoleDocument,
  cell: NonNullable<Cell>,
  subject: Subject,
  host: LinkHost,
): unknown {
  const parts = partsOf(doc, cell);
  const { level, holds, note, source } = parts;
  const { docLang, t } = host;
  const conditions = renderConditions(parts, host);
  const from = source
    ? html`<span class="small muted">${renderSource(source, subject.id, host)}</span>`
    : nothing;
  // Words without a level are what the cell says, before for whom they hold.
  if (!level && holds)
    return html`${renderWords(note!, docLang, 'small note')}${conditions}${from}`;
  return html`${
    holds
      ? renderLevel(doc, level!, docLang)
      : html`<span class="small muted">${t('notHere')}</span>`
  }
  ${conditions}${note ? renderWords(note, docLang, 'small muted note') : nothing}${from}`;
}
