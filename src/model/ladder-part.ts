/** As much of a layout as can be read at once, where a ladder has many rungs or a rung many roles. */
import type { LadderColumn, LadderView, RungView } from './ladder.js';

/** So many roles are drawn at first, over all columns, and so many columns. */
const MOST_ROLES = 30;
const MOST_COLUMNS = 10;
/** So many more come each time that the reader asks for more of a column. */
const STEP = 100;

export interface PartQuery {
  /** Ids of roles that have to be seen. */
  keep: ReadonlySet<string>;
  /** How often the reader asked for more, by the node of the column, `exits` and `columns`. */
  asked: ReadonlyMap<string, number>;
}

/**
 * Leaves out roles, ways out and columns that would make the drawing too large, and says in each column
 * how many those are. Columns share the room: the short ones leave theirs to the long ones. Rows in which
 * nothing is left are left out, and lines to what is left out.
 */
export function ladderPart(view: LadderView, { keep, asked }: PartQuery): LadderView {
  const more = (of: string) => (asked.get(of) ?? 0) * STEP;
  const isKept = (column: LadderColumn) =>
    column.rungs.some((rung) => rung.roles.some(({ id }) => keep.has(id)));
  const all = [...view.columns].sort((a, b) => Number(isKept(b)) - Number(isKept(a)));
  const drawn = new Set(all.slice(0, MOST_COLUMNS + more('columns')));
  const shown = view.columns.filter((column) => drawn.has(column));

  const sizes = shown.map(({ rungs }) => rungs.reduce((n, { roles }) => n + roles.length, 0));
  const share = shareOf([...sizes, view.exits.length]);
  const columns = shown.map((column, i): LadderColumn => {
    const most = share + more(column.node);
    return sizes[i]! > most ? cut(column, sizes[i]!, most, keep) : column;
  });
  const exits = view.exits.slice(0, share + more('exits'));

  const nodes = new Set(exits.map(({ node }) => node));
  const rows = new Set<number>();
  for (const { node, rungs } of columns) {
    nodes.add(node);
    for (const rung of rungs) {
      nodes.add(rung.node);
      rows.add(rung.row);
    }
  }
  exits.forEach((_, i) => rows.add(i));
  const place = new Map([...rows].sort((a, b) => a - b).map((row, i) => [row, i]));
  return {
    columns: columns.map((column) => ({
      ...column,
      rungs: column.rungs.map((rung) => ({ ...rung, row: place.get(rung.row)! })),
    })),
    exits: exits.map((exit, i) => ({ ...exit, row: place.get(exits.length - 1 - i)! })),
    exitsFirst: view.exitsFirst,
    lines: view.lines.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    rows: place.size,
    moreColumns: view.columns.length - columns.length,
    moreExits: view.exits.length - exits.length,
  };
}

/** The most that each may have, so that all together have no more than there is room for. */
function shareOf(sizes: readonly number[]): number {
  let room = MOST_ROLES;
  let left = sizes.filter((size) => size > 0).sort((a, b) => a - b);
  for (; left.length && left[0]! <= room / left.length; left = left.slice(1)) room -= left[0]!;
  return left.length ? Math.max(1, Math.floor(room / left.length)) : Infinity;
}

/** The roles that have to be seen and, as far as there is room, the lowest; without order, the first. */
function cut(
  column: LadderColumn,
  size: number,
  most: number,
  keep: ReadonlySet<string>,
): LadderColumn {
  const roles = column.rungs.flatMap((rung) => rung.roles);
  const kept = roles.filter(({ id }) => keep.has(id));
  const shown = new Set([...kept, ...roles].slice(0, Math.max(most, kept.length)));
  const rungs = column.rungs.flatMap((rung): RungView[] => {
    const own = rung.roles.filter((role) => shown.has(role));
    return own.length ? [{ ...rung, roles: own }] : [];
  });
  // What has no order closes up; what has keeps its height.
  if (!column.ordered) rungs.forEach((rung, i) => (rung.row = rungs.length - 1 - i));
  return { ...column, rungs, more: size - shown.size };
}
