/** A real table with the rows and columns in view alone: `@tanstack/virtual-core`, drawn by lit. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { html, nothing, render } from 'lit';
import { shownRows } from '../sheet.mjs';

const ROW = 33;
const COLUMN = 120;

export const prepare = (sheet) => sheet;

export function mount(place, sheet) {
  let now = { sheet, filter: '', sort: -1 };
  let shown = shownRows(sheet);
  const box = Object.assign(document.createElement('div'), { className: 'box windowed' });
  place.append(box);

  const common = {
    getScrollElement: () => box,
    observeElementOffset,
    observeElementRect,
    scrollToFn: elementScroll,
    onChange: () => draw(),
    // Known before the first frame, so that this draws what will be seen at once.
    initialRect: { width: box.clientWidth, height: box.clientHeight },
  };
  const optionsOfRows = () => ({
    ...common,
    count: shown.length,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const rows = new Virtualizer(optionsOfRows());
  const columns = new Virtualizer({
    ...common,
    horizontal: true,
    count: sheet.roles.length,
    estimateSize: () => COLUMN,
    overscan: 2,
  });

  /** What is before and after the items in view, in pixels. */
  const pad = (virtualizer, items) => [
    items[0]?.start ?? 0,
    virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
  ];
  function draw() {
    const down = rows.getVirtualItems();
    const across = columns.getVirtualItems();
    const [above, below] = pad(rows, down);
    const [before, after] = pad(columns, across);
    const gap = (width) => (width ? html`<td class="gap" style="width:${width}px"></td>` : nothing);
    const gapRow = (height) =>
      height
        ? html`<tr class="gap">
            <td style="height:${height}px"></td>
          </tr>`
        : nothing;
    render(
      html`<table
        aria-rowcount=${shown.length + 1}
        aria-colcount=${now.sheet.roles.length + 1}
        style="width:${columns.getTotalSize() + COLUMN}px"
      >
        <thead>
          <tr>
            <th scope="col">Skill</th>
            ${gap(before)}
            ${across.map(({ index }) => html`<th scope="col">${now.sheet.roles[index]}</th>`)}
            ${gap(after)}
          </tr>
        </thead>
        <tbody>
          ${gapRow(above)}
          ${down.map(
            ({ index }) =>
              html`<tr aria-rowindex=${index + 2}>
                <th scope="row">${shown[index].name}</th>
                ${gap(before)}
                ${across.map((column) => html`<td>${shown[index].cells[column.index] || '–'}</td>`)}
                ${gap(after)}
              </tr>`,
          )}
          ${gapRow(below)}
        </tbody>
      </table>`,
      box,
    );
  }
  const change = (to) => {
    now = { ...now, ...to };
    shown = shownRows(now.sheet, now);
    rows.setOptions(optionsOfRows());
    rows.measure();
    draw();
  };
  const leave = [rows._didMount(), columns._didMount()];
  rows._willUpdate();
  columns._willUpdate();
  draw();
  return {
    scroller: () => box,
    update: (next) => change({ sheet: next }),
    filter: (filter) => change({ filter }),
    sort: (sort) => change({ sort }),
    unmount: () => {
      leave.forEach((end) => end());
      place.replaceChildren();
    },
  };
}
