import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { stateIn, withState } from '../../src/ui/address.js';

describe('state in an address', () => {
  it('leaves what is not ours to the letter', () => {
    for (const part of ['apply', '/jobs/3?tab=pay', 'debug', 'a&b=&c=%2F+x&=y', 'q=%E2%82%AC&&']) {
      expect(withState(part, 'm', {})).to.equal(part);
      const with1 = withState(part, 'm', { filter: 'a b', goal: '' });
      expect(with1).to.equal(`${part}&m=filter%3Da%2Bb`);
      expect(stateIn(with1, 'm')).to.deep.equal({ filter: 'a b' });
      expect(withState(with1, 'm', { sort: 'name' })).to.equal(`${part}&m=sort%3Dname`);
      expect(withState(with1, 'm', {})).to.equal(part);
    }
  });

  it('stays where it stands, once', () => {
    const part = 'm=filter%3Dx&tab=2&m=sort%3Dy';
    expect(withState(part, 'm', { filter: 'z' })).to.equal('m=filter%3Dz&tab=2');
    expect(stateIn(part, 'm')).to.deep.equal({ filter: 'x' });
  });

  it('is that of the name alone', () => {
    expect(stateIn('m', 'm')).to.equal(undefined);
    expect(stateIn('mm=filter%3Dx', 'm')).to.equal(undefined);
    expect(stateIn('?m=filter%3Dx', 'm')).to.equal(undefined);
    expect(stateIn('a%20b=filter%3Dx', 'a b')).to.deep.equal({ filter: 'x' });
  });

  it('comes back from any address as it was put there', () => {
    const word = fc.string({ unit: 'binary' });
    const said = fc.dictionary(word, fc.string({ unit: 'binary', minLength: 1 }), { minKeys: 1 });
    fc.assert(
      fc.property(word, said, fc.webQueryParameters(), (name, state, part) => {
        fc.pre(name !== '' && Object.keys(state).every((key) => key !== '__proto__'));
        fc.pre(!withState('', name, state).includes('%EF%BF%BD'));
        const put = withState(part, name, state);
        expect(stateIn(put, name)).to.deep.equal(state);
        if (stateIn(part, name) === undefined) expect(withState(put, name, {})).to.equal(part);
      }),
    );
  });
});
