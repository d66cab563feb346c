/** What the reader of a picker can do, what the page hears of it, and where the focus goes. */
import { PathChangeEvent, PathCompleteEvent } from '../events.js';
import { isOptionOf, optionId, type Ranking, type Statement } from '../model/picker.js';
import type { Path, RoleDocument } from '../model/types.js';
import type { Messages } from '../ui/messages.js';
import type { Answers } from './answers.js';

export interface ActsHost extends EventTarget {
  readonly document: RoleDocument | undefined;
  readonly localize: Messages;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: ParentNode;
  focus(): void;
}

export interface ActsEffects {
  announce: (text: string) => void;
  /** Takes the id of a subject that the reader looks at. */
  select: (id: string) => void;
}

export class Acts {
  constructor(
    private host: ActsHost,
    private answers: Answers,
    private effects: ActsEffects,
  ) {}

  /** What the answers come to, in a sentence. */
  verdict({ leaders }: Ranking): string {
    const { localize } = this.host;
    const { t } = localize;
    const titles = leaders.map((p) => `“${p.title}”`);
    if (!leaders.length)
      return t(this.answers.questions === undefined ? 'unanswered' : 'questionHint');
    if (leaders.length > 1) return t('tie', { paths: localize.list(titles) });
    return t('leader', { path: titles[0]! });
  }

  /** Ticks a statement, or takes the tick away. */
  readonly tick = (id: string, on: boolean): void => {
    const ticked = new Set(this.answers.ticked);
    if (on) ticked.add(id);
    else ticked.delete(id);
    this.#answer(ticked);
  };

  /** Answers a question. */
  readonly choose = (question: string, option: string): void => {
    const others = [...this.answers.ticked].filter((id) => !isOptionOf(question, id));
    this.#answer(new Set([...others, optionId(question, option)]));
  };

  readonly reset = (): void => {
    this.answers.set({ asked: 0 });
    this.#answer(new Set());
    // The button goes with what it clears.
    if (this.answers.questions) void this.go(0);
    else void this.host.updateComplete.then(() => this.host.focus());
  };

  /** Goes to a question, or past the last one to the result. */
  readonly go = async (asked: number): Promise<void> => {
    this.answers.set({ asked });
    const count = this.host.document!.questions.length;
    const done = asked >= count;
    if (done) {
      const { ranking } = this.answers;
      const { leaders, ranked } = ranking;
      this.effects.announce(this.verdict(ranking));
      if (leaders.length === 1) this.#complete(leaders[0]!, ranked[0]!.because);
      this.#changed();
    } else {
      this.effects.announce(this.host.localize.t('question', { n: asked + 1, count }));
    }
    await this.host.updateComplete;
    if (done) this.#focus('.ask .ways button');
    else this.host.focus();
  };

  /** Settles on a path. */
  settle(path: Path, because: readonly Statement[]): void {
    this.answers.set({ chosen: path.id });
    // What leads there can be seen in the other widgets.
    const last = path.steps.at(-1);
    if (last !== undefined) this.effects.select(last);
    this.effects.announce(`${this.host.localize.t('chosen')}: ${path.title}`);
    this.#complete(path, because);
    this.#changed();
    // The button gives way to these words, and must not take the focus with it.
    void this.host.updateComplete.then(() => this.#focus('.tag'));
  }

  #answer(ticked: ReadonlySet<string>): void {
    // A new answer asks the question again.
    this.answers.set({ ticked, chosen: '' });
    const { ranking, questions } = this.answers;
    // While questions are asked there is nothing to say of the paths yet.
    if (questions === undefined) this.effects.announce(this.verdict(ranking));
    const list = ranking.ranked.map(({ path, points, place }) => ({
      path: path.id,
      points,
      place,
    }));
    this.host.dispatchEvent(new PathChangeEvent([...ticked], list));
    this.#changed();
  }

  #complete(path: Path, because: readonly Statement[]): void {
    const reasons = because.map((s) => s.text);
    this.host.dispatchEvent(new PathCompleteEvent(path.id, reasons));
  }

  /** What a form control fires when its value may have changed. */
  #changed(): void {
    this.host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #focus(selector: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
