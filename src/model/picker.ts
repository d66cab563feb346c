/** Which path the reader's answers speak for, and why. */
import { gap, toLearn } from './gap.js';
import { profileOf } from './profile.js';
import { entriesOf } from './relations.js';
import type { Link, Path, RoleDocument, Skill, Subject } from './types.js';

/** A statement that a reader may tick. Paths that give the same reason share it. */
export interface Statement {
  /** Stable while the words are. */
  id: string;
  /** In the reader's voice where the document has that, else as the reason is written. */
  text: string;
  /** How much it speaks for each path, by path id. */
  weights: Map<string, number>;
}

export interface Ranked {
  path: Path;
  /** The sum of the weights of the ticked statements. */
  points: number;
  /** The most points it could have. */
  of: number;
  /** The ticked statements that speak for it. */
  because: Statement[];
  /** 1 for the first; equal points have equal places. */
  place: number;
}

export interface Ranking {
  /** Every path, best first; with equal points in the order of the document. */
  ranked: Ranked[];
  /** The paths in the first place. Empty before the first answer; more than one is a tie. */
  leaders: Path[];
  answered: number;
}

/**
 * The statements of all paths, each once. They are dealt out in turn, one of each path, so that
 * their order does not give the grouping away.
 */
export function statements(doc: RoleDocument): Statement[] {
  const byText = new Map<string, Statement>();
  let { paths } = doc;
  for (let i = 0; (paths = paths.filter((p) => i < p.reasons.length)).length; i++) {
    for (const path of paths) {
      const reason = path.reasons[i]!;
      const text = reason.statement ?? reason.text;
      const key = text.toLowerCase();
      let statement = byText.get(key);
      if (!statement) byText.set(key, (statement = { id: hash(key), text, weights: new Map() }));
      const weight = reason.weight ?? 1;
      statement.weights.set(path.id, (statement.weights.get(path.id) ?? 0) + weight);
    }
  }
  return [...byText.values()];
}

/** Statements under one heading. */
export interface StatementGroup {
  /** The id of the path that they speak for most; empty where all are in one group. */
  id: string;
  /** Its title; empty where all are in one group. */
  title: string;
  statements: Statement[];
}

/** More statements than this are read in groups. */
const MOST_UNGROUPED = 20;

/**
 * Statements as they are read: as they come where they are few; else by the path that each speaks for most,
 * the first of equals, in the order of the paths.
 */
export function statementGroups(doc: RoleDocument, all: readonly Statement[]): StatementGroup[] {
  if (all.length <= MOST_UNGROUPED) return [{ id: '', title: '', statements: [...all] }];
  const groups = new Map(
    doc.paths.map(({ id, title }) => [id, { id, title, statements: [] as Statement[] }]),
  );
  for (const statement of all) {
    let best: StatementGroup | undefined;
    let most = -Infinity;
    for (const [path, weight] of statement.weights) {
      const group = groups.get(path);
      if (group && weight > most) [best, most] = [group, weight];
    }
    best?.statements.push(statement);
  }
  return [...groups.values()].filter((group) => group.statements.length);
}

/** The options of all questions as statements: to choose one is to say it. */
export function optionStatements(doc: RoleDocument): Statement[] {
  return doc.questions.flatMap((question) =>
    question.options.map((option) => ({
      id: optionId(question.id, option.id),
      text: option.label,
      weights: option.paths,
    })),
  );
}

/** The id of an option among all statements. No id has a space, so that it says which question is meant. */
export function optionId(question: string, option: string): string {
  return `${question} ${option}`;
}

/** Whether a statement is an option of that question. */
export function isOptionOf(question: string, statement: string): boolean {
  return statement.startsWith(optionId(question, ''));
}

/** What comes next on a path: the roles to begin with, and what the reader would have to learn. */
export interface NextSteps {
  /** The roles on the first rungs. */
  first: Subject[];
  /** Skills to learn or deepen on the way there, where the reader's own role is known. */
  skills: Skill[];
}

/** @param current id of the subject that the reader has, if known */
export function nextSteps(doc: RoleDocument, path: Path, current: string | undefined): NextSteps {
  const start = path.steps[0];
  const subject = start === undefined ? undefined : doc.subjects.get(start);
  if (!subject) return { first: [], skills: [] };
  const first = subject.kind === 'family' ? entriesOf(doc, subject.id) : [subject];
  const goal = first[0]?.id ?? subject.id;
  const items = current === undefined || current === goal ? [] : gap(doc, current, goal);
  return { first, skills: toLearn(items).map((item) => item.skill) };
}

/** The links of a path: its own, else those to jobs of its first step. */
export function linksOfPath(doc: RoleDocument, path: Path): Link[] {
  if (path.links.length || !path.steps.length) return path.links;
  return profileOf(doc, path.steps[0]!)?.links.filter((l) => l.rel === 'jobs') ?? [];
}

/**
 * Ranks the paths by the ticked statements. Points are counted, not shares of a path's own
 * statements: one tick each is then a tie, as a reader expects, whatever the lengths of the lists.
 *
 * @param ticked ids of statements
 */
export function rank(
  doc: RoleDocument,
  all: readonly Statement[],
  ticked: ReadonlySet<string>,
): Ranking {
  const ranked = doc.paths.map((path): Ranked => {
    return { path, points: 0, of: 0, because: [], place: 0 };
  });
  const byPath = new Map(ranked.map((r) => [r.path.id, r]));
  const chosen = all.filter((s) => ticked.has(s.id));
  for (const statement of all) {
    for (const [id, weight] of statement.weights) {
      const r = byPath.get(id);
      if (!r || !weight) continue;
      r.of += weight;
      if (!ticked.has(statement.id)) continue;
      r.points += weight;
      r.because.push(statement);
    }
  }
  ranked.sort((a, b) => b.points - a.points);
  ranked.forEach((r, i) => {
    const before = ranked[i - 1];
    r.place = before && before.points === r.points ? before.place : i + 1;
  });
  const leaders = ranked.filter((r) => r.place === 1 && r.points > 0).map((r) => r.path);
  return { ranked, leaders, answered: chosen.length };
}

/** FNV-1a, 32 bits: short ids for statements that the document gives none. */
function hash(s: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
