import { html, nothing, type PropertyValues, type PropertyDeclarations } from 'lit';
import { MatrixChangeEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import { gap, type GapItem } from '../model/gap.js';
import {
  groupTitlesOf,
  matrix,
  type Matrix,
  type MatrixQuery,
  openColumns,
  parseSort,
} from '../model/matrix.js';
import type { WordTable } from '../model/table.js';
import type { RoleDocument } from '../model/types.js';
import { registration } from '../role-data/register.js';
import { columnsOf } from '../role-data/columns.js';
import { listed } from '../role-data/listed.js';
import type { Naming } from '../role-data/names-in-attributes.js';
import { syncSelection } from '../role-data/selection.js';
import type { Selection } from '../role-data/store.js';
import type { State } from '../ui/address.js';
import { CareerElement } from '../ui/element.js';
import { gapStyles, renderGapSection } from '../ui/gap.js';
import { levelStyles, renderLegend } from '../ui/level.js';
import { memo } from '../ui/memo.js';
import { sayCell } from '../ui/say-rating.js';
import { renderColumnChoice, renderLeftOut } from './choice.js';
import { OpenedCell } from './opened.js';
import { panelStyles } from './panel.js';
import { readMatrixHtml } from './read-html.js';
import { matrixStyles } from './styles.js';
import { renderTable } from './table.js';
import { renderToolbar } from './toolbar.js';
import { TableWindow } from './window.js';
import { windowStyles } from './window-styles.js';

/** What decides which cells are shown. */
interface ShownRows extends Omit<MatrixQuery, 'subjects'> {
  doc: RoleDocument;
  columns: readonly string[];
  opened: ReadonlySet<string>;
}

/**
 * Skills by roles: a table with levels, the conditions on them, and a legend for each scale.
 *
 * @summary Skills by roles.
 * @tag skill-matrix
 * @slot - Shown until there is data, and where it cannot be had.
 * @slot heading - In place of the heading.
 * @slot empty - In place of the words that there is nothing to show.
 * @slot error - In place of the words that loading failed.
 * @slot actions - Beside the filter.
 * @slot footer - Below everything.
 * @csspart heading - The heading.
 * @csspart toolbar - The filter and the switches.
 * @csspart table - The table.
 * @csspart level - The badge of a level.
 * @csspart gap - What it takes to get from one role to another.
 * @csspart tools - Copy, CSV, print and link, below everything.
 * @csspart empty - The words that there is nothing to show.
 * @csspart error - The notice that loading failed.
 * @csspart issues - What the data needs, with `debug`.
 * @event {RoleDataLoadEvent} role-data-load - A document was read.
 * @event {RoleDataErrorEvent} role-data-error - Data could not be had, or a part of it not be used.
 * @event {MatrixChangeEvent} matrix-change - The reader filtered or sorted.
 * @event {ExportEvent} export - The reader took the content away.
 * @event {LinkFollowEvent} link-follow - The reader is about to follow a link. Cancelable.
 */
export class SkillMatrix extends CareerElement {
  static override styles = [
    ...CareerElement.styles,
    levelStyles,
    gapStyles,
    matrixStyles,
    windowStyles,
    panelStyles,
  ];
  /** Registers the class, under `skill-matrix` unless another name is given. */
  static define = registration('skill-matrix');
  static override properties: PropertyDeclarations = {
    roles: {},
    group: { reflect: true, useDefault: true },
    filter: { reflect: true, useDefault: true },
    sort: { reflect: true, useDefault: true },
    differences: { type: Boolean, reflect: true, useDefault: true },
    current: { reflect: true },
    goal: { reflect: true },
    opened: { state: true },
    blanks: { state: true },
  };

  /** Ids of the columns, separated by spaces. Whatever has ratings where it is left out. */
  roles?: string;
  /** Shows only the skills of this group. */
  group = '';
  /** Shows only skills with these words in their name, examples or levels. */
  filter = '';
  /** `name` or the id of a column; with `-` before it the other way round. */
  sort = '';
  /** Leaves out skills for which all columns say the same. */
  differences = false;

  /** Id of the subject that the reader has: with `goal`, the gap between them is shown. */
  current?: string;
  /** Id of the subject that the reader wants. */
  goal?: string;

  /** Families whose column is opened into its rungs. */
  private opened: ReadonlySet<string> = new Set();
  /** Whether skills are shown of which no shown column says anything. */
  private blanks = false;
  private window = new TableWindow(this);
  private cell = new OpenedCell(this, this.window);

  /** Public for what has to be there before the browser prints. @internal */
  override performUpdate(): void {
    super.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    syncSelection(this, this.store, changed);
  }

  protected override namesIn(doc: RoleDocument): Naming[] {
    const { subjects } = doc;
    const sort = parseSort(this.sort)?.by;
    return [
      ['roles', this.roles, subjects],
      ['group', this.group && [this.group], groupTitlesOf(doc)],
      ['current', this.current, subjects],
      ['goal', this.goal, subjects],
      ['sort', sort === 'name' ? '' : sort, subjects],
    ];
  }

  protected override lackIn({ skills }: RoleDocument): string | undefined {
    return skills.length ? undefined : 'skills';
  }

  protected override tableOf(doc: RoleDocument): WordTable {
    const { columns, groups } = this.view(doc);
    return {
      title: this.shownHeading,
      head: [this.t('skill'), ...columns.map((c) => c.title)],
      rows: groups.flatMap((g) =>
        g.rows.map(({ skill, cells }) => [
          skill.name,
          ...cells.map((cell) => sayCell(doc, cell, this.localize, this.baseURI)),
        ]),
      ),
    };
  }

  protected override readHtml(root: Markup): HtmlRead | undefined {
    return readMatrixHtml(root);
  }

  protected override getState(): State {
    const { filter, sort, group, differences, current, goal, opened, store } = this;
    return {
      filter,
      sort,
      group,
      differences: differences ? '1' : '',
      current,
      goal,
      opened: [...opened].join(' '),
      have: [...(store.selection.have ?? [])].join('\n'),
    };
  }

  protected override setState(state: State): void {
    const { filter = '', differences } = state;
    const { subjects, skills } = this.document!;
    // An address names what it likes.
    const [current, goal] = [state.current, state.goal].map((id = '') => subjects.get(id)?.id);
    const group = skills.find((skill) => skill.group && skill.group === state.group)?.group ?? '';
    const { by = '' } = parseSort(state.sort) ?? {};
    const sort = by === 'name' || subjects.has(by) ? state.sort : '';
    Object.assign(this, { filter, sort, group, differences: differences === '1' });
    this.opened = new Set(listed(state.opened));
    this.store.select({ current, goal, have: new Set(state.have?.split('\n').filter(Boolean)) });
  }

  protected get ownHeading(): string {
    return this.t('matrixHeading');
  }

  protected renderDocument(doc: RoleDocument): unknown {
    const view = this.view(doc);
    if (!doc.skills.length || !view.columns.length) return undefined;
    return html`
      ${renderToolbar(view, this, this, (to) => this.change(to))}
      ${
        listed(this.roles).length
          ? nothing
          : renderColumnChoice(doc, view, this, {
              chosen: columnsOf('', this.store),
              choose: (columns) => this.chooseColumns(columns),
            })
      }
      ${
        view.shown
          ? this.renderTable(doc, view)
          : html`<p class="nothing">
              ${this.t('nothingFound')}
              <button class="quiet" type="button" @click=${this.clear}>${this.t('clear')}</button>
            </p>`
      }
      ${renderLegend(doc, view.scales, { docLang: this.docLang, other: this.t('otherLevels'), notRanked: this.t('notRanked'), meanings: this.t('levelsMean') })}
      ${this.renderGap(doc)}
    `;
  }

  /** The table, with the cell that was opened beside it. */
  private renderTable(doc: RoleDocument, view: Matrix): unknown {
    const table = renderTable(doc, view, this, {
      heading: this.shownHeading,
      sort: this.sort,
      sortBy: (sort) => this.change({ sort }),
      opened: this.opened,
      open: (family) => this.open(family),
      isSelected: (id) => this.isSelected(id),
      openCell: this.cell.open,
      openedCell: this.cell.key,
      window: this.window,
    });
    const panel = this.cell.render(doc, view, this.headingLevelAt(1));
    return html`<div class=${panel ? 'beside' : ''}>${table}${panel ?? nothing}</div>
      ${renderLeftOut(view, this, this.blanks, (on) => (this.blanks = on))}`;
  }

  private view(doc: RoleDocument): Matrix {
    const { opened, group, filter, sort, differences, blanks } = this;
    const columns = columnsOf(this.roles, this.store);
    return this.query({ doc, columns, opened, group, filter, sort, differences, blanks });
  }

  private query = memo(({ doc, columns, opened, ...query }: ShownRows) =>
    matrix(doc, { ...query, subjects: openColumns(doc, columns, opened) }),
  );

  /** Whether the reader is looking at this subject, or at a role of this family, in another widget. */
  private isSelected(id: string): boolean {
    const selected = this.document?.subjects.get(this.store.selection.selected ?? '');
    return (
      selected !== undefined &&
      (selected.id === id || (selected.family === id && !this.opened.has(id)))
    );
  }

  /** Takes the columns that the reader chose. */
  private chooseColumns(columns: readonly string[] | undefined): void {
    this.store.select({ columns });
    const { columns: shown, choices } = this.view(this.document!);
    this.announce(this.t('columnsShown', { shown: shown.length, count: choices.length }));
  }

  /** Opens the column of a family into its rungs, or closes it. */
  private open(family: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(family)) opened.add(family);
    this.opened = opened;
  }

  private gapOf = memo(
    ({ doc, current, goal }: { doc: RoleDocument; current: string; goal: string }) =>
      gap(doc, current, goal),
  );

  /** The choice of two roles, and the gap between them. */
  private renderGap(doc: RoleDocument): unknown {
    const { current = '', goal = '', store } = this;
    const items: readonly GapItem[] = current && goal ? this.gapOf({ doc, current, goal }) : [];
    return renderGapSection(doc, items, this, {
      headingLevel: this.headingLevelAt(1),
      current,
      goal,
      have: store.selection.have ?? new Set(),
      choose: (selection) => this.chooseEnds(doc, selection),
      announce: (text) => this.announce(text),
    });
  }

  /** Takes what the reader chose, and says which gap is shown, or why there is none. */
  private chooseEnds(doc: RoleDocument, selection: Selection): void {
    this.store.select(selection);
    // What they have is said where they tick it.
    if (selection.have) return;
    const { current = '', goal = '' } = this.store.selection;
    const title = (id: string) => doc.subjects.get(id)?.title ?? id;
    const found = () => (this.gapOf({ doc, current, goal }).length ? 'gapTitle' : 'gapNone');
    const key = current && goal ? found() : 'gapHint';
    this.announce(this.t(key, { from: title(current), to: title(goal) }));
  }

  private clear = (): void => {
    this.change({ filter: '', group: '', differences: false });
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  private change(to: Partial<Pick<this, 'filter' | 'sort' | 'differences' | 'group'>>): void {
    Object.assign(this, to);
    const { filter, sort, differences, group, document: doc } = this;
    if (doc && !('sort' in to)) {
      const { shown, total } = this.view(doc);
      this.announce(this.t('shown', { shown, count: total }));
    }
    // A page may set null.
    this.dispatchEvent(new MatrixChangeEvent(filter ?? '', sort ?? '', differences, group ?? ''));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-matrix': SkillMatrix;
  }
}
