/** What the reader of a picker has answered, and what that comes to. */
import {
  optionStatements,
  rank,
  type Ranking,
  type Statement,
  statements,
  statementGroups,
  type StatementGroup,
} from '../model/picker.js';
import type { RoleDocument } from '../model/types.js';
import type { State } from '../ui/address.js';
import { memo } from '../ui/memo.js';

export interface AnswersHost {
  readonly document: RoleDocument | undefined;
  readonly mode: string;
  requestUpdate(): void;
}

/** Ids are joined by what none of them has in it. */
const SEPARATOR = '\n';

export class Answers {
  /** Ids of the statements that were ticked, or of the options that were chosen. */
  readonly ticked: ReadonlySet<string> = new Set();
  /** Which question is asked; the number of questions once the result is shown. */
  readonly asked: number = 0;
  /** Id of the path that the reader, or the page, chose outright. */
  readonly chosen: string = '';

  constructor(private host: AnswersHost) {}

  set(change: Partial<Pick<Answers, 'ticked' | 'asked' | 'chosen'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /** In as few words as possible. */
  get state(): Record<'ticked' | 'chosen' | 'asked', string> {
    const { ticked, chosen, asked } = this;
    return {
      ticked: [...ticked].join(SEPARATOR),
      chosen,
      asked: asked ? String(asked) : '',
    };
  }

  set state({ ticked, chosen, asked }: State) {
    this.set({
      ticked: new Set(ticked?.split(SEPARATOR).filter(Boolean)),
      chosen: chosen ?? '',
      asked: Math.max(0, Math.trunc(Number(asked)) || 0),
    });
  }

  /** How many questions are asked; undefined where statements are ticked. */
  get questions(): number | undefined {
    const count = this.host.document?.questions.length;
    return this.host.mode === 'questions' && count ? count : undefined;
  }

  get statements(): readonly Statement[] {
    const doc = this.host.document;
    return doc ? this.#statements({ doc, asks: this.questions !== undefined }) : [];
  }

  /** The same in the groups in which they are read. */
  get groups(): readonly StatementGroup[] {
    const doc = this.host.document;
    return doc ? this.#groups({ doc, all: this.statements }) : [];
  }

  #groups = memo(({ doc, all }: { doc: RoleDocument; all: readonly Statement[] }) =>
    statementGroups(doc, all),
  );

  #statements = memo(({ doc, asks }: { doc: RoleDocument; asks: boolean }) =>
    asks ? optionStatements(doc) : statements(doc),
  );

  /** While questions are being asked there is no result yet. */
  get ranking(): Ranking {
    const doc = this.host.document;
    if (!doc) return { ranked: [], leaders: [], answered: 0 };
    const complete = this.asked >= (this.questions ?? 0);
    return rank(doc, this.statements, complete ? this.ticked : new Set());
  }

  /** The id of the path that was chosen, else of the one that leads; empty where none does. */
  get value(): string {
    const { chosen } = this;
    const doc = this.host.document;
    // Before there is a document, nobody can say that there is no such path.
    if (chosen && (!doc || doc.paths.some((p) => p.id === chosen))) return chosen;
    const { leaders } = this.ranking;
    return leaders.length === 1 ? leaders[0]!.id : '';
  }
}
