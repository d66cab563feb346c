import type { Link, Source } from '../model/types.js';
import type { Messages } from './messages.js';

/** The words of a link. */
export function sayLink({ rel, label, url }: Link, t: Messages['t']): string {
  return label ?? (rel ? t(rel) : url);
}

/**
 * An address that leads there from anywhere; as it stands where it is none.
 *
 * @param base the address of the page that it is relative to
 */
export function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** A source with its publisher and address, for taking away from the page at `base`. */
export function saySource(source: Source, t: Messages['t'], base: string): string {
  const { title, publisher, url, id } = source;
  const said = [title ?? (url ? undefined : id), publisher, url && absolute(url, base)];
  return t('source', { source: [...new Set(said)].filter(Boolean).join(', ') });
}
