/** What reading a role data document yields. Shapes come from `schema.ts`; references are resolved. */
import type { Input, Shape } from './schema-node.js';
import type {
  ALL_FIGURES,
  codesNode,
  familyNode,
  linkNode,
  payNode,
  PERIODS,
  sourceNode,
} from './schema-profile.js';
import type { documentNode, MOVE_KINDS, moveNode, questionNode, reasonNode } from './schema.js';
import type { levelNode, ratingNode, skillNode, whenNode } from './schema-skills.js';

/** A document as an author may write it, shorthand included. */
export type RoleDataInput = Exclude<Input<typeof documentNode>, string>;

export type Source = Shape<typeof sourceNode>;
export type Link = Shape<typeof linkNode>;
export type Codes = Shape<typeof codesNode>;
export type Reason = Shape<typeof reasonNode>;
/** The name of a pay figure. */
export type Figure = (typeof ALL_FIGURES)[number];
/** What pay may be for. */
export type Period = (typeof PERIODS)[number];
export type MoveKind = (typeof MOVE_KINDS)[number];

/** One entry of pay. Figures are in `currency` per `period`. */
export type Pay = Omit<Shape<typeof payNode>, 'source'> & { source?: Source };

/** The fields that families and roles share. */
export type Profile = Omit<Shape<typeof familyNode>, 'id' | 'title' | 'pay'> & { pay: Pay[] };

/** A family or a role: whatever can stand as a column. */
export interface Subject extends Profile {
  id: string;
  title: string;
  kind: 'family' | 'role';
  /** The id of the family, for a role that has one. */
  family?: string;
}

/** One step of a scale. */
export interface Level extends Shape<typeof levelNode> {
  id: string;
  label: string;
  /** Place in the scale, from 0 upward. Means nothing where the scale is not ranked. */
  rank: number;
  scale: Scale;
}

/** A set of levels, lowest first. Levels of different scales are not comparable. */
export interface Scale {
  id: string;
  title: string;
  ranked: boolean;
  levels: Level[];
}

/** A condition on a rating. `atOrAbove` and `only` hold ids of roles. */
export type When = Shape<typeof whenNode>;

/** How much of a skill a subject needs: a level, or words alone that say what is expected. */
export type Rating = RatedAt | RatedInWords;

interface RatingBase extends Omit<Shape<typeof ratingNode>, 'level' | 'note' | 'when' | 'source'> {
  when: When[];
  source?: Source;
}

/** A rating by a level. */
export interface RatedAt extends RatingBase {
  level: Level;
  /** What the level alone does not say. Lines and marks of lists in it count: see `blocksOf`. */
  note?: string;
}

/** A rating without a level. */
export interface RatedInWords extends RatingBase {
  level?: undefined;
  /** What is expected. Lines and marks of lists in it count: see `blocksOf`. */
  note: string;
}

export interface Skill extends Omit<Shape<typeof skillNode>, 'levels' | 'scale'> {
  id: string;
  name: string;
  /** Ratings by subject id. A subject that is not here has no rating stated. */
  ratings: Map<string, Rating>;
}

/** One step of a ladder. */
export interface Rung {
  /** Ids of the roles that share it; never empty. */
  roles: string[];
}

export interface Ladder {
  id: string;
  title: string;
  /** The id of the family. */
  family: string;
  /** How many rungs higher than the others it starts. */
  start: number;
  /** Lowest first. */
  rungs: Rung[];
}

export interface Move extends Omit<Shape<typeof moveNode>, 'kind' | 'source' | 'to'> {
  /** Where it leads, as text. */
  to: string;
  kind: MoveKind;
  /** The subject that it leads to; absent where `to` is no subject of the document. */
  target?: string;
  source?: Source;
}

export interface Path {
  id: string;
  title: string;
  summary?: string;
  /** Ids of subjects, in order. */
  steps: string[];
  reasons: Reason[];
  links: Link[];
}

export interface Option {
  id: string;
  label: string;
  /** Weights by path id. */
  paths: Map<string, number>;
}

export interface Question extends Omit<Shape<typeof questionNode>, 'id' | 'options'> {
  id: string;
  options: Option[];
}

/** A document that has been read: every reference resolved or reported, nothing left to check. */
export interface RoleDocument {
  lang?: string;
  title?: string;
  summary?: string;
  /** ISO 8601 date. */
  updated?: string;
  families: Subject[];
  roles: Subject[];
  /** Families and roles by id. */
  subjects: Map<string, Subject>;
  scales: Scale[];
  skills: Skill[];
  ladders: Ladder[];
  moves: Move[];
  paths: Path[];
  questions: Question[];
  links: Link[];
  sources: Source[];
}
