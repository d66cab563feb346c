/** A plain table, written anew by `innerHTML` for every change. What all others are measured against. */
import { shownRows } from '../sheet.mjs';

export const prepare = (sheet) => sheet;

export function mount(place, sheet) {
  let now = { sheet, filter: '', sort: -1 };
  place.innerHTML = '<div class="box"></div>';
  const box = place.firstChild;
  const draw = () => {
    const head = now.sheet.roles.map((title) => `<th scope="col">${title}</th>`).join('');
    const body = shownRows(now.sheet, now)
      .map(
        ({ name, cells }) =>
          `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell || '–'}</td>`).join('')}</tr>`,
      )
      .join('');
    box.innerHTML = `<table><thead><tr><th scope="col">Skill</th>${head}</tr></thead><tbody>${body}</tbody></table>`;
  };
  const change = (to) => {
    now = { ...now, ...to };
    draw();
  };
  draw();
  return {
    scroller: () => box,
    update: (next) => change({ sheet: next }),
    filter: (filter) => change({ filter }),
    sort: (sort) => change({ sort }),
    unmount: () => place.replaceChildren(),
  };
}
