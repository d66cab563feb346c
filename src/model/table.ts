/** A table of words, and how it is written for taking away. */

export interface WordTable {
  title: string;
  head: string[];
  rows: string[][];
}

/** A GitHub-flavoured Markdown table under a heading. */
export function toMarkdown({ title, head, rows }: WordTable): string {
  const cell = (s: string) =>
    s
      .replace(/\\/g, '\\\\')
      .replace(/\|/g, '\\|')
      .replace(/</g, '&lt;')
      .replace(/\s*\n\s*/g, '<br>');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    `## ${cell(title)}`,
    '',
    line(head),
    line(head.map(() => '---')).replace(/\\/g, ''),
    ...rows.map(line),
    '',
  ].join('\n');
}

/**
 * CSV as in RFC 4180, with a byte order mark, without which spreadsheets misread accents. A cell that a
 * spreadsheet would take for a formula gets an apostrophe (OWASP, "CSV injection").
 */
export function toCsv({ head, rows }: WordTable): string {
  const cell = (s: string) => {
    const safe = /^[=+\-@\t\r]/.test(s) ? `'${s}` : s;
    return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return '\ufeff' + [head, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}
