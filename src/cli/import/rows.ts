/** Tables as spreadsheets export them. */
import Papa from 'papaparse';
import { UserError } from '../io.js';

export interface Rows {
  head: string[];
  rows: string[][];
}

/**
 * Rows of comma, semicolon or tab separated values, as RFC 4180 has them and spreadsheets write them.
 *
 * @param delimiter found out where it is left out
 */
export function readRows(text: string, delimiter = ''): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  const broken = errors.find((e) => e.type === 'Quotes');
  if (broken) throw new UserError(`Line ${(broken.row ?? 0) + 1}: ${broken.message}.`);
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  const [head = [], ...rest] = rows;
  return { head, rows: rest };
}

/** The index of the first column with one of those names; -1 for none. */
export function columnNamed(head: readonly string[], ...names: readonly string[]): number {
  const plain = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = names.map(plain);
  return head.findIndex((h) => wanted.includes(plain(h)));
}
