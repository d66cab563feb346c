import { suggest } from '../model/issues.js';
import type { RoleDocument } from '../model/types.js';
import { listed } from './listed.js';

const reported = new WeakMap<RoleDocument, Set<string>>();

/** Tells the author, once for each document, of ids in an attribute that the document does not have. */
export function reportNames(
  element: Element,
  attribute: string,
  named: string | null | undefined,
  doc: RoleDocument,
): void {
  const told = reported.get(doc) ?? new Set();
  reported.set(doc, told);
  for (const id of listed(named)) {
    const where = `<${element.localName} ${attribute}>`;
    if (doc.subjects.has(id) || told.has(where + id)) continue;
    told.add(where + id);
    const near = suggest(id, doc.subjects.keys());
    console.warn(`${where}: "${id}" is no id in its document, so it was left out.${near}`);
  }
}
