import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { blocksOf, plainLines } from '../../src/model/blocks.js';

describe('the blocks of a text', () => {
  for (const [text, blocks] of [
    ['One line', ['One line']],
    ['One\r\n\r\ntwo\u2028three', ['One', 'two', 'three']],
    ['You can:\n- help\n- explain', ['You can:', { items: ['help', 'explain'] }]],
    ['• a\n• b\nAfter it', [{ items: ['a', 'b'] }, 'After it']],
    ['* a\n\n* b', [{ items: ['a', 'b'] }]],
    ['1. a\n2) b\n(3) c', [{ start: 1, items: ['a', 'b', 'c'] }]],
    ['4. a\n5. b', [{ start: 4, items: ['a', 'b'] }]],
    // Every item keeps its own number.
    [
      '1. a\n1. b',
      [
        { start: 1, items: ['a'] },
        { start: 1, items: ['b'] },
      ],
    ],
    ['- a\n1. b', [{ items: ['a'] }, { start: 1, items: ['b'] }]],
    ['- a\n  goes on\n- b', [{ items: ['a goes on', 'b'] }]],
    ['First\n  e.g. this', ['First', 'e.g. this']],
    ['1、一\n2、二', [{ start: 1, items: ['一', '二'] }]],
    ['-not a mark, 3.5 is no number', ['-not a mark, 3.5 is no number']],
    ['2024. A year', ['2024. A year']],
    ['-', ['-']],
    [' \n\t', []],
  ] as const) {
    it(`are found in ${JSON.stringify(text)}`, () => {
      expect(blocksOf(text)).to.deep.equal(blocks);
    });
  }

  it('can be written again as lines, none of which begins like a formula because of its mark', () => {
    expect(plainLines('You can:\n- help\n  out\n1) ask')).to.equal('You can:\n• help out\n1. ask');
    const line = fc.tuple(
      fc.constantFrom('', '- ', '• ', '1. ', '2) ', '  ', '(3) '),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.array(line.map((parts) => parts.join(''))).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (of) => {
        const blocks = blocksOf(of);
        expect(blocksOf(plainLines(of))).to.deep.equal(blocks);
        // Nothing but marks and white space is gone.
        const bare = (s: string) => s.replace(/[\s\u0085]+/gu, '');
        const items = blocks.flatMap((b) => (typeof b === 'string' ? b : b.items));
        let at = 0;
        for (const item of items.map(bare)) {
          const found = bare(of).indexOf(item, at);
          expect(found).not.to.equal(-1);
          at = found + item.length;
        }
      }),
      { numRuns: 500 },
    );
  });
});
