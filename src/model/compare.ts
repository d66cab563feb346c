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
  const known = (query.sections ?? []).flatMap(
    (name) => SECTIONS.find((s) => s.toLowerCase() === name.toLowerCase()) ?? [],
  );
  const wanted = known.length ? known : SECTIONS;
  const columns = pickColumns(doc, query.subjects, wanted);
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

/**
 * The columns that are named. Where none is, and there are more than fit or none of them says anything: the
 * first that have something to say in those sections, families before roles; in links alone only where nobody
 * says more.
 */
function pickColumns(
  doc: RoleDocument,
  named: readonly string[] | undefined,
  wanted: readonly Section[],
): ResolvedProfile[] {
  const profiles = (subjects: readonly Subject[]) =>
    subjects.slice(0, MOST_COLUMNS).map(({ id }) => profileOf(doc, id)!);
  const picked = pickSubjects(doc, named);
  const fit = picked.length <= MOST_COLUMNS && subjectsThatSay(doc, picked, wanted).length > 0;
  if (named?.length || fit) return profiles(picked);
  for (const sections of [wanted.filter((section) => section !== 'links'), wanted]) {
    for (const subjects of [picked, doc.roles]) {
      const found = subjectsThatSay(doc, subjects, sections);
      // One alone is no comparison.
      if (found.length > 1) return profiles(found);
    }
  }
  return profiles(picked);
}

/** As many of them as fit side by side. */
function subjectsThatSay(
  doc: RoleDocument,
  subjects: readonly Subject[],
  sections: readonly Section[],
): Subject[] {
  const found: Subject[] = [];
  for (const subject of subjects) {
    if (found.length === MOST_COLUMNS) break;
    const profile = profileOf(doc, subject.id)!;
    if (sections.some((section) => saidIn(profile, section))) found.push(subject);
  }
  return found;
}
