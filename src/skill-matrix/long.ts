/** Cells that say more than a row has room for. */
import type { Cell } from '../model/matrix.js';

/** A note with more characters than this is shown in its first lines. */
const LONG_NOTE = 90;
const LINES = 3;

/** Whether a cell is opened beside the table rather than in its row. */
export function isLong(cell: NonNullable<Cell>): boolean {
  const { note = '' } = cell.rating;
  return note.length > LONG_NOTE || note.split('\n').length > LINES;
}
