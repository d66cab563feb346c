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
  | { form: 'text'; text: string }
  | { form: 'list' | 'names'; items: readonly string[] }
  | { form: 'pay'; entries: readonly Pay[] }
  | { form: 'links'; links: readonly Link[] };

export function formOf(section: Section): Said['form'] {
  return FORMS[section];
}

/** What a subject says in a section. Undefined is "not stated". */
export function saidIn(profile: Profile, section: Section): Said | undefined {
  const value = profile[section];
  if (value === undefined || value.length === 0) return undefined;
  switch (FORMS[section]) {
    case 'text':
      return { form: 'text', text: value as string };
    case 'list':
    case 'names':
      return { form: FORMS[section], items: value as string[] };
    case 'pay':
      return { form: 'pay', entries: value as Pay[] };
    case 'links':
      return { form: 'links', links: value as Link[] };
  }
}
