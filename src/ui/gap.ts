/** The gap between two roles, group by group. */
import { css, html, nothing } from 'lit';
import type { Standings } from '../model/conditions.js';
import { GAP_KINDS, type GapItem } from '../model/gap.js';
import type { RoleDocument } from '../model/types.js';
import type { Selection } from '../role-data/store.js';
import { conditionText } from './conditions.js';
import { renderLevel } from './level.js';
import type { Language } from './language.js';

export const gapStyles = css`
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
  .gap-choice label {
    display: grid;
    gap: 0.25em;
    flex: 0 1 16em;
    min-width: min(100%, 11em);
  }
  .gap-choice select {
    width: 100%;
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
  t: Language['t'];
  localize: Language;
}

export interface GapOptions {
  /** The level of the heading above it. Its groups are one level deeper. */
  level: number;
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
  const { current, goal, level } = options;
  const title = (id: string) => doc.subjects.get(id)?.title ?? '';
  if (doc.subjects.size < 2) return nothing;
  return html`<section class="gap-section" aria-label=${t('gapHeading')}>
    <div class="gap-title" role="heading" aria-level=${level}>${t('gapHeading')}</div>
    <div class="gap-choice noprint">
      ${renderChoice(doc, t('gapFrom'), current, host, (id) => options.choose({ current: id }))}
      ${renderChoice(doc, t('gapTo'), goal, host, (id) => options.choose({ goal: id }))}
    </div>
    ${
      !current || !goal
        ? html`<p class="muted">${t('gapHint')}</p>`
        : items.length
          ? html`<p class="gap-result">
                ${t('gapTitle', { from: title(current), to: title(goal) })}${progress(items, options.have, host)}
              </p>
              ${renderGap(doc, items, host, options)}`
          : html`<p class="muted">${t('gapNone')}</p>`
    }
  </section>`;
}

/** The subjects to choose from, roles under their families. */
function renderChoice(
  doc: RoleDocument,
  label: string,
  value: string,
  { t }: GapHost,
  choose: (id: string | undefined) => void,
): unknown {
  const option = (id: string, title: string) =>
    html`<option value=${id} ?selected=${id === value}>${title}</option>`;
  const loose = doc.roles.filter((r) => r.family === undefined);
  return html`<label>
    <span class="label">${label}</span>
    <select @change=${(e: Event) => choose((e.target as HTMLSelectElement).value || undefined)}>
      <option value="" ?selected=${!value}>${t('gapChoose')}</option>
      ${doc.families.map(
        (f) =>
          html`<optgroup label=${f.title}>
            ${option(f.id, t('anyRung', { family: f.title }))}
            ${doc.roles.filter((r) => r.family === f.id).map((r) => option(r.id, r.title))}
          </optgroup>`,
      )}
      ${loose.map((r) => option(r.id, r.title))}
    </select>
  </label>`;
}

function progress(items: readonly GapItem[], have: ReadonlySet<string>, { t }: GapHost): unknown {
  const open = items.filter(isOpen);
  const done = open.filter((i) => have.has(i.skill.id)).length;
  return done
    ? html`<span class="aside num">${t('gapDone', { done, count: open.length })}</span>`
    : nothing;
}

const isOpen = ({ kind }: GapItem) => kind === 'learn' || kind === 'deepen';

/** What to learn, to deepen, what carries over, what no longer matters, and what cannot be said. */
export function renderGap(
  doc: RoleDocument,
  items: readonly GapItem[],
  host: GapHost,
  { level, have, choose, announce }: GapOptions,
): unknown {
  const { t, localize } = host;
  const stated = (s: Standings | undefined) =>
    !s
      ? html`<span class="muted small">${t('notStated')}</span>`
      : s.standing === 'unmet'
        ? html`<span class="muted small">${t('notHere')}</span>`
        : renderLevel(doc, s.rating.level);
  return html`<div class="gap" part="gap">
    ${GAP_KINDS.map((kind) => {
      const group = items.filter((item) => item.kind === kind);
      if (!group.length) return nothing;
      const open = isOpen(group[0]!);
      return html`<section>
        <div class="label" role="heading" aria-level=${Math.min(6, level + 1)}>
          ${t(`gap_${kind}`)}<span class="aside num">${localize.number(group.length)}</span>
        </div>
        <ul>
          ${group.map(({ skill, from, to, why }) => {
            const conditions = (to?.rating.when ?? []).map((w) => conditionText(doc, w, localize));
            const had = open && have.has(skill.id);
            return html`<li class=${had ? 'had' : ''}>
              <strong class="name">${skill.name}</strong>
              <span class="turn"
                ><span>${stated(from)}</span
                ><span class="to"><span class="vh">${t('becomes')} </span>${stated(to)}</span>${
                  conditions.length && to?.standing !== 'met'
                    ? html`<span class="small"
                        >${to?.standing === 'unmet' ? `${to.rating.level.label} ` : ''}${localize.list(conditions)}</span
                      >`
                    : nothing
                }</span
              >
              ${why ? html`<span class="small muted">${t(`why_${why}`)}</span>` : nothing}
              ${
                open
                  ? html`<label class="check small">
                      <input
                        type="checkbox"
                        .checked=${had}
                        aria-label=${`${t('have')}: ${skill.name}`}
                        @change=${(e: Event) => {
                          const next = new Set(have);
                          if ((e.target as HTMLInputElement).checked) next.add(skill.id);
                          else next.delete(skill.id);
                          choose({ have: next });
                          const todo = items.filter(isOpen);
                          const done = todo.filter((i) => next.has(i.skill.id)).length;
                          announce(t('gapDone', { done, count: todo.length }));
                        }}
                      />
                      <span>${t('have')}</span>
                    </label>`
                  : nothing
              }
            </li>`;
          })}
        </ul>
      </section>`;
    })}
  </div>`;
}
