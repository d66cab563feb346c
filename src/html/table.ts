/** A table as a grid, whatever editor made it. */
import { elements, hasText, isBold, isSetBold, type Markup, textOf } from './markup.js';

export interface GridCell {
  node: Markup;
  text: string;
  /** Whether it is a header: a `<th>`, or all bold. */
  head: boolean;
  /** How many columns it spans. */
  span: number;
}

export interface GridRow {
  /** A cell for each column; one that spans several stands in each of them. */
  cells: (GridCell | undefined)[];
  /** Which part of the table it is in: rows of one `<tbody>` have the same. */
  part: Markup;
}

export interface Grid {
  caption: string | undefined;
  rows: GridRow[];
  width: number;
}

/** What stands above the rows of a table. */
export interface Header {
  /** The titles of the columns, and the one above that has several columns under it. */
  columns: { cell: GridCell | undefined; above: GridCell | undefined }[];
  /** The row before the titles: a title of the table, where it has one. */
  banner: GridRow | undefined;
  body: GridRow[];
  /** Rows of titles above those, for which there is no use. */
  unused: GridRow[];
}

/** A table wider or a span longer than this is no table of roles. */
const MOST = 1000;

export function readTable(table: Markup): Grid {
  const rows: GridRow[] = [];
  const caption = elements(table).find((c) => c.tag === 'caption');
  /** Cells that reach down into rows to come, by column. */
  const hanging: { cell: GridCell; rows: number }[] = [];
  const addRow = (tr: Markup, part: Markup) => {
    const cells: (GridCell | undefined)[] = [];
    const fill = () => {
      for (let h; (h = hanging[cells.length]) && h.rows > 0; h.rows--) cells.push(h.cell);
    };
    for (const node of elements(tr)) {
      if (!/^t[dh]$/.test(node.tag)) continue;
      fill();
      const span = spanOf(node, 'colspan');
      const down = spanOf(node, 'rowspan');
      const cell = {
        node,
        text: textOf(node),
        head: node.tag === 'th' || isBold(node) || (isSetBold(tr) && hasText(node)),
        span,
      };
      for (let i = 0; i < span && cells.length < MOST; i++) {
        if (down > 1) hanging[cells.length] = { cell, rows: down - 1 };
        cells.push(cell);
      }
    }
    fill();
    if (cells.some((c) => c?.text)) rows.push({ cells, part });
  };
  const visit = (node: Markup, part: Markup) => {
    for (const child of elements(node)) {
      if (child.tag === 'tr') addRow(child, part);
      else if (/^t(head|body|foot)$/.test(child.tag)) visit(child, child);
    }
  };
  visit(table, table);
  return {
    caption: (caption && textOf(caption)) || undefined,
    rows,
    width: rows.reduce((most, row) => Math.max(most, row.cells.length), 0),
  };
}

function spanOf(node: Markup, name: 'colspan' | 'rowspan'): number {
  const n = Math.floor(Number(node.attr(name) ?? 1));
  return n >= 1 ? Math.min(n, MOST) : 1;
}

/** The titles of the columns: the first row that is not a banner, and rows of titles under its spans. */
export function readHeader({ rows, width }: Grid): Header | undefined {
  const at = rows.findIndex((row) => !isBanner(row, width));
  if (at < 0 || width < 2) return undefined;
  let last = at;
  while (rows[last + 1] && divides(rows[last + 1]!, rows[last]!)) last++;
  const body = rows.slice(last + 1);
  // "Level" and "Note" under each role are what its cells are, not roles.
  if (last > at && rows[last]!.cells.every((c, i) => saysOfCells(c, rows[last - 1]!.cells[i]))) {
    last--;
  }
  const above = last > at ? rows[last - 1]!.cells : [];
  const columns = rows[last]!.cells.map((own, i) => {
    const over = above[i];
    if (over === own || isBlank(over)) return { cell: own, above: undefined };
    return isBlank(own) ? { cell: over, above: undefined } : { cell: own, above: over };
  });
  return { columns, banner: rows[at - 1], body, unused: rows.slice(at, Math.max(at, last - 1)) };
}

/** Whether a row has the titles of columns over which the row before it has one title. */
function divides({ cells }: GridRow, before: GridRow): boolean {
  let some = false;
  const all = before.cells.every((above, i) => {
    const cell = cells[i];
    if (cell === above) return true;
    // Nothing under a title of one column: editors that cannot span rows leave that.
    if (isBlank(cell)) return !above || above.span < 2;
    some ||= above !== undefined && above === before.cells[i + 1] && cell !== cells[i + 1];
    return cell!.head;
  });
  return all && some;
}

const saysOfCells = (cell: GridCell | undefined, above: GridCell | undefined) =>
  cell === above ||
  isBlank(cell) ||
  /^(level|rating|note|comment|remark|detail)s?$/i.test(cell!.text);

/** Whether a row says one thing for all columns: a heading of a group, or of the table. */
export function isBanner({ cells }: GridRow, width: number): boolean {
  const [first] = cells;
  return first !== undefined && first.text !== '' && width > 1 && first.span >= width;
}

/** Whether a cell says nothing: empty, or only a dash. */
export function isBlank(cell: GridCell | undefined): boolean {
  return !cell || /^[\s\-\u2010-\u2015\u2212]*$/.test(cell.text);
}
