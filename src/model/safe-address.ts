/** Which addresses a page may lead to. The one place that says so: every `href` comes through here. */

const SCHEMES = ['http', 'https', 'mailto', 'tel'];

/** The scheme of an address in lower case, where it names one. Reads as browsers do. */
export function schemeOf(url: string): string | undefined {
  // A place for an id counts as a letter: what is put there would be part of the scheme.
  return /^([a-z{][a-z0-9+.{}-]*):/i.exec(bare(url))?.[1]?.toLowerCase();
}

/**
 * The address without what browsers take out of it, if it is one to lead to: http, https, mailto, tel
 * or relative, `//host` included. Undefined for any other, and where nothing is left.
 */
export function safeAddress(url: string): string | undefined {
  const scheme = schemeOf(url);
  return scheme === undefined || SCHEMES.includes(scheme) ? bare(url) || undefined : undefined;
}

/** Browsers take control characters out before they look for a scheme. */
function bare(url: string): string {
  return url.replace(/[\u0000-\u001f\u007f]/g, '').trim();
}
