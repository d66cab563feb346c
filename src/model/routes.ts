/** Routes from one role to another over rungs and moves. */
import { gap, toLearn } from './gap.js';
import { profileOf } from './profile.js';
import { arrivalsOf, perDocument, rolesOf } from './relations.js';
import { MOVE_KINDS } from './schema.js';
import type { Move, MoveKind, Pay, RoleDocument, Subject } from './types.js';

/** A place on a route: a rung with the roles that share it, or a role on no ladder. */
export interface Stop {
  roles: Subject[];
}

export interface RouteStep {
  from: Stop;
  to: Stop;
  kind: MoveKind;
  /** What the document says of the step; empty for the next rung of a ladder. */
  moves: Move[];
  /** Months in the role before the step, where the document says. */
  months?: number;
  /** What is asked, each once. */
  requires: string[];
  /** Ids of the skills to learn or to deepen. */
  skills: string[];
  /** Pay at both ends, where the figures are comparable. */
  pay?: PayChange;
}

/** Two entries with the same currency, period, basis and place. The change is of the median. */
export interface PayChange {
  from: Pay;
  to: Pay;
  change: number;
}

export interface Route {
  stops: Stop[];
  steps: RouteStep[];
  /** The sum of the months, where every step states them. */
  months?: number;
}

interface Edge {
  to: Stop;
  kind: MoveKind;
  moves: Move[];
}

interface Graph {
  stopOf: Map<string, Stop>;
  edges: Map<Stop, Map<Stop, Edge>>;
}

/** Where steps are equal in number, the plainer route comes first. */
const cost = ({ kind }: Edge): number => MOVE_KINDS.indexOf(kind);

/**
 * The routes from one subject to another, shortest first: by steps, then by months where both state
 * them, then the plainer. A family starts at its first rung and is reached at its first rung.
 * Alternatives are at most two steps longer than the shortest, and no stop comes twice.
 *
 * @param most how many routes at the most
 */
export function routes(doc: RoleDocument, current: string, goal: string, most = 3): Route[] {
  const graph = graphOf(doc);
  const starts = stopsOf(doc, graph, current);
  const ends = new Set(stopsOf(doc, graph, goal));
  if (!starts.length || !ends.size || starts.some((s) => ends.has(s))) return [];

  const first = shortest(graph, starts, ends);
  if (!first) return [];
  const found = [first];
  // Yen's algorithm: each further route leaves an earlier one at some stop.
  const waiting: Stop[][] = [];
  const seen = new Set([key(first)]);
  while (found.length < most) {
    const last = found.at(-1)!;
    for (let i = 0; i < last.length - 1; i++) {
      const head = last.slice(0, i + 1);
      const banned = new Map<Stop, Set<Stop>>();
      for (const path of [...found, ...waiting]) {
        if (!head.every((stop, j) => path[j] === stop)) continue;
        const from = path[i]!;
        banned.set(from, (banned.get(from) ?? new Set()).add(path[i + 1]!));
      }
      const tail = shortest(graph, [last[i]!], ends, { avoid: new Set(head.slice(0, -1)), banned });
      if (!tail) continue;
      const path = [...head, ...tail.slice(1)];
      if (path.length > first.length + 2 || seen.has(key(path))) continue;
      seen.add(key(path));
      waiting.push(path);
    }
    waiting.sort((a, b) => a.length - b.length || plainness(graph, a) - plainness(graph, b));
    const next = waiting.shift();
    if (!next) break;
    found.push(next);
  }
  return found
    .map((stops) => describe(doc, graph, stops, { current, goal }))
    .sort(
      (a, b) =>
        a.steps.length - b.steps.length ||
        (a.months !== undefined && b.months !== undefined ? a.months - b.months : 0),
    );
}

