/** A skill in the gap between two roles: what is stated of it for both. */
import { html, nothing } from 'lit';
import { partsOf, type StatedRating } from '../model/conditions.js';
import { type GapItem, toLearn } from '../model/gap.js';
import type { RoleDocument } from '../model/types.js';
import type { Selection } from '../role-data/store.js';
import { renderConditions } from './conditions.js';
import { renderLevel } from './level.js';
import type { DocLang } from './localize.js';
import type { Messages } from './messages.js';
import { on } from './on.js';
import { renderWords } from './words.js';

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

/** How many of the skills to learn or to deepen the reader says they have, and of how many. */
export function progress(items: readonly GapItem[], have: ReadonlySet<string>) {
  const open = toLearn(items);
  return { done: open.filter(({ skill }) => have.has(skill.id)).length, count: open.length };
}

/** A skill: what is stated of it for both roles, and where it is to learn, whether the reader has it. */
export function renderItem(
  doc: RoleDocument,
  item: GapItem,
  items: readonly GapItem[],
  { host, have, choose, announce }: GapOptions & { host: GapHost },
): unknown {
  const { t } = host;
  const { skill, kind, from, to, why } = item;
  // Where words are what there is to compare, a level says its own too.
  const show = (stated: StatedRating | undefined) =>
    renderStated(doc, stated, host, kind === 'words');
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
      >${
        // The same words on both sides are said once.
        kind === 'carry' && !to!.rating.level
          ? show(to)
          : html`<span>${show(from)}</span
              ><span class="to"
                ><span class="vh">${t('becomes')} </span><span>${show(to)}</span></span
              >`
      }</span
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

/**
 * A level or words, with the conditions that are left on them, so that none is taken for one without.
 *
 * @param noted whether the note of a level is shown too
 */
function renderStated(
  doc: RoleDocument,
  stated: StatedRating | undefined,
  host: GapHost,
  noted: boolean,
): unknown {
  const { t } = host;
  if (!stated) return html`<span class="muted small">${t('notStated')}</span>`;
  const parts = partsOf(doc, stated);
  const { level, holds, note } = parts;
  const conditions = renderConditions(parts, host);
  const words = (look: string) =>
    note && (noted || !level) ? renderWords(note, host.docLang, look) : nothing;
  if (!holds)
    return html`<span class="muted small">${t('notHere')}</span>
      ${conditions}${words('small muted')}`;
  return level
    ? html`${renderLevel(doc, level, host.docLang)} ${conditions}${words('small')}`
    : html`${words('small')}${conditions}`;
}
