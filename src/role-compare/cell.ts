/** What a cell of a comparison says: one section of one subject. */
import { html, nothing } from 'lit';
import type { ResolvedProfile } from '../model/profile.js';
import { type Said, saidIn, type Section } from '../model/sections.js';
import { type LinkHost, renderLinks } from '../ui/links.js';
import type { Messages } from '../ui/messages.js';
import { firstTexts, renderRest } from '../ui/rest.js';
import { absolute } from '../ui/say-link.js';
import { sayPay } from '../ui/say-pay.js';

/**
 * Any section but pay, which stands on one scale for all columns.
 *
 * @param askRest shows the rest of a long list; where it is left out, all of it is shown
 */
export function renderCell(
  profile: ResolvedProfile,
  section: Exclude<Section, 'pay'>,
  host: LinkHost,
  askRest?: (event: Event) => void,
): unknown {
  const said = saidIn(profile, section);
  switch (said?.form) {
    case undefined:
      return html`<p class="muted">${host.t('notStated')}</p>`;
    case 'list': {
      const shown = askRest ? firstTexts(said.of) : said.of;
      const rest = said.of.length - shown.length;
      return html`<ul class="day" tabindex=${said.of === firstTexts(said.of) ? nothing : '-1'}>
          ${shown.map((item) => html`<li lang=${host.docLang}>${item}</li>`)}
        </ul>
        ${askRest ? renderRest(rest, host.t, askRest, profile.subject.title) : nothing}`;
    }
    case 'links':
      return renderLinks(said.of, profile.subject.id, host);
    default:
      return html`<p lang=${host.docLang}>${sayCell(said, 0, host.localize, '')}</p>`;
  }
}

/**
 * The same in words alone, pay included, for taking away.
 *
 * @param staleAfter pay figures older than this many months say so
 * @param base the address of the page, to which others are relative
 */
export function sayCell(
  said: Said | undefined,
  staleAfter: number,
  messages: Messages,
  base: string,
): string {
  switch (said?.form) {
    case undefined:
      return messages.t('notStated');
    case 'text':
      return said.of;
    case 'list':
      return said.of.join('\n');
    case 'names':
      return sayNames(said.of, messages);
    case 'pay':
      return said.of.map((pay) => sayPay(pay, staleAfter, messages, base)).join('\n');
    case 'links':
      return said.of
        .map(({ label = '', url }) => `${label} ${absolute(url, base)}`.trim())
        .join('\n');
  }
}

/** Names of which one or another applies. */
function sayNames(names: readonly string[], messages: Messages): string {
  return messages.list(names, 'disjunction');
}
