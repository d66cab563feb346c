/** Skills by subjects. */
import { partsOf, ratingFor, type StatedRating } from './conditions.js';
import { pickSubjects } from './profile.js';
import { isRated, laddersOf, perDocument } from './relations.js';
import type { RoleDocument, Scale, Skill, Subject } from './types.js';

export interface MatrixQuery {
  /** Ids of the columns. */
  subjects?: readonly string[];
  /** Only the skills of this group. */
  group?: string;
  /** Only skills whose name, group, description, examples or ratings have these words. */
  filter?: string;
  /** `name`, or the id of a column; with `-` before it the other way round. */
  sort?: string;
  /** Leave out skills for which all columns say the same. */
  differences?: boolean;
}

/** One cell. Undefined is "not stated", which is never "no". */
export type Cell = StatedRating | undefined;

export interface MatrixRow {
  skill: Skill;
  cells: Cell[];
}

export interface MatrixGroup {
  /** The heading; absent for skills without a group. */
  title?: string;
  /** The scale that the rows share in the sorted column, where rows are sorted by one. */
  scale?: Scale;
  /** True for the rows for which the sorted column says nothing. */
  blank?: boolean;
  rows: MatrixRow[];
}

export interface Matrix {
  columns: Subject[];
  groups: MatrixGroup[];
  /** Skills in the document, and of those shown. */
  total: number;
  shown: number;
  /** The scales that the shown columns use, for the legend. */
  scales: Scale[];
  /** The groups there are to choose from. */
  groupTitles: string[];
}

export interface Sort {
  /** `name` or a subject id. */
  by: string;
  reverse: boolean;
}

export function parseSort(sort: string | undefined): Sort | undefined {
  const word = sort?.trim();
  if (!word) return undefined;
  return word.startsWith('-') ? { by: word.slice(1), reverse: true } : { by: word, reverse: false };
}

