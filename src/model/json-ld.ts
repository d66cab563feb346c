/** schema.org data of a document: an Occupation for each subject, with its sources as citations. */
import { ratingFor } from './conditions.js';
import { isNone } from './gap.js';
import { hasFigures } from './pay.js';
import { profileOf, type ResolvedProfile } from './profile.js';
import { isRated, perDocument, skillsOf } from './relations.js';
import { safeAddress } from './safe-address.js';
import type { Pay, RoleDocument, Skill, Source, Subject } from './types.js';

/** ISO 8601 durations, in which schema.org states what pay is for. */
const DURATIONS = { year: 'P1Y', month: 'P1M', week: 'P1W', day: 'P1D', hour: 'PT1H' } as const;

type Json = Record<string, unknown>;

/**
 * The document as schema.org describes occupations (https://schema.org/Occupation). Subjects that say
 * nothing for themselves are left out, for what they have from their family stands there.
 *
 * @param base the address against which relative ones are resolved; without it they stay relative
 */
export function toJsonLd(doc: RoleDocument, base?: string): Json {
  const subjects = [...doc.families, ...doc.roles];
  const own = subjects.filter((s) => saysSomething(s) || isRated(doc, s.id));
  const cited = new Map<string, Json>();
  const occupations = (own.length ? own : subjects).map((s) => occupation(doc, s, cited, base));
  const page: Json = {
    '@type': 'WebPage',
    name: doc.title,
    abstract: doc.summary,
    inLanguage: doc.lang,
    dateModified: doc.updated,
    about: occupations.map((o) => ({ '@id': o['@id'] })),
    citation: [...cited.values()],
  };
  return clean({ '@context': 'https://schema.org', '@graph': [page, ...occupations] }) as Json;
}

/**
 * JSON text that may stand in a script element: whatever it says, it cannot end that element or open
 * a comment in it.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value, asItIs).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Past `toJSON` of arrays and texts, which old libraries add and which write a list as text. */
function asItIs(this: Json, key: string): unknown {
  return this[key];
}

function saysSomething(s: Subject): boolean {
  return (
    Boolean(s.summary ?? s.focus ?? s.sitsIn ?? s.codes) || [s.day, s.pay].some((p) => p.length)
  );
}

function occupation(
  doc: RoleDocument,
  subject: Subject,
  cited: Map<string, Json>,
  base: string | undefined,
): Json {
  const profile = profileOf(doc, subject.id)!;
  for (const { source } of profile.pay) cite(source, cited, base);
  const skills = ratedSkills(doc, subject).flatMap((skill) => {
    const stated = ratingFor(doc, skill, subject);
    if (!stated || stated.standing === 'unmet') return [];
    cite(stated.rating.source, cited, base);
    // A level that says "not needed" is no skill of the occupation.
    const { level, note } = stated.rating;
    if (level && isNone(level)) return [];
    const { name, group } = skill;
    // What is expected in words says what the skill is here.
    const description = [skill.description, level ? undefined : note].filter(Boolean).join('\n');
    return [
      {
        '@type': 'DefinedTerm',
        name,
        description: description || undefined,
        inDefinedTermSet: group,
      },
    ];
  });
  return {
    '@type': 'Occupation',
    '@id': `#occupation-${subject.id}`,
    name: subject.title,
    description: profile.summary,
    responsibilities: profile.day,
    skills,
    estimatedSalary: profile.pay.filter(hasFigures).map(salary),
    occupationLocation: [
      ...new Set(profile.pay.flatMap((p) => (hasFigures(p) ? (p.place ?? []) : []))),
    ].map((name) => ({ '@type': 'AdministrativeArea', name })),
    occupationalCategory: categories(profile),
  };
}

const places = perDocument(({ skills }) => new Map(skills.map((skill, i) => [skill, i])));

/** The skills that a subject or its family states, in the order of the document. */
function ratedSkills(doc: RoleDocument, { id, family }: Subject): readonly Skill[] {
  const own = skillsOf(doc, id);
  const above = family === undefined ? [] : skillsOf(doc, family);
  if (!own.length || !above.length) return own.length ? own : above;
  const place = places(doc);
  return [...new Set([...own, ...above])].sort((a, b) => place.get(a)! - place.get(b)!);
}

/** A figure that is only known to be reached cannot be told from one that is exact, so it is left out. */
function salary(pay: Pay): Json | undefined {
  const { currency, period = 'year', topCoded, basis } = pay;
  const figure = (name: keyof Pay & (typeof topCoded)[number]) =>
    topCoded.includes(name) ? undefined : pay[name];
  const name = basis;
  const duration = DURATIONS[period];
  const percentiles = {
    percentile10: figure('p10'),
    percentile25: figure('p25'),
    median: figure('median'),
    percentile75: figure('p75'),
    percentile90: figure('p90'),
  };
  if (Object.values(percentiles).some((n) => n !== undefined)) {
    return { '@type': 'MonetaryAmountDistribution', name, currency, duration, ...percentiles };
  }
  const value = {
    '@type': 'QuantitativeValue',
    minValue: figure('low'),
    maxValue: figure('high'),
    value: figure('mean'),
    unitText: period.toUpperCase(),
  };
  const stated = [value.minValue, value.maxValue, value.value].some((n) => n !== undefined);
  return stated ? { '@type': 'MonetaryAmount', name, currency, value } : undefined;
}

function categories({ codes }: ResolvedProfile): Json[] {
  const { soc, onet, esco } = codes ?? {};
  const code = (codeValue: string | undefined, name: string, url: string, own?: string) =>
    codeValue === undefined
      ? []
      : [
          {
            '@type': 'CategoryCode',
            codeValue,
            url: own,
            inCodeSet: { '@type': 'CategoryCodeSet', name, url },
          },
        ];
  return [
    ...code(soc, 'Standard Occupational Classification', 'https://www.bls.gov/soc/'),
    ...code(onet, 'O*NET-SOC', 'https://www.onetcenter.org/taxonomy.html'),
    ...code(esco, 'ESCO', 'https://esco.ec.europa.eu/', safeAddress(esco ?? '')),
  ];
}

function cite(
  source: Source | undefined,
  cited: Map<string, Json>,
  base: string | undefined,
): void {
  if (!source) return;
  const { title, url, publisher, published } = source;
  const key = url ?? title;
  if (key === undefined || cited.has(key)) return;
  cited.set(key, {
    '@type': 'CreativeWork',
    name: title,
    url: absolute(url, base),
    publisher: publisher && { '@type': 'Organization', name: publisher },
    datePublished: published,
  });
}

function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || base === undefined) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** Without what is empty; a list of one is that one. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length > 1 ? items : items[0];
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, of]) => [key, clean(of)] as const)
    .filter(([, of]) => of !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}
