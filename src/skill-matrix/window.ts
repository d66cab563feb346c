/** Which part of a large table is in view: follows scrolling, measures rows, and keeps the place and the focus. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Extents, type Span } from '../model/window.js';
import { Printing } from '../ui/printing.js';
import { type Cell, cellFor, placeOf } from './walk.js';

export interface WindowHost extends ReactiveControllerHost, HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  /** Renders at once. */
  performUpdate(): void;
}

/** So many rows and columns beyond those in view are rendered. */
const MORE = { rows: 4, columns: 1 };
/** What is rendered before anything was measured. */
const AT_FIRST = { rows: 17, columns: 7 };
/** With more columns than this not all of a row are rendered. */
export const WIDE = 8;
/** More cells than these no printer waits for: those in view are printed. */
const MOST_PRINTED = 40_000;

/** How what is not in view is brought there: no further than it takes. */
export const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

export class TableWindow implements ReactiveController {
  #keys: readonly unknown[] = [];
  #keyOf: (i: number) => string = String;
  #rows = new Extents(0, 48);
  /** Heights of rows that were seen, by key. */
  #known = new Map<string, number>();
  #columnCount = 0;
  #columnWidth = 0;
  #shown: { rows: Span; columns: Span } = { rows: [0, 0], columns: [0, 0] };
  /** The cell that the keys move from. */
  #active: Cell | undefined;
  /** What is in view beside the heads, and how high these are. */
  #view = { top: 0, left: 0, height: 0, width: 0, head: 0 };
  #hadFocus = false;
  /** How far what is in view was moved by what was measured. */
  #shift = 0;
  #printing: Printing;
  #size: ResizeObserver | undefined;

