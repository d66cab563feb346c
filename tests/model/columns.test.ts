import { expect } from '@open-wc/testing';
import { columnsOf } from '../../src/role-data/columns.js';
import { RoleStore } from '../../src/role-data/store.js';

describe('columns', () => {
  const store = (chosen?: string[], own?: string[]) => {
    const made = new RoleStore();
    if (chosen) made.select({ columns: chosen });
    made.setSnapshot({ status: 'ready', issues: [], columns: own });
    return made;
  };

  it('are those that the page names, else the reader chose, else the source has', () => {
    expect(columnsOf('a  b', store(['c'], ['d']))).to.deep.equal(['a', 'b']);
    expect(columnsOf(undefined, store(['c'], ['d']))).to.deep.equal(['c']);
    expect(columnsOf(null, store(undefined, ['d']))).to.deep.equal(['d']);
    expect(columnsOf(' ', store())).to.deep.equal([]);
  });
});
