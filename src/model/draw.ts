/** The geometry of the lines between rungs: paths that keep to the gaps and never cross a box. */
import type { Line } from './ladder.js';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a line may end at: a rung, or a whole column, which a line may leave at any height. */
export interface LineEnd {
  box: Box;
  /** Index of the column, counted from the left. */
  column: number;
  /** A whole column. */
  whole?: boolean;
}

/** A drawn line: SVG path data for the line and for its arrow heads. */
export interface LinePath {
  path: string;
  heads: string;
}

/** Where lines may run. */
export interface Layout {
  /** The box of each column, from the left; lines run upright between them. */
  columns: readonly Box[];
  /** Heights, from the top, at which a line may cross a column: the gaps between rows. */
  channels: readonly number[];
  /** The width of the whole drawing, for the gaps at its two ends. */
  width: number;
}

/** A part of a line that runs upright in a gap. */
interface Upright {
  plan: Plan;
  end: 'a' | 'b';
  low: number;
  high: number;
  lane?: number;
}

interface Plan {
  line: Line;
  a: LineEnd;
  b: LineEnd;
  /** The gaps between columns in which it runs upright: gap i is on the left of column i. */
  gapA: number;
  gapB: number;
}

/**
 * Draws lines along the gaps between columns and between rows.
 *
 * @param ends rungs and columns by name
 */
export function drawLines(
  lines: readonly Line[],
  ends: ReadonlyMap<string, LineEnd>,
  { columns, channels, width }: Layout,
): Map<Line, LinePath> {
  const plans: Plan[] = lines.flatMap((line) => {
    const [a, b] = [ends.get(line.from), ends.get(line.to)];
    if (!a || !b) return [];
    if (a.column === b.column) {
      // Side by side in one column: out and back on the side that has more room.
      const gap = a.column + (a.column === columns.length - 1 && a.column > 0 ? 0 : 1);
      return [{ line, a, b, gapA: gap, gapB: gap }];
    }
    const right = b.column > a.column;
    return [{ line, a, b, gapA: a.column + (right ? 1 : 0), gapB: b.column + (right ? 0 : 1) }];
  });

  // Where several lines meet one side of a box, they share its height.
  const ports = new Map<string, { plan: Plan; end: 'a' | 'b'; toward: number }[]>();
  for (const plan of plans) {
    for (const end of ['a', 'b'] as const) {
      const [here, there] = end === 'a' ? [plan.a, plan.b] : [plan.b, plan.a];
      const gap = end === 'a' ? plan.gapA : plan.gapB;
      const name = end === 'a' ? plan.line.from : plan.line.to;
      const key = `${name} ${gap > here.column ? 'r' : 'l'}`;
      const list = ports.get(key) ?? [];
      list.push({ plan, end, toward: middle(there.box) });
      ports.set(key, list);
    }
  }
  const height = new Map<Plan, { a: number; b: number }>(plans.map((p) => [p, { a: 0, b: 0 }]));
  for (const list of ports.values()) {
    list.sort((p, q) => p.toward - q.toward);
    list.forEach(({ plan, end, toward }, i) => {
      const { box, whole } = plan[end];
      const { top, bottom } = box;
      const shared = top + ((bottom - top) * (i + 1)) / (list.length + 1);
      height.get(plan)![end] = whole ? Math.min(Math.max(toward, top + 12), bottom - 12) : shared;
    });
  }

  // Lines that run upright in the same gap get lanes of their own.
  const lanes = new Map<number, Upright[]>();
  const channelOf = new Map<Plan, number>();
  for (const plan of plans) {
    const { a, b } = height.get(plan)!;
    const add = (gap: number, y1: number, y2: number, end: 'a' | 'b') => {
      const list = lanes.get(gap) ?? [];
      list.push({ plan, low: Math.min(y1, y2), high: Math.max(y1, y2), end });
      lanes.set(gap, list);
    };
    if (plan.gapA === plan.gapB) add(plan.gapA, a, b, 'a');
    else {
      const channel = nearestTo((a + b) / 2, channels) ?? a;
      channelOf.set(plan, channel);
      add(plan.gapA, a, channel, 'a');
      add(plan.gapB, channel, b, 'b');
    }
  }
  const laneX = new Map<Plan, { a?: number; b?: number }>(plans.map((p) => [p, {}]));
  for (const [gap, list] of lanes) {
    const left = gap === 0 ? 0 : columns[gap - 1]!.right;
    const right = gap === columns.length ? width : columns[gap]!.left;
    const count = assignLanes(list);
    for (const item of list) {
      laneX.get(item.plan)![item.end] = left + ((right - left) * (item.lane! + 1)) / (count + 1);
    }
  }
  const channelUse = new Map<number, number>();

  const drawn = new Map<Line, LinePath>();
  for (const plan of plans) {
    const { a: ya, b: yb } = height.get(plan)!;
    const { a: x1, b: x2 } = laneX.get(plan)!;
    const start: Point = [plan.gapA > plan.a.column ? plan.a.box.right : plan.a.box.left, ya];
    const end: Point = [plan.gapB > plan.b.column ? plan.b.box.right : plan.b.box.left, yb];
    const points: Point[] = [start, [x1!, ya]];
    if (x2 !== undefined) {
      const channel = channelOf.get(plan)!;
      const used = channelUse.get(channel) ?? 0;
      channelUse.set(channel, used + 1);
      // Lines in one channel stand a little apart: 0, +3, -3, then again.
      const y = channel + [0, 3, -3][used % 3]!;
      points.push([x1!, y], [x2, y], [x2, yb]);
    } else points.push([x1!, yb]);
    points.push(end);
    const inward = (p: Point, q: Point) => arrow(p, Math.sign(p[0] - q[0]) || 1);
    drawn.set(plan.line, {
      path: rounded(points),
      heads: inward(end, points.at(-2)!) + (plan.line.mutual ? inward(start, points[1]!) : ''),
    });
  }
  return drawn;
}

