import { SkillMatrix } from './skill-matrix/skill-matrix.js';

SkillMatrix.define();

export { SkillMatrix };
