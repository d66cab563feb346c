/** Whether a rating holds for a subject. */
import { rungsOf } from './relations.js';
import type { Level, Rating, RoleDocument, Skill, Source, Subject, When } from './types.js';

/**
 * - `met`: the rating holds.
 * - `unmet`: it does not.
 * - `depends`: it holds for some (a family, a specialism).
 */
export type Standing = 'met' | 'unmet' | 'depends';

/** A rating as it holds for one subject. */
export interface StatedRating {
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
): StatedRating | undefined {
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
  const least = rungsOf(doc, when.atOrAbove);
  for (const { ladder, index } of rungsOf(doc, subject.id)) {
    const there = least.find((rung) => rung.ladder === ladder);
    if (!there) continue;
    if (index >= there.index) return 'met';
    below = true;
  }
  // On no ladder with that role there is no above and below to speak of.
  return below ? 'unmet' : 'depends';
}

/** A condition with the roles that it names. */
export interface Condition extends Omit<When, 'atOrAbove' | 'only'> {
  atOrAbove: Subject | undefined;
  only: Subject[];
}

/** What a stated rating says, in its parts. */
export interface RatingParts {
  /** Absent where the note alone says what is expected. */
  level?: Level;
  /** False where the rating does not hold for the subject; the conditions say for whom it does. */
  holds: boolean;
  /** What is left to say of when it holds: nothing where that is met. */
  conditions: Condition[];
  note?: string;
  source?: Source;
}

export function partsOf(doc: RoleDocument, { rating, standing }: StatedRating): RatingParts {
  const { level, note, source, when } = rating;
  const conditions = standing === 'met' ? [] : when.map((w) => conditionOf(doc, w));
  return { level, holds: standing !== 'unmet', conditions, note, source };
}

function conditionOf(doc: RoleDocument, when: When): Condition {
  const role = (id: string) => doc.subjects.get(id)!;
  const { atOrAbove, only } = when;
  return {
    ...when,
    atOrAbove: atOrAbove === undefined ? atOrAbove : role(atOrAbove),
    only: only.map(role),
  };
}
