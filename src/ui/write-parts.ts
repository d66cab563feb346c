/** What the writers of several widgets have in common. */
import { figuresOf, hasFigures } from '../model/pay.js';
import type { Link, Pay, RoleDocument, Source, Subject, When } from '../model/types.js';
import { conditionText } from './conditions.js';
import type { Language } from './language.js';
import type { Markup } from '../html/markup.js';
import { type Child, e, field, idOf, join, time, value } from '../html/write.js';

export interface WriteOptions {
  /** The language of the words around the document's own. */
  language: Language;
  /** Ids of the columns; those that the widget would choose where it is left out. */
  roles?: readonly string[] | undefined;
  /** Ids of the families whose ladders are written; all where it is left out. */
  families?: readonly string[] | undefined;
  /** The level of the heading, from 2 to 6. */
  headingLevel: number;
  /** In place of the widget's own heading; `none` for none. */
  heading?: string | undefined;
}

/** A heading as the widget has it, unless there is to be none. */
export function ownHeading(own: string, { heading }: WriteOptions): string | undefined {
  const words = heading ?? own;
  return words === 'none' ? undefined : words;
}

/** A message with an element in place of its one placeholder. */
function around(message: string, inside: Markup): Child[] {
  const [before = '', after = ''] = message.split(/\{\w+\}/);
  return [before, inside, after];
}

export function writeSource(source: Source, language: Language): Child[] {
  const { title, url, publisher, published } = source;
  const words = title ?? url ?? source.id ?? '';
  const aside = join(
    [
      publisher !== undefined && field('publisher', publisher),
      published !== undefined && time('published', published, language.date(published)),
    ],
    ', ',
  );
  const cite = e(
    'cite',
    { 'data-field': 'source' },
    e(url ? 'a' : 'span', { 'data-field': 'title', href: url }, words),
    aside.length > 0 && [' (', aside, ')'],
  );
  return around(language.t('source'), cite);
}

export function writeLink({ url, label, rel }: Link, { t }: Language): Markup {
  const words = label ?? (rel ? t(rel) : url);
  return e('a', { 'data-field': 'links', 'data-rel': rel, href: url }, words);
}

/** Figures, what they are for, where they hold, and their source. */
export function writePay(pay: Pay, language: Language): Markup {
  const { t } = language;
  const write = (figure: string, n: number, atLeast: boolean): Child => {
    const amount = language.money(n, pay.currency!);
    return [
      value(figure, n, atLeast ? t('atLeast', { amount }) : amount),
      atLeast && value('topCoded', figure),
    ];
  };
  const figures = figuresOf(pay).map(({ figure, amount, atLeast }): Child => [
    `${t(figure)} `,
    write(figure, amount, atLeast),
  ]);
  if (pay.mean !== undefined) {
    figures.push([`${t('mean')} `, write('mean', pay.mean, pay.topCoded.includes('mean'))]);
  }
  const { period = 'year', basis, sample, place, asOf, note, source, currency } = pay;
  const parts: Child[] = [
    hasFigures(pay) && [
      join(figures, ', '),
      ', ',
      value('period', period, t(`period_${period}`)),
      ' (',
      field('currency', currency),
      ')',
    ],
    note !== undefined && field('note', note),
    place !== undefined && field('place', place),
    asOf !== undefined && time('asOf', asOf, language.date(asOf)),
    basis && value('basis', basis, t(`basis_${basis}`)),
    sample !== undefined && around(t('sample'), field('sample', sample)),
    source && writeSource(source, language),
  ];
  return e('div', { 'data-field': 'pay' }, join(parts, ' · '));
}

/** A condition: its words, and beside them what they mean. */
export function writeWhen(doc: RoleDocument, when: When, language: Language): Markup {
  const { atOrAbove, only, specialism, label } = when;
  const role = (name: string, id: string) =>
    e('data', { 'data-field': name, value: id, title: doc.subjects.get(id)?.title ?? id });
  return field(
    'when',
    atOrAbove !== undefined && role('atOrAbove', atOrAbove),
    only.map((id) => role('only', id)),
    specialism !== undefined && value('specialism', specialism),
    label === undefined ? conditionText(doc, when, language) : field('label', label),
  );
}

/**
 * The items of a list of rungs.
 *
 * @param family the id of the family that the roles are of, where they do not say otherwise
 * @param detail what is said of a role below its title
 */
export function writeRungs(
  rungs: readonly (readonly Subject[])[],
  family: string | undefined,
  detail: (role: Subject) => Markup | undefined = () => undefined,
): Markup[] {
  return rungs.map((roles) => {
    const details = roles.map(detail);
    // A title alone reads back as it is, unless something in it would part it in two.
    const plain = roles.every(
      (r) =>
        r.family === family &&
        !idOf(r.id, r.title) &&
        !/ \/ |:|»|>|→|➔|➜|⟶|\s[–—-]\s/u.test(r.title),
    );
    if (plain && !details.some(Boolean)) {
      const titles = roles.map((r) => r.title);
      return e('li', {}, join(titles, ' / '));
    }
    const marked = roles.map((role, i) => {
      const marks = {
        'data-kind': 'role',
        'data-id': idOf(role.id, role.title),
        'data-family': role.family === family ? undefined : (role.family ?? ''),
      };
      return details[i]
        ? e('div', marks, e('strong', { 'data-field': 'title' }, role.title), details[i])
        : e('span', marks, role.title);
    });
    return e('li', {}, join(marked, ' / '));
  });
}

/** Terms, each with what is said under it; nothing where nothing is. */
export function writeTerms(terms: readonly (readonly [string, readonly Child[]])[]) {
  const rows = terms
    .filter(([, said]) => said.length)
    .map(([label, said]) => [e('dt', {}, label), said.map((s) => e('dd', {}, s))]);
  return rows.length ? e('dl', {}, rows) : undefined;
}
