/** Resolving of scales and skills. */
import { nearest, type JsonPlace } from './issues.js';
import { type DocumentShape, type Resolving } from './resolve-subjects.js';
import { Names, slug } from './names.js';
import { RatingWords } from './rating-words.js';
import { ReadConditions } from './read-conditions.js';
import type { Steps } from './reading.js';
import { Ratings } from './resolve-ratings.js';
import type { Level, Rating, Scale, Skill } from './types.js';

/** Levels by id and by label, for every scale. */
export class Levels {
  readonly byScale = new Map<Scale, Map<string, Level>>();
  /** The first of each name in any scale. */
  #first = new Map<string, Level>();
  /** The labels that the document declares. */
  #labels: string[] = [];
  /** The letters of the longest name. */
  #longest = 0;
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
        this.#longest = Math.max(this.#longest, name.length, k.length);
        if (!byName.has(k)) byName.set(k, level);
        if (!this.#first.has(k)) this.#first.set(k, level);
      }
      this.#labels.push(level.label);
    }
    this.byScale.set(scale, byName);
    this.r.doc.scales.push(scale);
  }

  find(name: string, first?: Scale): Level | undefined {
    // Sentences need no looking for.
    if (name.length > this.#longest) return undefined;
    const k = name.toLowerCase();
    const own = first && this.byScale.get(first)?.get(k);
    return own ?? this.#first.get(k);
  }

  /** Whether a scale of the document has that level. */
  isDeclared(level: Level | undefined): boolean {
    return level !== undefined && level.scale !== this.#loose;
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
    this.#longest = Math.max(this.#longest, label.length);
    this.byScale.get(scale)!.set(label.toLowerCase(), level);
    this.#first.set(label.toLowerCase(), level);
    return level;
  }

  /** Tells the author, where no scale is declared at all, how to say which level is more than which. */
  hintAtOrder(): void {
    const { scales } = this.r.doc;
    const levels = this.#loose?.levels ?? [];
    const labels = levels.map(({ label }) => label);
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

/** So many ratings are a step: as short as an item, without the cost of stopping at each. */
const RATINGS = 100;

export function* resolveSkills(
  r: Resolving,
  shapes: DocumentShape['skills'],
  levels: Levels,
): Steps {
  const names = new Names<Skill>('skill', r.reading);
  const conditions = new ReadConditions(r);
  // Asked for only where a text is no label of a scale.
  let counted: RatingWords | undefined;
  const words = () =>
    (counted ??= new RatingWords(
      shapes.map((shape) => shape.levels),
      (label) => levels.isDeclared(levels.find(label)),
    ));
  const byScale = new Map<Scale | undefined, Map<unknown, Rating>>();
  let read = 0;
  for (const shape of shapes) {
    yield 1;
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
    let plain = byScale.get(scale);
    if (!plain) byScale.set(scale, (plain = new Map<unknown, Rating>()));
    const ratings = new Ratings(r, levels, { scale, conditions, words, plain });
    const inLevels: JsonPlace = [place, 'levels'];
    for (const [key, value] of given) {
      if (++read % RATINGS === 0) yield RATINGS;
      if (value === null || (typeof value === 'string' && !value.trim())) continue;
      const at: JsonPlace = [inLevels, key];
      const subject = r.subjects.need(key, at);
      const rating = subject && ratings.read(value, subject, at);
      if (rating) skill.ratings.set(subject.id, rating);
    }
  }
  levels.hintAtOrder();
}
