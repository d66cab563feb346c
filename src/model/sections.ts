/** The sections of a profile, and what a subject says in each. */
import type { Link, Pay, Profile } from './types.js';

/** In their order, with the form of what is said. A new field of a profile gets its line here. */
const FORMS = {
  summary: 'text',
  focus: 'text',
  day: 'list',
  sitsIn: 'text',
  reportsTo: 'names',
  pay: 'pay',
  links: 'links',
} as const;

export type Section = keyof typeof FORMS;

export const SECTIONS = Object.keys(FORMS) as readonly Section[];

/** What is said in a section. Names are alternatives. */
export type Said =
  | { form: 'text'; of: string }
  | { form: 'list' | 'names'; of: readonly string[] }
  | { form: 'pay'; of: readonly Pay[] }
  | { form: 'links'; of: readonly Link[] };

export function formOf(section: Section): Said['form'] {
  return FORMS[section];
}

/** What a subject says in a section. Undefined is "not stated". */
export function saidIn(profile: Profile, section: Section): Said | undefined {
  const of = profile[section];
  return of?.length ? ({ form: FORMS[section], of } as Said) : undefined;
}
