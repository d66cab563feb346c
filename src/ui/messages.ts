/** What the widgets say in a language, and how numbers, money, dates and lists are written in it. */
import { en } from '../locales/en.js';

export type MessageKey = keyof typeof en;

/** A message, or its forms by plural category as `Intl.PluralRules` names them. */
type Message<T> = T extends string
  ? string
  : Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A complete catalogue: a missing or an extra key does not compile. */
export type Catalogue = { readonly [K in MessageKey]: Message<(typeof en)[K]> };

const catalogues = new Map<string, Partial<Catalogue>>([['en', en]]);

/** Adds to the messages of a language. */
export function addMessages(lang: string, messages: Partial<Catalogue>): void {
  const key = lang.toLowerCase();
  catalogues.set(key, { ...catalogues.get(key), ...messages });
}

/** Messages and formats of one language. */
export class Messages {
  #lang = 'en';
  #formats = new Map<string, unknown>();

  /** The language, as a tag that `Intl` accepts. */
  get lang(): string {
    return this.#lang;
  }

  /** Whether text in that language is read in the same voice. What is no language is not told apart. */
  readsAs(lang: string): boolean {
    const other = spoken(lang);
    return other === undefined || other === spoken(this.#lang);
  }

  set lang(lang: string) {
    this.#lang = lang;
    this.#formats.clear();
  }

  /** The message of that key. `count` chooses the plural form; numbers are written in the language. */
  readonly t = (key: MessageKey, values: Record<string, string | number> = {}): string => {
    const found = this.#message(key);
    const forms = typeof found === 'string' ? { other: found } : (found as Record<string, string>);
    const rule = typeof values.count === 'number' ? this.#plural(values.count) : 'other';
    return (forms[rule] ?? forms.other!).replace(/\{(\w+)\}/g, (all, name: string) => {
      const value = values[name];
      return value === undefined ? all : typeof value === 'number' ? this.number(value) : value;
    });
  };

  #message(key: MessageKey): Catalogue[MessageKey] {
    for (
      let tag = this.lang.toLowerCase();
      tag;
      tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
    ) {
      const message = catalogues.get(tag)?.[key];
      if (message !== undefined) return message;
    }
    return (catalogues.get('en') as Catalogue)[key];
  }

  #plural(n: number): string {
    return this.#format('plural', () => new Intl.PluralRules(this.lang)).select(n);
  }

  number(n: number, options: Intl.NumberFormatOptions = {}): string {
    const make = () => new Intl.NumberFormat(this.lang, options);
    return this.#format(`number ${JSON.stringify(options)}`, make).format(n);
  }

  /** An amount without cents where it has none. */
  money(n: number, currency: string): string {
    const whole = Number.isInteger(n) || n >= 1000;
    return this.number(n, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: whole ? 0 : 2,
      maximumFractionDigits: whole ? 0 : 2,
    });
  }

  list(items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
    return this.#format(`list ${type}`, () => new Intl.ListFormat(this.lang, { type })).format(
      items,
    );
  }

  /** An ISO 8601 year, month or day in words, no more precise than it is. */
  date(iso: string): string {
    const [year, month, day] = iso.split('-').map(Number);
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
    if (month) options.month = 'long';
    if (day) options.day = 'numeric';
    const make = () => new Intl.DateTimeFormat(this.lang, options);
    return this.#format(`date ${iso.length}`, make).format(
      Date.UTC(year!, (month ?? 1) - 1, day ?? 1),
    );
  }

  #format<T>(key: string, make: () => T): T {
    let format = this.#formats.get(key) as T | undefined;
    if (!format) this.#formats.set(key, (format = make()));
    return format;
  }
}

/** The language and script of a tag, as voices and fonts are chosen; nothing for what is no tag. */
function spoken(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
