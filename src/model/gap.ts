/** What stands between the role a reader has and the one they want, skill by skill. */
import { ratingFor, type StatedRating } from './conditions.js';
import type { Level, RoleDocument, Skill } from './types.js';

/**
 * - `learn`: the goal needs it, and the current role has none of it.
 * - `deepen`: the goal needs more of it.
 * - `carry`: the current role has as much as the goal needs, or more.
 * - `fade`: the goal does not need it.
 * - `words`: one of the two says in words alone what is expected, and the other does not say the same.
 *   Whether that is more, less or anything to learn is for the reader to judge: it is shown, never counted.
 * - `unsaid`: a rating is missing, or the two levels cannot be compared.
 */
export type GapKind = 'learn' | 'deepen' | 'words' | 'carry' | 'fade' | 'unsaid';

/** The kinds in the order in which they are shown. */
export const GAP_KINDS = ['learn', 'deepen', 'words', 'carry', 'fade', 'unsaid'] as const;

export interface GapItem {
  skill: Skill;
  kind: GapKind;
  /** What is stated for the current role, and for the goal. */
  from?: StatedRating;
  to?: StatedRating;
  /**
   * Why nothing can be said: a rating is missing, the two are on different scales, or on one whose levels
   * have no stated order.
   */
  why?: 'missing' | 'scales' | 'unordered';
}

/**
 * The gap between two subjects. Skills that neither needs are left out. Conditions are resolved for
 * the subjects; a condition that only the reader can decide counts as met, and stays on the rating.
 */
export function gap(doc: RoleDocument, current: string, goal: string): GapItem[] {
  const [a, b] = [doc.subjects.get(current), doc.subjects.get(goal)];
  if (!a || !b) return [];
  return doc.skills.flatMap((skill) => {
    const from = ratingFor(doc, skill, a);
    const to = ratingFor(doc, skill, b);
    const kind = compareRatings(from, to);
    if (!kind) return [];
    return [{ skill, from, to, ...kind }];
  });
}

/** What there is to learn or to deepen. */
export function toLearn(items: readonly GapItem[]): GapItem[] {
  return items.filter(({ kind }) => kind === 'learn' || kind === 'deepen');
}

function compareRatings(
  from: StatedRating | undefined,
  to: StatedRating | undefined,
): Pick<GapItem, 'kind' | 'why'> | undefined {
  if (!from && !to) return undefined;
  // What is asked in words is shown, whatever there is to compare it with.
  if (to && inWords(to)) return { kind: from && inWords(from) === inWords(to) ? 'carry' : 'words' };
  if (!from || !to) return to && !needed(to) ? undefined : { kind: 'unsaid', why: 'missing' };
  if (inWords(from)) return { kind: 'words' };
  if (!needed(to)) return needed(from) ? { kind: 'fade' } : undefined;
  if (!needed(from)) return { kind: 'learn' };
  const [has, needs] = [from.rating.level!, to.rating.level!];
  if (has === needs) return { kind: 'carry' };
  if (has.scale !== needs.scale) return { kind: 'unsaid', why: 'scales' };
  if (!has.scale.ranked) return { kind: 'unsaid', why: 'unordered' };
  return { kind: has.rank < needs.rank ? 'deepen' : 'carry' };
}

/** Whether the skill is needed at all. */
function needed({ rating, standing }: StatedRating): boolean {
  return standing !== 'unmet' && !isNone(rating.level!);
}

/** What a rating without a level says, where it holds. */
function inWords({ rating: { level, note }, standing }: StatedRating): string | undefined {
  return level || standing === 'unmet' ? undefined : note;
}

/**
 * Whether a level says that the skill is not needed: it says so itself, or is called No or None and is the
 * lowest, where there is a lowest.
 */
export function isNone({ none, rank, scale, label }: Level): boolean {
  return none ?? ((rank === 0 || !scale.ranked) && /^(no|none)$/i.test(label));
}
