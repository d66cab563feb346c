import { expect } from '@open-wc/testing';
import { readRoleData } from '../../src/model/read.js';
import { columnsOf } from '../../src/role-data/columns.js';
import { RoleStore } from '../../src/role-data/store.js';

describe('columns', () => {
  const { document } = readRoleData({ roles: ['a', 'b', 'c', 'd'] });
  const store = (chosen?: string[], own?: string[]) => {
    const made = new RoleStore();
    if (chosen) made.select({ columns: chosen });
    made.setSnapshot({ status: 'ready', document, issues: [], columns: own });
    return made;
  };

  it('are those that the page names, else the reader chose, else the source has', () => {
    expect(columnsOf('a  b', store(['c'], ['d']))).to.deep.equal(['a', 'b']);
    expect(columnsOf(undefined, store(['c'], ['d']))).to.deep.equal(['c']);
    expect(columnsOf(null, store(undefined, ['d']))).to.deep.equal(['d']);
    expect(columnsOf(' ', store())).to.deep.equal([]);
  });

  it('may be separated by commas, and are none that the document does not have', () => {
    expect(columnsOf('a, b,c', store())).to.deep.equal(['a', 'b', 'c']);
    expect(columnsOf('a nobody', store())).to.deep.equal(['a']);
    expect(columnsOf(null, store(['nobody'], ['d']))).to.deep.equal(['d']);
    // The query finds nothing by it, and the widget says so.
    expect(columnsOf('nobody', store(['a']))).to.deep.equal(['nobody']);
  });
});
