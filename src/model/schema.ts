/**
 * The role data document: the one source of its types, of the reader's rules and of
 * `role-data.schema.json`. The doc comment of each property becomes its description there.
 */
import { date, list, num, object, oneOf, record, ref, text } from './schema-node.js';
import { familyNode, linkNode, roleNode, sourceNode } from './schema-profile.js';
import { scaleNode, skillNode } from './schema-skills.js';

/** One step of a ladder: a role, or several that share it. */
export const rungNode = object(
  {
    /** The roles on this rung. */
    roles: list(ref),
  },
  'roles',
);

/** The rungs of a family, lowest first. A family may have several ladders. */
export const ladderNode = object({
  /** How this ladder is named. Made from the title or the family where it is left out. */
  id: text,
  /** What it is called, where that is not the family's title. */
  title: text,
  /** The family it belongs to. */
  family: ref,
  /** How many rungs higher than the others it starts, for a track that one does not start on. */
  start: num,
  /** The rungs, lowest first. */
  rungs: list(rungNode),
});

// Nested calls would take their missing type arguments from the call around them.
const typicalNode = object({
  /** Months in the role before the move. */
  months: num,
  /** Share of people who make it, from 0 to 1. */
  share: num,
});

/** The kinds of moves, from the plainest, in which order they are listed. */
export const MOVE_KINDS = ['promotion', 'lateral', 'pivot', 'exit'] as const;

/** A way from one subject to another, or out of these ladders. */
export const moveNode = object(
  {
    /** Where it starts: a role, or a family for any of its roles. */
    from: ref,
    /** Where it leads: a subject, or any other text, for instance Law school. */
    to: text,
    /** What kind of move it is. */
    kind: oneOf(...MOVE_KINDS),
    /** What the reader should know. */
    note: text,
    /** How long it usually takes, and how many take it. */
    typical: typicalNode,
    /** What is asked of whoever makes it. */
    requires: list(text),
    /** Where this comes from. */
    source: sourceNode,
  },
  null,
  'from',
);

/** A statement under "pick this path if". A string is its text. */
export const reasonNode = object(
  {
    /** The statement, completing "Pick this path if …". */
    text: text,
    /** How the picker asks it in the reader's own voice, for instance "I enjoy research". */
    statement: text,
    /** How much it counts. One where it is left out. */
    weight: num,
  },
  'text',
  'text',
);

/** An outcome of the picker. */
export const pathNode = object(
  {
    /** How other parts of the document name it. Made from the title where it is left out. */
    id: text,
    /** What it is called. */
    title: text,
    /** What it is, in a sentence or two. */
    summary: text,
    /** Subjects in order: one, or first this and later that. */
    steps: list(ref),
    /** Why to pick it. */
    reasons: list(reasonNode),
    /** Where to go from here. */
    links: list(linkNode),
  },
  'title',
);

/** An answer to a question. A string is its label. */
const optionNode = object(
  {
    /** How answers name it. Made from the label where it is left out. */
    id: text,
    /** The words of the answer. */
    label: text,
    /** How much it speaks for each path. */
    paths: record(num),
  },
  'label',
  'label',
);

/** A question of the picker. */
export const questionNode = object(
  {
    /** How answers name it. Made from the prompt where it is left out. */
    id: text,
    /** What is asked. */
    prompt: text,
    /** The answers to choose from. */
    options: list(optionNode),
  },
  'prompt',
  'prompt',
);

/** A role data document, version 1. */
export const documentNode = object({
  /** The address of this schema. */
  $schema: text,
  /** The version of the format: 1. */
  version: num,
  /** BCP 47 tag of the language it is written in. */
  lang: text,
  /** What the document compares. */
  title: text,
  /** The short answer. */
  summary: text,
  /** When it was last revised. */
  updated: date,
  /** Tracks. */
  families: list(familyNode),
  /** Positions on the tracks. */
  roles: list(roleNode),
  /** Sets of levels. */
  scales: list(scaleNode),
  /** What the subjects are good at. */
  skills: list(skillNode),
  /** How the roles follow one another. */
  ladders: list(ladderNode),
  /** Ways between roles. */
  moves: list(moveNode),
  /** Outcomes of the picker. */
  paths: list(pathNode),
  /** Questions of the picker. */
  questions: list(questionNode),
  /** Links that hold for the whole document. A `jobs` link may be a template. */
  links: list(linkNode),
  /** Works that other parts name by id. */
  sources: list(sourceNode),
});
