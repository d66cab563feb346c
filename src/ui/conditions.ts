/** The conditions on a rating, beside its level. */
import { html, nothing } from 'lit';
import type { RatingParts } from '../model/conditions.js';
import type { LinkHost } from './links.js';
import { sayConditions } from './say-rating.js';

/** In words; with the level, if there is one, before them where it does not hold here. Nothing where there are none. */
export function renderConditions(
  { level, holds, conditions }: Pick<RatingParts, 'level' | 'holds' | 'conditions'>,
  { localize, docLang }: Pick<LinkHost, 'localize' | 'docLang'>,
): unknown {
  const when = sayConditions(conditions, localize);
  if (holds && !when) return nothing;
  // Words that the document itself has for them, rather than ours.
  const own = conditions.every(({ label }) => label !== undefined);
  return html`<span class="small when" lang=${own ? docLang : nothing}
    >${holds || !level ? when : `${level.label} ${when}`}</span
  >`;
}
