import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { movesFrom } from '../../src/model/moves.js';
import { readRoleData } from '../../src/model/read.js';
import { arrivalsOf } from '../../src/model/relations.js';
import { compareRoutes, type Route, routes } from '../../src/model/routes.js';
import { guide } from '../support/data.js';

const line = (route: Route | undefined) =>
  route?.stops.map((s) => s.roles.map((r) => r.title).join(' / ')).join(' > ');

describe('routes', () => {
  it('lead from Paralegal to VP of Legal Operations over Analyst / Specialist', async () => {
    const found = routes(await guide(), 'staff-paralegal', 'vp');
    expect(line(found[0])).to.equal(
      'Paralegal > Analyst / Specialist > Manager > Senior Manager > Director > VP of Legal Operations',
    );
    expect(found[0]!.steps.map((s) => s.kind)).to.deep.equal([
      'lateral',
      'promotion',
      'promotion',
      'promotion',
      'promotion',
    ]);
    const [across, manager] = found[0]!.steps;
    expect(across!.requires).to.have.length(3);
    expect(across!.requires[0]).to.match(/from single matters to the tools/i);
    expect(across!.skills).to.deep.equal([
      'clm',
      'dashboards',
      'project-management',
      'process-design',
    ]);
    expect(manager!.skills).to.deep.equal(['vendors']);
  });

  it('offers alternatives that are not much longer, shortest first', async () => {
    const found = routes(await guide(), 'staff-paralegal', 'vp');
    expect(found.map((r) => r.steps.length)).to.deep.equal([5, 6, 7]);
    expect(line(found[1])).to.contain('Senior Paralegal > Analyst / Specialist');
  });

  it('start and end at the first rung of a family', async () => {
    const [route] = routes(await guide(), 'paralegal', 'legal-ops');
    expect(line(route)).to.equal('Paralegal > Analyst / Specialist');
  });

  it('are none where no move leads back', async () => {
    expect(routes(await guide(), 'vp', 'staff-paralegal')).to.deep.equal([]);
  });

  it('add up months only where every step states them', () => {
    const doc = (second: object) =>
      readRoleData({
        roles: ['A', 'B', 'C'],
        moves: [
          { from: 'a', to: 'b', typical: { months: 12 } },
          { from: 'b', to: 'c', ...second },
        ],
      }).document;
    expect(routes(doc({ typical: { months: 6 } }), 'a', 'c')[0]!.months).to.equal(18);
    expect(routes(doc({}), 'a', 'c')[0]!.months).to.equal(undefined);
  });

  it('state a change in pay only between figures that can be compared', () => {
    const pay = (median: number, place: string) => ({
      currency: 'USD',
      period: 'year',
      median,
      place,
      source: 'x',
    });
    const change = (there: string) =>
      routes(
        readRoleData({
          roles: [
            { title: 'A', pay: pay(50000, 'United States') },
            { title: 'B', pay: pay(60000, there) },
          ],
          ladders: [{ title: 'L', rungs: ['A', 'B'] }],
        }).document,
        'a',
        'b',
      )[0]!.steps[0]!.pay?.change;
    expect(change('United States')).to.equal(10000);
    expect(change('Canada')).to.equal(undefined);
  });

  it('come through forks, cycles and shared rungs, without a stop twice', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const id = fc.constantFrom(...ids);
    const kind = fc.constantFrom('promotion', 'lateral', 'pivot');
    const data = fc.record({
      roles: fc.constant(ids),
      ladders: fc.array(
        fc.record({
          title: fc.constantFrom('one', 'two'),
          rungs: fc.array(fc.array(id, { minLength: 1, maxLength: 2 }), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
        { maxLength: 3 },
      ),
      moves: fc.array(fc.record({ from: id, to: id, kind }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(data, id, id, (input, from, to) => {
        const { document } = readRoleData({
          ...input,
          ladders: input.ladders.map((l) => ({ ...l, rungs: l.rungs.map((roles) => ({ roles })) })),
        });
        const found = routes(document, from, to);
        for (const { stops, steps } of found) {
          expect(new Set(stops).size).to.equal(stops.length);
          expect(steps.length).to.equal(stops.length - 1);
          expect(stops[0]!.roles.map((r) => r.id)).to.include(from);
          expect(stops.at(-1)!.roles.map((r) => r.id)).to.include(to);
        }
        expect(new Set(found.map(line)).size).to.equal(found.length);
        const lengths = found.map((r) => r.steps.length);
        expect(lengths).to.deep.equal([...lengths].sort((a, b) => a - b));
      }),
    );
  });

  it('of as many steps stand by their months, those without months last', () => {
    const via = ['p', 'q', 'r'];
    const months = [100, undefined, 6];
    const { document } = readRoleData({
      roles: ['a', 'z', ...via],
      moves: via.flatMap((v, i) => [
        { from: 'a', to: v, kind: 'lateral', typical: { months: months[i] } },
        { from: v, to: 'z', kind: 'lateral', typical: { months: 0 } },
      ]),
    });
    expect(routes(document, 'a', 'z').map((r) => r.months)).to.deep.equal([6, 100, undefined]);
  });

  it('have one order', () => {
    const route = fc.record({
      steps: fc.array(fc.constant(null), { maxLength: 2 }),
      months: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(route, route, route, (a, b, c) => {
        const [ab, bc, ac] = [compareRoutes(a, b), compareRoutes(b, c), compareRoutes(a, c)];
        expect(Math.sign(compareRoutes(b, a)) + Math.sign(ab)).to.equal(0);
        if (ab <= 0 && bc <= 0) expect(ac).to.be.at.most(ab < 0 || bc < 0 ? -1 : 0);
      }),
    );
  });

  it('from a family try each of its first rungs', () => {
    const { document } = readRoleData({
      ladders: [
        { family: 'F', title: 'One', rungs: ['F1', 'F3'] },
        { family: 'F', title: 'Two', rungs: ['F2'] },
        { family: 'G', rungs: ['G1'] },
      ],
      moves: [
        { from: 'F1', to: 'G1' },
        { from: 'F2', to: 'G1' },
        { from: 'F1', to: 'F2' },
      ],
    });
    const found = routes(document, 'f', 'g').map(line);
    // A way from one first rung over another is the way from that other, and longer.
    expect(found).to.deep.equal(['F1 > G1', 'F2 > G1']);
  });

  it('are as short as can be where families move as a whole, and take only steps that are listed', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const families = ['X', 'Y', 'Z'];
    const role = fc.constantFrom(...ids);
    const end = fc.constantFrom(...ids, ...families);
    const data = fc.record({
      families: fc.constant(families),
      roles: fc.tuple(
        ...ids.map((id) =>
          fc.record({ id: fc.constant(id), family: fc.constantFrom(...families) }),
        ),
      ),
      ladders: fc.array(
        fc.record({
          family: fc.constantFrom(...families),
          rungs: fc.uniqueArray(role, { minLength: 1, maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
      moves: fc.array(fc.record({ from: end, to: end }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(data, end, end, (input, from, to) => {
        const { document } = readRoleData(input);
        const idOf = (name: string) => name.toLowerCase();
        const leads = (id: string): string[] => [
          ...movesFrom(document, id).flatMap(({ target }) =>
            target ? arrivalsOf(document, target.id).map((r) => r.id) : [],
          ),
        ];
        const starts = arrivalsOf(document, idOf(from)).map((r) => r.id);
        const ends = new Set(arrivalsOf(document, idOf(to)).map((r) => r.id));
        const found = routes(document, idOf(from), idOf(to));
        const distance = new Map(starts.map((id) => [id, 0]));
        for (const [id, n] of distance) {
          for (const next of leads(id)) if (!distance.has(next)) distance.set(next, n + 1);
        }
        const least = Math.min(...[...ends].map((id) => distance.get(id) ?? Infinity));
        expect(found[0]?.steps.length ?? Infinity).to.equal(least === 0 ? Infinity : least);
        for (const step of found.flatMap((r) => r.steps)) {
          const [a, b] = [step.from.roles[0]!.id, step.to.roles[0]!.id];
          expect(leads(a)).to.include(b);
        }
      }),
      { numRuns: 500 },
    );
  });
});
