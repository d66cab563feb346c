/** Finding skills by words. */
import { partsOf, type Standing, type StatedRating } from './conditions.js';
import { fold } from './fold.js';
import { perDocument } from './relations.js';
import type { Rating, RoleDocument, Skill } from './types.js';

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

/**
 * Whether a row of a matrix has all words of a text, in any order, without regard to case and accents; nothing
 * where the text has no words.
 */
export function search(
  doc: RoleDocument,
  text = '',
): ((row: { skill: Skill; cells: readonly (StatedRating | undefined)[] }) => boolean) | undefined {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  const skills = foldedSkills(doc);
  return (row) => {
    const own = skills.get(row.skill)!;
    let left = words.filter((word) => !own.includes(word));
    for (const cell of left.length ? row.cells : []) {
      if (!cell) continue;
      const rated = foldedRating(doc, cell);
      left = left.filter((word) => !rated.includes(word));
      if (!left.length) break;
    }
    return !left.length;
  };
}

/** What ratings say, by rating: whether it holds for a subject leaves some of it out. */
const foldedRatings = perDocument(() => new Map<Rating, Map<Standing, string>>());

function foldedRating(doc: RoleDocument, cell: StatedRating): string {
  const all = foldedRatings(doc);
  let known = all.get(cell.rating);
  if (!known) all.set(cell.rating, (known = new Map<Standing, string>()));
  let words = known.get(cell.standing);
  if (words === undefined) known.set(cell.standing, (words = fold(wordsOf(doc, cell))));
  return words;
}

function wordsOf(doc: RoleDocument, cell: StatedRating): string {
  const { level, note, conditions } = partsOf(doc, cell);
  const whom = conditions.map(({ atOrAbove, only, specialism = '', label = '' }) =>
    [label, specialism, atOrAbove?.title, ...only.map((role) => role.title)].join(' '),
  );
  return [level?.label, note, ...whom].join(' ');
}
