/** The table of a matrix: a head for each column, rows under their groups. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ratingFor } from '../model/conditions.js';
import { type Matrix, type MatrixGroup, type MatrixRow, runged } from '../model/matrix.js';
import type { RoleDocument, Skill, Subject } from '../model/types.js';
import type { LinkHost } from '../ui/links.js';
import { type HeadOptions, renderColumnHead } from './heads.js';
import { groupTitle, renderGroupHead, renderRow, type RowOptions } from './rows.js';
import { type TableWindow, WIDE } from './window.js';

/** With more rows than this a table scrolls by itself. */
const LONG = 20;
/** With more cells than this only those are rendered that are in view. */
const MANY = 150;

export interface TableOptions extends HeadOptions {
  /** What the table is called where the document has no title. */
  heading: string;
  /** Opens what a cell says beside the table. */
  openCell: (skill: Skill, subject: Subject) => void;
  /** The key of the cell that is open. */
  openedCell: string | undefined;
  /** What is in view, where there is much. */
  window: TableWindow;
}

/** A row of the body: that of a skill, or the heading of a group. */
export interface Item {
  group: MatrixGroup;
  row?: MatrixRow;
}

const keyOf = (g: MatrixGroup) => g.title ?? g.scale?.id ?? (g.blank ? '?' : g.words ? '…' : '');

export function renderTable(
  doc: RoleDocument,
  view: Matrix,
  host: LinkHost,
  options: TableOptions,
): unknown {
  const { t } = host;
  const { columns, shown } = view;
  const long = shown > LONG;
  const windowed = long && shown * columns.length > MANY;
  const { window } = options;
  const table = windowed
    ? html`<div class="sizer">${renderPart(doc, view, host, options)}</div>`
    : renderWhole(doc, view, host, options);
  return html`<div
    class="scroll ${long ? 'long' : ''} ${windowed ? 'windowed' : ''} ${windowed && columns.length > WIDE ? 'wide' : ''}"
    tabindex="0"
    role="group"
    aria-labelledby="caption"
    aria-describedby="scrolls"
    @scroll=${windowed ? window.onScroll : nothing}
    @keydown=${windowed ? window.onKey : nothing}
  >
    <span id="scrolls" hidden>${t(windowed ? 'walkable' : 'scrollable')}</span>${table}
  </div>`;
}

const rowOptionsOf = (
  host: LinkHost,
  columns: readonly Subject[],
  { openCell: open, openedCell: opened }: TableOptions,
): RowOptions => ({ host, columns, open, opened });

function renderWhole(
  doc: RoleDocument,
  { columns, groups }: Matrix,
  host: LinkHost,
  options: TableOptions,
): unknown {
  const rowOptions = rowOptionsOf(host, columns, options);
  return html`<table
    part="table"
    class=${columns.length > 3 ? 'many' : columns.length < 3 ? 'few' : ''}
  >
    <caption class="vh" id="caption">
      ${options.heading}
    </caption>
    <thead>
      <tr>
        ${renderColumnHead({ id: 'name', title: host.t('skill') }, host, options)}
        ${columns.map((c) => renderColumnHead({ ...c, rungs: runged(doc, c) }, host, options))}
      </tr>
    </thead>
    ${repeat(
      groups,
      keyOf,
      (g) =>
        html`<tbody>
          ${renderGroupHead(g, columns.length + 1, host)}
          ${repeat(
            g.rows,
            (row) => row.skill.id,
            (row) => renderRow(doc, row.skill, row.cells, rowOptions),
          )}
        </tbody>`,
    )}
  </table>`;
}

const items = new WeakMap<Matrix, readonly Item[]>();

/** All rows of the body, one after the other. */
function itemsOf(view: Matrix, { t }: LinkHost): readonly Item[] {
  let known = items.get(view);
  if (!known) {
    known = view.groups.flatMap((group): Item[] => [
      ...(groupTitle(group, t) ? [{ group }] : []),
      ...group.rows.map((row) => ({ group, row })),
    ]);
    items.set(view, known);
  }
  return known;
}

/** Rows that stand one after the other in one group, with the places that they have among all. */
function* runsOf(
  all: readonly Item[],
  [from, to]: readonly [number, number],
): Generator<{ group: MatrixGroup; items: [Item, number][] }> {
  let run: { group: MatrixGroup; items: [Item, number][] } | undefined;
  for (let i = from; i < to; i++) {
    const item = all[i]!;
    if (run?.group !== item.group) {
      if (run) yield run;
      run = { group: item.group, items: [] };
    }
    run.items.push([item, i]);
  }
  if (run) yield run;
}

/** Only what is in view. Places are told as those of the whole table, the row of heads included. */
function renderPart(
  doc: RoleDocument,
  view: Matrix,
  host: LinkHost,
  options: TableOptions,
): unknown {
  const all = itemsOf(view, host);
  const { rows, columns: span } = options.window.show(
    all,
    (i) => all[i]!.row?.skill.id ?? `group ${keyOf(all[i]!.group)}`,
    view.columns.length,
  );
  const columns = view.columns.slice(...span);
  const column = span[0] + 2;
  const rowOptions = rowOptionsOf(host, columns, options);
  const renderItem = ([{ group, row }, i]: [Item, number]) =>
    row
      ? renderRow(
          doc,
          row.skill,
          columns.map((subject) => ratingFor(doc, row.skill, subject)),
          { ...rowOptions, place: { row: i + 2, column } },
        )
      : renderGroupHead(group, columns.length + 1, host, i + 2);
  return html`<table
    part="table"
    class="many"
    role="grid"
    aria-rowcount=${all.length + 1}
    aria-colcount=${view.columns.length + 1}
  >
    <caption class="vh" id="caption">
      ${options.heading}
    </caption>
    <thead>
      <tr aria-rowindex="1">
        ${renderColumnHead({ id: 'name', title: host.t('skill'), at: 1 }, host, options)}
        ${columns.map((c, i) =>
          renderColumnHead({ ...c, rungs: runged(doc, c), at: column + i }, host, options),
        )}
      </tr>
    </thead>
    ${repeat(
      runsOf(all, rows),
      (run) => keyOf(run.group),
      (run) =>
        html`<tbody>
          ${repeat(run.items, ([{ row }]) => row?.skill.id ?? '', renderItem)}
        </tbody>`,
    )}
  </table>`;
}
