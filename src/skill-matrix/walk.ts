/** Moving from cell to cell by keys, as the grid pattern of the ARIA authoring practices has it. */

/** A cell: its row from 0, -1 for the heads; its column from 0, which is the name of the skill. */
export interface Cell {
  row: number;
  column: number;
}

export interface Bounds {
  rows: number;
  /** The columns beside the first. */
  columns: number;
  /** The rows of a screen. */
  page: number;
  /** The arrow that leads to the next column. */
  forward: string;
}

/** The cell that an element stands in. */
export function placeOf(element: Element): Cell | undefined {
  const cell = element.closest('[aria-colindex]');
  const row = element.closest('[aria-rowindex]');
  if (!cell || !row) return undefined;
  return {
    row: Number(row.getAttribute('aria-rowindex')) - 2,
    column: Number(cell.getAttribute('aria-colindex')) - 1,
  };
}

/** Where a key leads from a cell; nothing for other keys. */
export function cellFor(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: Cell,
  { rows, columns, page, forward }: Bounds,
): Cell | undefined {
  const at = (r: number, c: number): Cell => ({
    row: Math.max(-1, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns, c)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowLeft':
    case 'ArrowRight':
      return at(row, column + (key === forward ? 1 : -1));
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows - 1 : row, columns);
    default:
      return undefined;
  }
}