const graphOf = perDocument((doc): Graph => {
  const graph: Graph = { stopOf: new Map(), edges: new Map() };
  const { stopOf, edges } = graph;
  const stop = (roles: readonly string[]): Stop => {
    const known = roles.map((id) => stopOf.get(id)).find(Boolean);
    const own = known ?? { roles: [] };
    for (const id of roles) {
      if (stopOf.has(id)) continue;
      stopOf.set(id, own);
      own.roles.push(doc.subjects.get(id)!);
    }
    return own;
  };
  const connect = (from: Stop, to: Stop, kind: MoveKind, move?: Move) => {
    if (from === to) return;
    const out = edges.get(from) ?? new Map<Stop, Edge>();
    edges.set(from, out);
    const edge = out.get(to) ?? { to, kind, moves: [] };
    out.set(to, edge);
    if (move) edge.moves.push(move);
    // What the document says of a step goes before what a ladder implies.
    if (move && edge.moves.length === 1) edge.kind = kind;
  };
  for (const ladder of doc.ladders) {
    const stops = ladder.rungs.map((rung) => stop(rung.roles));
    stops.forEach((s, i) => i && connect(stops[i - 1]!, s, 'promotion'));
  }
  for (const role of doc.roles) stop([role.id]);
  for (const move of doc.moves) {
    if (move.target === undefined) continue;
    const from = doc.subjects.get(move.from)!;
    const sources = from.kind === 'role' ? [from] : rolesOf(doc, from.id);
    for (const a of new Set(sources.map((role) => stopOf.get(role.id)!))) {
      for (const b of stopsOf(doc, graph, move.target)) connect(a, b, move.kind, move);
    }
  }
  return graph;
});

/** The stops at which a move to a subject arrives. */
function stopsOf(doc: RoleDocument, { stopOf }: Graph, id: string): Stop[] {
  return [...new Set(arrivalsOf(doc, id).map((role) => stopOf.get(role.id)!))];
}

/** What a further route must not do. */
interface Detour {
  /** Stops that it must not touch. */
  avoid?: ReadonlySet<Stop>;
  /** Where it must not go on to, by stop. */
  banned?: ReadonlyMap<Stop, ReadonlySet<Stop>>;
}

/** Breadth first, the plainer edges before the others. */
function shortest(
  { edges }: Graph,
  starts: readonly Stop[],
  ends: ReadonlySet<Stop>,
  { avoid, banned }: Detour = {},
): Stop[] | undefined {
  const before = new Map<Stop, Stop | undefined>(starts.map((s) => [s, undefined]));
  const queue = [...starts];
  for (const stop of queue) {
    if (ends.has(stop)) {
      const path = [stop];
      for (let s = before.get(stop); s; s = before.get(s)) path.unshift(s);
      return path;
    }
    const out = [...(edges.get(stop)?.values() ?? [])].sort((a, b) => cost(a) - cost(b));
    for (const { to } of out) {
      if (before.has(to) || avoid?.has(to) || banned?.get(stop)?.has(to)) continue;
      before.set(to, stop);
      queue.push(to);
    }
  }
  return undefined;
}

const key = (stops: readonly Stop[]) => stops.map((s) => s.roles[0]!.id).join('\n');

function plainness({ edges }: Graph, stops: readonly Stop[]): number {
  return stops.reduce((n, s, i) => n + (i ? cost(edges.get(stops[i - 1]!)!.get(s)!) : 0), 0);
}

function describe(
  doc: RoleDocument,
  graph: Graph,
  stops: Stop[],
  { current, goal }: { current: string; goal: string },
): Route {
  const steps = stops.slice(1).map((to, i): RouteStep => {
    const from = stops[i]!;
    const { kind, moves } = graph.edges.get(from)!.get(to)!;
    const months = moves.map((m) => m.typical?.months).filter((m) => m !== undefined);
    // At the ends the reader named the role; in between the first of a shared rung speaks for it.
    const a = from.roles.find((r) => r.id === current) ?? from.roles[0]!;
    const b = to.roles.find((r) => r.id === goal) ?? to.roles[0]!;
    return {
      from,
      to,
      kind,
      moves,
      months: months.length ? Math.min(...months) : undefined,
      requires: [...new Set(moves.flatMap((m) => m.requires))],
      skills: toLearn(gap(doc, a.id, b.id)).map((item) => item.skill.id),
      pay: payChange(doc, a, b),
    };
  });
  const stated = steps.every((s) => s.months !== undefined);
  return { stops, steps, months: stated ? steps.reduce((n, s) => n + s.months!, 0) : undefined };
}

/** The first pair of entries that can be compared. The same entry at both ends is no change. */
export function payChange(doc: RoleDocument, a: Subject, b: Subject): PayChange | undefined {
  const here = profileOf(doc, a.id)!.pay;
  for (const to of profileOf(doc, b.id)!.pay) {
    const from = here.find(
      (p) =>
        p !== to &&
        p.median !== undefined &&
        to.median !== undefined &&
        !p.topCoded.includes('median') &&
        !to.topCoded.includes('median') &&
        p.currency === to.currency &&
        p.period === to.period &&
        p.basis === to.basis &&
        p.place === to.place,
    );
    if (from) return { from, to, change: to.median! - from.median! };
  }
  return undefined;
}
