/** A comparison as headed sections, one for each column, with a list of terms in each. */
import { type Child, e, field, heading, idOf, time } from '../html/write.js';
import {
  ownHeading,
  type WriteOptions,
  writeLink,
  writePay,
  writeTerms,
} from '../ui/write-parts.js';
import { compare } from '../model/compare.js';
import type { ResolvedProfile } from '../model/profile.js';
import type { RoleDocument } from '../model/types.js';
import type { Language } from '../ui/language.js';

export function writeCompareHtml(doc: RoleDocument, options: WriteOptions): Child {
  const { language, headingLevel: level } = options;
  const { summary, updated } = doc;
  const { columns } = compare(doc, { subjects: options.roles ?? [] });
  const own = ownHeading(doc.title ?? language.t('compareHeading'), options);
  const words = updated && language.t('updated', { date: language.date(updated) });
  return [
    own !== undefined && heading(level, own),
    summary !== undefined && e('p', { 'data-field': 'summary' }, summary),
    updated !== undefined && e('p', {}, time('updated', updated, words!)),
    columns.map((column) => {
      const { subject, family } = column;
      const marks = {
        'data-id': idOf(subject.id, subject.title),
        'data-kind': subject.kind,
        'data-family': family?.id,
        'data-family-title': family?.title,
      };
      return [
        heading(own === undefined ? level : level + 1, subject.title, marks),
        writeProfile(column, language),
      ];
    }),
  ];
}

/** What is said of a subject, section by section. */
function writeProfile(profile: ResolvedProfile, language: Language): Child {
  const { t } = language;
  const text = (name: 'summary' | 'focus' | 'sitsIn') =>
    profile[name] === undefined ? [] : [field(name, profile[name])];
  const { day, reportsTo, pay, links } = profile;
  const items = day.map((item) => e('li', { 'data-field': 'day' }, item));
  return writeTerms([
    [t('summary'), text('summary')],
    [t('focus'), text('focus')],
    [t('day'), day.length ? [e('ul', {}, items)] : []],
    [t('sitsIn'), text('sitsIn')],
    [t('reportsTo'), reportsTo.map((r) => field('reportsTo', r))],
    [t('pay'), pay.map((p) => writePay(p, language))],
    [t('links'), links.map((link) => writeLink(link, language))],
  ]);
}
