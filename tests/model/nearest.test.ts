import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { nearest, placesIn } from '../../src/model/issues.js';

/** The distance of two words, as it is defined. */
function distance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const rest = distance(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return rest;
  return 1 + Math.min(rest, distance(a.slice(1), b), distance(a, b.slice(1)));
}

describe('the nearest word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'C'), maxLength: 6 });

  it('is the first of those that are least apart, at most two letters and fewer than half', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (wanted, known) => {
        const apart = known.map((k) => distance(wanted.toLowerCase(), k.toLowerCase()));
        const least = Math.min(...apart);
        const near = least < Math.min(3, wanted.length / 2 + 0.1);
        expect(nearest(wanted, known)).to.equal(near ? known[apart.indexOf(least)] : undefined);
      }),
    );
  });

  it('is not looked for once the effort is used up, nor for what is no word', () => {
    const effort = { left: 6 };
    expect(nearest('nurse', ['nurses'], effort)).to.equal('nurses');
    expect(nearest('nurse', ['nurses'], effort)).to.equal(undefined);
    expect(nearest('x'.repeat(61), ['x'.repeat(60)])).to.equal(undefined);
  });
});

describe('line and column', () => {
  it('are the same in whatever order places are asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r') });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 12 })), (source, offsets) => {
        const placeOf = placesIn(source);
        for (const offset of offsets.filter((o) => o <= source.length)) {
          const lines = source.slice(0, offset).split('\n');
          const expected = { line: lines.length, column: lines.at(-1)!.length + 1 };
          expect(placeOf(offset)).to.deep.equal(expected);
        }
      }),
    );
  });
});
