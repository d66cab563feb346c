import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PathChangeEvent, PathCompleteEvent } from '../events.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import {
  optionId,
  optionStatements,
  rank,
  type Ranked,
  type Ranking,
  type Statement,
  statements,
} from '../model/picker.js';
import type { Path, RoleDocument } from '../model/types.js';
import type { WordTable } from '../model/table.js';
import { CareerElement } from '../ui/element.js';
import { memo } from '../ui/memo.js';
import { registration } from '../ui/register.js';
import type { State } from '../ui/url-state.js';
import { matched, renderOutcome } from './outcome.js';
import { renderQuestions } from './questions.js';
import { readPathsHtml } from './read-html.js';
import { pickerStyles } from './styles.js';

/**
 * "Pick this path if …", answered by ticking what sounds like you. Ranks the paths at once, says why,
 * and calls a tie a tie. Every path can be read without answering. A form control: its value is the
 * id of the path that leads or that the reader chose.
 *
 * @summary Which path suits the reader.
 * @tag path-picker
 * @slot - Shown until there is data, and where it cannot be had.
 * @slot heading - In place of the heading.
 * @slot empty - In place of the words that there is nothing to show.
 * @slot error - In place of the words that loading failed.
 * @slot footer - Below everything.
 * @csspart heading - The heading.
 * @csspart statement - A statement with its box.
 * @csspart outcome - A path in the ranking.
 * @csspart tools - Copy, CSV, print and link, below everything.
 * @csspart empty - The words that there is nothing to show.
 * @csspart error - The notice that loading failed.
 * @csspart issues - What the data needs, with `debug`.
 * @event {RoleDataLoadEvent} role-data-load - A document was read.
 * @event {RoleDataErrorEvent} role-data-error - Data could not be had, or a part of it not be used.
 * @event {PathChangeEvent} path-change - The reader changed an answer.
 * @event {PathCompleteEvent} path-complete - The reader chose a path.
 * @event {ExportEvent} export - The reader took the content away.
 * @event {Event} change - The value may have changed.
 * @event {LinkFollowEvent} link-follow - The reader is about to follow a link. Cancelable.
 */
export class PathPicker extends CareerElement {
  static override styles = [...CareerElement.styles, pickerStyles];
  /** The platform treats it as a form control. */
  static readonly formAssociated = true;
  /** Registers the class, under `path-picker` unless another name is given. */
  static define = registration('path-picker');

  /** The name under which the value is submitted. */
  @property({ reflect: true }) name = '';
  /** Whether a form needs a value. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** `statements` to tick, or the document's `questions` one at a time. */
  @property() mode: 'statements' | 'questions' = 'statements';

  /** Which question is asked; the number of questions once the result is shown. */
  @state() private asked = 0;
  @state() private ticked: ReadonlySet<string> = new Set();
  /** The path that the reader, or the page, chose outright. */
  @state() private chosen = '';
  @state() private disabled = false;
  private internals = this.attachInternals();

  protected override tableOf(): WordTable {
    const { t } = this;
    return {
      title: this.ownHeading,
      head: [t('path'), t('matchedHead'), t('because'), t('pickIf')],
      rows: this.ranking().ranked.map(({ path, because }) => [
        path.title,
        matched(path, because.length, this, this.questions),
        because.map((s) => s.text).join('\n'),
        path.reasons.map((r) => r.text).join('\n'),
      ]),
    };
  }

  protected override readHtml(root: Markup): HtmlRead | undefined {
    return readPathsHtml(root);
  }

  protected override getState(): State {
    const { ticked, chosen, asked } = this;
    return { ticked: [...ticked].join('\n'), chosen, asked: asked ? String(asked) : '' };
  }

  protected override setState({ ticked, chosen, asked }: State): void {
    this.asked = Math.max(0, Number(asked) || 0);
    this.ticked = new Set(ticked?.split('\n').filter(Boolean));
    this.chosen = chosen ?? '';
  }

  protected get ownHeading(): string {
    return this.t('pickerHeading');
  }

