/** Pay in words alone: for the text of a page and for taking away. */
import { factsOf, figuresOf, type PayFact, type PayFigure } from '../model/pay.js';
import type { Pay } from '../model/types.js';
import type { Messages } from './messages.js';
import { saySource } from './say-link.js';

/** The amount of a figure, in a currency. */
export function sayAmount(
  { amount, atLeast }: PayFigure,
  currency: string,
  messages: Messages,
): string {
  const money = messages.money(amount, currency);
  return atLeast ? messages.t('atLeast', { amount: money }) : money;
}

export function sayFact(fact: PayFact, messages: Messages): string {
  const { t } = messages;
  switch (fact.fact) {
    case 'place':
      return fact.text;
    case 'asOf':
      return messages.date(fact.date);
    case 'age':
      return t('stalePay', { count: fact.months });
    case 'basis':
      return t(`basis_${fact.basis}`);
    case 'sample':
      return t('sample', { n: fact.text });
  }
}

/** The facts of an entry of pay, their age included. */
export function sayFacts(pay: Pay, staleAfter: number, messages: Messages): string {
  const facts = factsOf(pay, { after: staleAfter, now: new Date() });
  return facts.map((fact) => sayFact(fact, messages)).join(' · ');
}

/** An entry of pay, its source included, for taking away from the page at `base`. */
export function sayPay(pay: Pay, staleAfter: number, messages: Messages, base: string): string {
  const { t } = messages;
  const { note, source, currency = '', period = 'year' } = pay;
  const figures = figuresOf(pay).map((f) => `${t(f.figure)} ${sayAmount(f, currency, messages)}`);
  return [
    figures.length ? `${figures.join(', ')} ${t(`period_${period}`)}` : '',
    note ?? (figures.length ? '' : t('noFigures')),
    sayFacts(pay, staleAfter, messages),
    source ? saySource(source, t, base) : '',
  ]
    .filter(Boolean)
    .reduce((said, part) => `${said}${/[.!?…。]$/.test(said) ? '' : '.'} ${part}`);
}
