/** Measures the laid-out rungs and draws the lines between them. */
import { type Box, type Drawn, drawLines, type Node, type Route } from '../model/draw.js';

/** Lines by what they stand for; none where the columns stand one below the other. */
export function measureLines(board: HTMLElement, routes: readonly Route[]): Map<Route, Drawn> {
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
  if (!routes.length || !origin.width || stacked) return new Map();

  const nodes = new Map<string, Node>();
  const rows = new Map<number, number>();
  columns.forEach(({ element, box }, column) => {
    if (element.dataset.node) nodes.set(element.dataset.node, { box, column, whole: true });
    for (const rung of element.querySelectorAll<HTMLElement>('.rung')) {
      const own = boxOf(rung);
      nodes.set(rung.dataset.node!, { box: own, column });
      const top = Math.round(own.top);
      rows.set(top, Math.max(rows.get(top) ?? 0, own.bottom));
    }
  });
  // The gaps between rows, below the lowest and above the highest: no box is in their way.
  const tops = [...rows.keys()].sort((a, b) => a - b);
  const channels = tops.map((top, i) => (i ? (top + rows.get(tops[i - 1]!)!) / 2 : top - 7));
  if (tops.length) channels.push(rows.get(tops.at(-1)!)! + 7);
  return drawLines(
    routes,
    nodes,
    columns.map((c) => c.box),
    channels,
    board.offsetWidth,
  );
}
