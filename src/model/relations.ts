/** How the parts of a document hang together: the roles and ladders of a family, and where a role stands. */
import type { Ladder, Move, RoleDocument, Rung, Skill, Subject } from './types.js';

/** Works something out once for each document, and keeps it as long as the document is. */
export function perDocument<T>(make: (doc: RoleDocument) => T): (doc: RoleDocument) => T {
  const made = new WeakMap<RoleDocument, { of: T }>();
  return (doc) => {
    let known = made.get(doc);
    if (!known) made.set(doc, (known = { of: make(doc) }));
    return known.of;
  };
}

/** A rung on which a role stands. */
export interface OnRung {
  ladder: Ladder;
  /** Which rung of the ladder, 0 for the lowest. */
  index: number;
}

/** Lists by key. */
class Lists<K, V> {
  #lists = new Map<K, V[]>();

  add(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }

  get(key: K): readonly V[] {
    return this.#lists.get(key) ?? [];
  }
}

const relations = perDocument((doc) => {
  const roles = new Lists<string | undefined, Subject>();
  const ladders = new Lists<string, Ladder>();
  const rungs = new Lists<string, OnRung>();
  const from = new Lists<string, Move>();
  const into = new Lists<string, Move>();
  const skills = new Lists<string, Skill>();
  for (const role of doc.roles) roles.add(role.family, role);
  for (const ladder of doc.ladders) {
    ladders.add(ladder.family, ladder);
    ladder.rungs.forEach((rung, index) => {
      for (const id of rung.roles) rungs.add(id, { ladder, index });
    });
  }
  for (const move of doc.moves) {
    from.add(move.from, move);
    if (move.target !== undefined) into.add(move.target, move);
  }
  for (const skill of doc.skills) for (const id of skill.ratings.keys()) skills.add(id, skill);
  return { roles, ladders, rungs, from, into, skills };
});

/** The roles of a family; without one, those that are of none. */
export function rolesOf(doc: RoleDocument, family: string | undefined): readonly Subject[] {
  return relations(doc).roles.get(family);
}

/** The roles of a family of which no ladder says how they follow one another. */
export function looseRolesOf(doc: RoleDocument, family: string | undefined): readonly Subject[] {
  return rolesOf(doc, family).filter((role) => !rungsOf(doc, role.id).length);
}

/** The ladders of a family, in the order of the document. */
export function laddersOf(doc: RoleDocument, family: string): readonly Ladder[] {
  return relations(doc).ladders.get(family);
}

/** Where a role stands: every ladder that has it, with the rung's index. */
export function rungsOf(doc: RoleDocument, role: string): readonly OnRung[] {
  return relations(doc).rungs.get(role);
}

/** The roles that share a rung. */
export function rolesOn(doc: RoleDocument, rung: Rung | undefined): Subject[] {
  return rung ? rung.roles.map((id) => doc.subjects.get(id)!) : [];
}

/** The roles on the first rungs of a family's ladders, each once: where one starts. */
export function entriesOf(doc: RoleDocument, family: string): Subject[] {
  return [...new Set(laddersOf(doc, family).flatMap((l) => rolesOn(doc, l.rungs[0])))];
}

/**
 * The roles at which a move to a subject arrives: the role itself; of a family where one starts, or any
 * of its roles where no ladder says.
 */
export function arrivalsOf(doc: RoleDocument, id: string): readonly Subject[] {
  const subject = doc.subjects.get(id);
  if (subject?.kind !== 'family') return subject ? [subject] : [];
  const entries = entriesOf(doc, id);
  return entries.length ? entries : rolesOf(doc, id);
}

/** The moves that name a subject as where they start, or as where they lead. */
export function movesNaming(doc: RoleDocument, end: 'from' | 'into', id: string): readonly Move[] {
  return relations(doc)[end].get(id);
}

/** Whether any skill states a rating for a subject. */
export function isRated(doc: RoleDocument, id: string): boolean {
  return relations(doc).skills.get(id).length > 0;
}

/** The skills that state a rating for a subject, in the order of the document. */
export function skillsOf(doc: RoleDocument, id: string): readonly Skill[] {
  return relations(doc).skills.get(id);
}
