/** Statements to tick. */
import { css, html, nothing } from 'lit';
import type { Statement, StatementGroup } from '../model/picker.js';
import type { DocLang } from '../ui/localize.js';
import type { Messages } from '../ui/messages.js';
import { on } from '../ui/on.js';
import { renderRest } from '../ui/rest.js';
import type { Folds } from './folds.js';

export const groupStyles = css`
  .group {
    border-block-end: 1px solid var(--_line);
  }
  .group > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    inline-size: auto;
    min-height: 2.75em;
    padding-block: 0.4em;
    overflow-wrap: anywhere;
    color: inherit;
    font-size: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .group > summary > .num {
    color: var(--_muted);
    font-weight: 400;
  }
  .group > summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.1em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  .group > summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .group[open] > summary::before {
    rotate: 45deg;
  }
  .group > summary > :first-child {
    flex: 1 1 8em;
  }
  .group[open] {
    padding-block-end: 0.9em;
  }
  .rest {
    margin-block-start: 0.75em;
  }
`;

export interface StatementHost {
  t: Messages['t'];
  docLang: DocLang;
  headingLevel: number;
  disabled: boolean;
  /** Ids of the statements that were ticked. */
  ticked: ReadonlySet<string>;
  /** Whether there is anything to start over from. */
  answered: boolean;
  tick: (id: string, on: boolean) => void;
  reset: () => void;
}

export interface GroupsHost extends StatementHost {
  folds: Folds;
}

export function renderStatements(groups: readonly StatementGroup[], host: GroupsHost): unknown {
  const { t } = host;
  if (!groups.some(({ statements }) => statements.length)) return nothing;
  return html`<fieldset class="ask" ?disabled=${host.disabled}>
    <legend>
      <span class="label" role="heading" aria-level=${host.headingLevel}>${t('statements')}</span>
    </legend>
    ${
      groups.length === 1 && !groups[0]!.title
        ? renderList(groups[0]!.statements, host)
        : renderGroups(groups, host)
    }
    ${
      host.answered
        ? html`<button class="quiet reset" type="button" @click=${host.reset}>
            ${t('reset')}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function renderGroups(groups: readonly StatementGroup[], host: GroupsHost): unknown {
  const { t, folds, ticked } = host;
  const shown = folds.shown(groups, 'groups');
  return html`<div class="groups">
    ${shown.map((group, i) => {
      const open = folds.isOpen(group, i, ticked);
      const count = group.statements.filter((s) => ticked.has(s.id)).length;
      return html`<details
        class="group"
        ?open=${on(open)}
        @toggle=${(e: Event) => folds.set(group.id, (e.target as HTMLDetailsElement).open)}
      >
        <summary>
          <span lang=${host.docLang}>${group.title}</span>
          <span class="small num"
            >${t('ticked', { ticked: count, count: group.statements.length })}</span
          >
        </summary>
        ${open ? renderGroup(group, host) : nothing}
      </details>`;
    })}
    ${renderRest(groups.length - shown.length, t, () => host.folds.ask('groups'))}
  </div>`;
}

function renderGroup({ id, statements }: StatementGroup, host: GroupsHost): unknown {
  const shown = host.folds.shown(statements, id);
  return html`${renderList(shown, host)}
  ${renderRest(statements.length - shown.length, host.t, () => host.folds.ask(id))}`;
}

function renderList(all: readonly Statement[], host: StatementHost): unknown {
  const { ticked, tick } = host;
  return html`<div class="statements">
    ${all.map(
      (s) =>
        html`<label class="statement" part="statement">
          <input
            type="checkbox"
            ?checked=${on(ticked.has(s.id))}
            @change=${(e: Event) => tick(s.id, (e.target as HTMLInputElement).checked)}
          />
          <span lang=${host.docLang}>${s.text}</span>
        </label>`,
    )}
  </div>`;
}
