/** The gap between two roles, group by group. */
import { css, html, nothing } from 'lit';
import { headingLevel } from '../html/heading-level.js';
import { subjectGroups } from '../model/find.js';
import { GAP_KINDS, type GapItem } from '../model/gap.js';
import type { RoleDocument } from '../model/types.js';
import { type FindField, findStyles, renderFind } from './find-role.js';
import { type GapHost, type GapOptions, progress, renderItem } from './gap-item.js';

export type { GapHost, GapOptions };

export const gapStyles = css`
  ${findStyles}
  .gap-section {
    margin-block-start: var(--_gap);
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .gap-title {
    margin-block-end: 0.6em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .gap-choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin-block-end: 1em;
  }
  .gap-choice .seek {
    flex: 0 1 16em;
    min-width: min(100%, 11em);
  }
  .gap-result {
    margin-block-end: 1em;
    font-weight: 600;
  }
  .gap {
    display: grid;
    gap: 1.1em 2.5em;
  }
  .gap .label {
    margin-block-end: 0.4em;
  }
  .gap section > ul {
    display: grid;
    gap: 0.5em;
  }
  .gap section > ul > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 0.75em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .gap .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.4em;
    align-items: center;
  }
  .gap .turn > .to::before {
    content: '→' / '';
    margin-inline-end: 0.4em;
    color: var(--_muted);
  }
  .gap .turn > .to:dir(rtl)::before {
    content: '←' / '';
  }
  .gap section:has(.words) {
    grid-column: 1 / -1;
  }
  .gap .turn:has(.words) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em 1.25em;
    align-items: start;
  }
  .gap .turn:has(.words) > .to {
    display: flex;
  }
  .gap .check {
    min-height: 1.75em;
  }
  .gap .had .name {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  @media print {
    .gap-section:not(:has(.gap)) {
      display: none;
    }
    .gap section {
      break-inside: avoid;
    }
    .gap-title,
    .gap-result {
      break-after: avoid;
    }
  }
  @container ce (min-width: 40em) {
    .gap {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;

export interface GapSectionOptions extends GapOptions {
  /** Ids of the two subjects; empty while none is chosen. */
  current: string;
  goal: string;
}

/** The choice of two subjects, and under it the gap between them. */
export function renderGapSection(
  doc: RoleDocument,
  items: readonly GapItem[],
  host: GapHost,
  options: GapSectionOptions,
): unknown {
  const { t } = host;
  const { current, goal } = options;
  const title = (id: string) => doc.subjects.get(id)?.title ?? '';
  if (doc.subjects.size < 2) return nothing;
  return html`<section class="gap-section" aria-label=${t('gapHeading')}>
    <div class="gap-title" role="heading" aria-level=${options.headingLevel}>
      ${t('gapHeading')}
    </div>
    <div class="gap-choice noprint">
      ${renderChoice(doc, host, { name: 'from', label: t('gapFrom'), value: current, choose: (id) => options.choose({ current: id || undefined }) })}
      ${renderChoice(doc, host, { name: 'to', label: t('gapTo'), value: goal, choose: (id) => options.choose({ goal: id || undefined }) })}
    </div>
    ${
      !current || !goal
        ? html`<p class="muted">${t('gapHint')}</p>`
        : items.length
          ? html`<p class="gap-result">
                ${t('gapTitle', { from: title(current), to: title(goal) })}${renderProgress(items, options.have, host)}
              </p>
              ${renderGap(doc, items, host, options)}`
          : html`<p class="muted">${t('gapNone')}</p>`
    }
  </section>`;
}

/** The subjects to choose from, roles under their families. */
function renderChoice(
  doc: RoleDocument,
  host: GapHost,
  choice: Pick<FindField, 'name' | 'label' | 'value' | 'choose'>,
): unknown {
  return renderFind({ ...choice, groups: subjectGroups(doc), none: host.t('gapChoose') }, host);
}

function renderProgress(
  items: readonly GapItem[],
  have: ReadonlySet<string>,
  { t }: GapHost,
): unknown {
  const reached = progress(items, have);
  return reached.done ? html`<span class="aside num">${t('gapDone', reached)}</span>` : nothing;
}

/** What to learn, to deepen, what carries over, what no longer matters, and what cannot be said. */
export function renderGap(
  doc: RoleDocument,
  items: readonly GapItem[],
  host: GapHost,
  options: GapOptions,
): unknown {
  const { t, localize } = host;
  const renderGroup = (kind: GapItem['kind']) => {
    const group = items.filter((item) => item.kind === kind);
    if (!group.length) return nothing;
    return html`<section>
      <div class="label" role="heading" aria-level=${headingLevel(options.headingLevel, 1)}>
        ${t(`gap_${kind}`)}<span class="aside num">${localize.number(group.length)}</span>
      </div>
      <ul>
        ${group.map((item) => renderItem(doc, item, items, { host, ...options }))}
      </ul>
    </section>`;
  };
  return html`<div class="gap" part="gap">${GAP_KINDS.map(renderGroup)}</div>`;
}
