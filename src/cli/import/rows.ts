/** Tables as spreadsheets export them. */
import Papa from 'papaparse';
import { UserError } from '../io.js';

export interface Rows {
  head: string[];
  rows: string[][];
}

/** A cell with nothing but a dash says that there is nothing to say. */
const DASH = /^[-\u2010-\u2015\u2212]+$/;

/**
 * Rows of comma, semicolon or tab separated values, as RFC 4180 has them and spreadsheets write them. A
 * first line such as `sep=;`, by which a spreadsheet is told, says what separates them.
 *
 * @param delimiter found out where it is left out
 */
export function readRows(text: string, delimiter = ''): Rows {
  const [line = '', sep = delimiter] = /^\ufeff?sep=(.)[^\S\r\n]*(?:\r\n?|\n)/i.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(text.slice(line.length), {
    delimiter: sep,
    skipEmptyLines: 'greedy',
  });
  const broken = errors.find((e) => e.type === 'Quotes');
  if (broken) throw new UserError(`Line ${(broken.row ?? 0) + 1}: ${broken.message}.`);
  const [head = [], ...rest] = data.map((row) => row.map((cell) => cell.trim()));
  const rows = rest.map((row) => row.map((cell) => (DASH.test(cell) ? '' : cell)));
  return { head, rows };
}

const plain = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The index of the first column with one of those names; -1 for none. */
export function columnNamed(head: readonly string[], ...names: readonly string[]): number {
  return columnsNamed(head, names)[0] ?? -1;
}

/** The indexes of all columns with one of those names, in the order of the names. */
export function columnsNamed(head: readonly string[], names: readonly string[]): number[] {
  return names.flatMap((name) => head.flatMap((h, i) => (plain(h) === plain(name) ? [i] : [])));
}

/** The first of some cells of a row that says something; empty where none does. */
export function firstSaid(row: readonly string[], columns: readonly number[]): string {
  return columns.map((i) => row[i]).find(Boolean) ?? '';
}
