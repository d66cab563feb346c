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

  it('as CSV disarms what is a formula only where another locale parts cells', () => {
    const cell = (words: string) =>
      toCsv({ title: '', head: [words], rows: [] })
        .slice(1, -2)
        .replace(/^"([^]*)"$/, '$1')
        .replaceAll('""', '"');
    for (const [words, safe] of [
      ['x;=1+1', "x;'=1+1"],
      ['x;  =1+1', "x;  '=1+1"],
      ['x;"=1+1', 'x;"\'=1+1'],
      ['x\t=1+1', "x\t'=1+1"],
      ['\t=1+1', "'\t'=1+1"],
      ['a\n-2+3', "a\n'-2+3"],
      ['a\r@sum', "a\r'@sum"],
      ['＝1+1', "'＝1+1"],
      ['x;＋1', "x;'＋1"],
      ['－1', "'－1"],
      ['＠x', "'＠x"],
      [' =1', " '=1"],
      ["'=1", "'=1"],
      ['3 = 3; then -', '3 = 3; then -'],
      ['Legal research (Westlaw)', 'Legal research (Westlaw)'],
    ]) {
      expect(cell(words!), words).to.equal(safe);
    }
  });

  it('as Markdown is text: no image, link, emphasis or code, and no line of its own', () => {
    const cell = (head: string) => toMarkdown({ title: '', head: [head], rows: [] }).split('\n')[2];
    for (const [words, safe] of [
      ['![x](https://example.org/p.png)', '!\\[x\\](https://example.org/p.png)'],
      ['[jobs](javascript:1)', '\\[jobs\\](javascript:1)'],
      ['*a* __b__ ~~c~~ `d`', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\`d\\`'],
      ['a\rb\r\nc', 'a<br>b<br>c'],
      ['&lt;b>, R&D', '\\&lt;b>, R&D'],
      ['<img src=x>', '&lt;img src=x>'],
      // An address stays one.
      ['https://example.org/a_b?c=1&d=2', 'https://example.org/a_b?c=1&d=2'],
      ['[https://a[b](javascript:1)', '\\[https://a\\[b\\](javascript:1)'],
    ]) {
      expect(cell(words!), words).to.equal(`| ${safe} |`);
    }
  });

  it('takes time that grows with the text', () => {
    const words = ' '.repeat(200_000) + '\t\n;"'.repeat(50_000) + 'x';
    const start = performance.now();
    toCsv({ title: '', head: [words], rows: [] });
    toMarkdown({ title: '', head: [words], rows: [] });
    expect(performance.now() - start).to.be.below(1000);
  });
});
