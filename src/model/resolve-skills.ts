/** Resolving of scales, skills and ratings. */
import { nearest, type JsonPlace } from './issues.js';
import { type DocumentShape, type Resolving, resolveSource } from './resolve-subjects.js';
import { Names, slug } from './names.js';
import { ReadConditions } from './read-conditions.js';
import { ratingNode } from './schema-skills.js';
import type { Level, Rating, Scale, Skill, Subject, When } from './types.js';
import { walk } from './walk.js';

/** Levels by id and by label, for every scale. */
class Levels {
  readonly byScale = new Map<Scale, Map<string, Level>>();
  /** The first of each name in any scale. */
  #first = new Map<string, Level>();
  /** The labels that the document declares. */
  #labels: string[] = [];
  /** Where labels go that no scale has. */
  #loose: Scale | undefined;
  #looseIds = new Set<string>();
  #scales: Names<Scale>;

  constructor(private r: Resolving) {
    this.#scales = new Names<Scale>('scale', r.reading);
  }

  /** A scale of the document, by id or title. */
  declare(scale: Omit<Scale, 'id'> & { id: string | undefined }, place: JsonPlace): Scale {
    return this.#scales.add(scale, scale.title, place);
  }

  /** The scale of that id or title; one that is not there is reported. */
  scaleNamed(name: string, place: JsonPlace): Scale | undefined {
    const found = this.#scales.find(name);
    if (!found) {
      const message = `No scale is called "${name}".${this.#scales.suggest(name)}`;
      this.r.reading.issues.warn('unknown-scale', place, message);
    }
    return found;
  }

