/** Links and sources of a document. */
import { html, nothing } from 'lit';
import type { Link, Source } from '../model/types.js';
import type { Language } from './language.js';

/** What links need of the widget that shows them. */
export interface LinkHost {
  t: Language['t'];
  localize: Language;
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

export function renderLink(
  { rel, label, url }: Link,
  subject: string | null,
  host: LinkHost,
): unknown {
  const words = label ?? (rel ? host.t(rel) : url);
  return html`<a
    class=${rel === 'jobs' || rel === 'apply' ? 'go' : ''}
    href=${url}
    @click=${(e: Event) => host.follow(e, rel ?? '', url, subject)}
    >${words}</a
  >`;
}

/** Title, publisher and year of a source, as a link where it has an address. */
export function renderSource(source: Source, subject: string | null, host: LinkHost): unknown {
  const { title, url, publisher, published } = source;
  const aside = [publisher, published && host.localize.date(published)].filter(Boolean).join(', ');
  const words = title ?? url ?? source.id;
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
