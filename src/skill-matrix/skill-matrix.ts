import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { MatrixChangeEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import {
  matrix,
  type Matrix,
  type MatrixGroup,
  type MatrixRow,
  parseSort,
} from '../model/matrix.js';
import type { RoleDocument, Subject } from '../model/types.js';
import { gap, type GapItem } from '../model/gap.js';
import { openColumns, runged } from '../model/matrix.js';
import type { WordTable } from '../model/table.js';
import { syncSelection } from '../role-data/selection.js';
import { CareerElement } from '../ui/element.js';
import { gapStyles, renderGapSection } from '../ui/gap.js';
import { levelStyles, renderLegend } from '../ui/level.js';
import { memo } from '../ui/memo.js';
import { registration } from '../ui/register.js';
import type { State } from '../ui/url-state.js';
import { words } from '../ui/words.js';
import { cellText, renderCell } from './cell.js';
import { readMatrixHtml } from './read-html.js';
import { matrixStyles } from './styles.js';

/** With more rows than this a table scrolls by itself. */
const LONG = 20;

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
  static override styles = [...CareerElement.styles, levelStyles, gapStyles, matrixStyles];
  /** Registers the class, under `skill-matrix` unless another name is given. */
  static define = registration('skill-matrix');

  /** Ids of the columns, separated by spaces. Whatever has ratings where it is left out. */
  @property() roles?: string;
  /** Shows only the skills of this group. */
  @property({ reflect: true }) group = '';
  /** Shows only skills with these words in their name, examples or levels. */
  @property({ reflect: true }) filter = '';
  /** `name` or the id of a column; with `-` before it the other way round. */
  @property({ reflect: true }) sort = '';
  /** Leaves out skills for which all columns say the same. */
  @property({ type: Boolean, reflect: true }) differences = false;

  /** Id of the subject that the reader has: with `goal`, the gap between them is shown. */
  @property({ reflect: true }) current?: string;
  /** Id of the subject that the reader wants. */
  @property({ reflect: true }) goal?: string;

  /** Families whose column is opened into its rungs. */
  @state() private opened: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    syncSelection(this, this.store, changed);
  }

  protected override tableOf(doc: RoleDocument): WordTable {
    const { columns, groups } = this.view(doc);
    return {
      title: this.ownHeading,
      head: [this.t('skill'), ...columns.map((c) => c.title)],
      rows: groups.flatMap((g) =>
        g.rows.map(({ skill, cells }) => [
          skill.name,
          ...cells.map((cell) => cellText(doc, cell, this.localize)),
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
    const { filter = '', sort = '', group = '', differences, current, goal } = state;
    Object.assign(this, { filter, sort, group, differences: differences === '1' });
    this.opened = new Set(words(state.opened));
    this.store.select({ current, goal, have: new Set(state.have?.split('\n').filter(Boolean)) });
  }

  protected get ownHeading(): string {
    return this.t('matrixHeading');
  }

  protected renderDocument(doc: RoleDocument): unknown {
    if (!doc.skills.length) return undefined;
    const view = this.view(doc);
    return html`
      ${this.renderToolbar(view)}
      ${
        view.shown
          ? this.renderTable(doc, view)
          : html`<p class="nothing">
              ${this.t('nothingFound')}
              <button class="quiet" type="button" @click=${this.clear}>${this.t('clear')}</button>
            </p>`
      }
      ${renderLegend(doc, view.scales, { other: this.t('otherLevels'), notRanked: this.t('notRanked') })}
      ${this.renderGap(doc)}
    `;
  }

  private view(doc: RoleDocument): Matrix {
    return this.query(
      doc,
      this.opened,
      this.roles ?? (this.store.selection.columns ?? this.ownColumns).join(' '),
      this.group,
      this.filter,
      this.sort,
      this.differences,
    );
  }

  private query = memo(
    (
      doc: RoleDocument,
      opened: ReadonlySet<string>,
      roles: string | undefined,
      group: string,
      filter: string,
      sort: string,
      differences: boolean,
    ) =>
      matrix(doc, {
        subjects: openColumns(doc, words(roles), opened),
        group,
        filter,
        sort,
        differences,
      }),
  );

  private renderToolbar({ total, shown, groupTitles }: Matrix): unknown {
    return html`<div class="toolbar" part="toolbar">
      <label class="find">
        <span class="vh">${this.t('filter')}</span>
        <input
          class="input"
          type="search"
          placeholder=${this.t('filter')}
          .value=${this.filter}
          @input=${(e: Event) => this.change({ filter: (e.target as HTMLInputElement).value })}
        />
      </label>
      ${
        groupTitles.length > 1
          ? html`<select
              aria-label=${this.t('group')}
              @change=${(e: Event) => this.change({ group: (e.target as HTMLSelectElement).value })}
            >
              <option value="" ?selected=${!this.group}>${this.t('allGroups')}</option>
              ${groupTitles.map((g) => html`<option value=${g} ?selected=${g === this.group}>${g}</option>`)}
            </select>`
          : nothing
      }
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.differences}
          @change=${(e: Event) => this.change({ differences: (e.target as HTMLInputElement).checked })}
        />
        <span>${this.t('differences')}</span>
      </label>
      <slot name="actions"></slot>
      <span class="small muted num count"
        >${shown < total ? this.t('shown', { shown, count: total }) : nothing}</span
      >
    </div>`;
  }

  private renderTable(doc: RoleDocument, view: Matrix): unknown {
    const { columns, groups } = view;
    return html`<div
      class="scroll ${view.shown > LONG ? 'long' : ''}"
      tabindex="0"
      role="group"
      aria-label=${`${this.ownHeading}. ${this.t('scrollable')}`}
    >
      <table part="table" class=${columns.length > 3 ? 'many' : columns.length < 3 ? 'few' : ''}>
        <caption class="vh">
          ${doc.title ?? this.ownHeading}
        </caption>
        <thead>
          <tr>
            ${this.renderColumnHead('name', this.t('skill'))}
            ${columns.map((c) => this.renderColumnHead(c.id, c.title, runged(doc, c)))}
          </tr>
        </thead>
        ${repeat(
          groups,
          (g) => g.title ?? g.scale?.id ?? (g.blank ? '?' : ''),
          (g) =>
            html`<tbody>
              ${this.renderGroupHead(g, columns.length + 1)}
              ${repeat(
                g.rows,
                (row) => row.skill.id,
                (row) => this.renderRow(doc, row, columns),
              )}
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  private renderColumnHead(by: string, title: string, hasRungs = false): unknown {
    const sort = parseSort(this.sort);
    const on = sort?.by === by;
    // A column starts with what matters most, names with A.
    const descending = on && sort.reverse === (by === 'name');
    const next = !on ? by : sort.reverse ? '' : `-${by}`;
    const opened = this.opened.has(by);
    const chosen = this.isSelected(by);
    return html`<th
      scope="col"
      class=${chosen ? 'selected' : ''}
      aria-current=${chosen ? 'true' : nothing}
      aria-sort=${!on ? nothing : descending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        title=${this.t('sortBy', { column: title })}
        @click=${() => this.change({ sort: next })}
      >
        <span>${title}</span
        ><span class="arrow ${on ? (sort.reverse ? 'up' : 'down') : ''}" aria-hidden="true"></span>
      </button>
      ${
        hasRungs
          ? html`<button
              class="quiet small rungs"
              type="button"
              aria-expanded=${opened ? 'true' : 'false'}
              aria-label=${this.t(opened ? 'rungsHide' : 'rungsOf', { family: title })}
              @click=${() => this.open(by)}
            >
              ${this.t(opened ? 'hideRungs' : 'showRungs')}
            </button>`
          : nothing
      }
    </th>`;
  }

  private renderGroupHead({ title, scale, blank }: MatrixGroup, span: number): unknown {
    const text = blank ? this.t('notStated') : scale ? scale.title || this.t('otherLevels') : title;
    if (!text) return nothing;
    return html`<tr class="group">
      <th scope="rowgroup" colspan=${span}><span>${text}</span></th>
    </tr>`;
  }

  private renderRow(
    doc: RoleDocument,
    { skill, cells }: MatrixRow,
    columns: readonly Subject[],
  ): unknown {
    const blank = this.t('notStated');
    return html`<tr>
      <th scope="row">
        <span class="skill">${skill.name}</span>
        ${skill.examples.length ? html`<span class="small muted">${skill.examples.join(', ')}</span>` : nothing}
        ${
          skill.description
            ? html`<details class="small">
                <summary>${this.t('about')}</summary>
                <p>${skill.description}</p>
              </details>`
            : nothing
        }
      </th>
      ${cells.map((cell, i) =>
        cell
          ? html`<td>${renderCell(doc, cell, columns[i]!, this)}</td>`
          : html`<td class="blank"><span class="vh">${blank}</span></td>`,
      )}
    </tr>`;
  }

  /** Whether the reader is looking at this subject, or at a role of this family, in another widget. */
  private isSelected(id: string): boolean {
    const selected = this.document?.subjects.get(this.store.selection.selected ?? '');
    return (
      selected !== undefined &&
      (selected.id === id || (selected.family === id && !this.opened.has(id)))
    );
  }

  /** Opens the column of a family into its rungs, or closes it. */
  private open(family: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(family)) opened.add(family);
    this.opened = opened;
  }

  private gapOf = memo((doc: RoleDocument, current: string, goal: string) =>
    gap(doc, current, goal),
  );

  /** The choice of two roles, and the gap between them. */
  private renderGap(doc: RoleDocument): unknown {
    const { current = '', goal = '', store } = this;
    const items: readonly GapItem[] = current && goal ? this.gapOf(doc, current, goal) : [];
    return renderGapSection(doc, items, this, {
      level: this.level(1),
      current,
      goal,
      have: store.selection.have ?? new Set(),
      choose: (selection) => store.select(selection),
      announce: (text) => this.announce(text),
    });
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
    // An attribute that is taken away leaves null behind.
    this.dispatchEvent(new MatrixChangeEvent(filter ?? '', sort ?? '', differences, group ?? ''));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-matrix': SkillMatrix;
  }
}
