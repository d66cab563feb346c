/** What all parts of linking share, and the linking of families, roles, pay and sources. */
import type { Names } from './names.js';
import type { Shape } from './node.js';
import { type documentNode, type familyNode, FIGURES, type roleNode } from './schema.js';
import type { Pay, RoleDocument, Source, Subject } from './types.js';
import type { Walk } from './walk.js';

export type DocumentShape = Shape<typeof documentNode>;

/** What the parts of linking share. */
export interface Linking {
  w: Walk;
  doc: RoleDocument;
  subjects: Names<Subject>;
  sources: Names<Source & { id: string }>;
}

/** Adds a family or role with its profile; nothing where it has neither id nor title. */
export function addSubject(
  l: Linking,
  kind: Subject['kind'],
  shape: Shape<typeof familyNode> | Shape<typeof roleNode>,
  family?: string,
): Subject | undefined {
  const title = shape.title ?? shape.id;
  if (title === undefined) {
    const place = l.w.places.get(shape) ?? null;
    l.w.issues.error('missing', place, `Add "title": without it this ${kind} is left out.`);
    return undefined;
  }
  const pay = shape.pay.map((entry) => linkPay(l, entry));
  const subject = l.subjects.add(
    { ...shape, kind, title, family, pay },
    title,
    l.w.places.get(shape),
  );
  (kind === 'family' ? l.doc.families : l.doc.roles).push(subject);
  return subject;
}

/** The family of that id or title; made where the document does not declare it. */
export function familyNamed(l: Linking, name: string): Subject | undefined {
  const found = l.subjects.get(name);
  if (found?.kind === 'family') return found;
  const titled = l.doc.families.find((f) => f.title.toLowerCase() === name.toLowerCase());
  return titled ?? addSubject(l, 'family', { ...BARE, title: name });
}

/** The profile of a subject of which only the title is known. */
export const BARE = { day: [], reportsTo: [], pay: [], links: [] };

/** A source by id, or as it stands. */
export function linkSource(l: Linking, source: Source | undefined): Source | undefined {
  if (!source) return undefined;
  const { id, title, ...rest } = source;
  const name = id ?? title;
  // A bare string was read as a title; it may be an id or an address.
  if (name !== undefined && !Object.keys(rest).length && (!id || !title)) {
    const known = l.sources.get(name);
    if (known) return known;
    if (/^https?:\/\//i.test(name)) return { title: name, url: name };
    const near = l.sources.suggest(name);
    if (near || id) {
      const place = l.w.places.get(source) ?? null;
      l.w.issues.warn('unknown-source', place, `No source has the id "${name}".${near}`);
    }
    return { title: name };
  }
  return source;
}

function linkPay(l: Linking, shape: DocumentShape['families'][number]['pay'][number]): Pay {
  const { issues, places } = l.w;
  const place = places.get(shape) ?? null;
  const pay: Pay = { ...shape, source: linkSource(l, shape.source) };
  const figures = FIGURES.filter((f) => pay[f] !== undefined);
  if (!figures.length && pay.mean === undefined) return pay;

  if (!/^[A-Za-z]{3}$/.test(pay.currency ?? '')) {
    issues.error(
      'currency',
      [place, 'currency'],
      'Name the currency by its ISO 4217 code, such as USD: figures without one are left out.',
    );
    for (const f of [...FIGURES, 'mean'] as const) delete pay[f];
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
