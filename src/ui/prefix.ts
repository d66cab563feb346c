/** Names for pages on which one of ours is taken. */

/**
 * What stands before the names of the elements: `acme-` for `<script data-prefix="acme">`, else nothing.
 *
 * @param url the address of the running module, by which its script element is found
 */
export function prefixOf(url: string): string {
  if (typeof document === 'undefined') return '';
  // Not `document.scripts`, which an element of that name shadows.
  const scripts = Document.prototype.querySelectorAll.call(document, 'script');
  const script = ([...scripts] as HTMLScriptElement[]).find(
    (s) => s.src === url && s.dataset.prefix,
  );
  const prefix = script?.dataset.prefix;
  if (!prefix) return '';
  if (/^[a-z][a-z0-9-]*$/.test(prefix)) return `${prefix}-`;
  console.warn(`data-prefix="${prefix}" is left out: lower case letters, digits and hyphens only.`);
  return '';
}
