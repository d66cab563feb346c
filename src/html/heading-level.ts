/**
 * The level of a heading, from 2 to 6: 2 where none is given, the nearest where it is another number.
 *
 * @param deeper how much deeper than that
 */
export function headingLevel(given: unknown, deeper = 0): number {
  const own = Math.max(2, Math.round(Number(given)) || 2);
  return Math.min(6, own + deeper);
}