type Point = [x: number, y: number];

const middle = (box: Box) => (box.top + box.bottom) / 2;

/** @param channels from the top */
function nearestTo(y: number, channels: readonly number[]): number | undefined {
  let [low, high] = [0, channels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (channels[middle]! < y) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [channels[low - 1], channels[low]];
  return above === undefined || (below !== undefined && below - y < y - above) ? below : above;
}

/** More lanes than this could not be told apart; further lines share them. */
const MOST_LANES = 50;

/** Greedy colouring of intervals; returns how many lanes there are. */
function assignLanes(list: readonly Upright[]): number {
  const ends: number[] = [];
  [...list]
    .sort((p, q) => p.low - q.low)
    .forEach((item, i) => {
      let lane = ends.findIndex((end) => end + 6 < item.low);
      if (lane < 0) lane = ends.length < MOST_LANES ? ends.length : i % MOST_LANES;
      ends[lane] = Math.max(item.high, ends[lane] ?? item.high);
      item.lane = lane;
    });
  return ends.length;
}

/** A path through points with rounded corners. */
function rounded(points: readonly Point[], radius = 8): string {
  const [first, ...rest] = points;
  let path = `M${fix(first![0])} ${fix(first![1])}`;
  rest.forEach((p, i) => {
    const [before, after] = [points[i]!, rest[i + 1]];
    if (!after) {
      path += `L${fix(p[0])} ${fix(p[1])}`;
      return;
    }
    const [d1, d2] = [
      Math.hypot(p[0] - before[0], p[1] - before[1]),
      Math.hypot(after[0] - p[0], after[1] - p[1]),
    ];
    const r = Math.min(radius, d1 / 2, d2 / 2);
    if (r < 0.5) return;
    const toward = (q: Point, d: number): Point => [
      p[0] + ((q[0] - p[0]) * r) / d,
      p[1] + ((q[1] - p[1]) * r) / d,
    ];
    const [s, e] = [toward(before, d1), toward(after, d2)];
    path += `L${fix(s[0])} ${fix(s[1])}Q${fix(p[0])} ${fix(p[1])} ${fix(e[0])} ${fix(e[1])}`;
  });
  return path;
}

/** A small triangle with its tip at a point, pointing left (-1) or right (1). */
function arrow([x, y]: Point, direction: number): string {
  const back = fix(x - 7 * direction);
  return `M${fix(x)} ${fix(y)}L${back} ${fix(y - 4)}L${back} ${fix(y + 4)}Z`;
}

const fix = (n: number) => Math.round(n * 10) / 10;
