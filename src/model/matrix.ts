/** Skills by subjects. */
import { ratingFor, type StatedRating } from './conditions.js';
import { subjectGroups } from './find.js';
import { pickSubjects } from './profile.js';
import { isRated, laddersOf, perDocument } from './relations.js';
import { search } from './search.js';
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
  /** Keep skills of which no column says anything, where not all columns are shown. */
  blanks?: boolean;
}

/** More columns than these are not read side by side: a matrix that may choose starts with fewer. */
export const READABLE = 12;
const FIRST = 8;

/** One cell. Undefined is "not stated", which is never "no". */
export type Cell = StatedRating | undefined;

export interface MatrixRow {
  readonly skill: Skill;
  /** One for each column. Worked out when they are asked for: of many rows few are seen. */
  readonly cells: readonly Cell[];
}

class Row implements MatrixRow {
  #cells: readonly Cell[] | undefined;
  constructor(
    readonly skill: Skill,
    private of: (skill: Skill) => readonly Cell[],
  ) {}
  get cells(): readonly Cell[] {
    return (this.#cells ??= this.of(this.skill));
  }
}

export interface MatrixGroup {
  /** The heading; absent for skills without a group. */
  title?: string;
  /** The scale that the rows share in the sorted column, where rows are sorted by one. */
  scale?: Scale;
  /** True for the rows for which the sorted column has words without a level. */
  words?: boolean;
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
  groupTitles: readonly string[];
  /** The subjects that could be columns, and have something to say. */
  choices: readonly Subject[];
  /** How many skills are left out because no column says anything of them. */
  blank: number;
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
  const choices = ratedSubjects(doc);
  const rowOf = rowsOf(doc, columns);
  const has = search(doc, query.filter);
  // Whose ratings a column shows: its own, and those of its family.
  const heard = new Set(columns.flatMap(({ id, family = id }) => [id, family]));
  const isBlank = ({ ratings }: Skill) => ![...ratings.keys()].some((id) => heard.has(id));
  let blank = 0;
  const rows: MatrixRow[] = [];
  for (const skill of doc.skills) {
    if (query.group && skill.group !== query.group) continue;
    const row = rowOf(skill);
    if (query.differences && !differs(row.cells)) continue;
    if (has && !has(row)) continue;
    if (columns.length < choices.length && isBlank(skill)) {
      blank++;
      if (!query.blanks) continue;
    }
    rows.push(row);
  }
  const used = new Set([...heard].flatMap((id) => [...(scalesOf(doc).get(id) ?? [])]));
  return {
    columns,
    groups: arrange(rows, columns, parseSort(query.sort), doc),
    total: doc.skills.length,
    shown: rows.length,
    scales: doc.scales.filter((s) => used.has(s)),
    groupTitles: groupTitlesOf(doc),
    choices,
    blank,
  };
}

const lastRows = perDocument(() => ({ ids: '', rows: new Map<Skill, Row>() }));

/** The row of a skill: the same for as long as the columns are. */
function rowsOf(doc: RoleDocument, columns: readonly Subject[]): (skill: Skill) => Row {
  const last = lastRows(doc);
  const ids = JSON.stringify(columns.map(({ id }) => id));
  if (ids !== last.ids) Object.assign(last, { ids, rows: new Map() });
  const cellsOf = (skill: Skill) => columns.map((subject) => ratingFor(doc, skill, subject));
  const { rows } = last;
  return (skill) => {
    let row = rows.get(skill);
    if (!row) rows.set(skill, (row = new Row(skill, cellsOf)));
    return row;
  };
}

/** The groups of the skills, in their order. */
export const groupTitlesOf = perDocument(({ skills }): readonly string[] => [
  ...new Set(skills.flatMap((skill) => skill.group ?? [])),
]);

/** The scales in which a subject is rated, by its id. */
const scalesOf = perDocument(({ skills }) => {
  const all = new Map<string, Set<Scale>>();
  for (const { ratings } of skills) {
    for (const [id, { level }] of ratings) {
      const scales = all.get(id);
      if (!level) continue;
      if (scales) scales.add(level.scale);
      else all.set(id, new Set([level.scale]));
    }
  }
  return all;
});

/** Whatever has ratings, families first; else whatever there is. */
const ratedSubjects = perDocument((doc: RoleDocument): readonly Subject[] => {
  const stated = [...doc.families, ...doc.roles].filter((s) => isRated(doc, s.id));
  return stated.length ? stated : pickSubjects(doc);
});

/** The named columns; else those that have ratings, or of many the families, or the first. */
export function matrixSubjects(doc: RoleDocument, named: readonly string[] | undefined): Subject[] {
  if (named?.length) return pickSubjects(doc, named);
  const all = ratedSubjects(doc);
  if (all.length <= READABLE) return [...all];
  const families = all.filter(({ kind }) => kind === 'family');
  if (families.length > 1) return families.length > READABLE ? families.slice(0, FIRST) : families;
  return all.slice(0, FIRST);
}

/** The subjects that could be columns, under their families. */
export const choiceGroups = perDocument((doc: RoleDocument) => {
  const rated = new Set(ratedSubjects(doc));
  return subjectGroups(doc)
    .map(({ title, options }) => ({ title, options: options.filter((s) => rated.has(s)) }))
    .filter(({ options }) => options.length);
});

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
  const say = (c: Cell) => {
    if (!c) return '';
    const { level, note = '', when } = c.rating;
    const left = c.standing === 'met' ? '' : JSON.stringify(when);
    return `${level?.scale.id ?? ''}/${level?.id ?? ''}/${c.standing}/${left}/${note}`;
  };
  const first = say(cells[0]);
  return cells.some((c) => say(c) !== first);
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
  const cells = new Map(
    rows.map((row) => [row, ratingFor(doc, row.skill, columns[column]!)] as const),
  );
  const level = (row: MatrixRow) => cells.get(row)?.rating.level;
  const unmet = (row: MatrixRow) => (cells.get(row)?.standing === 'unmet' ? 1 : 0);
  // Levels without order stay in the order of the document.
  const rank = (row: MatrixRow) => {
    const { scale, rank: place } = level(row) ?? {};
    return scale?.ranked ? place! : 0;
  };
  // Then what is said in words, and at the end what is not said.
  const order = (row: MatrixRow) => {
    const scale = level(row)?.scale;
    return scale ? doc.scales.indexOf(scale) : doc.scales.length + (cells.get(row) ? 0 : 1);
  };
  const sign = sort.reverse ? -1 : 1;
  const sorted = [...rows].sort(
    (a, b) => order(a) - order(b) || sign * (unmet(a) - unmet(b) || rank(b) - rank(a)),
  );
  return grouped(sorted, order, (row) => ({
    scale: level(row)?.scale,
    words: cells.get(row) && !level(row),
    blank: !cells.get(row),
  }));
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
