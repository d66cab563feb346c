import { html, type PropertyValues, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import type { Ranked, Ranking } from '../model/picker.js';
import type { WordTable } from '../model/table.js';
import type { RoleDocument } from '../model/types.js';
import type { Naming } from '../role-data/names-in-attributes.js';
import { registration } from '../role-data/register.js';
import type { State } from '../ui/address.js';
import { CareerElement } from '../ui/element.js';
import { Printing } from '../ui/printing.js';
import { renderRest } from '../ui/rest.js';
import { Acts } from './acts.js';
import { Answers } from './answers.js';
import { Folds } from './folds.js';
import { matched, renderOutcome } from './outcome.js';
import { renderQuestions } from './questions.js';
import { readPathsHtml } from './read-html.js';
import { groupStyles, renderStatements, type StatementHost } from './statements.js';
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
  static override styles = [...CareerElement.styles, pickerStyles, groupStyles];
  /** The platform treats it as a form control. */
  static readonly formAssociated = true;
  /** Registers the class, under `path-picker` unless another name is given. */
  static define = registration('path-picker');
  static override properties: PropertyDeclarations = {
    name: { reflect: true, useDefault: true },
    required: { type: Boolean, reflect: true, useDefault: true },
    mode: {},
    disabled: { type: Boolean, noAccessor: true },
    off: { state: true },
    form: { noAccessor: true },
    value: { noAccessor: true },
  };

  /** The name under which the value is submitted. */
  name = '';
  /** Whether a form needs a value. */
  required = false;

  /** `statements` to tick, or the document's `questions` one at a time. */
  mode: 'statements' | 'questions' = 'statements';

  /** Whether the platform holds it to be disabled: by itself or by a fieldset. */
  private off = false;
  private answers = new Answers(this);
  private acts = new Acts(this, this.answers, {
    announce: (text) => this.announce(text),
    select: (selected) => this.store.select({ selected }),
  });
  private printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private folds = new Folds(this, () => this.printing.on);
  private internals = this.attachInternals();

  protected override namesIn({ paths }: RoleDocument): Naming[] {
    return [
      ['mode', this.mode, ['statements', 'questions']],
      ['value', this.getAttribute('value'), new Map(paths.map(({ id }) => [id, 0]))],
    ];
  }

  protected override lackIn({ paths }: RoleDocument): string | undefined {
    return paths.length ? undefined : 'paths';
  }

  protected override tableOf(): WordTable {
    const { t } = this;
    return {
      title: this.shownHeading,
      head: [t('path'), t('matchedHead'), t('because'), t('pickIf')],
      rows: this.answers.ranking.ranked.map(({ path, because }) => [
        path.title,
        matched(path, because.length, this, this.answers.questions),
        because.map((s) => s.text).join('\n'),
        path.reasons.map((r) => r.text).join('\n'),
      ]),
    };
  }

  protected override readHtml(root: Markup): HtmlRead | undefined {
    return readPathsHtml(root, this.t);
  }

  protected override getState(): State {
    return this.answers.state;
  }

  protected override setState(state: State): void {
    this.answers.state = state;
  }

  protected get ownHeading(): string {
    return this.t('pickerHeading');
  }

  /**
   * The id of the path that the reader chose, else of the one that leads. Empty before the first
   * answer and while there is a tie. Setting it chooses that path.
   */
  get value(): string {
    return this.answers.value;
  }
  set value(id: string | null) {
    this.answers.set({ chosen: id ?? '' });
  }

  /** Whether it takes no answers and is not submitted. A fieldset around it can disable it too. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(on: boolean) {
    this.toggleAttribute('disabled', on);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /**
   * The id of the form that it belongs to, where it stands outside of it. Read as a property, it is the form.
   *
   * @type {string | null}
   */
  set form(id: string | null) {
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  /** Focuses what was answered, else the first statement or answer, as a label of the picker does. */
  override focus(options?: FocusOptions): void {
    const find = (what: string) => this.renderRoot.querySelector<HTMLElement>(what);
    (find('[type=radio]:checked') ?? find('input, .ask button'))?.focus(options);
  }

  /** A click that comes from a label has the picker itself as its target. */
  private readonly onLabel = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.onLabel);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.onLabel);
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
    this.answers.set({ ticked: new Set(), asked: 0, chosen: this.getAttribute('value') ?? '' });
    // What was said of the answers is no longer so.
    this.announce('');
  }
  /** The platform calls this when it, or a fieldset around it, is disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.off = disabled;
  }
  /** The platform calls this when the reader comes back to the page. */
  formStateRestoreCallback(answers: string): void {
    this.answers.state = Object.fromEntries(new URLSearchParams(answers));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { value, answers, internals } = this;
    // What a label names has a role to be named in.
    internals.role = internals.labels.length ? 'group' : null;
    internals.setFormValue(value || null, new URLSearchParams(answers.state).toString());
    const missing = this.required && !value;
    internals.setValidity(
      missing ? { valueMissing: true } : {},
      missing ? this.t(answers.ranking.leaders.length ? 'decide' : 'required') : '',
      this.renderRoot.querySelector<HTMLElement>('input, button') ?? undefined,
    );
  }

  protected renderDocument(doc: RoleDocument): unknown {
    if (!doc.paths.length) return undefined;
    const { answers } = this;
    const { ranking } = answers;
    const { ranked } = ranking;
    const shown = this.folds.paths(ranked, answers.chosen);
    return html`<div class="picker">
      ${this.renderAsk(doc)}
      <div class="answer">
        <div class="label" role="heading" aria-level=${this.headingLevelAt(1)}>
          ${this.t('results')}
        </div>
        <p class="verdict">${this.acts.verdict(ranking)}</p>
        <ol class="outcomes">
          ${repeat(
            shown,
            (r) => r.path.id,
            (r) => this.renderOutcome(doc, r, ranking),
          )}
        </ol>
        ${renderRest(ranked.length - shown.length, this.t, () => this.folds.ask('paths'))}
      </div>
    </div>`;
  }

  /** The statements to tick, or the question that is asked. */
  private renderAsk(doc: RoleDocument): unknown {
    const { answers, t } = this;
    const disabled = this.off || this.disabled;
    const { ticked } = answers;
    const ask: Omit<StatementHost, 'answered' | 'tick'> = {
      t,
      docLang: this.docLang,
      headingLevel: this.headingLevelAt(1),
      disabled,
      ticked,
      reset: this.acts.reset,
    };
    if (answers.questions === undefined) {
      return renderStatements(answers.groups, {
        ...ask,
        folds: this.folds,
        answered: ticked.size > 0 || answers.chosen !== '',
        tick: this.acts.tick,
      });
    }
    return renderQuestions(doc, answers.asked, {
      ...ask,
      answer: this.acts.choose,
      go: (asked) => void this.acts.go(asked),
    });
  }

  private renderOutcome(
    doc: RoleDocument,
    ranked: Ranked,
    { leaders, answered }: Ranking,
  ): unknown {
    const { path, because } = ranked;
    return renderOutcome(doc, ranked, this, {
      headingLevel: this.headingLevelAt(2),
      leads: leaders.includes(path),
      chosen: this.answers.chosen === path.id,
      disabled: this.off || this.disabled,
      answered: answered > 0,
      questions: this.answers.questions,
      current: this.store.selection.current,
      choose: () => this.acts.settle(path, because),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'path-picker': PathPicker;
  }
}
