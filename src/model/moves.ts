/** Which moves lead away from a subject and which lead to it, those along its ladders included. */
import { arrivalsOf, movesNaming, rungsOf } from './relations.js';
import { MOVE_KINDS } from './schema.js';
import type { Move, MoveKind, RoleDocument, Subject } from './types.js';

/** A move as it concerns one role. */
export interface Step {
  from: Subject;
  kind: MoveKind;
  /** Where it leads, as text. */
  to: string;
  /** The subject that it leads to; absent for a way out of these ladders. */
  target?: Subject;
  /** What the document says of it; absent for the next rung of a ladder. */
  move?: Move;
}

/** Moves that start at a subject: its own, its family's, and the next rungs of its ladders. */
export function movesFrom(doc: RoleDocument, id: string): Step[] {
  const self = doc.subjects.get(id);
  if (!self) return [];
  const steps: Step[] = [
    ...movesNaming(doc, 'from', id),
    ...(self.family ? movesNaming(doc, 'from', self.family) : []),
  ]
    .filter((move) => move.target !== id)
    .map((move) => ({
      from: self,
      kind: move.kind,
      to: move.to,
      target: targetOf(doc, move),
      move,
    }));
  const listed = new Set(steps.map((s) => s.target));
  for (const target of neighbours(doc, id, 1)) {
    if (!listed.has(target)) {
      steps.push({ from: self, kind: 'promotion', to: target.title, target });
    }
  }
  return steps.sort(byKind);
}

/** Moves that end at a subject: those that name it, or its family where one arrives at it, and the rungs below it. */
export function movesInto(doc: RoleDocument, id: string): Step[] {
  const self = doc.subjects.get(id);
  if (!self) return [];
  // A role may stand first on a ladder of another family.
  const families = new Set([self.family ?? '', ...rungsOf(doc, id).map((r) => r.ladder.family)]);
  const arrives = [...families].filter((family) => arrivalsOf(doc, family).includes(self));
  const moves = [id, ...arrives].flatMap((end) => movesNaming(doc, 'into', end));
  const steps: Step[] = moves.map((move) => ({
    from: doc.subjects.get(move.from)!,
    kind: move.kind,
    to: self.title,
    target: self,
    move,
  }));
  const listed = new Set(steps.map((s) => s.from));
  for (const from of neighbours(doc, id, -1)) {
    if (!listed.has(from)) {
      steps.push({ from, kind: 'promotion', to: self.title, target: self });
    }
  }
  return steps.sort(byKind);
}

const byKind = (a: Step, b: Step) => MOVE_KINDS.indexOf(a.kind) - MOVE_KINDS.indexOf(b.kind);

function targetOf(doc: RoleDocument, move: Move): Subject | undefined {
  return move.target === undefined ? undefined : doc.subjects.get(move.target);
}

/** The roles one rung above or below, on every ladder that has the role. */
function neighbours(doc: RoleDocument, id: string, by: 1 | -1): Subject[] {
  const ids = rungsOf(doc, id).flatMap(
    ({ ladder, index }) => ladder.rungs[index + by]?.roles ?? [],
  );
  return [...new Set(ids)].map((other) => doc.subjects.get(other)!);
}
