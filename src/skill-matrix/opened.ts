/** The cell that the reader opened beside the table: which it is, and the steps from it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Matrix } from '../model/matrix.js';
import { ratingFor } from '../model/conditions.js';
import type { RoleDocument, Skill, Subject } from '../model/types.js';
import type { LinkHost } from '../ui/links.js';
import { renderPanel, type Way } from './panel.js';
import { cellKey } from './rows.js';
import { NEAREST, type TableWindow } from './window.js';

interface OpenedHost extends ReactiveControllerHost, LinkHost, HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
}

export class OpenedCell implements ReactiveController {
  /** Ids of the skill and the subject: what they are may change with the data. */
  #skill: string | undefined;
  #subject: string | undefined;
  /** Which of the columns that is. */
  #column = 0;

  constructor(
    private host: OpenedHost,
    private window: TableWindow,
  ) {
    host.addController(this);
  }

  /** The key of the cell; nothing where none is open. */
  get key(): string | undefined {
    const [skill, subject] = [this.#skill, this.#subject];
    return skill === undefined || subject === undefined
      ? undefined
      : cellKey({ id: skill }, { id: subject });
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#onKey);
  }

  readonly open = ({ id: skill }: Skill, { id: subject }: Subject): void => {
    this.#skill = skill;
    this.#subject = subject;
    this.#focus('.panel .title', true);
  };

  readonly close = (): void => {
    const at = `[data-more="${CSS.escape(this.key ?? '')}"]`;
    this.#skill = undefined;
    this.#focus(at);
  };

  /** The panel; nothing where no cell is open, or where it is not shown any more. */
  render(doc: RoleDocument, view: Matrix, headingLevel: number): unknown {
    // Rendered at each step of scrolling: nothing is looked for while no cell is open.
    if (this.#skill === undefined) return undefined;
    const rows = view.groups.flatMap((group) => group.rows);
    const row = rows.findIndex(({ skill }) => skill.id === this.#skill);
    const column = view.columns.findIndex(({ id }) => id === this.#subject);
    this.#column = column;
    if (row < 0 || column < 0) return undefined;
    const at = ([columns, by]: Way) => [rows[row + by]?.skill, view.columns[column + columns]];
    const { skill } = rows[row]!;
    const subject = view.columns[column]!;
    return renderPanel(doc, this.host, {
      skill,
      subject,
      cell: ratingFor(doc, skill, subject),
      headingLevel,
      leads: (way) => at(way).every(Boolean),
      step: (way) => this.open(...(at(way) as [Skill, Subject])),
      close: this.close,
    });
  }

  #focus(what: string, reveal = false): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const find = (selector: string) => this.host.renderRoot.querySelector<HTMLElement>(selector);
      (find(what) ?? find('.scroll'))?.focus();
      const cell = reveal ? find('td.opened') : null;
      if (cell) cell.scrollIntoView(NEAREST);
      else if (reveal) void this.window.reveal(this.#skill!, this.#column + 1);
    });
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#skill === undefined || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  };
}
