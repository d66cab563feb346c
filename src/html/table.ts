/** A table as a grid, whatever editor made it. */
import { elements, isBold, type Markup, textOf } from './markup.js';

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
  inHead: boolean;
}

export interface Grid {
  caption: string | undefined;
  rows: GridRow[];
  width: number;
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
        head: node.tag === 'th' || isBold(node),
        span,
      };
      for (let i = 0; i < span && cells.length < MOST; i++) {
        if (down > 1) hanging[cells.length] = { cell, rows: down - 1 };
        cells.push(cell);
      }
    }
    fill();
    if (cells.some((c) => c?.text)) rows.push({ cells, part, inHead: part.tag === 'thead' });
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

/** Whether a row says one thing for all columns: a heading of a group, or of the table. */
export function isBanner({ cells }: GridRow, width: number): boolean {
  const [first] = cells;
  return first !== undefined && first.text !== '' && width > 1 && first.span >= width;
}

/** Whether a cell says nothing: empty, or only a dash. */
export function isBlank(cell: GridCell | undefined): boolean {
  return !cell || /^[\s\-\u2010-\u2015\u2212]*$/.test(cell.text);
}
