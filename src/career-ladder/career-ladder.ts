import { html, nothing, type PropertyValues, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RoleSelectEvent } from '../events.js';
import type { Drawn, Route } from '../model/draw.js';
import {
  ladderView,
  type Exit,
  type LadderColumn,
  type LadderView,
  type Line,
  type RungView,
} from '../model/ladder.js';
import { KINDS } from '../model/moves.js';
import type { RoleDocument, Subject } from '../model/types.js';
import { CareerElement } from '../ui/element.js';
import { payStyles } from '../ui/pay.js';
import { memo } from '../ui/memo.js';
import { registration } from '../ui/register.js';
import { words } from '../ui/words.js';
import { renderDetail } from './detail.js';
import { measureLines } from './measure.js';
import { ladderStyles } from './styles.js';
import { type Vars, vars } from '../ui/vars.js';

/** With more lines than this only those of the chosen rung are drawn. */
const MOST_LINES = 24;

/**
 * The rungs of each track from the bottom to the top, the moves between tracks and out of them.
 * Choosing a role shows what it is, its pay, its moves and its jobs. Underneath it is a nested list.
 *
 * @summary Rungs, moves and ways out.
 * @tag career-ladder
 * @slot - Shown until there is data, and where it cannot be had.
 * @slot heading - In place of the heading.
 * @slot empty - In place of the words that there is nothing to show.
 * @slot error - In place of the words that loading failed.
 * @slot footer - Below everything.
 * @csspart heading - The heading.
 * @csspart rung - A rung.
 * @csspart detail - What is said of the chosen role.
 * @csspart pay - The drawing of pay.
 * @event {RoleDataLoadEvent} role-data-load - A document was read.
 * @event {RoleDataErrorEvent} role-data-error - Data could not be had, or a part of it not be used.
 * @event {RoleSelectEvent} role-select - The reader chose a role.
 * @event {LinkFollowEvent} link-follow - The reader is about to follow a link. Cancelable.
 */
export class CareerLadder extends CareerElement {
  static override styles = [...CareerElement.styles, payStyles, ladderStyles];
  /** Registers the class, under `career-ladder` unless another name is given. */
  static define = registration('career-ladder');

  /** Ids of the families to show, separated by spaces. All where it is left out. */
  @property() families?: string;
  /** `horizontal` sets ladders side by side where they fit, `vertical` one below the other. */
  @property({ reflect: true }) orientation?: 'horizontal' | 'vertical';

  /** The role of which the detail is shown. */
  @state() private selected = '';
  @state() private drawn: ReadonlyMap<Route, Drawn> = new Map();
  private size?: ResizeObserver;
  private view?: LadderView;
  private query = memo((doc: RoleDocument, families?: string) => ladderView(doc, words(families)));

