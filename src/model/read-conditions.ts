/** Reads conditions from words: "Required (manager and above)" holds from the role Manager upward. */
import {
  LONGEST,
  namesIn,
  type Phrase,
  phraseIn,
  type Wording,
  wordingsFor,
} from './condition-words.js';
import { type JsonPlace, suggest } from './issues.js';
import { RoleNames } from './role-names.js';
import type { Resolving } from './resolve-subjects.js';
import type { Subject, When } from './types.js';

/** What words say: the conditions in them, and the rest, which is a note. */
export interface Read {
  when: When[];
  note?: string;
}

/** What is read of the words of one rating. */
export interface Words {
  /** The family of the subject that is rated: its roles are meant before others. */
  family: string | undefined;
  /** Where the words stand, and the level beside them, for what is reported. */
  place: JsonPlace;
  level: string;
  /** Whether the words were written as a note, so that only what is plainly a condition is one. */
  asNote?: boolean;
  /** Whether the words are a sentence, so that only a level of the document is one before a condition. */
  sentence?: boolean;
}

/** A phrase as it was understood. */
interface Understood {
  phrase: Phrase;
  /** Absent where it names nobody, or too many. */
  when?: When;
  before?: string;
  /** Who it was about, and whom it may have meant. */
  name: string;
  among: readonly Subject[];
}

/** More roles than this are no answer to "which role". */
const MOST = 50;

export class ReadConditions {
  #known = new Map<string, Understood | undefined>();
  #told = new Set<string>();
  #roles: RoleNames | undefined;
  #wordings: readonly Wording[];

  constructor(private r: Resolving) {
    this.#wordings = wordingsFor(r.doc.lang);
  }

  /** The conditions in words that follow a level. What only seems to be one is reported, and kept in its words. */
  read(text: string, words: Words): Read {
    if (text.length > LONGEST) return { when: [], note: text };
    const whole = this.#understand(text, words.family, words.asNote);
    if (whole?.when) return { when: [whole.when], note: whole.before };
    const parts = text.split(/\s*[,;]\s*|\s+[–—-]\s+/u);
    if (parts.length > 1) {
      const when: When[] = [];
      const rest: string[] = [];
      for (const part of parts) {
        const one = this.#understand(part, words.family, true);
        if (one?.when) when.push(one.when);
        const note = one?.when ? one.before : part;
        if (note) rest.push(note);
      }
      if (when.length) return { when, note: rest.join(', ') || undefined };
    }
    if (whole && this.#seems(whole, words)) {
      this.#tell(text, whole, words);
      return { when: [{ only: [], label: text }] };
    }
    return { when: [], note: text };
  }

