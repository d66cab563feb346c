/** Which columns a widget shows, and in which order. */
import { listed } from './listed.js';
import type { RoleStore } from './store.js';

/**
 * The ids of the columns, by the first that names any: the page, in the widget's attribute; the reader, in
 * any widget of the same document; the source itself, where it is HTML with columns. Empty where none does:
 * the document's own are then for the query to find. What the document does not have is left out, and
 * where the page names nothing else, nothing is shown.
 *
 * @param named the `roles` attribute
 */
export function columnsOf(named: string | null | undefined, store: RoleStore): readonly string[] {
  const { document: doc, columns = [] } = store.snapshot;
  const { columns: chosen = [] } = store.selection;
  const known = (ids: readonly string[]) => ids.filter((id) => doc?.subjects.has(id));
  const byPage = listed(named);
  if (byPage.length) return known(byPage).length ? known(byPage) : byPage;
  return [known(chosen), known(columns)].find((ids) => ids.length) ?? [];
}
