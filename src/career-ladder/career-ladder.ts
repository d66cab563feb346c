import { html, nothing, type PropertyValues, type PropertyDeclarations } from 'lit';
import { RoleSelectEvent, RouteChangeEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import { linesAlong, linesAt, type LadderView, type Line } from '../model/ladder.js';
import { type Route, routes } from '../model/routes.js';
import type { WordTable } from '../model/table.js';
import type { Period, RoleDocument } from '../model/types.js';
import { registration } from '../role-data/register.js';
import { listed } from '../role-data/listed.js';
import type { Naming } from '../role-data/names-in-attributes.js';
import { syncSelection } from '../role-data/selection.js';
import type { State } from '../ui/address.js';
import { CareerElement } from '../ui/element.js';
import { gapStyles } from '../ui/gap.js';
import { levelStyles } from '../ui/level.js';
import { memo } from '../ui/memo.js';
import { payStyles } from '../ui/pay.js';
import { Printing } from '../ui/printing.js';
import { renderBoard } from './board.js';
import { hueOf } from './columns.js';
import { detailStyles, renderDetail } from './detail.js';
import { Lines } from './lines.js';
import { readLadderHtml } from './read-html.js';
import { renderRoutes, routeStyles } from './routes.js';
import { ladderStyles } from './styles.js';
import { tableOf } from './table.js';
import { TrackChoice, trackStyles, type Wanted } from './tracks.js';

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
    detailStyles,
    routeStyles,
    trackStyles,
  ];
  /** Registers the class, under `career-ladder` unless another name is given. */
  static define = registration('career-ladder');
  static override properties: PropertyDeclarations = {
    families: {},
    orientation: { reflect: true },
    staleAfter: { type: Number, attribute: 'stale-after' },
    current: { reflect: true },
    goal: { reflect: true },
    routeIndex: { state: true },
    payPeriod: { state: true },
  };

  /** Ids of the families to show, separated by spaces. All where it is left out. */
  families?: string;
  /** `horizontal` sets ladders side by side where they fit, `vertical` one below the other. */
  orientation?: 'horizontal' | 'vertical';

  /** Pay figures older than this many months say so. */
  staleAfter = 24;

  /** Id of the role that the reader has: with `goal`, the routes between them are shown. */
  current?: string;
  /** Id of the role that the reader wants. */
  goal?: string;

  /** Which of the routes is drawn. */
  private routeIndex = 0;
  /** The period in which the reader asked to see pay. */
  private payPeriod: Period | undefined;
  private lines = new Lines(this, () => this.wantedLines());
  private tracks = new TrackChoice(this, {
    announce: (text) => this.announce(text),
    choose: (id) => this.choose(id),
    wanted: () => this.wanted(),
  });
  private printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  private viewOf(doc: RoleDocument): LadderView {
    return this.tracks.view(doc);
  }

  /** What has to be drawn. */
  private wanted(): Wanted {
    const { current = '', goal = '', selected } = this;
    const stops = (this.document && this.found(this.document)[this.routeIndex]?.stops) ?? [];
    return {
      families: listed(this.families),
      ends: [current, goal].filter(Boolean),
      route: stops.flatMap((stop) => stop.roles.map(({ id }) => id)),
      selected,
      whole: this.printing.on,
    };
  }

  /** The role of which the detail is shown. */
  private get selected(): string {
    return this.store.selection.selected ?? '';
  }

  protected override namesIn({ families, subjects }: RoleDocument): Naming[] {
    return [
      ['families', this.families, new Map(families.map(({ id }) => [id, 0]))],
      ['current', this.current, subjects],
      ['goal', this.goal, subjects],
      ['orientation', this.orientation, ['horizontal', 'vertical']],
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { current, goal } = this;
    syncSelection(this, this.store, changed);
    const moved = current !== this.current || goal !== this.goal;
    if (moved || changed.has('current') || changed.has('goal')) this.routeIndex = 0;
  }

  protected override lackIn({ roles }: RoleDocument): string | undefined {
    return roles.length ? undefined : 'roles';
  }

  protected override tableOf(doc: RoleDocument): WordTable {
    const view = this.tracks.view(doc, true);
    return tableOf(doc, view, this.shownHeading, this.localize);
  }

  protected override readHtml(root: Markup): HtmlRead | undefined {
    return readLadderHtml(root, this.t);
  }

  protected override getState(): State {
    const { current, goal, selected } = this;
    return { current, goal, selected, tracks: this.tracks.state };
  }

  protected override setState({ current, goal, selected, tracks }: State): void {
    this.tracks.state = tracks;
    const known = (id = '') => this.document!.subjects.get(id)?.id;
    this.store.select({ current: known(current), goal: known(goal), selected: known(selected) });
  }

  protected get ownHeading(): string {
    return this.t('ladderHeading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKey);
  }

  protected renderDocument(doc: RoleDocument): unknown {
    const view = this.viewOf(doc);
    if (!view.columns.length) return undefined;
    const looked = doc.subjects.get(this.selected);
    const chosen = looked?.kind === 'role' ? looked : undefined;
    const { current = '', goal = '' } = this;
    const found = this.found(doc);
    const onRoute = new Set(found[this.routeIndex]?.stops.flatMap((s) => s.roles.map((r) => r.id)));
    return html`
      ${this.tracks.render(doc)}
      ${renderBoard(doc, view, this, {
        headingLevel: this.headingLevelAt(1),
        stacked: this.orientation === 'vertical',
        current,
        goal,
        selected: this.selected,
        onRoute,
        choose: (id) => this.choose(id),
        drawn: this.lines.drawn,
        own: this.ownLines(view),
        ...this.tracks.acts(doc),
      })}
      ${
        chosen
          ? renderDetail(doc, chosen, this, {
              headingLevel: this.headingLevelAt(1),
              hue: hueOf(view, chosen),
              choose: (id) => this.lookAt(id),
              close: () => this.close(),
              current,
              goal,
              mark: (ends) => this.mark(ends),
              pay: {
                period: this.payPeriod,
                choosePeriod: (period) => (this.payPeriod = period),
                announce: (text) => this.announce(text),
                staleAfter: this.staleAfter,
              },
              gap: {
                have: this.store.selection.have ?? new Set(),
                choose: (selection) => this.store.select(selection),
                announce: (text) => this.announce(text),
              },
            })
          : html`<p class="muted hint noprint">${this.t('chooseRung')}</p>`
      }
      ${
        this.hasEnds
          ? renderRoutes(doc, found, this, {
              current,
              goal,
              headingLevel: this.headingLevelAt(1),
              index: this.routeIndex,
              show: (index) => {
                this.routeIndex = index;
                this.fireRoute();
              },
              clear: () => this.clearRoute(),
            })
          : nothing
      }
    `;
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

  private found(doc: RoleDocument): readonly Route[] {
    const { current, goal } = this;
    return current && goal ? this.routesOf({ doc, current, goal }) : [];
  }

  private routesOf = memo(
    ({ doc, current, goal }: { doc: RoleDocument; current: string; goal: string }) =>
      routes(doc, current, goal),
  );

  /** Whether there are two ends to find routes between. */
  private get hasEnds(): boolean {
    const { current, goal } = this;
    return Boolean(current && goal && current !== goal);
  }

  /** Takes where the reader is, or wants to be. */
  private mark(ends: { current?: string; goal?: string }): void {
    const had = this.hasEnds;
    this.store.select(ends);
    syncSelection(this, this.store, new Map());
    this.routeIndex = 0;
    if (this.hasEnds && this.document) {
      const count = this.found(this.document).length;
      this.announce(count ? this.t('routeFound', { count }) : this.t('noRoute'));
    } else if (had) this.announce(this.t('routeCleared'));
    this.fireRoute();
  }

  private fireRoute(): void {
    const route = this.document && this.found(this.document)[this.routeIndex];
    const steps = route?.stops.map((s) => s.roles.map((r) => r.id)) ?? [];
    this.dispatchEvent(new RouteChangeEvent(this.current ?? null, this.goal ?? null, steps));
  }

  private choose(id: string): void {
    this.store.select({ selected: id || undefined });
    const role = this.document?.subjects.get(id);
    if (role) this.announce(role.title);
    this.dispatchEvent(new RoleSelectEvent(id || null));
  }

  /** Goes on to another role in the detail: what was pressed is gone, so the focus goes to its heading. */
  private lookAt(id: string): void {
    this.choose(id);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.detail .title')?.focus(),
    );
  }

  /** The button that clears goes with the routes. */
  private clearRoute(): void {
    this.mark({ current: undefined, goal: undefined });
    this.focusRung();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const open = this.renderRoot.querySelector('.detail');
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  };

  /** The button that closes goes with the detail. */
  private close(): void {
    this.focusRung();
    this.choose('');
  }

  /** Focuses the chosen rung; the first where none is, or where this ladder does not have it. */
  private focusRung(): void {
    const find = (what: string) => this.renderRoot.querySelector<HTMLElement>(`.rung ${what}`);
    (find('[aria-pressed=true]') ?? find('button'))?.focus();
  }

  /** The lines to draw: all where they are few, else those that stand out. */
  private wantedLines(): readonly Line[] {
    const view = this.document && this.viewOf(this.document);
    if (!view) return [];
    return view.lines.length <= MOST_LINES ? view.lines : [...(this.ownLines(view) ?? [])];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
