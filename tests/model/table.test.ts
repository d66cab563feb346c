import { expect } from '@open-wc/testing';
import { toCsv, toMarkdown } from '../../src/model/table.js';

const table = {
  title: 'Skills | roles',
  head: ['Skill', 'A, B'],
  rows: [
    ['=HYPERLINK("x")', 'one\ntwo'],
    ['<b>', 'a|b'],
  ],
};

describe('taking a table away', () => {
  it('as CSV quotes what needs it and disarms formulas', () => {
    expect(toCsv(table)).to.equal(
      '\ufeffSkill,"A, B"\r\n"\'=HYPERLINK(""x"")","one\ntwo"\r\n<b>,a|b\r\n',
    );
  });

  it('as Markdown escapes what would break the table or become markup', () => {
    expect(toMarkdown(table).split('\n')).to.deep.equal([
      '## Skills \\| roles',
      '',
      '| Skill | A, B |',
      '| --- | --- |',
      '| =HYPERLINK("x") | one<br>two |',
      '| &lt;b> | a\\|b |',
      '',
    ]);
  });
});
