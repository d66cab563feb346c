/** Measures the laid-out rungs and draws the lines between them. */
import { type Box, drawLines, type LineEnd, type LinePath } from '../model/draw.js';
import type { Line } from '../model/ladder.js';

/** Lines by what they stand for; none where the columns stand one below the other. */
export function measureLines(board: HTMLElement, lines: readonly Line[]): Map<Line, LinePath> {
  const origin = board.getBoundingClientRect();
  // A page may be zoomed or scaled: what is measured is brought back to the size of the drawing.
  const scale = board.offsetWidth ? origin.width / board.offsetWidth : 1;
  const boxOf = (element: Element): Box => {
    const r = element.getBoundingClientRect();
    return {
      left: (r.left - origin.left) / scale,
      right: (r.right - origin.left) / scale,
      top: (r.top - origin.top) / scale,
      bottom: (r.bottom - origin.top) / scale,
    };
  };
  const columns = [...board.querySelectorAll<HTMLElement>('.column')]
    .map((element) => ({ element, box: boxOf(element) }))
    .sort((a, b) => a.box.left - b.box.left);
  const stacked = columns.some((c, i) => i > 0 && c.box.left < columns[i - 1]!.box.right);
  if (!lines.length || !origin.width || stacked) return new Map();

  const ends = new Map<string, LineEnd>();
  const rows = new Map<number, number>();
  columns.forEach(({ element, box }, column) => {
    if (element.dataset.node) ends.set(element.dataset.node, { box, column, whole: true });
    for (const rung of element.querySelectorAll<HTMLElement>('.rung')) {
      const own = boxOf(rung);
      ends.set(rung.dataset.node!, { box: own, column });
      const top = Math.round(own.top);
      rows.set(top, Math.max(rows.get(top) ?? 0, own.bottom));
    }
  });
  // The gaps between rows, below the lowest and above the highest: no box is in their way.
  const tops = [...rows.keys()].sort((a, b) => a - b);
  const channels = tops.map((top, i) => (i ? (top + rows.get(tops[i - 1]!)!) / 2 : top - 7));
  if (tops.length) channels.push(rows.get(tops.at(-1)!)! + 7);
  return drawLines(lines, ends, {
    columns: columns.map((c) => c.box),
    channels,
    width: board.offsetWidth,
  });
}

/** Whether two drawings are of the same lines and look the same. */
export function isSameDrawing(
  a: ReadonlyMap<Line, LinePath>,
  b: ReadonlyMap<Line, LinePath>,
): boolean {
  const isSame = ([line, { path }]: readonly [Line, LinePath]) => b.get(line)?.path === path;
  return a.size === b.size && [...a].every(isSame);
}
