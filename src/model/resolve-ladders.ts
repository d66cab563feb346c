/** Resolving of ladders and moves. */
import { type JsonPlace, suggest } from './issues.js';
import {
  addSubject,
  BARE,
  type DocumentShape,
  familyNamed,
  type Resolving,
  resolveSource,
} from './resolve-subjects.js';
import { Names } from './names.js';
import type { Steps } from './reading.js';
import type { Ladder, Move, MoveKind, Rung, Subject } from './types.js';

export function* resolveLadders(r: Resolving, shapes: DocumentShape['ladders']): Steps {
  const { reading } = r;
  const { issues } = reading;
  const names = new Names<Ladder>('ladder', r.reading);
  // A title may recur across families, so roles are looked up within theirs first.
  const titled = new Map<string, Subject>();
  const key = (family: string | undefined, title: string) =>
    `${family ?? ''}\n${title.toLowerCase()}`;
  for (const role of r.doc.roles) {
    for (const k of [key(role.family, role.title), key('*', role.title)]) {
      if (!titled.has(k)) titled.set(k, role);
    }
    yield 1;
  }
  const roleNamed = (name: string, family: string): Subject | undefined => {
    const byId = r.subjects.get(name);
    return byId?.kind === 'role'
      ? byId
      : (titled.get(key(family, name)) ?? titled.get(key('*', name)));
  };

  const declared = r.doc.roles.map((role) => role.title);
  for (const shape of shapes) {
    const place = reading.placeOf(shape);
    const familyName = shape.family ?? shape.title ?? shape.id;
    if (familyName === undefined) {
      issues.error('missing', place, 'Add "family": without it this ladder is left out.');
      continue;
    }
    const by =
      shape.family === undefined ? undefined : ({ place: [place, 'family'], weight: 2 } as const);
    const family = familyNamed(r, familyName, by)!;
    const seen = new Set<string>();
    const rungs: Rung[] = [];
    for (const rung of shape.rungs) {
      const roles: string[] = [];
      for (const name of rung.roles) {
        const known = roleNamed(name, family.id);
        const found = known
          ? [known]
          : name.split(' / ').map((title) => roleNamed(title, family.id) ?? declare(title));
        for (const role of found) {
          if (seen.has(role.id)) {
            const message = `"${role.title}" stands on this ladder already, so it was left out here.`;
            issues.warn('rung-twice', reading.placeOf(rung), message);
          } else roles.push(role.id);
          seen.add(role.id);
        }
      }
      if (roles.length) rungs.push({ roles });
      yield 1;
    }
    if (!rungs.length) {
      issues.warn('no-rungs', place, 'This ladder has no rungs, so it was left out.');
      continue;
    }
    const title = shape.title ?? family.title;
    // A height is a place in a drawing: no author means a thousandth rung.
    const start = Math.min(Math.floor(shape.start ?? 0), 100);
    r.doc.ladders.push(
      names.add({ id: shape.id, title, family: family.id, start, rungs }, title, place),
    );

    function declare(title: string): Subject {
      // Where roles are declared, a name that is nearly one of theirs is a slip, unless it counts.
      const near = /[\divx]$/i.test(title) ? '' : suggest(title, declared, reading.effort);
      if (near) {
        const message = `"${title}" is none of the roles, and is read as one more.${near}`;
        issues.hintOnce(`rung ${title}`, 'unknown-subject', place, message);
      }
      const role = addSubject(r, 'role', { ...BARE, title }, family.id)!;
      titled.set(key(family.id, title), role);
      return role;
    }
  }
}

export function* resolveMoves(r: Resolving, shapes: DocumentShape['moves']): Steps {
  const { reading } = r;
  const { issues } = reading;
  for (const shape of shapes) {
    yield 1;
    const place: JsonPlace = reading.placeOf(shape);
    const from = r.subjects.need(shape.from, [place, 'from']);
    if (!from) continue;
    if (shape.to === undefined) {
      issues.error('missing', place, 'Add "to": without it this move is left out.');
      continue;
    }
    const target = r.subjects.find(shape.to);
    if (target === from) {
      issues.warn(
        'move-to-itself',
        place,
        'This move leads to where it starts, so it was left out.',
      );
      continue;
    }
    const near = target || shape.kind === 'exit' ? '' : r.subjects.suggest(shape.to);
    if (near) {
      issues.warn(
        'unknown-subject',
        [place, 'to'],
        `"${shape.to}" is read as a way out of these ladders.${near}`,
      );
    }
    const move: Move = {
      ...shape,
      from: from.id,
      to: target?.title ?? shape.to,
      target: target?.id,
      kind: shape.kind ?? kindOf(from, target),
      source: resolveSource(r, shape.source),
    };
    const share = move.typical?.share;
    if (share !== undefined && share > 1) {
      issues.warn(
        'share',
        [place, 'typical'],
        'A share is a number from 0 to 1; this one was left out.',
      );
      move.typical = { ...move.typical, share: undefined };
    }
    r.doc.moves.push(move);
  }
}

/** What a move is where the document does not say. */
function kindOf(from: Subject, target: Subject | undefined): MoveKind {
  if (!target) return 'exit';
  return from.family !== undefined && from.family === target.family ? 'promotion' : 'lateral';
}
