/** How people write for whom a rating holds, by language: "manager and above", "analysts only". */

/** What a phrase says: from somebody upward, for somebody and nobody else, or for whom it may be. */
export interface Phrase {
  form: 'up' | 'only' | 'whom';
  /** Who, in the words of the phrase, with what leads to them. */
  who: string;
}

/** The words of one language. Every pattern is tried on a text of at most {@link LONGEST} characters. */
export interface Wording {
  /** From somebody upward. Group 1 is who. */
  up: readonly RegExp[];
  /** For somebody and nobody else. Group 1 is who. */
  only: readonly RegExp[];
  /** For somebody: a condition only where that is somebody. Group 1 is who. */
  whom: readonly RegExp[];
  /** What leads to a name inside group 1. Global. */
  lead: RegExp;
  /** What stands beside a name and is no part of it. Global. */
  beside: RegExp;
  /** What follows "for" and is nobody. */
  nobody: RegExp;
  /** What stands between names. */
  between: RegExp;
  /** The last word of what is no level, but goes on: "not", "except". */
  goesOn: RegExp;
  /** A word in the singular. What it makes of other words matters little: titles go the same way. */
  singular: (word: string) => string;
}

/** Longer texts are prose. */
export const LONGEST = 160;

const RANK = '(?:level|tier|grade|rung|step|stage|band)s?';

const en: Wording = {
  up: [
    /^(.+) (?:and|or|&) (?:above|up|upwards?|higher|over|beyond|onwards?|(?:more )?senior)$/i,
    /^((?:.* )?from .+) (?:up|on|upwards?|onwards?)$/i,
    /^((?:.* )?starting (?:at|from|with|as) .+)$/i,
    // Two letters and no more signs: neither "A+" nor "C++" is somebody.
    new RegExp(`^(.*[\\p{L}\\p{N}]{2}) ?\\+(?: ${RANK})?$`, 'iu'),
  ],
  only: [/^(.+) only$/i, /^(only for .+)$/i],
  whom: [/^(for .+)$/i],
  lead: /(?:^| )(?:(?:only )?(?:for|at|from)|starting (?:at|from|with|as)) /gi,
  beside: new RegExp(`^(?:the|our|all|any|every) | (?:${RANK}|roles?|positions?|staff)$`, 'gi'),
  nobody:
    /\d|^(?:example|instance|all|any\w*|both|each|every\w*|most|some\w*|now|one|others?|the|this|that|these|those|which|whom|its?|their|a|an)(?: |$)/i,
  between: /\s*(?:[/,;&]|\b(?:and|or)\b)\s*/i,
  goesOn:
    /(?:^| )(?:not|no|non|except|but|than|and|or|as|even|just|also|only|to|of|in|on|by|with|without|a|an|the|is|are|be)$/i,
  singular: (word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/(ch|sh|ss|x|z)es$/, '$1')
      .replace(/([^s])s$/, '$1'),
};

/** Other languages add theirs here, by the first part of the language's tag. */
const WORDINGS: Readonly<Record<string, Wording>> = { en };

/** The wordings to try for a document: those of its language, then English. */
export function wordingsFor(lang: string | undefined): readonly Wording[] {
  const tag = lang?.split('-')[0] ?? 'en';
  const own = Object.hasOwn(WORDINGS, tag) ? WORDINGS[tag]! : en;
  return own === en ? [en] : [own, en];
}

/** What a text says as a whole of for whom something holds; nothing where it says no such thing. */
export function phraseIn(text: string, words: Wording): Phrase | undefined {
  if (text.length > LONGEST) return undefined;
  for (const form of ['up', 'only', 'whom'] as const) {
    for (const pattern of words[form]) {
      const who = pattern.exec(text)?.[1];
      if (who !== undefined) return { form, who };
    }
  }
  return undefined;
}

/**
 * Where a name may begin in what {@link Phrase.who} says, the widest first: "expected at manager level" has
 * it after "at", and before it what is left to say.
 */
export function namesIn(who: string, { lead }: Wording): { name: string; before: string }[] {
  const found = [...who.matchAll(lead)].map((m) => ({
    name: who.slice(m.index + m[0].length),
    before: who.slice(0, m.index),
  }));
  return found[0]?.before === '' ? found : [{ name: who, before: '' }, ...found];
}
