/** Of many columns, which are shown; and of many rows, those of which no shown column says anything. */
import { html, nothing } from 'lit';
import { choiceGroups, type Matrix, matrixSubjects, READABLE } from '../model/matrix.js';
import type { RoleDocument } from '../model/types.js';
import { renderFind } from '../ui/find-role.js';
import type { LinkHost } from '../ui/links.js';

export interface ChoiceOptions {
  /** Ids of the columns that were chosen; empty while the matrix chooses. */
  chosen: readonly string[];
  /** Takes the ids of the columns; none for those that the matrix would choose. */
  choose: (ids: readonly string[] | undefined) => void;
}

/** How many of the columns are shown, and a field to add others; nothing where they are few. */
export function renderColumnChoice(
  doc: RoleDocument,
  { columns, choices }: Matrix,
  host: LinkHost,
  { chosen, choose }: ChoiceOptions,
): unknown {
  const { t } = host;
  if (choices.length <= READABLE) return nothing;
  const shown = matrixSubjects(doc, chosen).map(({ id }) => id);
  const toggle = (id: string) =>
    choose(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);
  return html`<div class="columns noprint">
    ${renderFind(
      {
        name: 'columns',
        label: t('chooseColumns'),
        quiet: true,
        none: t('chooseColumns'),
        groups: choiceGroups(doc),
        value: new Set(shown),
        plain: true,
        choose: toggle,
      },
      host,
    )}
    <span class="small muted num"
      >${t('columnsShown', { shown: columns.length, count: choices.length })}</span
    >
    ${
      shown.length < choices.length
        ? html`<button
            class="quiet small"
            type="button"
            @click=${() => choose(choices.map(({ id }) => id))}
          >
            ${t('allColumns')}
          </button>`
        : nothing
    }
    ${
      chosen.length
        ? html`<button class="quiet small" type="button" @click=${() => choose(undefined)}>
            ${t('firstColumns')}
          </button>`
        : nothing
    }
  </div>`;
}

/** How many skills are left out because no column says anything of them, and a way to see them. */
export function renderLeftOut(
  { blank }: Matrix,
  { t }: LinkHost,
  shown: boolean,
  show: (on: boolean) => void,
): unknown {
  if (!blank) return nothing;
  return html`<p class="small muted noprint left-out">
    ${t(shown ? 'blanksShown' : 'blanksLeftOut', { count: blank })}
    <button class="quiet" type="button" @click=${() => show(!shown)}>
      ${t(shown ? 'hideBlanks' : 'showBlanks')}
    </button>
  </p>`;
}
