/** What the writers of several widgets have in common. */
import type { Markup } from '../html/markup.js';
import { headingLevel } from '../html/heading-level.js';
import { type Child, e, field, heading, idOf, join, time, value } from '../html/write.js';
import { blocksOf } from '../model/blocks.js';
import { sourceName } from '../model/cite.js';
import type { Condition } from '../model/conditions.js';
import { factsOf, figuresOf, type PayFact } from '../model/pay.js';
import type { Said, Section } from '../model/sections.js';
import type { Link, Pay, Source, Subject } from '../model/types.js';
import type { Messages } from './messages.js';
import { sayLink } from './say-link.js';
import { sayAmount, sayFact } from './say-pay.js';
import { sayCondition } from './say-rating.js';

export interface WriteOptions {
  /** The language of the words around the document's own. */
  messages: Messages;
  /** Ids of the columns; those that the widget would choose where it is left out. */
  roles?: readonly string[];
  /** Ids of the families whose ladders are written; all where it is left out. */
  families?: readonly string[];
  /** The level of the heading, from 2 to 6. */
  headingLevel: number;
  /** In place of the widget's own heading; `none` for none. */
  heading?: string;
}

/** The heading as the widget has it, unless there is to be none, and the level of the headings inside. */
export function writeHeading(
  own: string,
  { heading: given, headingLevel: level }: WriteOptions,
): { title: Markup | undefined; inside: number } {
  const words = given ?? own;
  return words === 'none'
    ? { title: undefined, inside: headingLevel(level) }
    : { title: heading(level, words), inside: headingLevel(level, 1) };
}

/** A message with an element in place of its one placeholder. */
function around(message: string, inside: Markup): Child[] {
  const [before = '', after = ''] = message.split(/\{\w+\}/);
  return [before, inside, after];
}

export function writeSource(source: Source, messages: Messages): Child[] {
  const { url, publisher, published } = source;
  const aside = join(
    [
      publisher !== undefined && field('publisher', publisher),
      published !== undefined && time('published', published, messages.date(published)),
    ],
    ', ',
  );
  const cite = e(
    'cite',
    { 'data-field': 'source' },
    e('a', { 'data-field': 'title', href: url }, sourceName(source)),
    aside.length > 0 && [' (', aside, ')'],
  );
  return around(messages.t('source'), cite);
}

export function writeLink(link: Link, { t }: Messages): Markup {
  const { rel, url } = link;
  return e('a', { 'data-field': 'links', 'data-rel': rel, href: url }, sayLink(link, t));
}

/** Figures, what they are for, where they hold, and their source. */
export function writePay(pay: Pay, messages: Messages): Markup {
  const { t } = messages;
  const { period = 'year', note, source, currency = '' } = pay;
  const figures = figuresOf(pay).map((stated): Child => {
    const { figure, amount, atLeast } = stated;
    return [
      `${t(figure)} `,
      value(figure, amount, sayAmount(stated, currency, messages)),
      atLeast && value('topCoded', figure),
    ];
  });
  const parts: Child[] = [
    figures.length > 0 && [
      join(figures, ', '),
      ', ',
      value('period', period, t(`period_${period}`)),
      ' (',
      field('currency', currency),
      ')',
    ],
    note !== undefined && field('note', note),
    ...factsOf(pay).map((fact) => writeFact(fact, messages)),
    source && writeSource(source, messages),
  ];
  return e('div', { 'data-field': 'pay' }, join(parts, ' · '));
}

function writeFact(fact: PayFact, messages: Messages): Child {
  const words = sayFact(fact, messages);
  switch (fact.fact) {
    case 'place':
      return field('place', words);
    case 'asOf':
      return time('asOf', fact.date, words);
    case 'basis':
      return value('basis', fact.basis, words);
    case 'sample':
      return around(messages.t('sample'), field('sample', fact.text));
    // What is written stays as it is while the figures grow older.
    case 'age':
      return undefined;
  }
}

/** A section of a profile as a term with what is said under it. */
export function writeSection(
  section: Section,
  said: Said | undefined,
  messages: Messages,
): readonly [term: string, said: readonly Child[]] {
  return [messages.t(section), said ? writeSaid(section, said, messages) : []];
}

function writeSaid(section: Section, said: Said, messages: Messages): readonly Child[] {
  switch (said.form) {
    case 'text':
      return [field(section, said.of)];
    case 'list':
      return [
        e(
          'ul',
          {},
          said.of.map((item) => e('li', { 'data-field': section }, item)),
        ),
      ];
    case 'names':
      return said.of.map((name) => field(section, name));
    case 'pay':
      return said.of.map((pay) => writePay(pay, messages));
    case 'links':
      return said.of.map((link) => writeLink(link, messages));
  }
}

/** A note, laid out by its lines and the marks of its lists. */
export function writeNote(note: string): Markup {
  const blocks = blocksOf(note);
  const [first] = blocks;
  if (blocks.length < 2 && typeof first !== 'object') return field('note', note);
  const written = blocks.map((block) => {
    if (typeof block === 'string') return e('p', {}, block);
    const { start, items } = block;
    return e(
      start === undefined ? 'ul' : 'ol',
      { start },
      items.map((item) => e('li', {}, item)),
    );
  });
  return e('div', { 'data-field': 'note' }, written);
}

/** A condition: its words, and beside them what they mean. */
export function writeCondition(condition: Condition, messages: Messages): Markup {
  const { atOrAbove, only, specialism, label } = condition;
  const role = (name: string, { id, title }: Subject) =>
    e('data', { 'data-field': name, value: id, title });
  const words = sayCondition(condition, messages);
  return field(
    'when',
    atOrAbove && role('atOrAbove', atOrAbove),
    only.map((subject) => role('only', subject)),
    specialism !== undefined && value('specialism', specialism),
    label === undefined ? words : field('label', words),
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
