/** Reading in steps: the same as at once, and no step is long. Steps are counted, never seconds. */
import { expect } from '@open-wc/testing';
import { type ReadResult, readInSteps, readRoleData } from '../../src/model/read.js';
import { workOf } from '../support/work.js';
import { many } from '../support/many.js';

const numbered = (prefix: string) => (i: number) => `${prefix}${i}`;

const shapes: [what: string, make: (n: number) => unknown][] = [
  ['roles', (n) => ({ roles: many(n, (i) => ({ title: `R${i}`, reportsTo: `R${i + 1}` })) })],
  ['families', (n) => ({ families: many(n, numbered('F')) })],
  ['families by title', (n) => ({ roles: many(n, (i) => ({ title: `R${i}`, family: `F ${i}` })) })],
  [
    'many skills of few roles',
    (n) => ({
      roles: many(5, numbered('R')),
      skills: many(n, (i) => ({
        name: `S${i}`,
        levels: Object.fromEntries(many(5, (j) => [`r${j}`, 'Core'])),
      })),
    }),
  ],
  [
    'few skills of many roles',
    (n) => ({
      roles: many(n, numbered('R')),
      skills: many(30, (i) => ({
        name: `S${i}`,
        levels: Object.fromEntries(many(n, (j) => [`r${j}`, 'Core'])),
      })),
    }),
  ],
  ['ladders', (n) => ({ ladders: many(n, (i) => ({ family: `F${i}`, rungs: [`R${i}`] })) })],
  [
    'moves',
    (n) => ({
      roles: many(n, numbered('R')),
      moves: many(n, (i) => ({ from: `r${i}`, to: `r${(i + 1) % n}` })),
    }),
  ],
  [
    'paths and questions',
    (n) => ({
      paths: many(n, numbered('P')),
      questions: many(n, (i) => ({
        prompt: `Q${i}`,
        options: [{ label: 'Yes', paths: { [`p${i}`]: 1 } }],
      })),
    }),
  ],
  [
    'text with a key that means nothing at its end',
    (n) => JSON.stringify({ roles: many(n, numbered('R')), titel: 'x' }),
  ],
];
/** What the browser does with a text as a whole, such as parsing it, is one step. */
const fault = (n: number) => JSON.stringify({ roles: many(n, numbered('R')) }) + '!';

describe('reading in steps', () => {
  for (const [what, make] of shapes) {
    it(`has no step that is as long as the document: ${what}`, () => {
      const data = make(2000);
      const steps = readInSteps(data);
      const works: number[] = [];
      for (let done: boolean | undefined; !done;)
        works.push(workOf(() => void ({ done } = steps.next())));
      const whole = works.reduce((sum, work) => sum + work, 0);
      expect(whole, 'something is counted').to.be.greaterThan(2000);
      // To tell sentences from labels all ratings are looked at once, quickly.
      expect(Math.max(...works) / whole).to.be.below(0.1);
    });

    it(`says how much each is about: ${what}`, () => {
      const [small, large] = [500, 1000].map((n) => {
        let parts = 0;
        for (const part of readInSteps(make(n))) parts += part;
        return parts;
      });
      expect(small).to.be.greaterThan(100);
      expect(large! / small!).to.be.within(1.6, 2.5);
    });
  }

  it('comes to the same, whatever else is read in between', () => {
    const inputs = [fault(30), ...shapes.map(([, make]) => make(30))];
    const running = inputs.map((input) => readInSteps(input));
    const results = new Map<number, ReadResult>();
    while (results.size < running.length) {
      running.forEach((steps, i) => {
        const { done, value } = steps.next();
        if (done && !results.has(i)) results.set(i, value);
      });
    }
    for (const [i, input] of inputs.entries()) {
      expect(results.get(i)).to.deep.equal(readRoleData(input));
    }
  });
});