  /**
   * The id of the path that the reader chose, else of the one that leads. Empty before the first
   * answer and while there is a tie. Setting it chooses that path.
   */
  @property({ attribute: 'value', noAccessor: true })
  get value(): string {
    const { chosen, document: doc } = this;
    // Before there is a document, nobody can say that there is no such path.
    if (chosen && (!doc || doc.paths.some((p) => p.id === chosen))) return chosen;
    const { leaders } = this.ranking();
    return leaders.length === 1 ? leaders[0]!.id : '';
  }
  set value(id: string | null) {
    this.chosen = id ?? '';
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** The platform calls this when the form is reset. */
  formResetCallback(): void {
    this.ticked = new Set();
    this.asked = 0;
    this.chosen = this.getAttribute('value') ?? '';
  }
  /** The platform calls this when a fieldset around it is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }
  /** The platform calls this when the reader comes back to the page. */
  formStateRestoreCallback(answers: string): void {
    const [chosen = '', asked, ...ticked] = answers.split('\n');
    this.asked = Number(asked) || 0;
    this.ticked = new Set(ticked);
    this.chosen = chosen;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { value } = this;
    this.internals.setFormValue(
      value || null,
      [this.chosen, this.asked, ...this.ticked].join('\n'),
    );
    const missing = this.required && !value;
    this.internals.setValidity(
      missing ? { valueMissing: true } : {},
      missing ? this.t(this.ranking().leaders.length ? 'decide' : 'required') : '',
      this.renderRoot.querySelector<HTMLElement>('input, button') ?? undefined,
    );
  }

  private statementsOf = memo((doc: RoleDocument, asks: boolean) =>
    asks ? optionStatements(doc) : statements(doc),
  );

  /** Whether questions are asked: where the page wants it and the document has some. */
  private get asks(): boolean {
    return this.mode === 'questions' && Boolean(this.document?.questions.length);
  }

  private statements(): Statement[] {
    return this.document ? this.statementsOf(this.document, this.asks) : [];
  }

  private ranking(): Ranking {
    const doc = this.document;
    if (!doc) return { ranked: [], leaders: [], answered: 0 };
    // While questions are being asked there is no result yet.
    const complete = !this.asks || this.asked >= doc.questions.length;
    return rank(doc, this.statements(), complete ? this.ticked : new Set());
  }

  protected renderDocument(doc: RoleDocument): unknown {
    if (!doc.paths.length) return undefined;
    const ranking = this.ranking();
    const all = this.statements();
    return html`<div class="picker">
      ${this.asks ? this.renderQuestions(doc) : all.length ? this.renderStatements(all) : nothing}
      <div class="answer">
        <div class="label" role="heading" aria-level=${this.level(1)}>${this.t('results')}</div>
        <p class="verdict">${this.verdict(ranking)}</p>
        <ol class="outcomes">
          ${repeat(
            ranking.ranked,
            (r) => r.path.id,
            (r) => this.renderOutcome(doc, r, ranking),
          )}
        </ol>
      </div>
    </div>`;
  }

  private renderStatements(all: readonly Statement[]): unknown {
    return html`<fieldset class="ask" ?disabled=${this.disabled}>
      <legend>
        <span class="label" role="heading" aria-level=${this.level(1)}
          >${this.t('statements')}</span
        >
      </legend>
      <div class="statements">
        ${all.map(
          (s) =>
            html`<label class="statement" part="statement">
              <input
                type="checkbox"
                .checked=${this.ticked.has(s.id)}
                @change=${(e: Event) => this.tick(s.id, (e.target as HTMLInputElement).checked)}
              />
              <span>${s.text}</span>
            </label>`,
        )}
      </div>
      ${
        this.ticked.size || this.chosen
          ? html`<button class="quiet reset" type="button" @click=${this.reset}>
              ${this.t('reset')}
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  private renderQuestions(doc: RoleDocument): unknown {
    return renderQuestions(doc, this.asked, {
      t: this.t,
      level: this.level(1),
      disabled: this.disabled,
      ticked: this.ticked,
      answer: (question, option) => {
        const others = [...this.ticked].filter((id) => !id.startsWith(`${question}.`));
        this.answer(new Set([...others, optionId(question, option)]));
      },
      go: (asked) => void this.go(asked),
      reset: this.reset,
    });
  }

  /** Goes to a question, or past the last one to the result. */
  private async go(asked: number): Promise<void> {
    this.asked = asked;
    const done = asked >= this.document!.questions.length;
    if (done) {
      const { leaders, ranked } = this.ranking();
      this.announce(this.verdict({ leaders, ranked, answered: this.ticked.size }));
      if (leaders.length === 1) {
        const because = ranked[0]!.because.map((s) => s.text);
        this.dispatchEvent(new PathCompleteEvent(leaders[0]!.id, because));
      }
      this.dispatchChange();
    } else {
      this.announce(this.t('question', { n: asked + 1, count: this.document!.questions.length }));
    }
    await this.updateComplete;
    const target = done ? '.ask .ways button' : 'input:checked, input';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  /** What the answers come to, in a sentence. */
  private verdict({ leaders }: Ranking): string {
    const titles = leaders.map((p) => `“${p.title}”`);
    if (!leaders.length) return this.t(this.asks ? 'questionHint' : 'unanswered');
    if (leaders.length > 1) return this.t('tie', { paths: this.localize.list(titles) });
    return this.t('leader', { path: titles[0]! });
  }

  /** How many questions are asked; undefined where statements are ticked. */
  private get questions(): number | undefined {
    return this.asks ? this.document!.questions.length : undefined;
  }

  private renderOutcome(
    doc: RoleDocument,
    ranked: Ranked,
    { leaders, answered }: Ranking,
  ): unknown {
    const { path, because } = ranked;
    return renderOutcome(doc, ranked, this, {
      level: this.level(2),
      leads: leaders.includes(path),
      chosen: this.chosen === path.id,
      disabled: this.disabled,
      answered: answered > 0,
      questions: this.questions,
      current: this.store.selection.current,
      choose: () => this.choosePath(path, because),
    });
  }

  private tick(id: string, on: boolean): void {
    const ticked = new Set(this.ticked);
    if (on) ticked.add(id);
    else ticked.delete(id);
    this.answer(ticked);
  }

  private reset = (): void => {
    this.asked = 0;
    this.answer(new Set());
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };

  private answer(ticked: ReadonlySet<string>): void {
    this.ticked = ticked;
    // A new answer asks the question again.
    this.chosen = '';
    const ranking = this.ranking();
    this.announce(this.verdict(ranking));
    const list = ranking.ranked.map(({ path, points, place }) => ({
      path: path.id,
      points,
      place,
    }));
    this.dispatchEvent(new PathChangeEvent([...ticked], list));
    this.dispatchChange();
  }

  private choosePath(path: Path, because: readonly Statement[]): void {
    this.chosen = path.id;
    // What leads there can be seen in the other widgets.
    const last = path.steps.at(-1);
    if (last !== undefined) this.store.select({ selected: last });
    this.announce(`${this.t('chosen')}: ${path.title}`);
    this.dispatchEvent(
      new PathCompleteEvent(
        path.id,
        because.map((s) => s.text),
      ),
    );
    this.dispatchChange();
    // The button gives way to these words, and must not take the focus with it.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.tag')?.focus(),
    );
  }

  /** What a form control fires when its value may have changed. */
  private dispatchChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'path-picker': PathPicker;
  }
}
