/** The graph in which routes are looked for: rungs and what leads from one to another. */
import { arrivalsOf, perDocument } from './relations.js';
import { MOVE_KINDS } from './schema.js';
import type { Move, MoveKind, RoleDocument, Subject } from './types.js';

/** A place on a route: a rung with the roles that share it, or a role on no ladder. */
export interface Stop {
  roles: Subject[];
}

/** Where one can go on to: a stop, or the family, by its id, at which a move arrives. */
interface Edge {
  to: Stop | string;
  kind: MoveKind;
}

export interface Graph {
  stopOf: Map<string, Stop>;
  /**
   * What leads away from a stop, and from all roles of a family, by its id; the plainest first. A move
   * between families is one edge, however many roles they have.
   */
  edges: Map<Stop | string, Edge[]>;
  /** The families of which a move to them arrives at a stop. */
  arrives: Map<Stop, string[]>;
  /** Moves by the subjects that they name: their places in the document. */
  moves: Map<string, Map<string, number[]>>;
}

/** Where steps are equal in number, the plainer route comes first. */
export const cost = ({ kind }: { kind: MoveKind }): number => MOVE_KINDS.indexOf(kind);

/** The graph of a document: as large as the document, whatever its moves name. */
export const graphOf = perDocument((doc): Graph => {
  const graph: Graph = {
    stopOf: new Map(),
    edges: new Map(),
    arrives: new Map(),
    moves: new Map(),
  };
  const { stopOf, edges, arrives, moves } = graph;
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
  for (const ladder of doc.ladders) {
    const stops = ladder.rungs.map((rung) => stop(rung.roles));
    stops.forEach((to, i) => i && listIn(edges, stops[i - 1]!).push({ to, kind: 'promotion' }));
  }
  for (const role of doc.roles) stop([role.id]);
  doc.moves.forEach(({ from, target, kind }, i) => {
    if (target === undefined) return;
    const to = stopOf.get(target) ?? target;
    listIn(edges, stopOf.get(from) ?? from).push({ to, kind });
    const known = moves.get(from) ?? new Map<string, number[]>();
    moves.set(from, known);
    listIn(known, target).push(i);
  });
  for (const { id } of doc.families) {
    for (const at of stopsOf(doc, graph, id)) listIn(arrives, at).push(id);
  }
  for (const list of edges.values()) list.sort((a, b) => cost(a) - cost(b));
  return graph;
});

/** The list under a key, made where there is none. */
export function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The stops at which a move to a subject arrives. */
export function stopsOf(doc: RoleDocument, { stopOf }: Graph, id: string): Stop[] {
  return [...new Set(arrivalsOf(doc, id).map((role) => stopOf.get(role.id)!))];
}

const familiesAt = ({ roles }: Stop) => new Set(roles.flatMap((r) => r.family ?? []));

interface Search {
  ends: ReadonlySet<Stop>;
  /** Stops that it must not touch. */
  avoid?: ReadonlySet<Stop>;
  /** Stops that it must not go to from where it starts. */
  banned?: ReadonlySet<Stop>;
}

/** Breadth first, the plainer edges before the others. Every edge is looked at once, or twice where some are banned. */
export function shortest(
  doc: RoleDocument,
  graph: Graph,
  starts: readonly Stop[],
  { ends, avoid, banned }: Search,
): Stop[] | undefined {
  const before = new Map<Stop, Stop | undefined>(starts.map((s) => [s, undefined]));
  /** The families whose moves were followed, and those at which moves arrived. */
  const left = new Set<string>();
  const reached = new Set<string>();
  const queue = [...starts];
  for (const stop of queue) {
    if (ends.has(stop)) {
      const path: Stop[] = [];
      for (let s: Stop | undefined = stop; s; s = before.get(s)) path.push(s);
      return path.reverse();
    }
    // What is banned here may be reached from elsewhere by the same moves.
    const bans = banned?.size && !before.get(stop) ? banned : undefined;
    const arrived = bans ? new Set<string>() : reached;
    const take = (to: Stop) => {
      if (before.has(to) || avoid?.has(to) || bans?.has(to)) return;
      before.set(to, stop);
      queue.push(to);
    };
    const families = [...familiesAt(stop)].filter((family) => !left.has(family));
    const out = [stop, ...families].flatMap((from) => graph.edges.get(from) ?? []);
    for (const { to } of families.length ? out.sort((a, b) => cost(a) - cost(b)) : out) {
      if (typeof to !== 'string') take(to);
      else if (!arrived.has(to)) {
        arrived.add(to);
        stopsOf(doc, graph, to).forEach(take);
      }
    }
    if (!bans) for (const family of families) left.add(family);
  }
  return undefined;
}

/** What the document says of a step; of the next rung of a ladder it may say nothing. */
export interface Said {
  kind: MoveKind;
  moves: Move[];
}

/** Finds what is said of a step, once for each. */
export function stepsOf(
  doc: RoleDocument,
  { arrives, moves }: Graph,
): (from: Stop, to: Stop) => Said {
  const known = new Map<Stop, Map<Stop, Said>>();
  const find = (from: Stop, to: Stop): Said => {
    const ids = ({ roles }: Stop) => roles.map((r) => r.id);
    const targets = new Set([...ids(to), ...(arrives.get(to) ?? [])]);
    const places: number[] = [];
    for (const id of [...ids(from), ...familiesAt(from)]) {
      const leads = moves.get(id);
      if (!leads) continue;
      for (const target of leads.size < targets.size ? leads.keys() : targets) {
        if (targets.has(target)) for (const i of leads.get(target) ?? []) places.push(i);
      }
    }
    const said = places.sort((a, b) => a - b).map((i) => doc.moves[i]!);
    // What the document says of a step goes before what a ladder implies.
    return { kind: said[0]?.kind ?? 'promotion', moves: said };
  };
  return (from, to) => {
    const steps = known.get(from) ?? new Map<Stop, Said>();
    known.set(from, steps);
    const said = steps.get(to) ?? find(from, to);
    steps.set(to, said);
    return said;
  };
}