  /**
   * A level with a condition right after it: "Required for analysts".
   *
   * @param isLevel whether the document has a level of that name
   */
  after(
    text: string,
    words: Words,
    isLevel: (label: string) => boolean,
  ): (Read & { level: string }) | undefined {
    if (text.length > LONGEST) return undefined;
    const spaces = [...text.matchAll(/\s+/gu)].slice(0, 6);
    let seeming: [level: string, tail: string, Understood] | undefined;
    for (const { index, 0: space } of spaces) {
      const level = text.slice(0, index);
      const tail = text.slice(index + space.length);
      const known = isLevel(level);
      // Past its first word, a level that no scale has ends where somebody is led to: "for", "at".
      const leads = !words.sentence && (index === spaces[0]!.index || this.#leads(tail));
      if (!known && !leads) continue;
      const one = this.#understand(tail, words.family, true);
      if (!one) continue;
      // What no scale has is a level only where it is short, and what follows is surely a condition.
      const open = this.#wordings.some((w) => w.goesOn.test(level));
      if (one.when && !one.before && (known || (!open && level.split(/\s+/u).length <= 3))) {
        return { level, when: [one.when] };
      }
      if (known && !one.when) seeming ??= [level, tail, one];
    }
    if (!seeming || !this.#seems(seeming[2], words)) return undefined;
    const [level, tail, one] = seeming;
    this.#tell(tail, one, { ...words, level });
    return { level, when: [{ only: [], label: tail }] };
  }

  /** What a text in a sentence is the condition of, where it can be nothing else: "from Manager up", "analysts only". */
  surely(text: string, { family }: Words): When | undefined {
    const one = this.#understand(text, family, true);
    if (!one?.when || one.before) return undefined;
    const { form } = one.phrase;
    return form === 'only' || (form === 'up' && this.#leads(text)) ? one.when : undefined;
  }

  #leads(text: string): boolean {
    return this.#wordings.some(({ lead }) => text.search(lead) === 0);
  }

  /** Whether words that name nobody are a condition all the same. */
  #seems({ phrase, name }: Understood, { asNote }: Words): boolean {
    if (this.#wordings.some((w) => w.nobody.test(name))) return false;
    return !asNote || phrase.form !== 'whom';
  }

  #tell(text: string, { phrase, name, among }: Understood, { place, level }: Words): void {
    if (this.#told.has(text)) return;
    this.#told.add(text);
    const titles = among.slice(0, 4).map((s) => `"${s.id}"`);
    const near = titles.length
      ? ` It may be ${titles.join(' or ')}.`
      : suggest(name, titlesAndIds(this.r), this.r.reading.effort);
    const id = among[0]?.id ?? 'role-id';
    const when =
      phrase.form === 'up'
        ? `"when": { "atOrAbove": "${id}" }`
        : `"when": { "only": ["${id}"] } (or { "specialism": "${clip(name)}" }, if that is no role)`;
    const said = `"${clip(text)}" reads like a condition, but ${titles.length ? 'no single role is' : 'no role is'} called "${clip(name)}".`;
    const message = `${said}${near} It is shown as it stands. To have it worked out, write { "level": "${clip(level)}", ${when} }; with "when": [] it is a mere note.`;
    // "For filings" may be meant as it stands; "filings only" or "filings and above" seldom is.
    if (phrase.form === 'whom') {
      this.r.reading.issues.hintOnce(`when ${text}`, 'condition', place, message);
    } else this.r.reading.issues.warn('condition', place, message);
  }

  /** @param plain whether a name alone is no condition: it has to be said that it is one */
  #understand(text: string, family: string | undefined, plain?: boolean): Understood | undefined {
    const key = `${plain ? 1 : ''}${family ?? ''}\n${text}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#understandNew(text, family, plain));
    return this.#known.get(key);
  }

  #understandNew(text: string, family?: string, plain?: boolean): Understood | undefined {
    let seems: Understood | undefined;
    for (const wording of this.#wordings) {
      const phrase = phraseIn(text, wording);
      if (!phrase) continue;
      const names = namesIn(phrase.who, wording);
      for (const { name, before } of phrase.form === 'whom' ? names.slice(0, 1) : names) {
        if (wording.goesOn.test(before)) continue;
        const found = this.#who(name, { family, wording, end: phrase.form === 'whom' });
        const words = text.slice(before.length).trim();
        const when = found && this.#when(phrase, words, found);
        if (when) return { phrase, when, before: before.trim() || undefined, name, among: [] };
        seems ??= { phrase, name, among: found ?? [] };
      }
    }
    for (const wording of seems || plain ? [] : this.#wordings) {
      const found = this.#each(
        text,
        wording,
        (s) => this.#names.called(s, family, wording) ?? this.#names.called(s, undefined, wording),
      );
      const phrase = { form: 'only', who: text } as const;
      const when = found && this.#when(phrase, text, found);
      if (when) return { phrase, when, name: text, among: [] };
    }
    return seems;
  }

  get #names(): RoleNames {
    return (this.#roles ??= new RoleNames(this.r.doc));
  }

  /** The roles of a name, or of several: those of the family before all others. */
  #who(
    name: string,
    { family, wording, end }: { family: string | undefined; wording: Wording; end: boolean },
  ): readonly Subject[] | undefined {
    const names = this.#names;
    const within = (s: string, of: string | undefined) => {
      const bare = s.replace(wording.beside, '');
      return (
        names.called(s, of, wording) ??
        names.called(bare, of, wording) ??
        (of === undefined ? names.ofFamily(bare, wording) : undefined) ??
        names.partly(bare, of, { wording, end })
      );
    };
    const one = (s: string) =>
      (family === undefined ? undefined : within(s, family)) ?? within(s, undefined);
    return one(name) ?? this.#each(name, wording, one);
  }

  /** What each of several names is found to be; nothing where one is not found. */
  #each(
    names: string,
    { between }: Wording,
    find: (name: string) => readonly Subject[] | undefined,
  ): readonly Subject[] | undefined {
    const all = new Set<Subject>();
    for (const name of names.split(between)) {
      const found = find(name);
      if (!found) return undefined;
      for (const role of found) all.add(role);
    }
    return [...all];
  }

  #when({ form }: Phrase, words: string, roles: readonly Subject[]): When | undefined {
    if (form === 'up') {
      const least = this.#names.lowest(roles);
      return least && { atOrAbove: least.id, only: [] };
    }
    if (!roles.length || roles.length > MOST) return undefined;
    // The usual words are "for" and the titles. The author's own read better where they are as clear.
    const label = form === 'whom' || roles.length > 1 ? words : undefined;
    return { only: roles.map((role) => role.id), label };
  }
}

function* titlesAndIds({ doc }: Resolving): Iterable<string> {
  for (const { id, title } of doc.roles) yield* [title, id];
}

const clip = (s: string) => (s.length > 40 ? `${s.slice(0, 39)}…` : s);
