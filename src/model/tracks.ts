/** The tracks of a ladder, and which of them are drawn where there are too many to be read at once. */
import {
  laddersOf,
  looseRolesOf,
  movesNaming,
  perDocument,
  rolesOf,
  rungsOf,
} from './relations.js';
import type { RoleDocument, Subject } from './types.js';

/** Where there are more, so many tracks are drawn at once. */
export const MOST_TRACKS = 5;
/** With so many columns and roles, or fewer, all are drawn. */
const FEW_COLUMNS = 8;
const FEW_ROLES = 40;

/** A family with its ladders and the roles that are on none. */
export interface Track {
  /** The id of the family; empty for the roles that are of none. */
  id: string;
  /** Empty for the roles that are of none. */
  title: string;
  /** How many columns it is drawn as, and how many roles they have. */
  columns: number;
  roles: number;
}

export interface TracksQuery {
  /** Ids of the families that the page names; all where there are none. */
  families?: readonly string[];
  /** Ids of the tracks that the reader chose, the last one last. Left out, nothing was chosen. */
  chosen?: readonly string[];
  /** Ids of subjects that have to be seen, the most important one first. */
  touched?: readonly string[];
}

export interface Tracks {
  /** All that could be drawn, in the order of their columns. */
  all: readonly Track[];
  /** The ids of those that are drawn, in the same order. */
  drawn: readonly string[];
  /** Whether some are left out, or are too long to be drawn as a whole. */
  many: boolean;
}

/** In the order in which `ladderView` has their columns. */
const allTracks = perDocument((doc): Track[] => {
  const ids = new Set([...doc.ladders.map((l) => l.family), ...doc.families.map((f) => f.id), '']);
  return [...ids].flatMap((id) => {
    const ladders = laddersOf(doc, id);
    const loose = looseRolesOf(doc, id || undefined).length;
    const columns = ladders.length + (loose ? 1 : 0);
    if (!columns) return [];
    const onRungs = new Set(ladders.flatMap((l) => l.rungs.flatMap((r) => r.roles)));
    const title = doc.subjects.get(id)?.title ?? '';
    return [{ id, title, columns, roles: onRungs.size + loose }];
  });
});

/** The ids of the tracks that moves start from or lead to. */
const movedTracks = perDocument(
  (doc) =>
    new Set(
      doc.moves.flatMap(({ from, target }) => [
        ...tracksOfSubject(doc, from),
        ...(target === undefined ? [] : tracksOfSubject(doc, target)),
      ]),
    ),
);

/** The ids of the tracks in which a subject is drawn. */
function tracksOfSubject(doc: RoleDocument, id: string): string[] {
  const subject = doc.subjects.get(id);
  if (!subject) return [];
  if (subject.kind === 'family') return [id];
  const rungs = rungsOf(doc, id);
  return rungs.length ? rungs.map((r) => r.ladder.family) : [subject.family ?? ''];
}

/** The ids of the tracks to which moves lead from a subject, or from which they come. */
function* tracksAround(doc: RoleDocument, id: string): Iterable<string> {
  const own = doc.subjects.get(id)?.family;
  for (const one of own === undefined ? [id] : [id, own]) {
    for (const { target } of movesNaming(doc, 'from', one)) {
      if (target !== undefined) yield* tracksOfSubject(doc, target);
    }
    for (const { from } of movesNaming(doc, 'into', one)) yield* tracksOfSubject(doc, from);
  }
}

/**
 * Which tracks are drawn. Where all can be read at once, all are. Else up to a handful: those of what has to
 * be seen; then those that the reader chose; without a choice, those to which moves of it lead, then the
 * first that have moves, then the first.
 */
export function tracksOf(doc: RoleDocument, query: TracksQuery = {}): Tracks {
  const { families = [], chosen, touched = [] } = query;
  const named = new Set(families);
  const all = allTracks(doc).filter(({ id }) => !named.size || named.has(id));
  const sum = (of: 'columns' | 'roles') => all.reduce((n, track) => n + track[of], 0);
  if (sum('columns') <= FEW_COLUMNS && sum('roles') <= FEW_ROLES) {
    return { all, drawn: all.map(({ id }) => id), many: false };
  }
  const known = new Set(all.map(({ id }) => id));
  const drawn = new Set<string>();
  const draw = (ids: Iterable<string>) => {
    for (const id of ids) {
      if (drawn.size >= MOST_TRACKS) return;
      if (known.has(id)) drawn.add(id);
    }
  };
  for (const id of touched) draw(tracksOfSubject(doc, id));
  if (chosen) draw([...chosen].reverse());
  else {
    for (const id of touched) draw(tracksAround(doc, id));
    // What the page names, it names in an order.
    draw(families);
    draw(all.map(({ id }) => id).filter((id) => movedTracks(doc).has(id)));
    draw(known);
  }
  return { all, drawn: [...known].filter((id) => drawn.has(id)), many: true };
}

/** Whether a track has to be drawn for one of those subjects. */
export function isTouched(doc: RoleDocument, track: string, touched: readonly string[]): boolean {
  return touched.some((id) => tracksOfSubject(doc, id).includes(track));
}

/** The roles of some tracks, by family, to be found by typing. Those of all where none are named. */
export function roleGroups(
  doc: RoleDocument,
  families: readonly string[] = [],
): { title: string; options: readonly Subject[] }[] {
  const ids = families.length ? families : [...doc.families.map((f) => f.id), ''];
  return ids.flatMap((id) => {
    const options = rolesOf(doc, id || undefined);
    return options.length ? [{ title: doc.subjects.get(id)?.title ?? '', options }] : [];
  });
}
