/** Links and sources of a document. */
import { html, nothing } from 'lit';
import { sourceName } from '../model/cite.js';
import type { Link, Source } from '../model/types.js';
import type { Messages } from './messages.js';
import { sayLink } from './say-link.js';

/** What links need of the widget that shows them. */
export interface LinkHost {
  t: Messages['t'];
  localize: Messages;
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
  const { rel, url } = link;
  return html`<a
    class=${rel === 'jobs' || rel === 'apply' ? 'go' : ''}
    href=${url}
    @click=${(e: Event) => host.follow(e, rel ?? '', url, subject)}
    >${sayLink(link, host.t)}</a
  >`;
}

/** Title, publisher and year of a source, as a link where it has an address. */
export function renderSource(source: Source, subject: string | null, host: LinkHost): unknown {
  const { url, publisher, published } = source;
  const words = sourceName(source);
  const aside = [publisher, published && host.localize.date(published)].filter(Boolean).join(', ');
  return html`${
    url
      ? html`<a
          class="source"
          href=${url}
          @click=${(e: Event) => host.follow(e, 'source', url, subject)}
          >${words}</a
        >`
      : words
  }${aside ? ` (${aside})` : nothing}`;
}
