import { html, nothing, type PropertyValues, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RoleSelectEvent, RouteChangeEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import type { Drawn, Route } from '../model/draw.js';
import {
  ladderView,
  linesAlong,
  linesAt,
  type LadderColumn,
  type LadderView,
  type Line,
  type RungView,
} from '../model/ladder.js';
import { KINDS, movesFrom } from '../model/moves.js';
import { type Route as CareerRoute, routes } from '../model/routes.js';
import type { RoleDocument, Subject } from '../model/types.js';
import type { WordTable } from '../model/table.js';
import { syncSelection } from '../role-data/selection.js';
import { CareerElement } from '../ui/element.js';
import { gapStyles } from '../ui/gap.js';
import { levelStyles } from '../ui/level.js';
import { payStyles } from '../ui/pay.js';
import { memo } from '../ui/memo.js';
import { registration } from '../ui/register.js';
import { words } from '../ui/words.js';
import { renderExits, renderWays, span } from './columns.js';
import { renderDetail } from './detail.js';
import { measureLines } from './measure.js';
import { renderRoutes, routeStyles } from './routes.js';
import { readLadderHtml } from './read-html.js';
import { ladderStyles } from './styles.js';
import type { State } from '../ui/url-state.js';
import { vars } from '../ui/vars.js';

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
 * @csspart level - The badge of a level.
 * @csspart routes - The routes from one role to another.
 * @csspart gap - What a step takes.
 * @csspart tools - Copy, CSV, print and link, below everything.
 * @csspart empty - The words that there is nothing to show.
 * @csspart error - The notice that loading failed.
 * @csspart issues - What the data needs, with `debug`.
 * @event {RoleDataLoadEvent} role-data-load - A document was read.
 * @event {RoleDataErrorEvent} role-data-error - Data could not be had, or a part of it not be used.
 * @event {RoleSelectEvent} role-select - The reader chose a role.
 * @event {RouteChangeEvent} route-change - The reader changed a route.
 * @event {ExportEvent} export - The reader took the content away.
 * @event {LinkFollowEvent} link-follow - The reader is about to follow a link. Cancelable.
 */
export class CareerLadder extends CareerElement {
  static override styles = [
    ...CareerElement.styles,
    payStyles,
    levelStyles,
    gapStyles,
    ladderStyles,
    routeStyles,
  ];
  /** Registers the class, under `career-ladder` unless another name is given. */
  static define = registration('career-ladder');

  /** Ids of the families to show, separated by spaces. All where it is left out. */
  @property() families?: string;
  /** `horizontal` sets ladders side by side where they fit, `vertical` one below the other. */
  @property({ reflect: true }) orientation?: 'horizontal' | 'vertical';

  /** Id of the role that the reader has: with `goal`, the routes between them are shown. */
  @property({ reflect: true }) current?: string;
  /** Id of the role that the reader wants. */
  @property({ reflect: true }) goal?: string;

  /** Which of the routes is drawn. */
  @state() private routeIndex = 0;
  @state() private drawn: ReadonlyMap<Route, Drawn> = new Map();
  private size?: ResizeObserver;
  private view?: LadderView;
  private query = memo((doc: RoleDocument, families?: string) => ladderView(doc, words(families)));

  /** The role of which the detail is shown. */
  private get selected(): string {
    return this.store.selection.selected ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { current, goal } = this;
    syncSelection(this, this.store, changed);
    if (
      changed.has('current') ||
      changed.has('goal') ||
      current !== this.current ||
      goal !== this.goal
    ) {
      this.routeIndex = 0;
    }
  }

  protected override tableOf(doc: RoleDocument): WordTable {
    const { t } = this;
    return {
      title: this.ownHeading,
      head: [t('ladder'), t('rung'), t('role'), t('leadsTo')],
      rows: this.query(doc, this.families).columns.flatMap((column) =>
        column.rungs.flatMap((rung, i) =>
          rung.roles.map((role) => [
            column.title || t('otherRoles'),
            column.ordered ? this.localize.number(i + 1) : '',
            role.title,
            movesFrom(doc, role.id)
              .map((step) => `${t(step.kind)}: ${step.to}`)
              .join('; '),
          ]),
        ),
      ),
    };
  }

  protected override readHtml(root: Markup): HtmlRead | undefined {
    return readLadderHtml(root, this.t);
  }

  protected override getState(): State {
    const { current, goal, selected } = this;
    return { current, goal, selected };
  }

  protected override setState({ current, goal, selected }: State): void {
    this.store.select({ current, goal, selected });
  }

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
    const looked = doc.subjects.get(this.selected);
    const chosen = looked?.kind === 'role' ? looked : undefined;
    const { current = '', goal = '' } = this;
    const found = this.found(doc);
    const onRoute = new Set(found[this.routeIndex]?.stops.flatMap((s) => s.roles.map((r) => r.id)));
    const kinds = KINDS.filter((kind) => view.lines.some((line) => line.kind === kind));
    return html`
      ${
        kinds.length
          ? html`<ul class="kinds small" aria-label=${this.t('kinds')}>
              ${kinds.map((kind) => html`<li><svg class="sample ${kind}" aria-hidden="true" viewBox="0 0 34 10">${svg`<path d="M1 5H30"></path><path class="head" d="M33 5L26 1.5V8.5Z"></path>`}</svg>${this.t(kind)}</li>`)}
            </ul>`
          : nothing
      }
      <div class="scroller">
        <div
          class="board ${this.orientation === 'vertical' ? 'stack' : ''}"
          style=${vars({ '--rows': view.rows, '--count': view.columns.length + (view.exits.length ? 1 : 0) })}
        >
          <ul class="columns">
            ${view.columns.map((column, i) => this.renderColumn(doc, column, i, view, onRoute))}
            ${view.exits.length ? renderExits(view, this.level(1), this.t) : nothing}
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
              close: () => this.close(),
              current,
              goal,
              mark: (ends) => this.mark(ends),
              gap: {
                have: this.store.selection.have ?? new Set(),
                choose: (selection) => this.store.select(selection),
                announce: (text) => this.announce(text),
              },
            })
          : html`<p class="muted hint noprint">${this.t('chooseRung')}</p>`
      }
      ${
        current && goal && current !== goal
          ? renderRoutes(doc, found, this, {
              current,
              goal,
              level: this.level(1),
              index: this.routeIndex,
              show: (index) => {
                this.routeIndex = index;
                this.fireRoute();
              },
              clear: () => this.mark({ current: undefined, goal: undefined }),
            })
          : nothing
      }
    `;
  }

  private renderColumn(
    doc: RoleDocument,
    column: LadderColumn,
    i: number,
    view: LadderView,
    onRoute: ReadonlySet<string>,
  ): unknown {
    const { node, title, ordered, rungs, family } = column;
    const top = rungs.reduce((most, r) => Math.max(most, r.row), 0);
    const place = i + 1 + (view.exitsFirst && view.exits.length ? 1 : 0);
    return html`<li
      class="column hue-${(i % 5) + 1} ${family && family.id === this.selected ? 'selected' : ''}"
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
              ${rungs.map((rung, i) => this.renderRung(rung, rungs[i - 1], top, onRoute))}
            </ol>`
          : html`<ul class="rungs">
              ${rungs.map((rung, i) => this.renderRung(rung, rungs[i - 1], top, onRoute))}
            </ul>`
      }
      ${family ? renderWays(doc, family, this.t) : nothing}
    </li>`;
  }

  private renderRung(
    { node, roles, row }: RungView,
    below: RungView | undefined,
    top: number,
    onRoute: ReadonlySet<string>,
  ): unknown {
    const on = (rung: RungView | undefined) => rung?.roles.some((r) => onRoute.has(r.id)) ?? false;
    return html`<li
      class="rung ${on({ node, roles, row }) ? 'on-route' : ''} ${on({ node, roles, row }) && on(below) ? 'via' : ''}"
      part="rung"
      data-node=${node}
      style=${vars({ '--row': top - row + 1 })}
    >
      ${roles.map(
        (role) =>
          html`<button
            type="button"
            aria-pressed=${this.selected === role.id ? 'true' : 'false'}
            @click=${() => this.choose(this.selected === role.id ? '' : role.id)}
          >
            ${role.title}
            ${role.id === this.current ? html`<span class="marks">${this.t('youAreHere')}</span>` : nothing}
            ${role.id === this.goal ? html`<span class="marks">${this.t('yourGoal')}</span>` : nothing}
          </button>`,
      )}
    </li>`;
  }

  private renderLines(view: LadderView): unknown {
    const own = this.ownLines(view);
    return view.lines.map((line) => {
      const drawn = this.drawn.get(line);
      if (!drawn) return nothing;
      const faded = own && !own.has(line);
      return svg`<g class="${line.kind} ${faded ? 'faded' : own ? 'own' : ''}"><path d="${drawn.path}"></path><path class="head" d="${drawn.heads}"></path></g>`;
    });
  }

  /** The lines of the drawn route, else those of the chosen role. */
  private ownLines(view: LadderView): Set<Line> | undefined {
    const route = this.document && this.found(this.document)[this.routeIndex];
    if (route) {
      const stops = route.stops.map((s) => s.roles[0]!.id);
      return linesAlong(view, stops);
    }
    return this.selected ? linesAt(view, this.selected) : undefined;
  }

  private found(doc: RoleDocument): readonly CareerRoute[] {
    const { current, goal } = this;
    return current && goal ? this.routesOf(doc, current, goal) : [];
  }

  private routesOf = memo((doc: RoleDocument, current: string, goal: string) =>
    routes(doc, current, goal),
  );

  /** Takes where the reader is, or wants to be. */
  private mark(ends: { current?: string | undefined; goal?: string | undefined }): void {
    this.store.select(ends);
    syncSelection(this, this.store, new Map());
    this.routeIndex = 0;
    if (this.current && this.goal && this.document) {
      const count = this.found(this.document).length;
      this.announce(count ? this.t('routeFound', { count }) : this.t('noRoute'));
    }
    this.fireRoute();
  }

  private fireRoute(): void {
    const route = this.document && this.found(this.document)[this.routeIndex];
    const steps = route?.stops.map((s) => s.roles.map((r) => r.id)) ?? [];
    this.dispatchEvent(new RouteChangeEvent(this.current ?? null, this.goal ?? null, steps));
  }

  private hueOf(view: LadderView, role: Subject): number {
    const i = view.columns.findIndex((c) => c.rungs.some((r) => r.roles.includes(role)));
    return (Math.max(0, i) % 5) + 1;
  }

  private choose(id: string): void {
    this.store.select({ selected: id || undefined });
    const role = this.document?.subjects.get(id);
    if (role) this.announce(role.title);
    this.dispatchEvent(new RoleSelectEvent(id || null));
  }

  /** The button that closes goes with the detail; the focus goes back to the rung. */
  private close(): void {
    const rung = this.renderRoot.querySelector<HTMLElement>('.rung [aria-pressed=true]');
    this.choose('');
    rung?.focus();
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
    const lines = few ? view.lines : [...(this.ownLines(view) ?? [])];
    const drawn = measureLines(board, lines);
    const text = (m: ReadonlyMap<Route, Drawn>) => [...m.values()].map((d) => d.path).join();
    if (text(drawn) !== text(this.drawn) || [...drawn.keys()].some((k) => !this.drawn.has(k)))
      this.drawn = drawn;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
