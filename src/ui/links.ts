/** Links and sources of a document. */
import { html, nothing } from 'lit';
import { sourceName } from '../model/cite.js';
import { safeAddress } from '../model/safe-address.js';
import type { Link, Source } from '../model/types.js';
import type { Messages } from './messages.js';
import type { DocLang } from './localize.js';
import { sayLink } from './say-link.js';

/** What links need of the widget that shows them. */
export interface LinkHost {
  t: Messages['t'];
  localize: Messages;
  docLang: DocLang;
  follow: (event: Event, rel: string, url: string, subject: string | null) => void;
}

export function renderLinks(
  links: readonly Link[],
  subject: string | null,
  host: LinkHost,
): unknown {
  if (!links.length) return nothing;
  return html`<ul class="links">
    ${links.map((link) => html`<li>${renderLink(link, subject, host)}</li>`)}
  </ul>`;
}

export function renderLink(link: Link, subject: string | null, host: LinkHost): unknown {
  const { rel = '', url, label } = link;
  const kind = rel === 'jobs' || rel === 'apply' ? 'go' : '';
  return anchor(url, sayLink(link, host.t), {
    kind,
    lang: label === undefined ? nothing : host.docLang,
    follow: (e) => host.follow(e, rel, url, subject),
  });
}

/** Title, publisher and year of a source, as a link where it has an address. */
export function renderSource(source: Source, subject: string | null, host: LinkHost): unknown {
  const { url = '', publisher, published } = source;
  const follow = (e: Event) => host.follow(e, 'source', url, subject);
  const aside = [publisher, published && host.localize.date(published)].filter(Boolean).join(', ');
  const look: Look = { kind: 'source', lang: host.docLang, follow };
  return html`${anchor(url, sourceName(source), look)}${aside ? ` (${aside})` : nothing}`;
}

interface Look {
  kind: string;
  lang: DocLang;
  follow: (event: Event) => void;
}

/** Words that lead somewhere; words alone where a page may not lead there. */
function anchor(url: string, words: string, { kind, lang, follow }: Look): unknown {
  const href = safeAddress(url);
  return href
    ? html`<a class=${kind} lang=${lang} href=${href} @click=${follow}>${words}</a>`
    : words;
}
