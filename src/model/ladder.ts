/** The ladders as columns of rungs, the ways out, and the lines to draw between them. */
import { slug } from './names.js';
import { looseRolesOf, rolesOn } from './relations.js';
import type { MoveKind, RoleDocument, Subject } from './types.js';

export interface RungView {
  /** Names the rung in lines: its column and its place there. No id has a space, so no two are the same. */
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
  /** How many rungs it has in all, and how many roles of it are not drawn. */
  count: number;
  more: number;
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
  kind: MoveKind;
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
  /** How many columns and exits are not drawn. */
  moreColumns: number;
  moreExits: number;
}

/**
 * The layout of a document's ladders.
 *
 * A rung stands once. Where a family's second ladder shares its first rungs with the first, it is a
 * fork: its column has the rungs that are its own, at their height, and a line leads to them.
 *
 * @param families ids of the families to show, an empty one for the roles of none; all where it is left out
 */
export function ladderView(doc: RoleDocument, families?: readonly string[]): LadderView {
  const wanted = families?.length ? new Set(families.map((id) => id || undefined)) : undefined;
  const columns: LadderColumn[] = [];
  const lines = new Map<string, Line>();
  const exits = new Map<string, Exit>();
  /** The node at which lines of a subject end: its rung, or the column of its family. */
  const nodes = new Map<string, string>();
  /** The index of the column that a node is of. */
  const columnOf = new Map<string, number>();
  /** The node of the rung that stands right above another in an ordered column. */
  const above = new Map<string, string>();
  /** How many moves lead out from the right half of the columns, less those from the left half. */
  let leaning = 0;

  const addColumn = (column: Omit<LadderColumn, 'count' | 'more'>) => {
    const i = columns.push({ ...column, count: column.rungs.length, more: 0 }) - 1;
    columnOf.set(column.node, i);
    column.rungs.forEach(({ node }, j) => {
      columnOf.set(node, i);
      const next = column.rungs[j + 1];
      if (next && column.ordered) above.set(node, next.node);
    });
  };

  /** Where one rung stands right above the other, that already says that one leads to the other. */
  const addLine = (from: string | undefined, to: string | undefined, kind: MoveKind) => {
    if (from === undefined || to === undefined || from === to || above.get(from) === to) return;
    // No name of a rung or a column has a line break.
    const back = lines.get(`${to}\n${from}`);
    if (back) back.mutual = true;
    else if (!lines.has(`${from}\n${to}`))
      lines.set(`${from}\n${to}`, { from, to, kind, mutual: false });
  };

  for (const ladder of doc.ladders) {
    if (wanted && !wanted.has(ladder.family)) continue;
    const column = `ladder:${ladder.id}`;
    const rungs: RungView[] = [];
    const stops = ladder.rungs.map((rung, i) => {
      const own = rolesOn(doc, rung).filter(({ id }) => !nodes.has(id));
      if (!own.length) return nodes.get(rung.roles[0]!);
      const node = `${column} ${i}`;
      rungs.push({ node, roles: own, row: ladder.start + i });
      for (const { id } of own) nodes.set(id, node);
      return node;
    });
    if (rungs.length) {
      const family = doc.subjects.get(ladder.family);
      addColumn({ node: column, title: ladder.title, family, ordered: true, rungs });
    }
    // Rungs that stand one on the other in a column follow by their place; a fork needs a line.
    stops.forEach((stop, i) => i && addLine(stops[i - 1], stop, 'promotion'));
  }

  // The roles of which no ladder says how they follow one another.
  for (const family of [...doc.families, undefined]) {
    const roles = looseRolesOf(doc, family?.id);
    if (!roles.length || (wanted && !wanted.has(family?.id))) continue;
    const column = `family:${family?.id ?? ''}`;
    const rungs = roles.map((role, i): RungView => {
      const node = `${column} ${i}`;
      nodes.set(role.id, node);
      // A list without order reads from the top.
      return { node, roles: [role], row: roles.length - 1 - i };
    });
    addColumn({ node: column, title: family?.title ?? '', family, ordered: false, rungs });
  }

  // A move from or to a family starts or ends at its first column.
  for (const { family, node } of columns) {
    if (family && !nodes.has(family.id)) nodes.set(family.id, node);
  }
  for (const { from: start, to, target, kind } of doc.moves) {
    const from = nodes.get(start);
    if (from === undefined) continue;
    if (target !== undefined) {
      addLine(from, nodes.get(target), kind);
      continue;
    }
    const node = `exit:${slug(to)}`;
    if (!exits.has(node)) exits.set(node, { node, title: to, row: 0 });
    addLine(from, node, kind);
    leaning += columnOf.get(from)! < (columns.length - 1) / 2 ? -1 : 1;
  }

  const ways = [...exits.values()];
  ways.forEach((exit, i) => (exit.row = ways.length - 1 - i));
  // A document may have more rungs than a call has room for arguments.
  const rows = columns.reduce(
    (most, c) => c.rungs.reduce((m, r) => Math.max(m, r.row + 1), most),
    ways.length,
  );
  return {
    columns,
    exits: ways,
    exitsFirst: leaning < 0,
    lines: [...lines.values()],
    rows,
    moreColumns: 0,
    moreExits: 0,
  };
}

/** The lines at the rung of a role, and at its column as a whole. */
export function linesAt(view: LadderView, role: string): Set<Line> {
  const nodes = new Set(nodesOf(view, [role]).get(role));
  return new Set(view.lines.filter((l) => nodes.has(l.from) || nodes.has(l.to)));
}

/**
 * The lines that a route runs along.
 *
 * @param stops a role of each stop, in order
 */
export function linesAlong(view: LadderView, stops: readonly string[]): Set<Line> {
  const nodes = nodesOf(view, stops);
  /** To which nodes the route goes on from a node. */
  const onward = new Map<string, Set<string>>();
  stops.forEach((role, i) => {
    const next = stops[i + 1];
    for (const node of nodes.get(role) ?? []) {
      const to = onward.get(node) ?? new Set<string>();
      onward.set(node, to);
      for (const there of (next !== undefined && nodes.get(next)) || []) to.add(there);
    }
  });
  const joins = (a: string, b: string) => onward.get(a)?.has(b) ?? false;
  return new Set(
    view.lines.filter((l) => joins(l.from, l.to) || (l.mutual && joins(l.to, l.from))),
  );
}

/** The names of the rungs of roles and of their columns, by role. */
function nodesOf({ columns }: LadderView, roles: readonly string[]): Map<string, string[]> {
  const wanted = new Set(roles);
  const found = new Map<string, string[]>();
  for (const { node, rungs } of columns) {
    for (const rung of rungs) {
      for (const { id } of rung.roles) {
        if (wanted.has(id) && !found.has(id)) found.set(id, [rung.node, node]);
      }
    }
  }
  return found;
}
