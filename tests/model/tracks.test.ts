import { expect } from '@open-wc/testing';
import { ladderPart } from '../../src/model/ladder-part.js';
import { ladderView, type LadderView } from '../../src/model/ladder.js';
import { readRoleData } from '../../src/model/read.js';
import { MOST_TRACKS, roleGroups, tracksOf } from '../../src/model/tracks.js';
import type { RoleDocument } from '../../src/model/types.js';
import { guide } from '../support/data.js';
import { workOf } from '../support/work.js';
import { many } from '../support/many.js';

const read = (data: unknown): RoleDocument => readRoleData(data).document;
/** Ladders of three rungs each, `r0-0` to `r29-2`, with moves between those that are named. */
const ladders = (n: number, moves: [string, string][] = [], more: object = {}) =>
  read({
    ladders: many(n, (i) => ({ family: `F${i}`, rungs: many(3, (j) => `r${i}-${j}`) })),
    moves: moves.map(([from, to]) => ({ from, to, kind: 'lateral' })),
    ...more,
  });
const part = (view: LadderView, keep: string[] = [], asked: [string, number][] = []) =>
  ladderPart(view, { keep: new Set(keep), asked: new Map(asked) });
const shown = (view: LadderView) =>
  view.columns.map((c) => c.rungs.map((r) => r.roles.map((role) => role.id)));

describe('which tracks are drawn', () => {
  it('are all of them where they can be read at once', async () => {
    const { all, drawn, many: isMany } = tracksOf(await guide());
    expect(drawn).to.deep.equal(all.map((t) => t.id));
    expect(isMany).to.equal(false);
    expect(tracksOf(ladders(8)).many).to.equal(false);
    expect(tracksOf(ladders(9)).many).to.equal(true);
    expect(tracksOf(read({})).all).to.deep.equal([]);
  });

  it('are the first that have moves, then the first, where nothing says more', () => {
    const doc = ladders(30, [
      ['r20-0', 'r22-1'],
      ['f25', 'f9'],
    ]);
    expect(tracksOf(doc).drawn).to.deep.equal(['f0', 'f9', 'f20', 'f22', 'f25']);
    expect(tracksOf(ladders(30)).drawn).to.deep.equal(['f0', 'f1', 'f2', 'f3', 'f4']);
  });

  it('are those of what has to be seen before all, with those to which moves lead', () => {
    const doc = ladders(30, [
      ['r20-0', 'r22-1'],
      ['r23-0', 'r20-1'],
    ]);
    expect(tracksOf(doc, { touched: ['r20-0', 'f29'] }).drawn).to.deep.equal([
      'f0',
      'f20',
      'f22',
      'f23',
      'f29',
    ]);
    const everything = many(9, (i) => `r${i + 10}-0`);
    expect(tracksOf(doc, { touched: everything }).drawn).to.deep.equal(
      many(MOST_TRACKS, (i) => `f${i + 10}`),
    );
  });

  it('are those that the page names, and of those the first', () => {
    const doc = ladders(30);
    const few = tracksOf(doc, { families: ['f9', 'f3'] });
    expect(few.drawn).to.deep.equal(['f3', 'f9']);
    expect(few.many).to.equal(false);
    const named = tracksOf(doc, { families: many(12, (i) => `f${29 - i}`) });
    expect(named.drawn).to.deep.equal(['f25', 'f26', 'f27', 'f28', 'f29']);
    expect(named.all).to.have.length(12);
    // What lies outside of what the page names is not brought in.
    expect(tracksOf(doc, { families: ['f1'], touched: ['r2-0'] }).drawn).to.deep.equal(['f1']);
    expect(tracksOf(doc, { families: ['nobody'] }).all).to.deep.equal([]);
  });

  it('are those that the reader chose, of which the last ones stay', () => {
    const doc = ladders(30, [['r20-0', 'r22-1']]);
    expect(tracksOf(doc, { chosen: ['f7'] }).drawn).to.deep.equal(['f7']);
    const six = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
    expect(tracksOf(doc, { chosen: six }).drawn).to.deep.equal(six.slice(1));
    expect(tracksOf(doc, { chosen: six, touched: ['r20-0'] }).drawn).to.deep.equal([
      'f3',
      'f4',
      'f5',
      'f6',
      'f20',
    ]);
    expect(tracksOf(doc, { chosen: ['gone'] }).drawn).to.deep.equal([]);
  });

  it('have sizes; roles of no ladder and of no family have theirs', () => {
    const doc = read({
      families: ['Empty', 'Loose', 'Both'],
      roles: [...many(50, (i) => ({ title: `L${i}`, family: 'Loose' })), 'Stray'],
      ladders: [{ family: 'Both', rungs: ['a', ['b', 'c']] }],
    });
    expect(tracksOf(doc).all).to.deep.equal([
      { id: 'both', title: 'Both', columns: 1, roles: 3 },
      { id: 'loose', title: 'Loose', columns: 1, roles: 50 },
      { id: '', title: '', columns: 1, roles: 1 },
    ]);
    const view = ladderView(doc, ['', 'both']);
    expect(view.columns.map((c) => c.title)).to.deep.equal(['Both', '']);
    expect(roleGroups(doc).map((g) => [g.title, g.options.length])).to.deep.equal([
      ['Loose', 50],
      ['Both', 3],
      ['', 1],
    ]);
    expect(roleGroups(doc, ['both'])).to.have.length(1);
  });
});

