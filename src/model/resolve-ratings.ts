/** Resolving of ratings: a level with a note and conditions, or words alone. */
import type { JsonPlace } from './issues.js';
import { type RatingWords, type Split, splitLabel } from './rating-words.js';
import type { ReadConditions } from './read-conditions.js';
import type { Levels } from './resolve-skills.js';
import { type Resolving, resolveSource } from './resolve-subjects.js';
import { ratingNode } from './schema-skills.js';
import type { Level, Rating, Scale, Subject, When } from './types.js';
import { walk } from './walk.js';

/** Where a rating stands, and whether its conditions are stated beside its words, which are then not looked into. */
interface How {
  family: string | undefined;
  place: JsonPlace;
  stated: boolean;
}

/** What a rating says. Without a level there is a note. */
interface Said {
  level?: string;
  note?: string;
  when: When[];
}

interface RatingContext {
  scale: Scale | undefined;
  conditions: ReadConditions;
  words: () => RatingWords;
  /** What was read of labels that the scale declares: the same for all its skills, and most cells are such. */
  plain: Map<unknown, Rating>;
}

/** Reads the ratings of one skill. */
export class Ratings {
  /** Most cells say one of a few words: each is read once, and once for each family where it names roles. */
  #read = new Map<string, Rating | undefined>();

  constructor(
    private r: Resolving,
    private levels: Levels,
    private of: RatingContext,
  ) {}

  read(value: unknown, subject: Subject, place: JsonPlace): Rating | undefined {
    const known = this.of.plain.get(value);
    if (known) return known;
    const family = subject.kind === 'family' ? subject.id : subject.family;
    if (typeof value !== 'string') return this.#one(value, family, place);
    const key = this.#level(value) ? value : `${family ?? ''}\n${value}`;
    if (!this.#read.has(key)) {
      const rating = this.#one(value, family, place);
      this.#read.set(key, rating);
      if (rating && this.#isDeclared(value)) this.of.plain.set(value, rating);
    }
    return this.#read.get(key);
  }

  #level = (label: string): Level | undefined => this.levels.find(label, this.of.scale);

  /** Whether a scale has a level of that name. What else is a level depends on what was read before. */
  #isDeclared = (label: string): boolean => this.levels.isDeclared(this.#level(label));

  #one(value: unknown, family: string | undefined, place: JsonPlace): Rating | undefined {
    const shape = walk(ratingNode, value, place, this.r.reading);
    if (!shape) return undefined;
    const { level: text, note, when: given, source: named, ...rest } = shape;
    // An empty list is an answer too: this holds for everybody, whatever the note says.
    const stated =
      typeof value === 'object' && ((value as { when?: unknown }).when ?? null) !== null;
    const said = this.#said(text, note, { family, place, stated });
    if (!said) {
      const message = 'Add "level" or "note": without either this rating is left out.';
      this.r.reading.issues.error('missing', place, message);
      return undefined;
    }
    const when = stated ? given.map((w) => this.#when(w)) : said.when;
    const source = resolveSource(this.r, named);
    const { level } = said;
    return level === undefined
      ? { ...rest, note: said.note!, when, source }
      : {
          ...rest,
          level: this.#level(level) ?? this.levels.loose(level, place),
          note: said.note,
          when,
          source,
        };
  }

  /** The level, the conditions and the note that a rating says; without a level there is a note. */
  #said(text: string | undefined, note: string | undefined, how: How): Said | undefined {
    if (text === undefined) return note === undefined ? undefined : this.#inWords(note, how);
    const open = !this.#level(text);
    const parts = open ? this.#split(text) : undefined;
    let label = parts?.label ?? text;
    const when: When[] = [];
    const words = open && !this.#isDeclared(label) && this.of.words().isWords(text);
    if (!how.stated && !this.#level(label)) {
      const known = words ? this.#isDeclared : (name: string) => Boolean(this.#level(name));
      const about = { ...how, level: label, sentence: words };
      const after = this.of.conditions.after(label, about, known);
      if (after) {
        label = after.level;
        when.push(...after.when);
      }
    }
    const isLabel = this.#isDeclared(label) || (label !== text && this.of.words().inUse(label));
    if (words && !isLabel) {
      return this.#inWords(together(text, note)!, how);
    }
    if (how.stated) return { level: label, when, note: together(parts?.aside, note) };
    const read = (of: string | undefined, asNote: boolean) => {
      if (of === undefined) return undefined;
      const found = this.of.conditions.read(of, { ...how, level: label, asNote });
      when.push(...found.when);
      return found.note;
    };
    const asNote = parts !== undefined && !/[(,–—-]/.test(parts.mark);
    const aside = read(parts?.aside, asNote);
    return { level: label, when, note: together(aside, read(note, true)) };
  }

  /** A label before what is said of it. Only one that is known ends with a colon or a line. */
  #split(text: string): Split | undefined {
    const parts = splitLabel(text, true);
    if (parts && (this.#isDeclared(parts.label) || this.of.words().inUse(parts.label)))
      return parts;
    return splitLabel(text);
  }

  /** Words without a level. A condition is taken out where it is surely one: "Leads reviews (from Manager up)". */
  #inWords(note: string, { stated, ...how }: How): Said {
    const stop = /[.。]?$/.exec(note)![0];
    const end = note.length - stop.length - 1;
    const start = note[end] === ')' ? note.lastIndexOf('(', end) : -1;
    const before = note.slice(0, Math.max(0, start)).trimEnd();
    if (stated || !before) return { when: [], note };
    const words = note.slice(start + 1, end).trim();
    const when = this.of.conditions.surely(words, { ...how, level: '' });
    return when ? { when: [when], note: before + stop } : { when: [], note };
  }

  #when(when: When): When {
    const place = this.r.reading.placeOf(when);
    const { atOrAbove, only, specialism, label } = when;
    const stated = [atOrAbove, only.length || undefined, specialism].filter((v) => v !== undefined);
    if (stated.length > 1) {
      const message =
        'One condition says one thing: use atOrAbove, only or specialism. The first is used.';
      this.r.reading.issues.warn('two-conditions', place, message);
    }
    const role = (name: string, at: JsonPlace) => {
      const subject = this.r.subjects.need(name, at);
      if (subject?.kind !== 'family') return subject?.id;
      this.r.reading.issues.error(
        'not-a-role',
        at,
        `"${name}" is a family; a condition names roles.`,
      );
      return undefined;
    };
    if (atOrAbove !== undefined) {
      const id = role(atOrAbove, [place, 'atOrAbove']);
      return id === undefined ? unresolved(label ?? atOrAbove) : { atOrAbove: id, only: [], label };
    }
    if (only.length) {
      const ids = only.flatMap((name, i) => role(name, [[place, 'only'], i]) ?? []);
      return ids.length ? { only: ids, label } : unresolved(label ?? only.join(', '));
    }
    return { only: [], specialism, label };
  }
}

/** A condition on something that the document does not have is still a condition: its words stay. */
function unresolved(label: string): When {
  return { only: [], label };
}

/** Two texts under one another, or the one that there is. */
function together(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? (one ?? other) : `${one}\n${other}`;
}
