/** Which moves lead away from a subject and which lead to it, those along its ladders included. */
import type { Ladder, Move, RoleDocument, Subject } from './types.js';

/** A move as it concerns one role. */
export interface Step {
  from: Subject;
  kind: Move['kind'];
  /** Where it leads, as text. */
  to: string;
  /** The subject that it leads to; absent for a way out of these ladders. */
  target?: Subject | undefined;
  /** What the document says of it; absent for the next rung of a ladder. */
  move?: Move | undefined;
}

interface MoveIndex {
  from: Map<string, Move[]>;
  into: Map<string, Move[]>;
  rungs: Map<string, { ladder: Ladder; index: number }[]>;
}

const cache = new WeakMap<RoleDocument, MoveIndex>();

function indexOf(doc: RoleDocument): MoveIndex {
  let index = cache.get(doc);
  if (index) return index;
  index = { from: new Map(), into: new Map(), rungs: new Map() };
  const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const move of doc.moves) {
    push(index.from, move.from, move);
    if (move.target !== undefined) push(index.into, move.target, move);
  }
  for (const ladder of doc.ladders) {
    ladder.rungs.forEach((rung, i) => {
      for (const id of rung.roles) push(index.rungs, id, { ladder, index: i });
    });
  }
  cache.set(doc, index);
  return index;
}

/** Where a role stands: every ladder that has it, with the rung's index. */
export function rungsOf(
  doc: RoleDocument,
  id: string,
): readonly { ladder: Ladder; index: number }[] {
  return indexOf(doc).rungs.get(id) ?? [];
}

/** Moves that start at a subject: its own, its family's, and the next rungs of its ladders. */
export function movesFrom(doc: RoleDocument, id: string): Step[] {
  const { from } = indexOf(doc);
  const self = doc.subjects.get(id);
  if (!self) return [];
  const steps: Step[] = [
    ...(from.get(id) ?? []),
    ...(self.family ? (from.get(self.family) ?? []) : []),
  ]
    .filter((move) => move.target !== id)
    .map((move) => ({
      from: self,
      kind: move.kind,
      to: move.to,
      target: targetOf(doc, move),
      move,
    }));
  for (const target of neighbours(doc, id, 1)) {
    if (!steps.some((s) => s.target === target)) {
      steps.push({ from: self, kind: 'promotion', to: target.title, target });
    }
  }
  return steps.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** Moves that end at a subject: those that name it or its family, and the rungs below it. */
export function movesInto(doc: RoleDocument, id: string): Step[] {
  const { into } = indexOf(doc);
  const self = doc.subjects.get(id);
  if (!self) return [];
  const isEntry = rungsOf(doc, id).some(({ index }) => index === 0);
  const moves = [
    ...(into.get(id) ?? []),
    ...(isEntry && self.family ? (into.get(self.family) ?? []) : []),
  ];
  const steps: Step[] = moves.map((move) => ({
    from: doc.subjects.get(move.from)!,
    kind: move.kind,
    to: self.title,
    target: self,
    move,
  }));
  for (const from of neighbours(doc, id, -1)) {
    if (!steps.some((s) => s.from === from)) {
      steps.push({ from, kind: 'promotion', to: self.title, target: self });
    }
  }
  return steps.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The kinds of moves in the order in which they are listed. */
export const KINDS = [
  'promotion',
  'lateral',
  'pivot',
  'exit',
] as const satisfies readonly Move['kind'][];

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