describe('as much of a ladder as can be read at once', () => {
  const long = read({ ladders: [{ family: 'F', rungs: many(60, (i) => `r${i}`) }] });

  it('has the lowest rungs of a long ladder, and what has to be seen, without a hole between', () => {
    const view = part(ladderView(long), ['r50']);
    const rungs = shown(view)[0]!.flat();
    expect(rungs).to.have.length(30);
    expect(rungs.slice(0, 2).concat(rungs.slice(-2))).to.deep.equal(['r0', 'r1', 'r28', 'r50']);
    expect(view.rows).to.equal(30);
    expect(view.columns[0]).to.include({ count: 60, more: 30 });
    expect(view.columns[0]!.rungs.map((r) => r.row)).to.deep.equal(many(30, (i) => i));
  });

  it('has more of a column each time that the reader asks', () => {
    const doc = read({ roles: many(500, (i) => `R${i}`) });
    const view = ladderView(doc);
    const sizes = [0, 1, 2, 9].map((n) => part(view, [], [[view.columns[0]!.node, n]]).columns[0]!);
    expect(sizes.map((c) => [c.rungs.length, c.more])).to.deep.equal([
      [30, 470],
      [130, 370],
      [230, 270],
      [500, 0],
    ]);
    expect(shown(part(view))[0]!.flat()[0], 'a list reads from the top').to.equal('r0');
  });

  it('cuts a rung that many roles share, and keeps who has to be seen', () => {
    const doc = read({ ladders: [{ family: 'F', rungs: [many(200, (i) => `R${i}`), 'Top'] }] });
    const view = part(ladderView(doc), ['r150', 'top']);
    expect(view.columns[0]!.more).to.equal(171);
    expect(shown(view)[0]![0]).to.include.members(['r0', 'r150']);
    expect(shown(view)[0]![1]).to.deep.equal(['top']);
  });

  it('leaves the room of short columns to the long ones, and bounds ways out and columns', () => {
    const doc = read({
      ladders: [
        { family: 'A', rungs: ['a1', 'a2'] },
        { family: 'B', rungs: many(90, (i) => `b${i}`) },
      ],
      moves: many(300, (i) => ({ from: 'a1', to: `Out ${i}`, kind: 'exit' })),
    });
    const view = part(ladderView(doc));
    expect(shown(view).map((c) => c.flat().length)).to.deep.equal([2, 14]);
    expect(view.exits).to.have.length(14);
    expect(view.moreExits).to.equal(286);
    const nodes = new Set(view.exits.map((e) => e.node));
    expect(view.lines.filter((l) => l.kind === 'exit').every((l) => nodes.has(l.to))).to.equal(
      true,
    );
    const wide = read({
      ladders: many(60, (i) => ({ family: 'F', title: `L${i}`, rungs: [`x${i}`] })),
    });
    const cut = part(ladderView(wide), ['x40']);
    expect(cut.columns).to.have.length(10);
    expect(cut.columns.at(-1)!.title).to.equal('L40');
    expect(cut.moreColumns).to.equal(50);
    expect(part(ladderView(wide), [], [['columns', 1]]).moreColumns).to.equal(0);
  });

  it('has no empty rows, wherever ladders start', () => {
    const doc = read({
      ladders: [
        { family: 'A', start: 1000, rungs: ['a1', 'a2'] },
        { family: 'B', rungs: ['b1'] },
      ],
    });
    const view = part(ladderView(doc));
    expect(view.rows).to.equal(3);
    expect(view.columns.map((c) => c.rungs.map((r) => r.row))).to.deep.equal([[1, 2], [0]]);
  });
});

describe('the layout of many ladders', () => {
  it('costs as much as there is to lay out', () => {
    const [small, large] = [30, 60].map((n) => {
      const doc = ladders(
        n,
        many(n * 26, (i) => [`r${i % n}-${i % 3}`, `r${(i * 7 + 1) % n}-${(i + 1) % 3}`]),
      );
      return workOf(() => {
        const { drawn } = tracksOf(doc, { touched: ['r5-0'] });
        ladderPart(ladderView(doc, drawn), { keep: new Set(), asked: new Map() });
        ladderView(doc);
      });
    });
    expect(small).to.be.greaterThan(100);
    expect(large! / small!).to.be.below(2.5);
  });
});
