/** Routes from one role to another over rungs and moves. */
import { gap, type GapItem, toLearn } from './gap.js';
import { profileOf } from './profile.js';
import {
  cost,
  graphOf,
  listIn,
  type Said,
  shortest,
  stepsOf,
  type Stop,
  stopsOf,
} from './route-graph.js';
import type { Move, MoveKind, Pay, RoleDocument, Subject } from './types.js';

export type { Stop };

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
  /** Ids of the skills to learn or to deepen. Worked out when it is first read. */
  readonly skills: string[];
  /** What the step's end asks in words. Worked out when it is first read. */
  readonly words: GapItem[];
  /** Pay at both ends, where the figures are comparable. Worked out when it is first read. */
  readonly pay?: PayChange;
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

/** Alternatives leave a route at one of so many first stops: more is more than a reader can weigh. */
const DEPARTURES = 50;

/**
 * The routes from one subject to another, in the order of {@link compareRoutes}. A family starts at any
 * of its first rungs and is reached at any of them. Those that are offered are the first by steps, then
 * the plainer. Alternatives are at most two steps longer than the shortest, and no stop comes twice.
 *
 * @param most how many routes at the most
 */
export function routes(doc: RoleDocument, current: string, goal: string, most = 3): Route[] {
  const graph = graphOf(doc);
  const starts = stopsOf(doc, graph, current);
  const ends = new Set(stopsOf(doc, graph, goal));
  if (!starts.length || !ends.size || starts.some((s) => ends.has(s))) return [];

  const first = shortest(doc, graph, starts, { ends });
  if (!first) return [];
  const stepOf = stepsOf(doc, graph);
  const found = [first];
  // Yen's algorithm: each further route starts elsewhere, or leaves an earlier one at some stop.
  const waiting: { path: Stop[]; plainness: number }[] = [];
  while (found.length < most) {
    const last = found.at(-1)!;
    for (let kept = 0; kept < Math.min(last.length, DEPARTURES); kept++) {
      const head = last.slice(0, kept);
      const banned = new Set<Stop>();
      for (const path of [...found, ...waiting.map((w) => w.path)]) {
        if (head.every((stop, i) => path[i] === stop)) banned.add(path[kept]!);
      }
      const from = kept ? [head[kept - 1]!] : starts.filter((s) => !banned.has(s));
      const avoid = new Set([...starts, ...head]);
      const tail = shortest(doc, graph, from, { ends, avoid, banned: kept ? banned : undefined });
      if (!tail) continue;
      const path = [...head.slice(0, -1), ...tail];
      if (path.length > first.length + 2) continue;
      const plainness = path.reduce((n, s, i) => n + (i ? cost(stepOf(path[i - 1]!, s)) : 0), 0);
      waiting.push({ path, plainness });
    }
    waiting.sort((a, b) => a.path.length - b.path.length || a.plainness - b.plainness);
    const next = waiting.shift();
    if (!next) break;
    found.push(next.path);
  }
  return found.map((stops) => describe(doc, stepOf, stops, { current, goal })).sort(compareRoutes);
}

/**
 * The order of routes: by steps; of as many steps, those that state their months before those that do
 * not, the shorter first.
 */
export function compareRoutes(
  a: Pick<Route, 'months'> & { steps: { length: number } },
  b: Pick<Route, 'months'> & { steps: { length: number } },
): number {
  const steps = a.steps.length - b.steps.length;
  if (steps || a.months === b.months) return steps;
  return (a.months ?? Infinity) < (b.months ?? Infinity) ? -1 : 1;
}

function describe(
  doc: RoleDocument,
  stepOf: (from: Stop, to: Stop) => Said,
  stops: Stop[],
  { current, goal }: { current: string; goal: string },
): Route {
  const steps = stops.slice(1).map((to, i): RouteStep => {
    const from = stops[i]!;
    const { kind, moves } = stepOf(from, to);
    // At the ends the reader named the role; in between the first of a shared rung speaks for it.
    const a = from.roles.find((r) => r.id === current) ?? from.roles[0]!;
    const b = to.roles.find((r) => r.id === goal) ?? to.roles[0]!;
    const months = moves.reduce((m, { typical }) => Math.min(m, typical?.months ?? m), Infinity);
    // Asked for where a step is shown: a route may have many.
    let items: GapItem[] | undefined;
    const found = () => (items ??= gap(doc, a.id, b.id));
    let pay: { change: PayChange | undefined } | undefined;
    return {
      from,
      to,
      kind,
      moves,
      months: months < Infinity ? months : undefined,
      requires: [...new Set(moves.flatMap((m) => m.requires))],
      get skills() {
        return toLearn(found()).map((item) => item.skill.id);
      },
      get words() {
        return found().filter(
          ({ kind, to }) => kind === 'words' && to && !to.rating.level && to.standing !== 'unmet',
        );
      },
      get pay() {
        return (pay ??= { change: payChange(doc, a, b) }).change;
      },
    };
  });
  const stated = steps.every((s) => s.months !== undefined);
  return { stops, steps, months: stated ? steps.reduce((n, s) => n + s.months!, 0) : undefined };
}

/** The first pair of entries that can be compared. The same entry at both ends is no change. */
export function payChange(doc: RoleDocument, a: Subject, b: Subject): PayChange | undefined {
  const keyOf = ({ currency, period, basis, place, median, topCoded }: Pay) =>
    median === undefined || topCoded.includes('median')
      ? undefined
      : JSON.stringify([currency, period, basis, place]);
  const here = new Map<string | undefined, Pay[]>();
  for (const pay of profileOf(doc, a.id)!.pay) listIn(here, keyOf(pay)).push(pay);
  for (const to of profileOf(doc, b.id)!.pay) {
    const key = keyOf(to);
    const from = key === undefined ? key : here.get(key)?.find((p) => p !== to);
    if (from) return { from, to, change: to.median! - from.median! };
  }
  return undefined;
}
