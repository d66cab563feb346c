/** The gap between two roles, group by group. */
import { css, html, nothing } from 'lit';
import { headingLevel } from '../html/heading-level.js';
import { partsOf, type StatedRating } from '../model/conditions.js';
import { subjectGroups } from '../model/find.js';
import { GAP_KINDS, type GapItem, toLearn } from '../model/gap.js';
import type { RoleDocument } from '../model/types.js';
import type { Selection } from '../role-data/store.js';
import { renderConditions } from './conditions.js';
import { type FindField, findStyles, renderFind } from './find-role.js';
import { renderLevel } from './level.js';
import type { DocLang } from './localize.js';
import type { Messages } from './messages.js';
import { on } from './on.js';

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
  .gap-choice .find {
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
  .gap ul {
    display: grid;
    gap: 0.5em;
  }
  .gap li {
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

export interface GapHost {
  t: Messages['t'];
  localize: Messages;
  docLang: DocLang;
}

export interface GapOptions {
  /** The level of the heading above it. Its groups are one level deeper. */
  headingLevel: number;
  /** Ids of the skills that the reader says they have. */
  have: ReadonlySet<string>;
  /** Takes what the reader chose. */
  choose: (selection: Selection) => void;
  announce: (text: string) => void;
}

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

/** How many of the skills to learn or to deepen the reader says they have, and of how many. */
function progress(items: readonly GapItem[], have: ReadonlySet<string>) {
  const open = toLearn(items);
  return { done: open.filter(({ skill }) => have.has(skill.id)).length, count: open.length };
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

/** A skill: what is stated of it for both roles, and where it is to learn, whether the reader has it. */
function renderItem(
  doc: RoleDocument,
  item: GapItem,
  items: readonly GapItem[],
  { host, have, choose, announce }: GapOptions & { host: GapHost },
): unknown {
  const { t } = host;
  const { skill, from, to, why } = item;
  const open = toLearn([item]).length > 0;
  const had = open && have.has(skill.id);
  const mark = (event: Event) => {
    const next = new Set(have);
    if ((event.target as HTMLInputElement).checked) next.add(skill.id);
    else next.delete(skill.id);
    choose({ have: next });
    announce(t('gapDone', progress(items, next)));
  };
  return html`<li class=${had ? 'had' : ''}>
    <strong class="name" lang=${host.docLang}>${skill.name}</strong>
    <span class="turn"
      ><span>${renderStated(doc, from, host)}</span
      ><span class="to"
        ><span class="vh">${t('becomes')} </span>${renderStated(doc, to, host)}</span
      ></span
    >
    ${why ? html`<span class="small muted">${t(`why_${why}`)}</span>` : nothing}
    ${
      open
        ? html`<label class="check small">
            <input
              type="checkbox"
              ?checked=${on(had)}
              aria-label=${`${t('have')}: ${skill.name}`}
              @change=${mark}
            />
            <span>${t('have')}</span>
          </label>`
        : nothing
    }
  </li>`;
}

/** A level with the conditions that are left on it, so that none is taken for one without. */
function renderStated(doc: RoleDocument, stated: StatedRating | undefined, host: GapHost): unknown {
  const { t } = host;
  if (!stated) return html`<span class="muted small">${t('notStated')}</span>`;
  const parts = partsOf(doc, stated);
  return html`${
    parts.holds
      ? renderLevel(doc, parts.level, host.docLang)
      : html`<span class="muted small">${t('notHere')}</span>`
  }
  ${renderConditions(parts, host)}`;
}
