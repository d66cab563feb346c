/**
 * The part of the schema that says what is needed: scales, skills, ratings and their conditions. The doc
 * comment of each property becomes its description in `role-data.schema.json`.
 */
import { flag, list, object, record, ref, text } from './schema-node.js';
import { sourceNode } from './schema-profile.js';

/** One step of a scale. A string is its label. */
export const levelNode = object(
  {
    /** How ratings name it. Made from the label where it is left out. */
    id: text,
    /** What is shown. */
    label: text,
    /** What it means. */
    description: text,
    /** Whether it says that the skill is not needed. A lowest level called No or None does. */
    none: flag,
  },
  'label',
);

/** A named set of levels. Levels of different scales are not comparable. */
export const scaleNode = object({
  /** How skills name it. Made from the title where it is left out. */
  id: text,
  /** What it measures. */
  title: text,
  /** False where the order of the levels means nothing. */
  ranked: flag,
  /** The levels, lowest first. */
  levels: list(levelNode),
});

/** When a rating holds. Exactly one of `atOrAbove`, `only` and `specialism`. */
export const whenNode = object(
  {
    /** From this role upward on its ladders. */
    atOrAbove: ref,
    /** For these roles and no others. */
    only: list(ref),
    /** For people with this specialism. */
    specialism: text,
    /** The words to show instead of the usual ones. */
    label: text,
  },
  'specialism',
);

/** How much of a skill a subject needs. A string is a level, with a note or a condition after it, as in Required (manager and above), or a sentence that says what is expected. */
export const ratingNode = object(
  {
    /** The level, by id or label. Left out where words alone say what is expected. */
    level: ref,
    /** What the level alone does not say; without a level, what is expected, in words. Lines that begin with a dash or a number are lists. */
    note: text,
    /** When the rating holds. Several conditions must all be met. Where it is left out, words after the level are read as one. */
    when: list(whenNode),
    /** Where the rating comes from. */
    source: sourceNode,
  },
  'level',
);

/** Something a subject is good at. A string is its name. */
export const skillNode = object(
  {
    /** How other parts of the document name it. Made from the name where it is left out. */
    id: text,
    /** What it is called. */
    name: text,
    /** The heading it stands under. */
    group: text,
    /** What it is. */
    description: text,
    /** Tools and examples, for instance Westlaw. */
    examples: list(text),
    /** The scale whose levels are tried first. */
    scale: ref,
    /** How much of it each subject needs. A blank is a blank. */
    levels: record(ratingNode),
  },
  'name',
);
