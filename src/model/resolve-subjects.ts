/** What all parts of resolving share, and the resolving of families, roles, pay and sources. */
import { type JsonPlace, suggest } from './issues.js';
import type { Names } from './names.js';
import { hasFigures } from './pay.js';
import type { Shape } from './schema-node.js';
import { ALL_FIGURES, type familyNode, FIGURES, type roleNode } from './schema-profile.js';
import { type documentNode } from './schema.js';
import type { Pay, RoleDocument, Source, Subject } from './types.js';
import type { Reading, Steps } from './reading.js';

export type DocumentShape = Shape<typeof documentNode>;

/** What the parts of resolving share. */
export interface Resolving {
  reading: Reading;
  doc: RoleDocument;
  subjects: Names<Subject>;
  /** The first family of each title, in lower case. */
  families: Map<string, Subject>;
  sources: Names<Source & { id: string }>;
  /** Where families are named first, and how much names them: a role counts for one, a ladder for two. */
  named: Map<Subject, { place: JsonPlace; weight: number }>;
}

/** Adds a family or role with its profile; nothing where it has neither id nor title. */
export function addSubject(
  r: Resolving,
  kind: Subject['kind'],
  shape: Shape<typeof familyNode> | Shape<typeof roleNode>,
  family?: string,
): Subject | undefined {
  const title = shape.title ?? shape.id;
  if (title === undefined) {
    const place = r.reading.placeOf(shape);
    r.reading.issues.error('missing', place, `Add "title": without it this ${kind} is left out.`);
    return undefined;
  }
  const pay = shape.pay.map((entry) => resolvePay(r, entry));
  const subject = r.subjects.add(
    { ...shape, kind, title, family, pay },
    title,
    r.reading.placeOf(shape),
  );
  (kind === 'family' ? r.doc.families : r.doc.roles).push(subject);
  const key = title.toLowerCase();
  if (kind === 'family' && !r.families.has(key)) r.families.set(key, subject);
  return subject;
}

/** The family of that id or title; made where the document does not declare it. */
export function familyNamed(
  r: Resolving,
  name: string,
  by?: { place: JsonPlace; weight: number },
): Subject | undefined {
  const found = r.subjects.get(name);
  const family =
    found?.kind === 'family'
      ? found
      : (r.families.get(name.toLowerCase()) ?? addSubject(r, 'family', { ...BARE, title: name }));
  if (family && by) {
    const known = r.named.get(family);
    r.named.set(family, {
      place: known?.place ?? by.place,
      weight: (known?.weight ?? 0) + by.weight,
    });
  }
  return family;
}

/** More names than this are not looked into. */
const MOST_NAMES = 100;

/**
 * Warns of families that only other parts name, and that seem to be another one misspelt: one that is
 * declared, or that more parts name.
 *
 * @param declared how many of the families the document declares; they come first
 */
export function* reportMisspelt(r: Resolving, declared: number): Steps {
  const weightOf = (family: Subject) => r.named.get(family)?.weight ?? 0;
  const worded = (title: string) => title.toLowerCase().replace(/\d+/g, '');
  const { families } = r.doc;
  for (const family of families.slice(declared, declared + MOST_NAMES)) {
    yield families.length;
    const { title } = family;
    const place = r.named.get(family)?.place;
    if (place === undefined) continue;
    const others = families.filter(
      (other, i) =>
        other !== family &&
        worded(other.title) !== worded(title) &&
        (i < declared || (title.length > 4 && weightOf(other) > weightOf(family))),
    );
    const near = suggest(
      title,
      others.map((other) => other.title),
      r.reading.effort,
    );
    if (!near) continue;
    const message = `No family is declared as "${title}", so one was made.${near} If not, add it to "families".`;
    r.reading.issues.warn('unknown-family', place, message);
  }
}

/** The profile of a subject of which only the title is known. */
export const BARE = { day: [], reportsTo: [], pay: [], links: [] };

/** A source by id, or as it stands. */
export function resolveSource(r: Resolving, source: Source | undefined): Source | undefined {
  if (!source) return undefined;
  const { id, title, ...rest } = source;
  const name = id ?? title;
  // A bare string was read as a title; it may be an id or an address.
  if (name !== undefined && !Object.keys(rest).length && (!id || !title)) {
    const known = r.sources.get(name);
    if (known) return known;
    if (/^https?:\/\//i.test(name)) return { title: name, url: name };
    // By id alone: a work is often called nearly like another of another year.
    const near = suggest(name, r.sources.byId.keys(), r.reading.effort);
    if (near || id) {
      const place = r.reading.placeOf(source);
      r.reading.issues.warn('unknown-source', place, `No source has the id "${name}".${near}`);
    }
    return { title: name };
  }
  return source;
}

function resolvePay(r: Resolving, shape: DocumentShape['families'][number]['pay'][number]): Pay {
  const { reading } = r;
  const { issues } = reading;
  const place = reading.placeOf(shape);
  const pay: Pay = { ...shape, source: resolveSource(r, shape.source) };
  if (!hasFigures(pay)) return pay;
  const figures = FIGURES.filter((f) => pay[f] !== undefined);

  if (!/^[A-Za-z]{3}$/.test(pay.currency ?? '')) {
    issues.error(
      'currency',
      [place, 'currency'],
      'Name the currency by its ISO 4217 code, such as USD: figures without one are left out.',
    );
    for (const f of ALL_FIGURES) delete pay[f];
    return pay;
  }
  pay.currency = pay.currency!.toUpperCase();
  if (!pay.period) {
    pay.period = 'year';
    issues.warn(
      'period',
      [place, 'period'],
      'Say what period the figures are for. They were read as a year.',
    );
  }
  if (!pay.source) {
    issues.warn('no-source', place, 'Name the source of these figures.');
  }
  figures.reduce<number>((least, figure) => {
    if (pay[figure]! < least) {
      issues.warn('pay-order', [place, figure], `"${figure}" is less than the figure below it.`);
    }
    return Math.max(least, pay[figure]!);
  }, 0);
  return pay;
}
