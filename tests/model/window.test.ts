import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Extents } from '../../src/model/window.js';
import { type Cell, cellFor, type Bounds } from '../../src/skill-matrix/walk.js';

describe('which of many items are in view', () => {
  it('is known before any is measured, and exactly once they are', () => {
    const rows = new Extents(100, 50);
    expect([rows.total, rows.start(10), rows.at(520)]).to.deep.equal([5000, 500, 10]);
    expect(rows.inView(500, 200, 0)).to.deep.equal([10, 15]);
    expect(rows.inView(0, 200, 3)).to.deep.equal([0, 8]);
    expect(rows.measure(0, 150)).to.equal(true);
    expect(rows.measure(0, 150.2), 'as good as the same').to.equal(false);
    expect([rows.total, rows.start(1), rows.at(149), rows.at(150)]).to.deep.equal([
      5100, 150, 0, 1,
    ]);
  });

  it('is nothing of nothing, and the nearest of what is outside', () => {
    const none = new Extents(0, 50);
    expect([none.total, none.at(100)]).to.deep.equal([0, 0]);
    expect(none.inView(0, 500, 5)).to.deep.equal([0, 0]);
    const rows = new Extents(3, 10);
    expect([rows.at(-5), rows.at(1e9), rows.start(-1), rows.start(9)]).to.deep.equal([0, 2, 0, 30]);
    expect(rows.measure(7, 1)).to.equal(false);
  });

  it('leaves no part of the view without an item, whatever the heights are', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.nat(20_000), fc.integer({ min: 1, max: 900 }), (all, from, size) => {
        const rows = new Extents(all.length, 48, (i) => (i % 3 ? all[i] : undefined));
        all.forEach((height, i) => rows.measure(i, height));
        const top = Math.min(from, Math.max(0, rows.total - size));
        const [first, end] = rows.inView(top, size, 0);
        expect(rows.start(first)).to.be.at.most(top);
        expect(rows.start(end)).to.be.at.least(Math.min(top + size, rows.total));
        // And no more than that.
        if (end - first > 1) expect(rows.start(first + 1)).to.be.above(top);
      }),
    );
  });
});

describe('walking from cell to cell', () => {
  const bounds: Bounds = { rows: 100, columns: 20, page: 10, forward: 'ArrowRight' };
  const from: Cell = { row: 50, column: 5 };
  for (const [key, to, ctrlKey, more] of [
    ['ArrowDown', [51, 5]],
    ['ArrowUp', [49, 5]],
    ['ArrowRight', [50, 6]],
    ['ArrowLeft', [50, 4]],
    ['ArrowLeft', [50, 6], false, { forward: 'ArrowLeft' }],
    ['PageDown', [60, 5]],
    ['PageUp', [40, 5]],
    ['Home', [50, 0]],
    ['End', [50, 20]],
    ['Home', [0, 0], true],
    ['End', [99, 20], true],
  ] as [string, [number, number], boolean?, Partial<Bounds>?][]) {
    it(`${ctrlKey ? 'Control and ' : ''}${key} leads to row ${to[0]}, column ${to[1]}`, () => {
      const found = cellFor({ key, ctrlKey: ctrlKey ?? false }, from, { ...bounds, ...more });
      expect([found!.row, found!.column]).to.deep.equal(to);
    });
  }

  it('ends at the heads and at the edges, and takes no other key', () => {
    const go = (key: string, at: Cell) => cellFor({ key, ctrlKey: false }, at, bounds);
    expect(go('ArrowUp', { row: -1, column: 3 })).to.deep.equal({ row: -1, column: 3 });
    expect(go('ArrowDown', { row: 99, column: 0 })).to.deep.equal({ row: 99, column: 0 });
    expect(go('ArrowRight', { row: 0, column: 20 })).to.deep.equal({ row: 0, column: 20 });
    expect(go('PageUp', { row: 3, column: 0 })).to.deep.equal({ row: 0, column: 0 });
    expect(go('a', from)).to.equal(undefined);
  });
});
