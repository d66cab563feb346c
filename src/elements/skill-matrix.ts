export { SkillMatrix } from '../skill-matrix/skill-matrix.js';
