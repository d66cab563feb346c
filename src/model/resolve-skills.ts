/** Resolving of scales, skills and ratings. */
import { nearest, type JsonPlace } from './issues.js';
import { type DocumentShape, type Resolving, resolveSource } from './resolve-subjects.js';
import { Names, slug } from './names.js';
import { ratingNode } from './schema-skills.js';
import type { Level, Rating, Scale, Skill, When } from './types.js';
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

  constructor(private r: Resolving) {}

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
}

export function resolveScales(r: Resolving, shapes: DocumentShape['scales']): Levels {
  const levels = new Levels(r);
  const names = new Names<Scale>('scale', r.reading);
  for (const shape of shapes) {
    const title = shape.title ?? shape.id ?? '';
    const scale = names.add(
      { id: shape.id, title, ranked: shape.ranked ?? true, levels: [] as Level[] },
      title,
      r.reading.placeOf(shape),
    );
    const within = new Names<Level>('level', r.reading);
    for (const { label = '', ...rest } of shape.levels) {
      const named = label || rest.id;
      if (!named) continue;
      scale.levels.push(
        within.add(
          { ...rest, label: named, rank: scale.levels.length, scale },
          named,
          r.reading.placeOf(shape),
        ),
      );
    }
    levels.add(scale);
  }
  return levels;
}

export function resolveSkills(r: Resolving, shapes: DocumentShape['skills'], levels: Levels): void {
  const names = new Names<Skill>('skill', r.reading);
  for (const shape of shapes) {
    const place = r.reading.placeOf(shape);
    const { levels: given, scale: scaleName, ...rest } = shape;
    const name = shape.name ?? shape.id;
    if (name === undefined) {
      r.reading.issues.error('missing', place, 'Add "name": without it this skill is left out.');
      continue;
    }
    const scale =
      scaleName === undefined
        ? undefined
        : r.doc.scales.find((s) => s.id === scaleName || s.title === scaleName);
    if (scaleName !== undefined && !scale) {
      r.reading.issues.warn(
        'unknown-scale',
        [place, 'scale'],
        `No scale is called "${scaleName}".`,
      );
    }
    const skill = names.add({ ...rest, name, ratings: new Map<string, Rating>() }, name, place);
    r.doc.skills.push(skill);
    const ratings = new Ratings(r, levels, scale);
    for (const [key, value] of given) {
      if (value === null || value === '') continue;
      const at: JsonPlace = [[place, 'levels'], key];
      const subject = r.subjects.need(key, at);
      const rating = subject && ratings.read(value, at);
      if (rating) skill.ratings.set(subject.id, rating);
    }
  }
}

/** Reads the ratings of one skill. */
class Ratings {
  /** Most cells say one of a few words: each is read once. */
  #read = new Map<string, Rating | undefined>();

  constructor(
    private r: Resolving,
    private levels: Levels,
    private scale: Scale | undefined,
  ) {}

  read(value: unknown, place: JsonPlace): Rating | undefined {
    if (typeof value !== 'string') return this.#one(value, place);
    if (!this.#read.has(value)) this.#read.set(value, this.#one(value, place));
    return this.#read.get(value);
  }

  #one(value: unknown, place: JsonPlace): Rating | undefined {
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
    const [label, aside] = this.levels.find(words, this.scale) ? [words] : split(words);
    return {
      ...rest,
      level: this.levels.find(label, this.scale) ?? this.levels.loose(label, place),
      note: note ?? aside,
      when: when.map((w) => this.#when(w)),
      source: resolveSource(this.r, source),
    };
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

/** "Required (manager and above)", "Required, mostly", "Required – rarely": the level and its note. */
function split(words: string): [label: string, note?: string] {
  const m = /^([^(,–—]*[^(,–—\s])\s*(?:\((.+)\)|(?:,|\s-\s|[–—])\s*(.+))$/su.exec(
    words.replace(/\s-\s/, ' – '),
  );
  const note = m?.[2] ?? m?.[3];
  return m && note ? [m[1]!, note.trim()] : [words];
}
