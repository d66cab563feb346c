import { CareerLadder } from './career-ladder/career-ladder.js';

CareerLadder.define();

export { CareerLadder };
