/** Whether a rating holds for a subject. */
import type { Rating, RoleDocument, Skill, Subject, When } from './types.js';

/**
 * - `met`: the rating holds.
 * - `unmet`: it does not.
 * - `depends`: it holds for some (a family, a specialism).
 */
export type Standing = 'met' | 'unmet' | 'depends';

/** A rating as it holds for one subject. */
export interface Standings {
  rating: Rating;
  /** The subject that states it: the subject itself, or its family. */
  from: Subject;
  standing: Standing;
}

/** What is stated of a skill for a subject, by itself or by its family. Undefined is "not stated". */
export function ratingFor(
  doc: RoleDocument,
  skill: Skill,
  subject: Subject,
): Standings | undefined {
  for (const id of [subject.id, subject.family]) {
    const rating = id === undefined ? undefined : skill.ratings.get(id);
    if (rating) {
      const standings = rating.when.map((when) => standingOf(doc, when, subject));
      return {
        rating,
        from: doc.subjects.get(id!)!,
        standing:
          standings.find((s) => s === 'unmet') ?? standings.find((s) => s === 'depends') ?? 'met',
      };
    }
  }
  return undefined;
}

/** Whether one condition is met by a subject. */
export function standingOf(doc: RoleDocument, when: When, subject: Subject): Standing {
  if (subject.kind === 'family') return 'depends';
  if (when.only.length) return when.only.includes(subject.id) ? 'met' : 'unmet';
  if (when.atOrAbove === undefined) return 'depends';
  if (when.atOrAbove === subject.id) return 'met';
  let below = false;
  for (const ladder of doc.ladders) {
    const rungOf = (id: string) => ladder.rungs.findIndex((rung) => rung.roles.includes(id));
    const [here, least] = [rungOf(subject.id), rungOf(when.atOrAbove)];
    if (here < 0 || least < 0) continue;
    if (here >= least) return 'met';
    below = true;
  }
  // On no ladder with that role there is no above and below to speak of.
  return below ? 'unmet' : 'depends';
}
