/** A table of words, and how it is written for taking away. */

export interface WordTable {
  title: string;
  head: string[];
  rows: string[][];
}

/** What Markdown would take for more than words. Addresses, which become links by themselves, are left. */
const MARKS = /https?:\/\/[^\s|<>[\]*`\\~]+|[\\`*_[\]|~<]|&(?=#?\w+;)/gi;

/** A GitHub-flavoured Markdown table under a heading. All that a cell says is text. */
export function toMarkdown({ title, head, rows }: WordTable): string {
  const cell = (s: string) =>
    s
      .split(/[\r\n\u2028\u2029]+/)
      .map((l) =>
        l.trim().replace(MARKS, (mark) => (mark === '<' ? '&lt;' : mark[1] ? mark : `\\${mark}`)),
      )
      .join('<br>');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${cell(title)}`,
    '',
    line(head.map(cell)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map(cell))),
    '',
  ].join('\n');
}

/**
 * CSV as in RFC 4180, with a byte order mark, without which spreadsheets misread accents. Where a spreadsheet
 * would find a formula (OWASP, "CSV injection"), an apostrophe stands before its sign: at the start of a
 * cell, and after a semicolon, a tab or a new line too, which part cells in other locales.
 */
export function toCsv({ head, rows }: WordTable): string {
  const cell = (s: string) => {
    const safe = s
      .replace(/(^|[;\t\r\n])((?:[^\S\t\r\n]|")*)(?=[=+\-@＝＋－＠])/g, "$1$2'")
      .replace(/^(?=[\t\r\n])/, "'");
    return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return '\ufeff' + [head, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}