  add(scale: Scale): void {
    const byName = new Map<string, Level>();
    for (const level of scale.levels) {
      for (const name of [level.id, level.label]) {
        const k = name.toLowerCase();
        if (!byName.has(k)) byName.set(k, level);
        if (!this.#first.has(k)) this.#first.set(k, level);
      }
      this.#labels.push(level.label);
    }
    this.byScale.set(scale, byName);
    this.r.doc.scales.push(scale);
  }

  find(name: string, first: Scale | undefined): Level | undefined {
    const k = name.toLowerCase();
    const own = first && this.byScale.get(first)?.get(k);
    return own ?? this.#first.get(k);
  }

  /** A label that no scale has becomes a level of an unranked one. */
  loose(label: string, place: JsonPlace): Level {
    const near = nearest(label, this.#labels, this.r.reading.effort);
    if (near !== undefined) {
      this.r.reading.issues.hintOnce(
        `level ${label}`,
        'unknown-level',
        place,
        `No scale has a level "${label}", so it was given a scale without order. Did you mean "${near}"?`,
      );
    }
    if (!this.#loose) {
      let id = 'other';
      while (this.r.doc.scales.some((s) => s.id === id)) id += '-';
      this.#loose = { id, title: '', ranked: false, levels: [] };
      this.add(this.#loose);
    }
    const scale = this.#loose;
    let id = slug(label);
    if (this.#looseIds.has(id)) id += `-${scale.levels.length}`;
    this.#looseIds.add(id);
    const level = { id, label, rank: scale.levels.length, scale };
    scale.levels.push(level);
    this.byScale.get(scale)!.set(label.toLowerCase(), level);
    this.#first.set(label.toLowerCase(), level);
    return level;
  }

  /** Tells the author, where no scale is declared at all, how to say which level is more than which. */
  hintAtOrder(): void {
    const { scales } = this.r.doc;
    const levels = this.#loose?.levels ?? [];
    // Sentences in place of levels have no order that could be stated.
    const labels = levels.map(({ label }) => label).filter((label) => label.length <= 40);
    if (scales.length > 1 || labels.length < 2) return;
    const shown = labels.slice(0, 12).map((label) => JSON.stringify(label));
    if (labels.length > shown.length) shown.push('…');
    this.r.reading.issues.hintOnce(
      'scales',
      'no-scales',
      [null, 'skills'],
      `No scale says which of these levels is more than another, so they have no order: nothing is shaded, sorted or compared by them. Add "scales": [{ "title": "Need", "levels": [${shown.join(', ')}] }], with the lowest first (in HTML: a heading and an ordered list of them below the table).`,
    );
  }
}

export function resolveScales(r: Resolving, shapes: DocumentShape['scales']): Levels {
  const levels = new Levels(r);
  for (const shape of shapes) {
    const title = shape.title ?? shape.id ?? '';
    const scale = levels.declare(
      { id: shape.id, title, ranked: shape.ranked ?? true, levels: [] },
      r.reading.placeOf(shape),
    );
    const within = new Names<Level>('level', r.reading);
    for (const level of shape.levels) {
      const label = level.label ?? level.id;
      if (label === undefined) continue;
      scale.levels.push(
        within.add(
          { ...level, label, rank: scale.levels.length, scale },
          label,
          r.reading.placeOf(level),
        ),
      );
    }
    levels.add(scale);
  }
  return levels;
}

export function resolveSkills(r: Resolving, shapes: DocumentShape['skills'], levels: Levels): void {
  const names = new Names<Skill>('skill', r.reading);
  const conditions = new ReadConditions(r);
  for (const shape of shapes) {
    const place = r.reading.placeOf(shape);
    const { levels: given, scale: scaleName, ...rest } = shape;
    const name = shape.name ?? shape.id;
    if (name === undefined) {
      r.reading.issues.error('missing', place, 'Add "name": without it this skill is left out.');
      continue;
    }
    const scale =
      scaleName === undefined ? undefined : levels.scaleNamed(scaleName, [place, 'scale']);
    const skill = names.add({ ...rest, name, ratings: new Map<string, Rating>() }, name, place);
    r.doc.skills.push(skill);
    const ratings = new Ratings(r, levels, { scale, conditions });
    for (const [key, value] of given) {
      if (value === null || value === '') continue;
      const at: JsonPlace = [[place, 'levels'], key];
      const subject = r.subjects.need(key, at);
      const rating = subject && ratings.read(value, subject, at);
      if (rating) skill.ratings.set(subject.id, rating);
    }
  }
  levels.hintAtOrder();
}

/** Reads the ratings of one skill. */
class Ratings {
  /** Most cells say one of a few words: each is read once, and once for each family where it names roles. */
  #read = new Map<string, Rating | undefined>();

  constructor(
    private r: Resolving,
    private levels: Levels,
    private of: { scale: Scale | undefined; conditions: ReadConditions },
  ) {}

  read(value: unknown, subject: Subject, place: JsonPlace): Rating | undefined {
    const family = subject.kind === 'family' ? subject.id : subject.family;
    if (typeof value !== 'string') return this.#one(value, family, place);
    const key = this.#level(value) ? value : `${family ?? ''}\n${value}`;
    if (!this.#read.has(key)) this.#read.set(key, this.#one(value, family, place));
    return this.#read.get(key);
  }

  #level = (label: string): Level | undefined => this.levels.find(label, this.of.scale);

  #one(value: unknown, family: string | undefined, place: JsonPlace): Rating | undefined {
    const shape = walk(ratingNode, value, place, this.r.reading);
    if (!shape) return undefined;
    const { level: words, note, when, source, ...rest } = shape;
    if (words === undefined) {
      this.r.reading.issues.error(
        'missing',
        place,
        'Add "level": without it this rating is left out.',
      );
      return undefined;
    }
    // An empty list is an answer too: this holds for everybody, whatever the note says.
    const stated =
      typeof value === 'object' && ((value as { when?: unknown }).when ?? null) !== null;
    const said = this.#inWords(words, note, { family, place, stated });
    return {
      ...rest,
      level: this.#level(said.level) ?? this.levels.loose(said.level, place),
      note: said.note,
      when: stated ? when.map((w) => this.#when(w)) : said.when,
      source: resolveSource(this.r, source),
    };
  }

  /**
   * The level, the conditions and the note that the words of a rating say.
   *
   * @param how.stated whether the conditions are stated beside the words, which are then not looked into
   */
  #inWords(
    words: string,
    note: string | undefined,
    { family, place, stated }: { family: string | undefined; place: JsonPlace; stated: boolean },
  ): { level: string; when: When[]; note?: string } {
    const { conditions } = this.of;
    let [level, aside] = this.#level(words) ? [words] : split(words);
    if (stated) return { level, when: [], note: note ?? aside };
    const when: When[] = [];
    if (!this.#level(level)) {
      const after = conditions.after(level, { family, place, level }, (label) =>
        Boolean(this.#level(label)),
      );
      if (after) {
        level = after.level;
        when.push(...after.when);
      }
    }
    if (aside !== undefined) {
      const read = conditions.read(aside, { family, place, level });
      when.push(...read.when);
      aside = read.note;
    }
    if (note !== undefined) {
      const read = conditions.read(note, { family, place, level, asNote: true });
      when.push(...read.when);
      aside = read.note;
    }
    return { level, when, note: aside };
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

/** "Required (now and then)", "Required, mostly", "Required – rarely": the level and what follows it. */
function split(words: string): [label: string, aside?: string] {
  const mark = /[(,–—]|\s-\s/u.exec(words);
  const label = words.slice(0, mark?.index).trim();
  if (!mark || !label) return [words];
  const after = words.slice(mark.index + mark[0].length).trim();
  if (mark[0] !== '(') return after ? [label, after] : [words];
  // "Required (manager and above), with a budget" goes on after the parentheses.
  const end = after.indexOf(')');
  const rest = end < 0 ? undefined : /^\)\s*[,;–—](.*)$/su.exec(after.slice(end))?.[1]?.trim();
  const aside = rest
    ? `${after.slice(0, end)}, ${rest}`
    : after.endsWith(')') && after.slice(0, -1).trim();
  return aside ? [label, aside] : [words];
}
