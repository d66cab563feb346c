/** How much of many statements and many paths is shown: what the reader opened and asked for. */
import type { Ranked, StatementGroup } from '../model/picker.js';
import { firstOf } from '../ui/rest.js';

export interface FoldsHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export class Folds {
  /** Ids of groups that the reader opened or closed. */
  #opened = new Map<string, boolean>();
  /** Of what the reader asked for the rest: ids of groups, `paths`, `groups`. */
  #asked = new Set<string>();

  /** @param isWhole whether nothing may be left out, as on paper */
  constructor(
    private host: FoldsHost,
    private isWhole: () => boolean,
  ) {}

  /** Whether a group is open: the first, and where something is ticked, unless the reader says otherwise. */
  isOpen({ id, statements }: StatementGroup, i: number, ticked: ReadonlySet<string>): boolean {
    if (this.isWhole()) return true;
    return this.#opened.get(id) ?? (i === 0 || statements.some((s) => ticked.has(s.id)));
  }

  set(id: string, open: boolean): void {
    if (this.isWhole() || this.#opened.get(id) === open) return;
    this.#opened.set(id, open);
    this.host.requestUpdate();
  }

  /** Shows the rest of a list, of which the first has the focus, for the button is gone. */
  ask(of: string): void {
    const { host } = this;
    const items = () => [
      ...host.renderRoot.querySelectorAll<HTMLElement>('.outcome, .statement, .group'),
    ];
    const before = new Set(items());
    this.#asked.add(of);
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const first = items().find((item) => !before.has(item));
      first?.querySelector<HTMLElement>('input, summary, button')?.focus();
    });
  }

  /** What is shown of a list: the first, and everything once it was asked for. */
  shown<T>(all: readonly T[], of: string): readonly T[] {
    return this.isWhole() || this.#asked.has(of) ? all : firstOf(all);
  }

  /** The same of a ranking, with the path that was chosen wherever it stands. */
  paths(ranked: readonly Ranked[], chosen: string): readonly Ranked[] {
    const first = this.shown(ranked, 'paths');
    const own = ranked.find(({ path }) => path.id === chosen);
    return own && !first.includes(own) ? [...first, own] : first;
  }
}
