/** What a subject says of itself, what it has from its family, and where its links lead. */
import { perDocument } from './relations.js';
import { safeAddress } from './safe-address.js';
import { PROFILE_FIELDS, type ProfileField } from './schema-profile.js';
import type { Link, Profile, RoleDocument, Subject } from './types.js';

/** The profile of a subject with what it has from its family, and its links. */
export interface ResolvedProfile extends Profile {
  subject: Subject;
  family?: Subject;
  /** The fields that come from the family. */
  inherited: ReadonlySet<string>;
}

const profiles = perDocument(() => new Map<string, ResolvedProfile>());

/**
 * The profile of a subject: a role has from its family what it leaves out, and a subject without a
 * jobs link of its own has the document's jobs template, filled in. Undefined for an unknown id.
 */
export function profileOf(doc: RoleDocument, id: string): ResolvedProfile | undefined {
  const subject = doc.subjects.get(id);
  if (!subject) return undefined;
  const known = profiles(doc);
  let profile = known.get(id);
  if (!profile) known.set(id, (profile = inherit(doc, subject)));
  return profile;
}

function inherit(doc: RoleDocument, subject: Subject): ResolvedProfile {
  const family = subject.family === undefined ? undefined : doc.subjects.get(subject.family);
  const inherited = new Set<string>();
  const states = (of: Subject | undefined, field: ProfileField) => {
    const value = of?.[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  const fields = PROFILE_FIELDS.filter((field) => field !== 'links').map((field) => {
    const above = !states(subject, field) && states(family, field);
    if (above) inherited.add(field);
    return [field, (above ? family! : subject)[field]];
  });
  let links: Link[] | undefined;
  return {
    ...(Object.fromEntries(fields) as Omit<Profile, 'links'>),
    subject,
    family,
    inherited,
    // Worked out where they are shown: a family may have many, and many roles.
    get links() {
      return (links ??= linksOf(doc, subject, family));
    },
  };
}

/** Own links, then of each kind that is missing the family's, then the document's jobs template. */
function linksOf(doc: RoleDocument, subject: Subject, family: Subject | undefined): Link[] {
  const links = [...subject.links];
  // A link of a kind stands for its kind, another for itself.
  const keyOf = ({ rel, url, label }: Link) => rel ?? JSON.stringify([url, label]);
  const has = new Set(links.map(keyOf));
  for (const link of family?.links ?? []) {
    const key = keyOf(link);
    if (!has.has(key)) links.push(link);
    has.add(key);
  }
  if (!has.has('jobs')) {
    const filled = doc.links.flatMap((link) => {
      const url = link.rel === 'jobs' ? fill(link.url, subject) : undefined;
      return url === undefined ? [] : [{ ...link, url }];
    });
    links.push(...filled.slice(0, 1));
  }
  return links;
}

const TEMPLATE = /\{(family|role)\}/g;

/** Whether a URL has a place for a subject in it. */
export function isTemplate(url: string): boolean {
  return url.search(TEMPLATE) >= 0;
}

/** As `encodeURIComponent`, which throws on half a surrogate pair. */
function encode(id: string): string {
  return new URLSearchParams({ id }).toString().slice(3).replace(/\+/g, '%20');
}

/** Undefined where the URL is no template, asks for what the subject does not have, or may not be led to. */
function fill(url: string, subject: Subject): string | undefined {
  if (!isTemplate(url)) return undefined;
  const ids: Record<string, string | undefined> = {
    family: subject.kind === 'family' ? subject.id : subject.family,
    role: subject.kind === 'role' ? subject.id : undefined,
  };
  let whole = true;
  const filled = url.replace(TEMPLATE, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) whole = false;
    return encode(id ?? '');
  });
  return whole ? safeAddress(filled) : undefined;
}

/**
 * The subjects to show where none are named: families where there are at least two, else roles.
 *
 * @param named ids or titles; what is not found is left out
 */
export function pickSubjects(doc: RoleDocument, named: readonly string[] = []): Subject[] {
  if (named.length) {
    return [...new Set(named.flatMap((id) => doc.subjects.get(id) ?? []))];
  }
  if (doc.families.length > 1) return doc.families;
  return doc.roles.length ? doc.roles : doc.families;
}
