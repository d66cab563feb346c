/** AG Grid Community, with its own theme and its own windowing. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { LABELS } from '../sheet.mjs';

ModuleRegistry.registerModules([AllCommunityModule]);

const rank = (label) => LABELS.indexOf(label);

export const prepare = ({ roles, skills, rows }) => ({
  rowData: skills.map(({ name, group }, i) => ({ name, group, cells: rows[i] })),
  columnDefs: [
    { headerName: 'Skill', field: 'name', pinned: 'left', width: 120 },
    { field: 'group', hide: true },
    ...roles.map((headerName, j) => ({
      headerName,
      colId: `role-${j}`,
      width: 120,
      valueGetter: ({ data }) => data.cells[j] || '–',
      comparator: (a, b) => rank(a) - rank(b),
    })),
  ],
});

export function mount(place, { rowData, columnDefs }) {
  const box = Object.assign(document.createElement('div'), { className: 'grid' });
  place.append(box);
  const api = createGrid(box, {
    rowData,
    columnDefs,
    rowHeight: 33,
    headerHeight: 33,
    // What is timed ends when rows are there, not when they have come to rest.
    animateRows: false,
    getRowId: ({ data }) => data.name,
    includeHiddenColumnsInQuickFilter: true,
  });
  return {
    scroller: () => box.querySelector('.ag-grid-viewport'),
    update: (next) => api.applyTransaction({ update: next.rowData }),
    filter: (word) => api.setGridOption('quickFilterText', word),
    sort: (role) =>
      api.applyColumnState({
        state: role < 0 ? [] : [{ colId: `role-${role}`, sort: 'desc' }],
        defaultState: { sort: null },
      }),
    unmount: () => {
      api.destroy();
      place.replaceChildren();
    },
  };
}
