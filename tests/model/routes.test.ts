import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readRoleData } from '../../src/model/read.js';
import { type Route, routes } from '../../src/model/routes.js';
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
});