export function matrix(doc: RoleDocument, query: MatrixQuery = {}): Matrix {
  const columns = matrixSubjects(doc, query.subjects);
  const all = doc.skills.map((skill) => ({
    skill,
    cells: columns.map((subject) => ratingFor(doc, skill, subject)),
  }));
  const words = fold(query.filter ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const rows = all.filter(
    (row) =>
      (!query.group || row.skill.group === query.group) &&
      (!query.differences || differs(row.cells)) &&
      (!words.length || has(doc, row, words)),
  );
  const used = new Set(all.flatMap((row) => row.cells.flatMap((c) => c?.rating.level.scale ?? [])));
  return {
    columns,
    groups: arrange(rows, columns, parseSort(query.sort), doc),
    total: doc.skills.length,
    shown: rows.length,
    scales: doc.scales.filter((s) => used.has(s)),
    groupTitles: [...new Set(doc.skills.flatMap((s) => s.group ?? []))],
  };
}

/** The named columns; else whatever has ratings, families first; else whatever there is. */
function matrixSubjects(doc: RoleDocument, named: readonly string[] | undefined): Subject[] {
  if (named?.length) return pickSubjects(doc, named);
  const stated = [...doc.families, ...doc.roles].filter((s) => isRated(doc, s.id));
  return stated.length ? stated : pickSubjects(doc);
}

/** Whether a family has rungs to open its column into. */
export function runged(doc: RoleDocument, subject: Subject): boolean {
  return subject.kind === 'family' && laddersOf(doc, subject.id).length > 0;
}

/**
 * The ids of the columns, with the rungs of the opened families after them, lowest first.
 *
 * @param named ids of the columns; empty for those that the matrix would choose
 */
export function openColumns(
  doc: RoleDocument,
  named: readonly string[],
  opened: ReadonlySet<string>,
): readonly string[] {
  if (!opened.size) return named;
  return matrixSubjects(doc, named).flatMap(({ id }) => {
    const ladders = opened.has(id) ? laddersOf(doc, id) : [];
    return [id, ...ladders.flatMap((l) => l.rungs.flatMap((r) => r.roles))];
  });
}

/** Two blanks are the same; a blank and a rating are not. */
function differs(cells: readonly Cell[]): boolean {
  const said = cells.map((c) => {
    if (!c) return '';
    const { level, note = '', when } = c.rating;
    const left = c.standing === 'met' ? '' : JSON.stringify(when);
    return `${level.scale.id}/${level.id}/${c.standing}/${left}/${note}`;
  });
  return said.some((s) => s !== said[0]);
}

/** For comparing what a reader types with what a document says. */
function fold(s: string): string {
  return s
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** What a skill says, by skill, ready to be searched. */
const foldedSkills = perDocument(
  ({ skills }) =>
    new Map(
      skills.map((skill) => {
        const { name, group, description, examples } = skill;
        return [skill, fold([name, group, description, ...examples].join(' '))];
      }),
    ),
);

function has(doc: RoleDocument, row: MatrixRow, words: readonly string[]): boolean {
  const own = foldedSkills(doc).get(row.skill)!;
  const rated = fold(row.cells.map((c) => (c ? wordsOf(doc, c) : '')).join(' '));
  return words.every((word) => own.includes(word) || rated.includes(word));
}

function wordsOf(doc: RoleDocument, cell: StatedRating): string {
  const { level, note = '', conditions } = partsOf(doc, cell);
  const whom = conditions.map(({ atOrAbove, only, specialism = '', label = '' }) =>
    [label, specialism, atOrAbove?.title, ...only.map((role) => role.title)].join(' '),
  );
  return [level.label, note, ...whom].join(' ');
}

function arrange(
  rows: MatrixRow[],
  columns: readonly Subject[],
  sort: Sort | undefined,
  doc: RoleDocument,
): MatrixGroup[] {
  const column = columns.findIndex((s) => s.id === sort?.by);
  if (sort?.by === 'name' && column < 0) {
    const collator = new Intl.Collator(doc.lang, { numeric: true });
    const sorted = [...rows].sort((a, b) => collator.compare(a.skill.name, b.skill.name));
    return grouped(
      sort.reverse ? sorted.reverse() : sorted,
      () => undefined,
      () => ({}),
    );
  }
  if (!sort || column < 0) {
    return grouped(
      rows,
      (row) => row.skill.group,
      (row) => ({ title: row.skill.group }),
    );
  }
  // Levels of different scales are not comparable, so each scale is sorted for itself.
  const level = (row: MatrixRow) => row.cells[column]?.rating.level;
  const unmet = (row: MatrixRow) => (row.cells[column]?.standing === 'unmet' ? 1 : 0);
  // Levels without order stay in the order of the document.
  const rank = (row: MatrixRow) => {
    const { scale, rank: place } = level(row) ?? {};
    return scale?.ranked ? place! : 0;
  };
  const order = (row: MatrixRow) => {
    const scale = level(row)?.scale;
    return scale ? doc.scales.indexOf(scale) : doc.scales.length;
  };
  const sign = sort.reverse ? -1 : 1;
  const sorted = [...rows].sort(
    (a, b) => order(a) - order(b) || sign * (unmet(a) - unmet(b) || rank(b) - rank(a)),
  );
  return grouped(
    sorted,
    (row) => level(row)?.scale,
    (row) => ({ scale: level(row)?.scale, blank: !level(row) }),
  );
}

/** Rows under their headings, in the order in which the headings first come. */
function grouped(
  rows: readonly MatrixRow[],
  key: (row: MatrixRow) => unknown,
  heading: (row: MatrixRow) => Omit<MatrixGroup, 'rows'>,
): MatrixGroup[] {
  const groups = new Map<unknown, MatrixGroup>();
  for (const row of rows) {
    const k = key(row);
    let group = groups.get(k);
    if (!group) groups.set(k, (group = { ...heading(row), rows: [] }));
    group.rows.push(row);
  }
  return [...groups.values()];
}
