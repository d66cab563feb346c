import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type Box, drawLines, type LineEnd } from '../../src/model/draw.js';
import { ladderView, linesAlong, linesAt } from '../../src/model/ladder.js';
import { movesFrom, movesInto } from '../../src/model/moves.js';
import { readRoleData } from '../../src/model/read.js';
import { guide } from '../support/data.js';

describe('ladders', () => {
  it('stand side by side with shared rungs, the ways out beside the ladder they leave', async () => {
    const view = ladderView(await guide());
    const columns = view.columns.map((c) => [
      c.title,
      c.rungs.map((r) => r.roles.map((s) => s.title).join(' / ')),
    ]);
    expect(columns).to.deep.equal([
      ['Paralegal', ['Paralegal', 'Senior Paralegal', 'Paralegal Manager / Lead Paralegal']],
      [
        'Legal operations',
        [
          'Analyst / Specialist',
          'Manager',
          'Senior Manager',
          'Director',
          'VP of Legal Operations',
          'Chief of Staff / COO of Legal',
        ],
      ],
    ]);
    expect(view.exits.map((e) => e.title)).to.deep.equal(['Law school', 'Contracts', 'Compliance']);
    expect(view.exitsFirst).to.equal(true);
    expect(view.lines).to.have.length(4);
  });

  it('that share several rungs need one line, to the branch', () => {
    const { document: doc } = readRoleData({
      ladders: [
        { family: 'A', rungs: ['1', '2', '3', '4'] },
        { family: 'A', title: 'B', rungs: ['1', '2', '3', 'x'] },
      ],
    });
    const { columns, lines } = ladderView(doc);
    const [third, branch] = [columns[0]!.rungs[2]!.node, columns[1]!.rungs[0]!.node];
    expect(lines.map((l) => [l.from, l.to])).to.deep.equal([[third, branch]]);
  });

  it('of one family that share rungs are a fork: a rung stands once, and a line leads to the branch', () => {
    const { document } = readRoleData({
      ladders: [
        { family: 'Engineer', rungs: ['Junior', 'Senior', 'Staff', 'Principal'] },
        { family: 'Engineer', title: 'Management', rungs: ['Junior', 'Senior', 'Lead', 'Head'] },
      ],
    });
    const view = ladderView(document);
    expect(view.columns.map((c) => c.rungs.map((r) => [r.roles[0]!.title, r.row]))).to.deep.equal([
      [
        ['Junior', 0],
        ['Senior', 1],
        ['Staff', 2],
        ['Principal', 3],
      ],
      [
        ['Lead', 2],
        ['Head', 3],
      ],
    ]);
    expect(view.lines).to.deep.include({
      from: 'ladder:engineer 1',
      to: 'ladder:management 2',
      kind: 'promotion',
      mutual: false,
    });
  });

  it('start higher where the document says so, and mutual moves are one line', () => {
    const { document } = readRoleData({
      ladders: [
        { family: 'A', rungs: ['a1', 'a2'] },
        { family: 'B', start: 1, rungs: ['b1'] },
      ],
      moves: [
        { from: 'a2', to: 'b1', kind: 'lateral' },
        { from: 'b1', to: 'a2', kind: 'lateral' },
      ],
    });
    const view = ladderView(document);
    expect(view.columns[1]!.rungs[0]!.row).to.equal(1);
    expect(view.lines.map((l) => l.mutual)).to.deep.equal([true]);
    expect(linesAt(view, 'b1').size).to.equal(1);
    expect(linesAlong(view, ['b1', 'a2']).size).to.equal(1);
    expect(linesAlong(view, ['a1', 'a2']).size).to.equal(0);
  });

  it('leave out no role: what stands on no ladder is listed without order', () => {
    const { document } = readRoleData({
      roles: ['Alone', { title: 'Other', family: 'F' }],
      ladders: [{ family: 'F', rungs: ['One'] }],
    });
    const view = ladderView(document);
    expect(view.columns.map((c) => [c.title, c.ordered, c.rungs.length])).to.deep.equal([
      ['F', true, 1],
      ['F', false, 1],
      ['', false, 1],
    ]);
  });
});

