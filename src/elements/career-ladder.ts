export { CareerLadder } from '../career-ladder/career-ladder.js';
