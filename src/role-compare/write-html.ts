/** A comparison as headed sections, one for each column, with a list of terms in each. */
import { type Child, e, heading, idOf, time } from '../html/write.js';
import { compare } from '../model/compare.js';
import { saidIn, SECTIONS } from '../model/sections.js';
import type { RoleDocument } from '../model/types.js';
import { type WriteOptions, writeHeading, writeSection, writeTerms } from '../ui/write-parts.js';

export function writeCompareHtml(doc: RoleDocument, options: WriteOptions): Child {
  const { messages } = options;
  const { summary, updated } = doc;
  const { columns } = compare(doc, { subjects: options.roles ?? [] });
  const { title, inside } = writeHeading(doc.title ?? messages.t('compareHeading'), options);
  const words = updated && messages.t('updated', { date: messages.date(updated) });
  return [
    title,
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
        heading(inside, subject.title, marks),
        writeTerms(SECTIONS.map((s) => writeSection(s, saidIn(column, s), messages))),
      ];
    }),
  ];
}
