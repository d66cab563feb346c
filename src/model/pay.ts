/** Pay: which figures an entry has, and which entries can stand on one scale. */
import { ALL_FIGURES } from './schema-profile.js';
import type { Figure, Pay, Period } from './types.js';

/** A stated figure. */
export interface PayFigure {
  figure: Figure;
  amount: number;
  /** The true figure is at or above the amount. */
  atLeast: boolean;
}

/** The stated figures of an entry: those on the line from low to high, in that order, and the mean. */
export function figuresOf(pay: Pay): PayFigure[] {
  return ALL_FIGURES.flatMap((figure) => {
    const amount = pay[figure];
    return amount === undefined ? [] : [{ figure, amount, atLeast: pay.topCoded.includes(figure) }];
  });
}

export function hasFigures(pay: Pay): boolean {
  return ALL_FIGURES.some((figure) => pay[figure] !== undefined);
}

/** The figure that stands for an entry: its median, else the only one it has. Else it is a range. */
export function headlineOf(figures: readonly PayFigure[]): PayFigure | undefined {
  return (
    figures.find(({ figure }) => figure === 'median') ??
    (figures.length === 1 ? figures[0] : undefined)
  );
}

/** What an entry says besides its figures, its note and its source. */
export type PayFact =
  | { fact: 'place' | 'sample'; text: string }
  | { fact: 'asOf'; date: string }
  /** How old the figures are, where they are old. */
  | { fact: 'age'; months: number }
  | { fact: 'basis'; basis: NonNullable<Pay['basis']> };

/**
 * The facts of an entry, in the order in which they are said.
 *
 * @param old how old figures may be, in months, and now; without it their age is not spoken of
 */
export function factsOf(pay: Pay, old?: { after: number; now: Date }): PayFact[] {
  const { place, asOf, basis, sample } = pay;
  const facts: PayFact[] = [];
  if (place !== undefined) facts.push({ fact: 'place', text: place });
  if (asOf !== undefined) {
    facts.push({ fact: 'asOf', date: asOf });
    const months = old && hasFigures(pay) ? monthsSince(asOf, old.now) : 0;
    if (old && months > old.after) facts.push({ fact: 'age', months });
  }
  if (basis) facts.push({ fact: 'basis', basis });
  if (sample !== undefined) facts.push({ fact: 'sample', text: sample });
  return facts;
}

/** Entries that can stand on one scale: the same currency, period and basis. */
export interface PayScale<T extends PayItem> {
  currency: string;
  period: Period;
  basis: Pay['basis'];
  /** The end of the scale, a round number at or above every figure. It starts at zero. */
  max: number;
  items: T[];
}

export interface PayItem {
  pay: Pay;
}

/** Sorts entries with figures into scales, in the order in which they come. */
export function payScales<T extends PayItem>(items: readonly T[]): PayScale<T>[] {
  const scales = new Map<string, PayScale<T>>();
  for (const item of items) {
    const { currency, period, basis } = item.pay;
    if (!hasFigures(item.pay) || !currency || !period) continue;
    const key = `${currency} ${period} ${basis ?? ''}`;
    let scale = scales.get(key);
    if (!scale) scales.set(key, (scale = { currency, period, basis, max: 0, items: [] }));
    scale.items.push(item);
    for (const { amount } of figuresOf(item.pay)) scale.max = Math.max(scale.max, amount);
  }
  for (const scale of scales.values()) scale.max = roundUp(scale.max);
  return [...scales.values()];
}

/** The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
function roundUp(n: number): number {
  if (n <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(n));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * power >= n) ?? 10;
  return step * power;
}

/** What to draw of an entry: shares of the scale from 0 to 1. */
export interface PayBand {
  /** The widest stated spread, for instance p10 to p90. */
  outer?: [number, number];
  /** The middle half, p25 to p75. */
  inner?: [number, number];
  /** The median, or the mean where there is no median. */
  mark?: number;
}

/** Where an entry stands on a scale that ends at `max`. */
export function payBand(pay: Pay, max: number): PayBand {
  const at = (amount: number) => amount / max;
  const spread = figuresOf(pay).filter(({ figure }) => figure !== 'mean');
  const amounts = spread.map(({ amount }) => amount);
  const band: PayBand = {};
  if (amounts.length > 1) band.outer = [at(Math.min(...amounts)), at(Math.max(...amounts))];
  if (pay.p25 !== undefined && pay.p75 !== undefined) band.inner = [at(pay.p25), at(pay.p75)];
  const mark = pay.median ?? pay.mean ?? (amounts.length === 1 ? amounts[0] : undefined);
  if (mark !== undefined) band.mark = at(mark);
  return band;
}

/**
 * How many of a period are in a year of full-time work: 52 weeks of 5 days of 8 hours, 2,080 hours, as
 * the U.S. Bureau of Labor Statistics counts (OEWS technical notes).
 */
export const PER_YEAR: Record<Period, number> = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: 2080,
};

/** The same entry for another period. What it rests on is {@link PER_YEAR}; to be stated beside it. */
export function convertPay(pay: Pay, period: Period): Pay {
  const from = pay.period ?? 'year';
  if (from === period) return pay;
  const factor = PER_YEAR[from] / PER_YEAR[period];
  const converted: Pay = { ...pay, period };
  for (const figure of ALL_FIGURES) {
    const amount = pay[figure];
    if (amount !== undefined) converted[figure] = Math.round(amount * factor * 100) / 100;
  }
  return converted;
}

/** Whole months from the end of an ISO 8601 year, month or day until now. */
export function monthsSince(iso: string, now: Date): number {
  const [year = 0, month = 12] = iso.split('-').map(Number);
  return Math.max(0, (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month);
}