  protected get ownHeading(): string {
    return this.t('ladderHeading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.size ??= new ResizeObserver(() => this.measure());
    this.size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size?.disconnect();
  }

  protected renderDocument(doc: RoleDocument): unknown {
    const view = (this.view = this.query(doc, this.families));
    if (!view.columns.length) return undefined;
    const chosen = doc.subjects.get(this.selected);
    const kinds = KINDS.filter((kind) => view.lines.some((line) => line.kind === kind));
    return html`
      ${
        kinds.length
          ? html`<ul class="kinds small" aria-label=${this.t('kinds')}>
              ${kinds.map((kind) => html`<li><svg class="sample ${kind}" aria-hidden="true" viewBox="0 0 34 10">${svg`<path d="M1 5H30"/><path class="head" d="M33 5L26 1.5V8.5Z"/>`}</svg>${this.t(kind)}</li>`)}
            </ul>`
          : nothing
      }
      <div class="scroller">
        <div
          class="board ${this.orientation === 'vertical' ? 'stack' : ''}"
          style=${vars({ '--rows': view.rows, '--count': view.columns.length + (view.exits.length ? 1 : 0) })}
        >
          <ul class="columns">
            ${view.columns.map((column, i) => this.renderColumn(doc, column, i, view))}
            ${view.exits.length ? this.renderExits(view) : nothing}
          </ul>
          <svg class="lines" aria-hidden="true">${this.renderLines(view)}</svg>
        </div>
      </div>
      ${
        chosen
          ? renderDetail(doc, chosen, this, {
              level: this.level(1),
              hue: `hue-${this.hueOf(view, chosen)}`,
              choose: (id) => this.choose(id),
              close: () => this.choose(''),
            })
          : html`<p class="muted hint noprint">${this.t('chooseRung')}</p>`
      }
    `;
  }

  private renderColumn(
    doc: RoleDocument,
    column: LadderColumn,
    i: number,
    view: LadderView,
  ): unknown {
    const { node, title, ordered, rungs, family } = column;
    const place = i + 1 + (view.exitsFirst && view.exits.length ? 1 : 0);
    return html`<li
      class="column hue-${(i % 5) + 1} ${ordered ? '' : 'unordered'}"
      data-node=${node}
      style=${vars(span(place, rungs))}
    >
      <div class="head">
        <div class="title" role="heading" aria-level=${this.level(1)}>
          ${title || this.t('otherRoles')}
        </div>
        <div class="small muted num">
          ${ordered ? this.t('rungs', { count: rungs.length }) : this.t('unordered')}
        </div>
      </div>
      ${
        ordered
          ? html`<ol class="rungs">
              ${rungs.map((rung) => this.renderRung(rung, rungs))}
            </ol>`
          : html`<ul class="rungs">
              ${rungs.map((rung) => this.renderRung(rung, rungs))}
            </ul>`
      }
      ${family ? this.renderWays(doc, family) : nothing}
    </li>`;
  }

  private renderRung({ node, roles, row }: RungView, of: readonly RungView[]): unknown {
    return html`<li
      class="rung"
      part="rung"
      data-node=${node}
      style=${vars({ '--row': Math.max(...of.map((r) => r.row)) - row + 1 })}
    >
      ${roles.map(
        (role) =>
          html`<button
            type="button"
            aria-pressed=${this.selected === role.id ? 'true' : 'false'}
            @click=${() => this.choose(this.selected === role.id ? '' : role.id)}
          >
            ${role.title}
          </button>`,
      )}
    </li>`;
  }

  /** The moves of a family as a whole, in words: not every reader sees the lines. */
  private renderWays(doc: RoleDocument, family: Subject): unknown {
    const moves = doc.moves.filter((move) => move.from === family.id);
    if (!moves.length) return nothing;
    return html`<ul class="ways small">
      ${moves.map(({ kind, to }) => html`<li><span class="muted">${this.t(kind)}:</span> ${to}</li>`)}
    </ul>`;
  }

  private renderExits({ exits, exitsFirst, columns }: LadderView): unknown {
    const place = exitsFirst ? 1 : columns.length + 1;
    return html`<li class="column exits" style=${vars(span(place, exits))}>
      <div class="head">
        <div class="title" role="heading" aria-level=${this.level(1)}>${this.t('elsewhere')}</div>
      </div>
      <ul class="rungs">
        ${exits.map(
          ({ node, title, row }: Exit) =>
            html`<li class="rung" data-node=${node} style=${vars({ '--row': exits.length - row })}>
              <span>${title}</span>
            </li>`,
        )}
      </ul>
    </li>`;
  }

  private renderLines(view: LadderView): unknown {
    const own = this.linesOfSelected(view);
    return view.lines.map((line) => {
      const drawn = this.drawn.get(line);
      if (!drawn) return nothing;
      const faded = own && !own.has(line);
      return svg`<g class="${line.kind} ${faded ? 'faded' : own ? 'own' : ''}"><path d="${drawn.path}"></path><path class="head" d="${drawn.heads}"></path></g>`;
    });
  }

  /** The lines at the chosen rung and at its ladder as a whole. */
  private linesOfSelected(view: LadderView): Set<Line> | undefined {
    if (!this.selected) return undefined;
    const nodes = new Set<string>();
    for (const column of view.columns) {
      for (const rung of column.rungs) {
        if (rung.roles.some((r) => r.id === this.selected)) nodes.add(rung.node).add(column.node);
      }
    }
    return new Set(view.lines.filter((l) => nodes.has(l.from) || nodes.has(l.to)));
  }

  private hueOf(view: LadderView, role: Subject): number {
    const i = view.columns.findIndex((c) => c.rungs.some((r) => r.roles.includes(role)));
    return (Math.max(0, i) % 5) + 1;
  }

  private choose(id: string): void {
    this.selected = id;
    const role = this.document?.subjects.get(id);
    if (role) this.announce(role.title);
    this.dispatchEvent(new RoleSelectEvent(id || null));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Only what moves boxes or chooses lines asks for measuring; drawing itself does not.
    if (changed.size !== 1 || !changed.has('drawn')) this.measure();
  }

  private measure(): void {
    const { view } = this;
    const board = this.renderRoot.querySelector<HTMLElement>('.board');
    if (!view || !board) return;
    const few = view.lines.length <= MOST_LINES;
    const lines = few ? view.lines : [...(this.linesOfSelected(view) ?? [])];
    const drawn = measureLines(board, lines);
    const text = (m: ReadonlyMap<Route, Drawn>) => [...m.values()].map((d) => d.path).join();
    if (text(drawn) !== text(this.drawn) || [...drawn.keys()].some((k) => !this.drawn.has(k)))
      this.drawn = drawn;
  }
}

/** Where a column stands on the common rows: its rungs, and a row for its head above them. */
function span(place: number, rungs: readonly { row: number }[]): Vars {
  const rows = rungs.map((r) => r.row);
  return {
    '--place': place,
    '--bottom': -1 - Math.min(...rows),
    '--top': -3 - Math.max(...rows),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
