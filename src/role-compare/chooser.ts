/** A column whose subject the reader may change, or take away. */
import { html, nothing } from 'lit';
import { type Comparison, MOST_COLUMNS } from '../model/compare.js';
import { renderFind } from '../ui/find-role.js';
import type { LinkHost } from '../ui/links.js';

/**
 * @param i which column
 * @param set takes the ids of the columns, and which of them is to have the focus
 */
export function renderChooser(
  { columns, choices, count }: Comparison,
  i: number,
  host: Pick<LinkHost, 't' | 'docLang'>,
  set: (ids: readonly string[], focus: number) => void,
): unknown {
  const { t } = host;
  const ids = columns.map((c) => c.subject.id);
  const { id, title } = columns[i]!.subject;
  const remove = () =>
    set(
      ids.filter((other) => other !== id),
      Math.max(0, i - 1),
    );
  const field = { groups: choices, plain: true, quiet: true };
  return html`<div class="chooser">
    ${renderFind(
      {
        ...field,
        name: `column-${i}`,
        label: t('column', { n: i + 1 }),
        without: new Set(ids.filter((other) => other !== id)),
        value: id,
        choose: (to) => set(ids.with(i, to), i),
      },
      host,
    )}
    ${
      columns.length > 2
        ? html`<button
            class="quiet"
            type="button"
            aria-label=${t('removeColumn', { role: title })}
            @click=${remove}
          >
            ×
          </button>`
        : nothing
    }
    ${
      i === columns.length - 1 && columns.length < Math.min(MOST_COLUMNS, count)
        ? renderFind(
            {
              ...field,
              name: 'add',
              class: 'add',
              label: t('addColumn'),
              without: new Set(ids),
              value: '',
              none: `+ ${t('addColumn')}`,
              choose: (added) => set([...ids, added], ids.length),
            },
            host,
          )
        : nothing
    }
  </div>`;
}
