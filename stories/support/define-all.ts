import { CareerLadder } from '../../src/career-ladder/career-ladder.js';
import { PathPicker } from '../../src/path-picker/path-picker.js';
import { RoleCompare } from '../../src/role-compare/role-compare.js';
import { RoleData } from '../../src/role-data/role-data.js';
import { SkillMatrix } from '../../src/skill-matrix/skill-matrix.js';

/** Defines every element. A function, as `sideEffects` in package.json lets an import for its effect go. */
export function defineAll(): void {
  for (const element of [RoleData, RoleCompare, SkillMatrix, CareerLadder, PathPicker]) {
    element.define();
  }
}
