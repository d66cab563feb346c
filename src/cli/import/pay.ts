/** The pay of a row: figures in columns of their own, or a range in one. */
import { type Money, moneyIn } from './money.js';
import { columnNamed } from './rows.js';

type Fields = Record<string, unknown>;

/** The figures of an entry, each with what people call its column. */
const FIGURES: readonly (readonly [string, readonly string[]])[] = [
  ['low', ['low', 'min', 'minimum', 'salary min', 'from']],
  ['p10', ['p10', '10th percentile']],
  ['p25', ['p25', '25th percentile']],
  ['median', ['median', 'p50', 'median pay', 'median salary']],
  ['p75', ['p75', '75th percentile']],
  ['p90', ['p90', '90th percentile']],
  ['high', ['high', 'max', 'maximum', 'salary max', 'to']],
  ['mean', ['mean', 'average']],
  ['range', ['pay range', 'salary range', 'pay', 'salary', 'compensation']],
];

export interface PayColumn {
  figure: string;
  i: number;
}

/** The columns that have figures. */
export function payColumns(head: readonly string[]): PayColumn[] {
  return FIGURES.map(([figure, names]) => ({ figure, i: columnNamed(head, ...names) })).filter(
    ({ i }) => i >= 0,
  );
}

/**
 * What a row says of pay; nothing where it has no figure.
 *
 * @param leave told of each cell that could not be carried over, and why
 */
export function payIn(
  row: readonly string[],
  columns: readonly PayColumn[],
  leave: (what: string) => void,
): Fields | undefined {
  const pay: Fields = {};
  const topCoded: string[] = [];
  const range: Fields = {};
  /** The word that all cells of a row have to agree on. */
  const agree = (key: 'currency' | 'period', money: Money, words: string) => {
    if (pay[key] === undefined) pay[key] = money[key];
    else if (money[key] && money[key] !== pay[key])
      leave(`"${words}" has another ${key} than the cells before it`);
  };
  for (const { figure, i } of columns) {
    const words = row[i];
    if (!words) continue;
    const money = moneyIn(words);
    if (!money) {
      leave(`"${words}" is no number for ${figure}`);
      continue;
    }
    const [first, last] = money.amounts;
    if (last !== undefined) {
      if (range.low !== undefined) leave(`"${words}" is a second range`);
      else Object.assign(range, { low: first, high: last });
      if (money.atLeast) topCoded.push('high');
    } else if (figure === 'range') {
      leave(
        `"${words}" does not say which figure it is: call the column low, median, mean or high`,
      );
      continue;
    } else {
      pay[figure] = first;
      if (money.atLeast) topCoded.push(figure);
    }
    agree('currency', money, words);
    agree('period', money, words);
  }
  const stated = { ...range, ...pay };
  if (!columns.some(({ figure }) => stated[figure] !== undefined) && range.low === undefined) {
    return undefined;
  }
  return { ...stated, topCoded: topCoded.length ? topCoded : undefined };
}
