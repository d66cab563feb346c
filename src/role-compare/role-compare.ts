import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CompareChangeEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import { compare, type Comparison, MOST_COLUMNS, type Section } from '../model/compare.js';
import type { ResolvedProfile } from '../model/profile.js';
import type { RoleDocument } from '../model/types.js';
import type { WordTable } from '../model/table.js';
import { CareerElement } from '../ui/element.js';
import { renderLinks } from '../ui/links.js';
import { memo } from '../ui/memo.js';
import { type PayOf, payStyles, payText, renderPay } from '../ui/pay.js';
import { registration } from '../ui/register.js';
import type { State } from '../ui/url-state.js';
import { words } from '../ui/words.js';
import { readCompareHtml } from './read-html.js';
import { compareStyles } from './styles.js';

/**
 * Two to five careers side by side: the short answer, a day in the life, where each sits, whom it
 * reports to, pay on one scale with its source, and links.
 *
 * @summary Careers side by side.
 * @tag role-compare
 * @slot - Shown until there is data, and where it cannot be had.
 * @slot heading - In place of the heading.
 * @slot empty - In place of the words that there is nothing to show.
 * @slot error - In place of the words that loading failed.
 * @slot footer - Below everything.
 * @csspart heading - The heading.
 * @csspart lead - The short answer.
 * @csspart column-head - The title of a column.
 * @csspart pay - The drawing of pay.
 * @csspart tools - Copy, CSV, print and link, below everything.
 * @csspart empty - The words that there is nothing to show.
 * @csspart error - The notice that loading failed.
 * @csspart issues - What the data needs, with `debug`.
 * @event {RoleDataLoadEvent} role-data-load - A document was read.
 * @event {RoleDataErrorEvent} role-data-error - Data could not be had, or a part of it not be used.
 * @event {CompareChangeEvent} compare-change - The reader changed the columns.
 * @event {ExportEvent} export - The reader took the content away.
 * @event {LinkFollowEvent} link-follow - The reader is about to follow a link. Cancelable.
 */
export class RoleCompare extends CareerElement {
  static override styles = [...CareerElement.styles, payStyles, compareStyles];
  /** Registers the class, under `role-compare` unless another name is given. */
  static define = registration('role-compare');

  /** Ids of the columns, separated by spaces. The first is pinned where there is little room. */
  @property({ reflect: true }) roles?: string;
  /** The sections to show, in order: summary, focus, day, sitsIn, reportsTo, pay, links. */
  @property() sections?: string;
  /** Leaves out sections in which all columns say the same. */
  @property({ type: Boolean, reflect: true }) differences = false;
  /** Lets the reader change the columns. */
  @property({ type: Boolean }) choose = false;

  /** The column beside the pinned one where there is room for two or fewer. */
  @state() private beside = '';

  protected override tableOf(doc: RoleDocument): WordTable {
    const { columns, sections } = this.view(doc);
    return {
      title: this.ownHeading,
      head: ['', ...columns.map((c) => c.subject.title)],
      rows: sections.map(({ section }) => [
        this.t(section),
        ...columns.map((c) => this.cellText(section, c)),
      ]),
    };
  }

  protected override readHtml(root: Markup): HtmlRead | undefined {
    return readCompareHtml(root, this.t);
  }

  protected override getState(): State {
    const { roles, differences, beside } = this;
    return { roles, differences: differences ? '1' : '', beside };
  }

  protected override setState({ roles, differences, beside }: State): void {
    if (roles) this.roles = roles;
    this.differences = differences === '1';
    this.beside = beside ?? '';
  }

  private view(doc: RoleDocument): Comparison {
    const roles = this.roles ?? this.ownColumns.join(' ');
    return this.query(doc, roles, this.sections, this.differences);
  }

  private query = memo(
    (doc: RoleDocument, roles?: string, sections?: string, differences?: boolean) =>
      compare(doc, {
        subjects: words(roles),
        sections: words(sections),
        differences: differences ?? false,
      }),
  );

  /** The document's title says more than the widget could. */
  protected override get ownHeading(): string {
    return this.document?.title ?? this.t('compareHeading');
  }

  protected renderDocument(doc: RoleDocument): unknown {
    const comparison = this.view(doc);
    const { columns, sections } = comparison;
    if (!columns.length) return undefined;
    const other = columns.slice(1).find((c) => c.subject.id === this.beside) ?? columns[1];
    const place = (i: number) =>
      `col hue-${i + 1} ${i === 0 ? 'pin' : columns[i] === other ? 'other' : ''}`;

    return html`
      ${doc.summary ? html`<p class="lead" part="lead">${doc.summary}</p>` : nothing}
      <div class="table n${columns.length}">
        ${this.renderChoice(comparison, other)}
        <div
          class="row heads ${this.choose ? 'chosen' : ''}"
          aria-hidden=${this.choose ? nothing : 'true'}
        >
          ${columns.map(
            (c, i) =>
              html`<div
                class="${place(i)} ${this.isSelected(c) ? 'selected' : ''}"
                part="column-head"
              >
                ${this.choose ? this.renderChooser(comparison, i) : html`<span class="title">${c.subject.title}</span>`}
                ${c.family && c.family.title !== c.subject.title ? html`<span class="small muted">${c.family.title}</span>` : nothing}
              </div>`,
          )}
        </div>
        ${sections.length ? nothing : html`<p class="nothing">${this.t('noDifferences')}</p>`}
        ${repeat(
          sections,
          ({ section }) => section,
          ({ section, same }) =>
            html`<section class="section s-${section}">
              <div class="label" role="heading" aria-level=${this.level(1)}>
                ${this.t(section)}${same && section !== 'pay' ? html`<span class="aside">${this.t('sameForAll')}</span>` : nothing}
              </div>
              ${
                section === 'pay'
                  ? this.renderPay(columns)
                  : html`<div class="row">
                      ${columns.map(
                        (c, i) =>
                          html`<div class=${place(i)}>
                            <div class="name" role="heading" aria-level=${this.level(2)}>
                              ${c.subject.title}
                            </div>
                            ${this.renderCell(section, c)}
                          </div>`,
                      )}
                    </div>`
              }
            </section>`,
        )}
      </div>
      ${doc.updated ? html`<p class="small muted updated">${this.t('updated', { date: this.localize.date(doc.updated) })}</p>` : nothing}
    `;
  }