describe('moves', () => {
  it('from a role are its own, its family’s, and the next rung', async () => {
    const doc = await guide();
    expect(movesFrom(doc, 'staff-paralegal').map((s) => `${s.kind} ${s.to}`)).to.deep.equal([
      'promotion Senior Paralegal',
      'lateral Analyst',
      'lateral Specialist',
      'lateral Contracts',
      'lateral Compliance',
      'exit Law school',
    ]);
  });

  it('into a role are those that name it and the rung below', async () => {
    const doc = await guide();
    expect(movesInto(doc, 'analyst').map((s) => s.from.id)).to.deep.equal(['paralegal']);
    expect(movesInto(doc, 'director').map((s) => s.from.id)).to.deep.equal(['senior-manager']);
  });
});

describe('lines', () => {
  const layout = fc.record({
    columns: fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    }),
    routes: fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.boolean()), { maxLength: 20 }),
    whole: fc.boolean(),
  });

  it('keep to the gaps: none crosses a rung, and each ends at the side of one', () => {
    fc.assert(
      fc.property(layout, ({ columns, routes, whole }) => {
        // Columns 100 wide with gaps of 60; rungs 40 high with gaps of 20.
        const boxes: Box[] = columns.map((_, i) => ({
          left: 60 + i * 160,
          right: 160 + i * 160,
          top: 0,
          bottom: 320,
        }));
        const nodes = new Map<string, LineEnd>();
        const names: string[] = [];
        columns.forEach((rungs, column) => {
          rungs.forEach((there, row) => {
            if (!there) return;
            const box = {
              left: boxes[column]!.left + 10,
              right: boxes[column]!.right - 10,
              top: 30 + row * 60,
              bottom: 70 + row * 60,
            };
            names.push(`${column}:${row}`);
            nodes.set(`${column}:${row}`, { box, column });
          });
          if (whole) {
            names.push(`${column}`);
            nodes.set(`${column}`, { box: boxes[column]!, column, whole: true });
          }
        });
        if (!names.length) return;
        const lines = routes
          .map(([a, b, mutual]) => ({
            from: names[a % names.length]!,
            to: names[b % names.length]!,
            mutual,
            kind: 'lateral' as const,
          }))
          .filter(
            (l) =>
              l.from.split(':')[0] !== l.to.split(':')[0] ||
              (l.from !== l.to && l.from.includes(':') && l.to.includes(':')),
          );
        const channels = [20, 80, 140, 200, 260, 320];
        const drawn = drawLines(lines, nodes, {
          columns: boxes,
          channels,
          width: 60 + columns.length * 160,
        });
        expect(drawn.size).to.equal(lines.length);
        for (const [line, { path, heads }] of drawn) {
          expect(path + heads).to.not.match(/NaN|Infinity|undefined/);
          const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(
            (m) => [Number(m[1]), Number(m[2])] as const,
          );
          for (const [name, { box, whole: isWhole }] of nodes) {
            if (isWhole) continue;
            for (let i = 1; i < points.length; i++) {
              const [a, b] = [points[i - 1]!, points[i]!];
              const inside =
                Math.max(a[0], b[0]) > box.left + 0.5 &&
                Math.min(a[0], b[0]) < box.right - 0.5 &&
                Math.max(a[1], b[1]) > box.top + 0.5 &&
                Math.min(a[1], b[1]) < box.bottom - 0.5;
              expect(inside, `${line.from} to ${line.to} over ${name}: ${path}`).to.equal(false);
            }
          }
          const end = nodes.get(line.to)!.box;
          expect([end.left, end.right]).to.include(points.at(-1)![0]);
        }
      }),
    );
  });

  it('keep ladders apart whose ids are alike', () => {
    const { document } = readRoleData({
      ladders: [
        { id: 'a', family: 'A', rungs: ['a1'] },
        { id: 'a:0', family: 'B', rungs: ['b1'] },
        { id: 'a>ladder:a', family: 'C', rungs: ['c1'] },
      ],
      roles: [{ title: 'Loose', family: 'ladder' }],
    });
    const { columns } = ladderView(document);
    const nodes = columns.flatMap((c) => [c.node, ...c.rungs.map((r) => r.node)]);
    expect(new Set(nodes).size).to.equal(nodes.length);
  });
});
