import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { movesFrom, movesInto } from '../../src/model/moves.js';
import { readRoleData } from '../../src/model/read.js';
import {
  arrivalsOf,
  entriesOf,
  laddersOf,
  looseRolesOf,
  rolesOf,
  rungsOf,
} from '../../src/model/relations.js';
import { routes } from '../../src/model/routes.js';

const ids = (subjects: readonly { id: string }[]) => subjects.map(({ id }) => id);

describe('relations', () => {
  const { document } = readRoleData({
    families: ['F', 'G', 'H'],
    roles: [
      { id: 'a', title: 'A', family: 'F' },
      { id: 'b', title: 'B', family: 'F' },
      { id: 'x', title: 'X', family: 'F' },
      { id: 'c', title: 'C', family: 'G' },
      { id: 'd', title: 'D' },
    ],
    ladders: [
      { family: 'F', rungs: [['a'], ['b']] },
      { family: 'F', title: 'Second', rungs: [['a'], ['c']] },
    ],
  });

  it('say which roles a family has, and which of them stand on no ladder', () => {
    expect(ids(rolesOf(document, 'f'))).to.deep.equal(['a', 'b', 'x']);
    expect(ids(looseRolesOf(document, 'f'))).to.deep.equal(['x']);
    expect(ids(rolesOf(document, undefined))).to.deep.equal(['d']);
    expect(ids(rolesOf(document, 'h'))).to.deep.equal([]);
  });

  it('say where a role stands, on the ladders of other families too', () => {
    expect(rungsOf(document, 'a').map(({ index }) => index)).to.deep.equal([0, 0]);
    expect(rungsOf(document, 'c').map(({ ladder, index }) => [ladder.title, index])).to.deep.equal([
      ['Second', 1],
    ]);
    expect(laddersOf(document, 'f')).to.have.length(2);
  });

  it('say where one starts in a family, and where a move to it arrives', () => {
    expect(ids(entriesOf(document, 'f'))).to.deep.equal(['a']);
    expect(ids(entriesOf(document, 'g'))).to.deep.equal([]);
    expect(ids(arrivalsOf(document, 'g'))).to.deep.equal(['c']);
    expect(ids(arrivalsOf(document, 'd'))).to.deep.equal(['d']);
    expect(ids(arrivalsOf(document, 'nobody'))).to.deep.equal([]);
  });
});

describe('moves and routes', () => {
  it('agree on a family without ladders', () => {
    const { document } = readRoleData({
      families: ['F', 'G'],
      roles: [
        { id: 'a', title: 'A', family: 'F' },
        { id: 'b', title: 'B', family: 'G' },
      ],
      moves: [{ from: 'F', to: 'G' }],
    });
    expect(routes(document, 'a', 'b')).to.have.length(1);
    expect(movesInto(document, 'b').map(({ from }) => from.id)).to.deep.equal(['f']);
  });

  it('agree on every step, whatever the document', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'F', 'G');
    const shape = fc.record({
      families: fc.constant(['F', 'G']),
      roles: fc.constant(
        ['a', 'b', 'c', 'd'].map((id, i) => ({ id, title: id, family: i < 2 ? 'F' : 'G' })),
      ),
      ladders: fc.array(
        fc.record({
          family: fc.constantFrom('F', 'G'),
          rungs: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }),
        }),
        { maxLength: 2 },
      ),
      moves: fc.array(fc.record({ from: name, to: name }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(shape, (data) => {
        const { document: doc } = readRoleData(data);
        for (const from of ['a', 'b', 'c', 'd']) {
          for (const to of ['a', 'b', 'c', 'd']) {
            const [route] = from === to ? [] : routes(doc, from, to);
            if (route?.steps.length !== 1) continue;
            // What is a step of a route is a move that leads out of the one end and into the other.
            const { roles: starts } = route.stops[0]!;
            const { roles: ends } = route.stops[1]!;
            const out = starts.flatMap((role) => movesFrom(doc, role.id));
            const into = ends.flatMap((role) => movesInto(doc, role.id));
            const arrives = (id: string) => arrivalsOf(doc, id).some((role) => ends.includes(role));
            expect(out.some(({ target }) => target && arrives(target.id))).to.equal(true);
            const starting = starts.flatMap(({ id, family = '' }) => [id, family]);
            expect(into.some(({ from: start }) => starting.includes(start.id))).to.equal(true);
          }
        }
      }),
    );
  });
});
