/** The ladders as columns of rungs, the ways out, and the lines to draw between them. */
import { rungsOf } from './moves.js';
import { slug } from './names.js';
import type { Move, RoleDocument, Subject } from './types.js';

export interface RungView {
  /** Names the rung in lines. */
  node: string;
  roles: Subject[];
  /** Height, from 0 at the bottom. */
  row: number;
}

export interface LadderColumn {
  /** Names the whole column in lines: where moves from or to a family start or end. */
  node: string;
  title: string;
  family: Subject | undefined;
  /** False for roles of which no ladder says how they follow one another. */
  ordered: boolean;
  /** Lowest first; without order, first first. */
  rungs: RungView[];
}

/** A destination that is no role of the document, for instance Law school. */
export interface Exit {
  node: string;
  title: string;
  row: number;
}

/** A line to draw. Rungs that follow one another in a column need none. */
export interface Line {
  from: string;
  to: string;
  kind: Move['kind'];
  /** There are moves both ways. */
  mutual: boolean;
}

export interface LadderView {
  columns: LadderColumn[];
  exits: Exit[];
  /** Whether the exits stand before the first column, being nearer to it. */
  exitsFirst: boolean;
  lines: Line[];
  /** How many rows high the tallest column is. */
  rows: number;
}

/**
 * The layout of a document's ladders.
 *
 * A rung stands once. Where a family's second ladder shares its first rungs with the first, it is a
 * fork: its column has the rungs that are its own, at their height, and a line leads to them.
 *
 * @param families ids of the families to show; all where it is left out
 */
export function ladderView(doc: RoleDocument, families?: readonly string[]): LadderView {
  const shown = (id: string | undefined) =>
    !families?.length || (id !== undefined && families.includes(id));
  const columns: LadderColumn[] = [];
  const nodeOf = new Map<string, string>();
  const lines = new Map<string, Line>();
  const addLine = (from: string | undefined, to: string | undefined, kind: Move['kind']) => {
    if (from === undefined || to === undefined || from === to) return;
    const back = lines.get(`${to}>${from}`);
    if (back) back.mutual = true;
    else if (!lines.has(`${from}>${to}`))
      lines.set(`${from}>${to}`, { from, to, kind, mutual: false });
  };

  for (const ladder of doc.ladders.filter((l) => shown(l.family))) {
    const node = `ladder:${ladder.id}`;
    const rungs: RungView[] = [];
    let before: string | undefined;
    ladder.rungs.forEach((rung, i) => {
      const own = rung.roles.filter((id) => !nodeOf.has(id));
      let here = rung.roles.map((id) => nodeOf.get(id)).find((n) => n !== undefined);
      if (own.length) {
        here = `${node}:${i}`;
        rungs.push({
          node: here,
          roles: own.map((id) => doc.subjects.get(id)!),
          row: ladder.start + i,
        });
        for (const id of own) nodeOf.set(id, here);
      }
      // Rungs that stand one on the other in a column follow by their place; a fork needs a line.
      const adjacent = before?.startsWith(`${node}:`) && here?.startsWith(`${node}:`);
      if (before !== undefined && !adjacent && !nextTo(before, here)) {
        addLine(before, here, 'promotion');
      }
      before = here;
    });
    if (rungs.length) {
      columns.push({
        node,
        title: ladder.title,
        family: doc.subjects.get(ladder.family),
        ordered: true,
        rungs,
      });
    }
  }
  for (const family of [...doc.families, undefined]) {
    const loose = doc.roles.filter((r) => !rungsOf(doc, r.id).length && r.family === family?.id);
    if (!loose.length || !shown(family?.id)) continue;
    const node = `family:${family?.id ?? ''}`;
    // A list without order reads from the top.
    const rungs = loose.map((role, i) => ({
      node: `${node}:${i}`,
      roles: [role],
      row: loose.length - 1 - i,
    }));
    for (const rung of rungs) nodeOf.set(rung.roles[0]!.id, rung.node);
    columns.push({ node, title: family?.title ?? '', family, ordered: false, rungs });
  }
  for (const column of columns) {
    const id = column.family?.id;
    if (id !== undefined && !nodeOf.has(id)) nodeOf.set(id, column.node);
  }

  const exits = new Map<string, Exit>();
  let leaning = 0;
  for (const move of doc.moves) {
    const from = nodeOf.get(move.from);
    if (from === undefined) continue;
    if (move.target !== undefined) {
      const to = nodeOf.get(move.target);
      if (!nextTo(from, to)) addLine(from, to, move.kind);
      continue;
    }
    const node = `exit:${slug(move.to)}`;
    if (!exits.has(node)) exits.set(node, { node, title: move.to, row: exits.size });
    addLine(from, node, move.kind);
    const column = columns.findIndex((c) => from === c.node || from.startsWith(`${c.node}:`));
    leaning += column < (columns.length - 1) / 2 ? -1 : 1;
  }
  // A document may have more rungs than a call has room for arguments.
  const rows = columns.reduce(
    (most, c) => c.rungs.reduce((m, r) => Math.max(m, r.row + 1), most),
    exits.size,
  );
  for (const [i, exit] of [...exits.values()].entries()) exit.row = exits.size - 1 - i;
  return {
    columns,
    exits: [...exits.values()],
    exitsFirst: leaning < 0,
    lines: [...lines.values()],
    rows,
  };

  /** Whether one rung stands right above the other, which already says that one leads to the other. */
  function nextTo(a: string, b: string | undefined): boolean {
    for (const { ordered, rungs } of columns) {
      const i = rungs.findIndex((r) => r.node === a);
      if (i >= 0) return ordered && rungs[i + 1]?.node === b;
    }
    return false;
  }
}

/** The lines at the rung of a role, and at its column as a whole. */
export function linesAt(view: LadderView, role: string): Set<Line> {
  const nodes = new Set(nodesOf(view, role));
  return new Set(view.lines.filter((l) => nodes.has(l.from) || nodes.has(l.to)));
}

/**
 * The lines that a route runs along.
 *
 * @param stops a role of each stop, in order
 */
export function linesAlong(view: LadderView, stops: readonly string[]): Set<Line> {
  const nodes = stops.map((role) => nodesOf(view, role));
  const joins = (a: string, b: string) =>
    nodes.some((here, i) => here.includes(a) && nodes[i + 1]?.includes(b));
  return new Set(
    view.lines.filter((l) => joins(l.from, l.to) || (l.mutual && joins(l.to, l.from))),
  );
}

/** The names of the rung of a role and of its column. */
function nodesOf({ columns }: LadderView, role: string): string[] {
  for (const { node, rungs } of columns) {
    const rung = rungs.find((r) => r.roles.some((s) => s.id === role));
    if (rung) return [rung.node, node];
  }
  return [];
}
