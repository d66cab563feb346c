/** Pay as people write it in a cell: "$61k", "1.2M", "€48.000", "48 000 kr", "$45k–$60k". */

/** What a cell says of pay. Amounts are for the whole period, in units of the currency. */
export interface Money {
  /** One amount, or the ends of a range. */
  amounts: [number] | [number, number];
  /** Whether the true amount may be above the last one. */
  atLeast: boolean;
  /** ISO 4217 code, where the words say which: `$` and `kr` are those of several countries. */
  currency?: string;
  /** One of the document's periods. */
  period?: string;
}

const CURRENCIES: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  zł: 'PLN',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  $us: 'USD',
  $ca: 'CAD',
  $au: 'AUD',
  '£gb': 'GBP',
};

/** Three letters are a currency only where there is one of that code: "61k net" is none. */
const CODES = new Set(Intl.supportedValuesOf('currency'));

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['year', /(?:(?:\/|per|an?|each)\s*(?:years?|yr|annum|y)|annual(?:ly)?|yearly|p\.?\s?a\.?)/],
  ['month', /(?:(?:\/|per|an?|each)\s*(?:months?|mo)|monthly)/],
  ['week', /(?:(?:\/|per|an?|each)\s*(?:weeks?|wk)|weekly)/],
  ['day', /(?:(?:\/|per|an?|each)\s*days?|daily)/],
  ['hour', /(?:(?:\/|per|an?|each)\s*(?:hours?|hr|h)|hourly)/],
];

const FACTORS: Record<string, number> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  crore: 1e7,
};

/** Thousands parted by one sign, or as in India, with or without decimals; or digits, with or without them. */
const NUMBER =
  /(?<grouped>\d{1,3}(?<sep>[.,'’\s])\d{3}(?:\k<sep>\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})(?<cents>[.,]\d{1,2})?(?!\d)|(?<plain>\d+)(?<decimals>[.,]\d+)?/;
const FACTOR = /(?:\s*(?<factor>thousand|million|lakh|crore|tsd|mio|mn|k|m)s?\b\.?)?/;
const AMOUNT = new RegExp(`^(?:${NUMBER.source})${FACTOR.source}`, 'i');
const CURRENCY =
  /^(?:us\$|ca\$|c\$|au\$|a\$|nz\$|\$us|\$ca|\$au|£gb|[$€£¥₹₩]|zł|kr\b\.?|(?<iso>[a-z]{3})\b)/i;
const PERIOD = PERIODS.map(
  ([period, words]) => [period, new RegExp(`^${words.source}(?!\\p{L})`, 'iu')] as const,
);

/** Undefined where the words are no amount, or say more than that: half understood is misunderstood. */
export function moneyIn(words: string): Money | undefined {
  const found: { amount: number; factor?: string }[] = [];
  let rest = words.trim();
  let atLeast = false;
  let range = false;
  let currency: string | undefined;
  let period: string | undefined;
  const take = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length).trimStart();
    return match;
  };
  if (take(/^(?:>=?|≥|at least\b|from\b|over\b)/i)) atLeast = true;
  while (rest) {
    const time = PERIOD.find(([, pattern]) => take(pattern));
    const amount = time ? null : take(AMOUNT);
    if (time) {
      if (period && period !== time[0]) return undefined;
      period = time[0];
    } else if (amount) {
      // Two numbers are a range only with a sign between them.
      if (found.length && !range) return undefined;
      found.push(amountOf(amount.groups!));
      range = false;
    } else if (found.length === 1 && !range && take(/^(?:[-–—‒−~]|to\b|bis\b)/i)) {
      range = true;
    } else if (found.length && !range && take(/^\+/)) {
      atLeast = true;
    } else {
      const money = take(CURRENCY);
      if (!money) return undefined;
      const sign = money[0].toLowerCase();
      const iso = money.groups!.iso?.toUpperCase();
      if (iso && !CODES.has(iso)) return undefined;
      const code = iso ?? CURRENCIES[sign];
      if (code && currency && code !== currency) return undefined;
      currency ??= code;
    }
  }
  const [first, last] = found;
  if (!first || found.length > 2 || range) return undefined;
  const amounts = [first, last ?? first].map(({ amount, factor }) => {
    // "45–60k" means thousands at both ends.
    const times = factor ?? last?.factor;
    return Math.round(amount * (times ? FACTORS[times]! : 1) * 100) / 100;
  });
  if (amounts[0]! > amounts[1]!) return undefined;
  const pair = last ? (amounts as [number, number]) : ([amounts[0]!] as [number]);
  return { amounts: pair, atLeast, currency, period };
}

function amountOf(groups: Record<string, string | undefined>): { amount: number; factor?: string } {
  const { grouped, sep = '', cents = '', plain, decimals = '' } = groups;
  const factor = groups.factor?.toLowerCase();
  // "1.234M" is a million and some; "0.125" has no thousands.
  const fraction =
    grouped &&
    !cents &&
    /^[.,]$/.test(sep) &&
    (factor || grouped.startsWith('0')) &&
    grouped.split(sep).length === 2;
  const digits = fraction
    ? grouped.replace(sep, '.')
    : grouped
      ? grouped.replace(/\D/g, '') + cents.replace(',', '.')
      : plain! + decimals.replace(',', '.');
  return { amount: Number(digits), factor };
}
