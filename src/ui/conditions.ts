/** Conditions of ratings in words. */
import type { RoleDocument, When } from '../model/types.js';
import type { Language } from './language.js';

/** A condition in words: "from Manager up". */
export function conditionText(
  doc: RoleDocument,
  { atOrAbove, only, specialism, label }: When,
  localize: Language,
): string {
  const { t } = localize;
  if (label !== undefined) return label;
  const title = (id: string) => doc.subjects.get(id)!.title;
  if (atOrAbove !== undefined) return t('atOrAbove', { role: title(atOrAbove) });
  if (only.length) return t('only', { roles: localize.list(only.map(title)) });
  return t('specialism', { specialism: specialism ?? '' });
}
