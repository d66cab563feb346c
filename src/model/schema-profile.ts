/**
 * The part of the schema that says what a family or a role is: its profile, its pay, its links and their
 * sources. The doc comment of each property becomes its description in `role-data.schema.json`.
 */
import { date, list, num, object, oneOf, ref, text, url } from './schema-node.js';

/** Where a statement comes from. A string is the id of a source, a URL or a title. */
export const sourceNode = object(
  {
    /** How other parts of the document name this source. */
    id: text,
    /** The title of the work. */
    title: text,
    /** Where it can be read. */
    url: url,
    /** Who published it. */
    publisher: text,
    /** When it was published. */
    published: date,
    /** When it was looked up. */
    retrieved: date,
  },
  'title',
);

/** A link that a reader can follow. A string is the URL. */
export const linkNode = object(
  {
    /** What the link is for. */
    rel: oneOf('jobs', 'guide', 'salary', 'apply'),
    /** The words of the link. */
    label: text,
    /** The address. On the document itself `{family}` and `{role}` stand for the subject's ids. */
    url: url,
  },
  'url',
  'url',
);

/** The figures of a pay entry that lie on a line from low to high, in that order. */
export const FIGURES = ['low', 'p10', 'p25', 'median', 'p75', 'p90', 'high'] as const;
/** All figures of a pay entry: the average may lie anywhere on that line. */
export const ALL_FIGURES = [...FIGURES, 'mean'] as const;
/** What figures may be paid for, longest first. */
export const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;

/** What somebody reports that a subject is paid. A string is a note. */
export const payNode = object(
  {
    /** ISO 4217 code of the currency, for instance USD. */
    currency: text,
    /** What the figures are paid for. */
    period: oneOf(...PERIODS),
    /** The lower end of a stated range. */
    low: num,
    /** A tenth of people are paid less. */
    p10: num,
    /** A quarter of people are paid less. */
    p25: num,
    /** Half of people are paid less. */
    median: num,
    /** Three quarters of people are paid less. */
    p75: num,
    /** Nine tenths of people are paid less. */
    p90: num,
    /** The upper end of a stated range. */
    high: num,
    /** The average. */
    mean: num,
    /** Figures whose true value is at or above what is stated. */
    topCoded: list(oneOf(...ALL_FIGURES)),
    /** Base pay, or total pay with bonus and equity. */
    basis: oneOf('base', 'total'),
    /** Where the figures hold, for instance United States. */
    place: text,
    /** When the figures held. */
    asOf: date,
    /** How many people or postings the figures rest on. */
    sample: text,
    /** Where the figures come from. Figures without a source are reported. */
    source: sourceNode,
    /** Anything the reader should know. */
    note: text,
  },
  'note',
);

/** Identifiers of a subject in public classifications. None may be right. */
export const codesNode = object({
  /** Standard Occupational Classification, for instance 23-2011. */
  soc: text,
  /** O*NET-SOC code, for instance 23-2011.00. */
  onet: text,
  /** ESCO occupation URI. */
  esco: text,
});

const profile = {
  /** What it is, in a sentence or two. */
  summary: text,
  /** What the work is oriented around. */
  focus: text,
  /** A day in the life, one activity an item. */
  day: list(text),
  /** Where it sits in the organisation. */
  sitsIn: text,
  /** Whom it reports to: subjects of this document or any other text. */
  reportsTo: list(text),
  /** What it pays. Several entries from sources that disagree are all shown. */
  pay: list(payNode),
  /** Where to go from here. */
  links: list(linkNode),
  /** Identifiers in public classifications. */
  codes: codesNode,
} as const;

export type ProfileField = keyof typeof profile;
/** The fields that families and roles share; a role has from its family what it leaves out. */
export const PROFILE_FIELDS = Object.keys(profile) as readonly ProfileField[];

/** A track such as Paralegal or Legal operations. A string is its title. */
export const familyNode = object(
  {
    /** How other parts of the document name it; spaces become hyphens. Made from the title where it is left out. */
    id: text,
    /** What it is called. */
    title: text,
    ...profile,
  },
  'title',
);

/** One position on a track. A string is its title. What it leaves out it has from its family. */
export const roleNode = object(
  {
    /** How other parts of the document name it. Made from the title where it is left out. */
    id: text,
    /** What it is called. */
    title: text,
    /** The family it belongs to. */
    family: ref,
    ...profile,
  },
  'title',
);
