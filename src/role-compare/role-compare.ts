import { html, nothing, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CompareChangeEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import { compare, type CompareQuery, type Comparison } from '../model/compare.js';
import type { ResolvedProfile } from '../model/profile.js';
import { saidIn, type Section, SECTIONS } from '../model/sections.js';
import type { WordTable } from '../model/table.js';
import type { Period, RoleDocument } from '../model/types.js';
import { registration } from '../role-data/register.js';
import { columnsOf } from '../role-data/columns.js';
import { listed } from '../role-data/listed.js';
import type { Naming } from '../role-data/names-in-attributes.js';
import type { State } from '../ui/address.js';
import { CareerElement } from '../ui/element.js';
import { findStyles } from '../ui/find-role.js';
import { memo } from '../ui/memo.js';
import { on } from '../ui/on.js';
import { type PayOf, payStyles, renderPay } from '../ui/pay.js';
import { Printing } from '../ui/printing.js';
import { renderCell, sayCell } from './cell.js';
import { renderChooser } from './chooser.js';
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
  static override styles = [...CareerElement.styles, payStyles, findStyles, compareStyles];
  /** Registers the class, under `role-compare` unless another name is given. */
  static define = registration('role-compare');
  static override properties: PropertyDeclarations = {
    roles: { reflect: true },
    sections: {},
    differences: { type: Boolean, reflect: true, useDefault: true },
    choose: { type: Boolean },
    staleAfter: { type: Number, attribute: 'stale-after' },
    beside: { state: true },
    payPeriod: { state: true },
    whole: { state: true },
  };

  /** Ids of the columns, separated by spaces. The first is pinned where there is little room. */
  roles?: string;
  /** The sections to show, in order: summary, focus, day, sitsIn, reportsTo, pay, links. */
  sections?: string;
  /** Leaves out sections in which all columns say the same. */
  differences = false;
  /** Lets the reader change the columns. */
  choose = false;
  /** Pay figures older than this many months say so. */
  staleAfter = 24;

  /** The column beside the pinned one where there is room for two or fewer. */
  private beside = '';
  /** The period in which the reader asked to see pay. */
  private payPeriod: Period | undefined;
  /** The sections of which the reader asked to see all. */
  private whole: ReadonlySet<Section> = new Set();
  private printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  protected override namesIn({ subjects }: RoleDocument): Naming[] {
    return [
      ['roles', this.roles, subjects],
      ['sections', this.sections, SECTIONS],
    ];
  }

  protected override lackIn({ subjects }: RoleDocument): string | undefined {
    return subjects.size ? undefined : 'families or roles';
  }

  protected override tableOf(doc: RoleDocument): WordTable {
    const { columns, sections } = this.view(doc);
    return {
      title: this.shownHeading,
      head: ['', ...columns.map((c) => c.subject.title)],
      rows: sections.map(({ section }) => [
        this.t(section),
        ...columns.map((c) =>
          sayCell(saidIn(c, section), this.staleAfter, this.localize, this.baseURI),
        ),
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
    const known = listed(roles).filter((id) => this.document?.subjects.has(id));
    if (known.length) this.roles = known.join(' ');
    this.differences = differences === '1';
    this.beside = beside ?? '';
  }

  private view(doc: RoleDocument): Comparison {
    return this.query({
      doc,
      subjects: columnsOf(this.roles, this.store),
      sections: listed(this.sections),
      differences: this.differences,
    });
  }

  private query = memo(({ doc, ...query }: CompareQuery & { doc: RoleDocument }) =>
    compare(doc, query),
  );

  /** The document's title says more than the widget could. */
  protected override get ownHeading(): string {
    return this.document?.title ?? this.t('compareHeading');
  }

  protected renderDocument(doc: RoleDocument): unknown {
    const comparison = this.view(doc);
    const { columns, sections, stated } = comparison;
    if (!columns.length) return undefined;
    const other = columns.slice(1).find((c) => c.subject.id === this.beside) ?? columns[1];
    const place = (i: number) =>
      `col hue-${i + 1} ${i === 0 ? 'pin' : columns[i] === other ? 'other' : ''}`;

    return html`
      ${doc.summary ? html`<p class="lead" part="lead" lang=${this.docLang}>${doc.summary}</p>` : nothing}
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
                ${this.choose ? renderChooser(comparison, i, this, (ids, focus) => this.setColumns(ids, focus)) : html`<span class="title" lang=${this.docLang}>${c.subject.title}</span>`}
                ${c.family && c.family.title !== c.subject.title ? html`<span class="small muted" lang=${this.docLang}>${c.family.title}</span>` : nothing}
              </div>`,
          )}
        </div>
        ${sections.length ? nothing : html`<p class="nothing">${this.t(stated ? 'noDifferences' : 'nothingStated')}</p>`}
        ${repeat(
          sections,
          ({ section }) => section,
          ({ section, same }) =>
            html`<section class="section s-${section}">
              <div class="label" role="heading" aria-level=${this.headingLevelAt(1)}>
                ${this.t(section)}${same && section !== 'pay' ? html`<span class="aside">${this.t('sameForAll')}</span>` : nothing}
              </div>
              ${
                section === 'pay'
                  ? this.renderPay(columns)
                  : html`<div class="row">
                      ${columns.map(
                        (c, i) =>
                          html`<div class=${place(i)}>
                            <div
                              class="name"
                              role="heading"
                              lang=${this.docLang}
                              aria-level=${this.headingLevelAt(2)}
                            >
                              ${c.subject.title}
                            </div>
                            ${renderCell(c, section, this, this.restOf(section))}
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

  /** Shows the rest of the lists of a section; nothing where all of them is shown. */
  private restOf(section: Section): ((event: Event) => void) | undefined {
    if (this.whole.has(section) || this.printing.on) return undefined;
    return ({ currentTarget }) => {
      const list = (currentTarget as Element).parentElement!.querySelector<HTMLElement>('.day');
      this.whole = new Set([...this.whole, section]);
      // The button goes.
      void this.updateComplete.then(() => list?.focus());
    };
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
              html`<option value=${c.subject.id} lang=${this.docLang} ?selected=${on(c === other)}>
                ${c.subject.title}
              </option>`,
          )}
      </select>
    </label>`;
  }

  /** Takes the columns that the reader chose. */
  private setColumns(ids: readonly string[], focus: number): void {
    this.roles = ids.join(' ');
    this.store.select({ columns: ids });
    const titles = ids.map((id) => this.document!.subjects.get(id)?.title ?? id);
    this.announce(this.t('compared', { roles: this.localize.list(titles) }));
    this.dispatchEvent(new CompareChangeEvent(ids));
    // What was used may be gone, and must not take the focus with it.
    void this.updateComplete.then(() => {
      const fields = this.renderRoot.querySelectorAll<HTMLElement>(
        '.chooser > select:not(.add), .chooser > .seek:not(.add) .input',
      );
      fields[focus]?.focus();
    });
  }

  private renderPay(columns: readonly ResolvedProfile[]): unknown {
    const entries: PayOf[] = columns.flatMap(({ subject, pay }, i) => {
      const hue = `hue-${i + 1}`;
      return pay.length
        ? pay.map((entry) => ({ subject, pay: entry, hue }))
        : [{ subject, pay: { topCoded: [] }, hue }];
    });
    return renderPay(entries, this, {
      period: this.payPeriod,
      choosePeriod: (period) => (this.payPeriod = period),
      announce: (text) => this.announce(text),
      staleAfter: this.staleAfter,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-compare': RoleCompare;
  }
}
