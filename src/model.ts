/**
 * The role data model: reading a document and asking it questions. Pure functions; runs anywhere.
 *
 * @module
 */
export type { Issue, Severity } from './model/issues.js';
export { readRoleData, type ReadOptions, type ReadResult } from './model/read.js';
export type * from './model/types.js';
export { pickSubjects, profileOf, type ResolvedProfile } from './model/profile.js';
export {
  partsOf,
  ratingFor,
  standingOf,
  type Condition,
  type RatingParts,
  type Standing,
  type StatedRating,
} from './model/conditions.js';
export { blocksOf, type Block, type ItemList } from './model/blocks.js';
export { compare, type CompareQuery, type Comparison } from './model/compare.js';
export { saidIn, type Said, type Section, SECTIONS } from './model/sections.js';
export { sourceName } from './model/cite.js';
export {
  matrix,
  type Cell,
  type Matrix,
  type MatrixGroup,
  type MatrixQuery,
  type MatrixRow,
} from './model/matrix.js';
export {
  ladderView,
  type Exit,
  type LadderColumn,
  type LadderView,
  type Line,
  type RungView,
} from './model/ladder.js';
export { jsonForScript, toJsonLd } from './model/json-ld.js';
export { gap, GAP_KINDS, type GapItem, type GapKind } from './model/gap.js';
export { routes, type Route, type RouteStep, type Stop } from './model/routes.js';
export { movesFrom, movesInto, type Step } from './model/moves.js';
export {
  arrivalsOf,
  entriesOf,
  laddersOf,
  looseRolesOf,
  rolesOf,
  rolesOn,
  rungsOf,
  type OnRung,
} from './model/relations.js';
export { rank, statements, type Ranked, type Ranking, type Statement } from './model/picker.js';
export {
  factsOf,
  figuresOf,
  hasFigures,
  headlineOf,
  payBand,
  payScales,
  type PayBand,
  type PayFact,
  type PayFigure,
  type PayItem,
  type PayScale,
} from './model/pay.js';