  constructor(private host: WindowHost) {
    host.addController(this);
    this.#printing = new Printing(host, () => {
      if (!this.#scroller) return;
      this.#look(this.#scroller);
      host.requestUpdate();
      // What is printed is what is there when this returns.
      host.performUpdate();
    });
  }

  /**
   * What to render of a table.
   *
   * @param items what stands in its rows, the heading apart: another list is another table
   * @param keyOf what a row is known by from one table to the next
   * @param columnCount the columns beside the first
   */
  show(items: readonly unknown[], keyOf: (i: number) => string, columnCount: number) {
    if (items !== this.#keys) {
      const same = items.length === this.#keys.length && keyOf(0) === this.#keyOf(0);
      this.#keys = items;
      this.#keyOf = keyOf;
      this.#rows = new Extents(items.length, 48, (i) => this.#known.get(keyOf(i)));
      const scroller = same ? null : this.#scroller;
      if (scroller) scroller.scrollTop = this.#view.top = 0;
    }
    this.#columnCount = columnCount;
    return (this.#shown = this.#wanted());
  }

  hostConnected(): void {
    // In the next frame: a browser takes what changes sizes at once for a loop.
    this.#size ??= new ResizeObserver(() => requestAnimationFrame(this.onScroll));
  }

  hostDisconnected(): void {
    this.#size?.disconnect();
  }

  hostUpdate(): void {
    const { activeElement } = this.host.shadowRoot ?? document;
    this.#hadFocus = Boolean(activeElement && this.#scroller?.contains(activeElement));
  }

  hostUpdated(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    this.#size?.observe(scroller);
    const set = (name: string, value: string | number) =>
      scroller.querySelector<HTMLElement>('.sizer')!.style.setProperty(`--${name}`, String(value));
    const { rows, columns } = this.#shown;
    set('before', columns[0]);
    set('rendered', columns[1] - columns[0]);
    set('count', this.#columnCount);
    this.#measure(scroller);
    set('height', `${this.#rows.total + this.#view.head}px`);
    set('top', `${this.#rows.start(rows[0])}px`);
    // What is in view stays where it is.
    if (this.#shift) scroller.scrollTop = this.#view.top += this.#shift;
    this.#keepFocus(scroller);
    this.#refresh();
  }

  /** Renders anew where what is in view is not all rendered. */
  readonly onScroll = (): void => {
    if (this.#scroller) this.#look(this.#scroller);
    this.#refresh();
  };

  /** Moves from cell to cell, rendered or not. */
  readonly onKey = (event: KeyboardEvent): void => {
    const scroller = this.#scroller;
    const target = event.composedPath()[0] as Element;
    if (!scroller || event.defaultPrevented || event.altKey || event.metaKey) return;
    const from = target === scroller ? this.#active : placeOf(target);
    if (event.key === 'Enter' && target.matches('td, th')) {
      const inside =
        target.querySelector<HTMLElement>('.more') ??
        target.querySelector<HTMLElement>('summary, a');
      if (!inside) return;
      event.preventDefault();
      inside.click();
      return;
    }
    const page = Math.max(
      1,
      this.#rows.at(scroller.scrollTop + scroller.clientHeight) - this.#first,
    );
    const to = cellFor(event, from ?? { row: this.#first, column: 0 }, {
      rows: this.#rows.count,
      columns: this.#columnCount,
      page,
      forward: getComputedStyle(scroller).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight',
    });
    if (!to) return;
    event.preventDefault();
    // From the scroller the first key only enters the table.
    void this.#goTo(from ? to : { row: this.#first, column: 0 });
  };

  /** Brings a cell into view, rendered or not. */
  async reveal(key: string, column: number): Promise<void> {
    for (let row = 0; this.#scroller && row < this.#rows.count; row++) {
      if (this.#keyOf(row) === key) (await this.#show({ row, column }))?.scrollIntoView(NEAREST);
    }
  }

  get #scroller(): HTMLElement | null {
    return this.host.renderRoot?.querySelector<HTMLElement>('.windowed') ?? null;
  }

  /** The first row in view. */
  get #first(): number {
    return this.#rows.at(this.#scroller?.scrollTop ?? 0);
  }

  #wanted(more = MORE): { rows: Span; columns: Span } {
    const { count } = this.#rows;
    const { top, left, height, width } = this.#view;
    const n = this.#columnCount;
    const isPrinted = this.#printing.on && count * n <= MOST_PRINTED;
    if (isPrinted) return { rows: [0, count], columns: [0, n] };
    if (!height || !this.#columnWidth) {
      return {
        rows: [0, Math.min(count, AT_FIRST.rows)],
        columns: [0, n > WIDE ? AT_FIRST.columns : n],
      };
    }
    const rows = this.#rows.inView(top, height, more.rows);
    if (n <= WIDE) return { rows, columns: [0, n] };
    const x = left / this.#columnWidth;
    const across = width / this.#columnWidth;
    const from = Math.max(0, Math.floor(x) - more.columns);
    return { rows, columns: [from, Math.min(n, Math.ceil(x + across) + more.columns)] };
  }

  #refresh(): void {
    if (!this.#scroller) return;
    const needed = this.#wanted({ rows: 0, columns: 0 });
    const lacks = (need: Span, have: Span) => need[0] < have[0] || need[1] > have[1];
    if (lacks(needed.rows, this.#shown.rows) || lacks(needed.columns, this.#shown.columns)) {
      this.host.requestUpdate();
    }
  }

  /** Takes what is in view. To be asked for once for each layout, before anything is changed. */
  #look(scroller: HTMLElement): void {
    const corner = scroller.querySelector<HTMLElement>('thead th')!;
    const head = corner.offsetHeight;
    this.#view = {
      top: scroller.scrollTop,
      // From right to left the place is told as a negative one.
      left: Math.abs(scroller.scrollLeft),
      height: scroller.clientHeight - head,
      width: scroller.clientWidth - corner.offsetWidth,
      head,
    };
  }

  /** Takes the heights of what is rendered. */
  #measure(scroller: HTMLElement): void {
    this.#look(scroller);
    const anchor = this.#rows.at(this.#view.top);
    const before = this.#rows.start(anchor);
    for (const row of scroller.querySelectorAll<HTMLElement>('tbody > tr')) {
      const i = Number(row.getAttribute('aria-rowindex')) - 2;
      const { height } = row.getBoundingClientRect();
      if (this.#rows.measure(i, height)) this.#known.set(this.#keyOf(i), height);
    }
    const head = scroller.querySelector<HTMLElement>('thead th:nth-child(2)');
    // Those that were seen say best how high the others are.
    if (!this.#columnWidth) this.#rows.estimateByMeasured();
    this.#columnWidth = head?.offsetWidth ?? 0;
    this.#shift = this.#rows.start(anchor) - before;
  }

  /** What has the focus may be rendered no more: the table keeps it, and gives it back. */
  #keepFocus(scroller: HTMLElement): void {
    if (!this.#hadFocus) return;
    const { activeElement } = this.host.shadowRoot ?? document;
    if (activeElement && activeElement !== scroller) return;
    const cell = this.#active && this.#elementAt(this.#active);
    (cell ?? scroller).focus({ preventScroll: true });
  }

  #elementAt({ row, column }: Cell): HTMLElement | null {
    const tr = `tr[aria-rowindex="${row + 2}"]`;
    const cell = this.#scroller?.querySelector<HTMLElement>(
      `${tr} > [aria-colindex="${column + 1}"], ${tr}.group > th`,
    );
    return (row < 0 && cell?.querySelector('button')) || cell || null;
  }

  async #goTo(cell: Cell): Promise<void> {
    this.#active = cell;
    const found = await this.#show(cell);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView(NEAREST);
  }

  /** Renders a cell, if it is not. */
  async #show(cell: Cell): Promise<HTMLElement | null> {
    const scroller = this.#scroller!;
    if (!this.#elementAt(cell)) {
      if (cell.row >= 0) scroller.scrollTop = this.#rows.start(cell.row);
      if (cell.column > 0) {
        const sign = getComputedStyle(scroller).direction === 'rtl' ? -1 : 1;
        scroller.scrollLeft = sign * (cell.column - 1) * this.#columnWidth;
      }
      this.#look(scroller);
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    return this.#elementAt(cell);
  }
}