  /** Whether the reader is looking at this subject, or at a role of it, in another widget. */
  private isSelected({ subject }: ResolvedProfile): boolean {
    const selected = this.document?.subjects.get(this.store.selection.selected ?? '');
    return selected !== undefined && (selected === subject || selected.family === subject.id);
  }

  /** Where not all columns fit: which one stands beside the pinned one. */
  private renderChoice({ columns }: Comparison, other: ResolvedProfile | undefined): unknown {
    if (columns.length < 3) return nothing;
    return html`<label class="swap small">
      <span>${this.t('compareWith')}</span>
      <select @change=${(e: Event) => (this.beside = (e.target as HTMLSelectElement).value)}>
        ${columns
          .slice(1)
          .map(
            (c) =>
              html`<option value=${c.subject.id} ?selected=${c === other}>
                ${c.subject.title}
              </option>`,
          )}
      </select>
    </label>`;
  }

  /** A column whose subject the reader may change, or take away. */
  private renderChooser({ columns, choices }: Comparison, i: number): unknown {
    const ids = columns.map((c) => c.subject.id);
    const set = (next: string[], focus: number) => {
      this.roles = next.join(' ');
      this.store.select({ columns: next });
      this.announce(
        this.t('compared', {
          roles: this.localize.list(next.map((id) => this.document!.subjects.get(id)?.title ?? id)),
        }),
      );
      this.dispatchEvent(new CompareChangeEvent(next));
      // What was used may be gone, and must not take the focus with it.
      void this.updateComplete.then(() => {
        const selects = this.renderRoot.querySelectorAll<HTMLElement>('.chooser select:not(.add)');
        selects[focus]?.focus();
      });
    };
    const { id, title } = columns[i]!.subject;
    const free = (keep?: string) => choices.filter((c) => c.id === keep || !ids.includes(c.id));
    return html`<div class="chooser">
      <select
        aria-label=${this.t('column', { n: i + 1 })}
        .value=${id}
        @change=${(e: Event) => set(ids.with(i, (e.target as HTMLSelectElement).value), i)}
      >
        ${free(id).map((c) => html`<option value=${c.id} ?selected=${c.id === id}>${c.title}</option>`)}
      </select>
      ${
        columns.length > 2
          ? html`<button
              class="quiet"
              type="button"
              aria-label=${this.t('removeColumn', { role: title })}
              @click=${() =>
                set(
                  ids.filter((other) => other !== id),
                  Math.max(0, i - 1),
                )}
            >
              ×
            </button>`
          : nothing
      }
      ${
        i === columns.length - 1 && columns.length < MOST_COLUMNS && free().length
          ? html`<select
              class="add"
              aria-label=${this.t('addColumn')}
              @change=${(e: Event) => {
                const select = e.target as HTMLSelectElement;
                set([...ids, select.value], ids.length);
                select.value = '';
              }}
            >
              <option value="">+ ${this.t('addColumn')}</option>
              ${free().map((c) => html`<option value=${c.id}>${c.title}</option>`)}
            </select>`
          : nothing
      }
    </div>`;
  }

  private renderCell(section: Exclude<Section, 'pay'>, profile: ResolvedProfile): unknown {
    const value = profile[section];
    if (value === undefined || value.length === 0)
      return html`<p class="muted">${this.t('notStated')}</p>`;
    if (typeof value === 'string') return html`<p>${value}</p>`;
    if (section === 'links') return renderLinks(profile.links, profile.subject.id, this);
    if (section === 'reportsTo')
      return html`<p>${this.localize.list(profile.reportsTo, 'disjunction')}</p>`;
    return html`<ul class="day">
      ${profile.day.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  }

  /** What a cell says, in words alone. */
  private cellText(section: Section, profile: ResolvedProfile): string {
    const value = profile[section];
    if (value === undefined || value.length === 0) return this.t('notStated');
    if (typeof value === 'string') return value;
    if (section === 'pay') return profile.pay.map((pay) => payText(pay, this)).join('\n');
    if (section === 'links')
      return profile.links.map((l) => `${l.label ?? ''} ${l.url}`.trim()).join('\n');
    return section === 'day'
      ? profile.day.join('\n')
      : this.localize.list(profile.reportsTo, 'disjunction');
  }

  private renderPay(columns: readonly ResolvedProfile[]): unknown {
    const entries: PayOf[] = columns.flatMap(({ subject, pay }, i) => {
      const hue = `hue-${i + 1}`;
      return pay.length
        ? pay.map((entry) => ({ subject, pay: entry, hue }))
        : [{ subject, pay: { topCoded: [] }, hue }];
    });
    return renderPay(entries, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-compare': RoleCompare;
  }
}
