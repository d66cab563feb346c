/** What a subject says of itself, read from HTML: by our marks where it has them, else by its words. */
import { formOf, type Section, SECTIONS } from '../model/sections.js';
import { addFields, type Draft, type SubjectDraft } from './draft.js';
import { append, appendText, fieldsIn, hasFields } from './fields.js';
import { elements, hasText, linesOf, linksIn, type Markup, textOf } from './markup.js';
import { itemsOf, itemText, listIn, type Headed } from './outline.js';

/** What a section is called in the language of the widget. */
type Words = (section: Section) => string;

/** Words by which people head these sections. Those of the widget's language are tried first. */
const USUAL: readonly (readonly [Section, RegExp])[] = [
  ['pay', /\b(pay|salar|compensation|earning|wage)/],
  ['day', /\bday\b|responsibilit|duties|\btasks?\b|what (you|they)(['’]ll| will)? do/],
  ['reportsTo', /report/],
  ['sitsIn', /\bsits?\b|department|\bteam\b|organi[sz]ation|located/],
  ['focus', /focus|orient/],
  ['links', /\blinks?\b|\bjobs?\b|openings|vacanc|further|\bnext\b|read more/],
  ['summary', /summary|overview|in short|\babout\b|description|what it is/],
];

/** What a heading of a section is made of, and no title of a role is. */
const PLAIN_WORDS =
  /^(an?|the|of|in|to|and|or|for|on|your|our|this|key|main|typical|daily|what|who|where|why|how|(you|they|we|it)(['’](ll|re|s))?|will|do|does|is|are|need|bring|offer|role|job|life|day|responsibilit(y|ies)|dut(y|ies)|tasks?|summary|overview|about|description|short|focus|pay|salar(y|ies)|compensation|earnings|wages?|range|reports?|reporting|line|sits?|department|team|organi[sz]ation|location|links?|jobs|open(ings)?|vacanc(y|ies)|further|next|steps|read(ing)?|more|requirements?|qualifications?|skills?|education|experience|benefits|perks)$/;

/** A label without what ends it, in lower case; nothing where it is too long to be one. */
function bare(label: string): string {
  if (label.length > 80) return '';
  const words = label.toLowerCase().replace(/[\s:?….]+$/, '');
  return words.length > 60 ? '' : words;
}

/** Whether a heading is of a section of a profile, shown by us or not, rather than a title. */
export function isSectionTitle(
  { title, heading }: Pick<Headed, 'title' | 'heading'>,
  t: Words,
): boolean {
  if (heading?.attr('data-kind') !== undefined) return false;
  const words = bare(title);
  return (
    SECTIONS.some((s) => words === t(s).toLowerCase()) ||
    (words !== '' && words.split(/[\s/&,-]+/).every((word) => PLAIN_WORDS.test(word)))
  );
}

/** The section that a label means, if it means one. */
export function sectionNamed(label: string, t: Words): Section | undefined {
  const words = bare(label);
  if (!words) return undefined;
  return (
    SECTIONS.find((s) => words === t(s).toLowerCase() || words === s.toLowerCase()) ??
    USUAL.find(([, usual]) => usual.test(words))?.[0]
  );
}

/** What a link is for, by its words and its address. */
export function relOf(words: string): 'jobs' | 'apply' | 'salary' | 'guide' | undefined {
  if (/\b(jobs?|openings?|vacanc\w+|roles|positions)\b/i.test(words)) return 'jobs';
  if (/\bapply\b/i.test(words)) return 'apply';
  if (/\bsalar|\bpay\b/i.test(words)) return 'salary';
  return /\bguide|\bhow\b|resources/i.test(words) ? 'guide' : undefined;
}

/** The links in an element, as a document has them. */
export function documentLinks(node: Markup): { url: string; label: string; rel?: string }[] {
  return linksIn(node).map((link) => {
    const rel = relOf(`${link.label} ${link.url}`);
    return rel ? { ...link, rel } : link;
  });
}

/** A list's items, else the lines. */
function entriesIn(node: Markup): Markup[] {
  const list = listIn(node);
  return list ? itemsOf(list) : hasText(node) ? [node] : [];
}

/** Adds what an element says under that label. */
export function addSection(subject: SubjectDraft, section: Section, node: Markup): void {
  const links = documentLinks(node);
  if (section === 'pay') {
    // A link alone says where to go, not what is paid.
    const isLink = (entry: Markup) => !textOf(entry, (n) => n.tag === 'a');
    const [only, said] = [true, false].map((is) =>
      entriesIn(node).filter((entry) => isLink(entry) === is),
    );
    for (const entry of only!) append(subject, 'links', documentLinks(entry));
    const entries = said!.map((entry) => {
      const [link] = linksIn(entry);
      return { note: textOf(entry), source: link && { title: link.label, url: link.url } };
    });
    append(subject, 'pay', entries);
    return;
  }
  append(subject, 'links', links);
  if (section === 'links') return;
  const items = entriesIn(node);
  const isList = items[0] !== node;
  const form = formOf(section);
  if (form === 'list') append(subject, section, isList ? items.map(itemText) : linesOf(node));
  else if (form === 'names') append(subject, section, items.map(itemText));
  else {
    const text = isList ? items.map(itemText).join('; ') : textOf(node);
    appendText(subject, section, text);
  }
}

/** Adds what stands under a subject's heading. */
export function addProfile(
  subject: SubjectDraft,
  { blocks, sections }: Pick<Headed, 'blocks' | 'sections'>,
  draft: Draft,
  t: Words,
): void {
  for (const block of blocks) {
    if (hasFields(fieldsIn(block)) || block.attr('data-field') !== undefined) {
      addFields(subject, { tag: 'div', attr: () => undefined, children: [block] });
    } else if (block.tag === 'dl') addTerms(block, (name, node) => addLabelled(name, node));
    else if (/^[uo]l$/.test(block.tag)) addSection(subject, listMeans(block), block);
    else addParagraph(block);
  }
  for (const section of sections) {
    const named = sectionNamed(section.title, t);
    if (named) for (const block of section.blocks) addSection(subject, named, block);
    for (const { title } of named ? section.sections : [section]) {
      draft.left.push(`The section “${title}” of “${subject.title}”`);
    }
  }

  function addLabelled(name: string, node: Markup): void {
    const named = sectionNamed(name, t);
    if (named) addSection(subject, named, node);
    else draft.left.push(`“${name}” of “${subject.title}”`);
  }

  /** "Reports to: the director" is a labelled line; anything else is the summary, links apart. */
  function addParagraph(block: Markup): void {
    const text = textOf(block);
    const [, label, rest] = /^([^:]{2,40}):\s*(\S.*)$/.exec(text) ?? [];
    const named = label === undefined ? undefined : sectionNamed(label, t);
    if (named && rest !== undefined) {
      const unlabelled: Markup = { tag: 'p', attr: () => undefined, children: [rest] };
      addSection(subject, named, linksIn(block).length ? block : unlabelled);
      return;
    }
    const isLinks = !textOf(block, (node) => node.tag === 'a');
    addSection(subject, isLinks ? 'links' : 'summary', block);
  }

  /** A list of nothing but links is links; any other is a day. */
  function listMeans(block: Markup): Section {
    return itemsOf(block).every((item) => !textOf(item, (node) => node.tag === 'a'))
      ? 'links'
      : 'day';
  }
}

/** The terms of a definition list with each of their definitions. */
export function addTerms(dl: Markup, add: (name: string, node: Markup) => void): void {
  let name = '';
  const find = (at: Markup) => {
    for (const node of elements(at)) {
      if (node.tag === 'dt') name = textOf(node);
      else if (node.tag !== 'dd') find(node);
      else if (hasText(node)) add(name, node);
    }
  };
  find(dl);
}
