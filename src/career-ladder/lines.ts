/** The lines of a ladder: drawn anew whenever what they join may have moved. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LinePath } from '../model/draw.js';
import type { Line } from '../model/ladder.js';
import { isSameDrawing, measureLines } from './measure.js';

export interface LinesHost extends ReactiveControllerHost, HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
}

export class Lines implements ReactiveController {
  /** The lines that are drawn. */
  drawn: ReadonlyMap<Line, LinePath> = new Map();
  #size: ResizeObserver | undefined;
  /** Whether the update under way only draws what was measured. */
  #drawing = false;

  /** @param wanted the lines to draw */
  constructor(
    private host: LinesHost,
    private wanted: () => readonly Line[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#size ??= new ResizeObserver(() => this.#measure());
    this.#size.observe(this.host);
  }

  hostDisconnected(): void {
    this.#size?.disconnect();
  }

  hostUpdated(): void {
    if (this.#drawing) this.#drawing = false;
    else this.#measure();
  }

  #measure(): void {
    const board = this.host.renderRoot.querySelector<HTMLElement>('.board');
    if (!board) return;
    const drawn = measureLines(board, this.wanted());
    if (isSameDrawing(drawn, this.drawn)) return;
    this.drawn = drawn;
    this.#drawing = true;
    this.host.requestUpdate();
  }
}
