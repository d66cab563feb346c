/** Careers side by side. */
import { areFew, type FindGroup, subjectGroups } from './find.js';
import { pickSubjects, profileOf, type ResolvedProfile } from './profile.js';
import { saidIn, type Section, SECTIONS } from './sections.js';
import type { RoleDocument, Subject } from './types.js';

/** More columns than this do not fit side by side. */
export const MOST_COLUMNS = 5;

export interface Comparison {
  columns: ResolvedProfile[];
  /** What could stand as a column, these columns included, and how many that is. */
  choices: FindGroup<Subject>[];
  count: number;
  /** Whether anything is stated about any of them in the sections asked for. */
  stated: boolean;
  /** Sections in which at least one column has something to say. */
  sections: { section: Section; same: boolean }[];
}

export interface CompareQuery {
  /** Ids of the columns. */
  subjects?: readonly string[];
  /** The sections to show, in order. */
  sections?: readonly string[];
  /** Leave out sections in which all columns say the same. */
  differences?: boolean;
}

export function compare(doc: RoleDocument, query: CompareQuery = {}): Comparison {
  const columns = pickSubjects(doc, query.subjects)
    .slice(0, MOST_COLUMNS)
    .map((subject) => profileOf(doc, subject.id)!);
  const known = (query.sections ?? []).flatMap(
    (name) => SECTIONS.find((s) => s.toLowerCase() === name.toLowerCase()) ?? [],
  );
  const wanted = known.length ? known : SECTIONS;
  let stated = false;
  const sections = wanted.flatMap((section) => {
    const said = columns.map((column) => JSON.stringify(saidIn(column, section)));
    if (said.every((s) => s === undefined)) return [];
    stated = true;
    const same = columns.length > 1 && said.every((s) => s === said[0]);
    return same && query.differences ? [] : [{ section, same }];
  });
  const grouped = subjectGroups(doc);
  // A handful is read from top to bottom, families first.
  const choices = areFew(grouped)
    ? [{ title: '', options: [...doc.families, ...doc.roles] }]
    : grouped;
  return { columns, choices, count: doc.subjects.size, stated, sections };
}
