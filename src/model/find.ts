/** Finding one of many by typing: words in any order, without case or accents. */
import { fold } from './fold.js';
import { perDocument, rolesOf } from './relations.js';
import type { RoleDocument, Subject } from './types.js';

/** What can be found. */
export interface Findable {
  id: string;
  title: string;
}

/** What can be found under one heading; an empty title is none. */
export interface FindGroup<T extends Findable = Findable> {
  title: string;
  options: readonly T[];
}

export interface Found<T extends Findable = Findable> {
  /** The first of what matches, best first; in their groups, that with the best first. */
  groups: FindGroup<T>[];
  /** How many match in all. */
  count: number;
  /** How many of them are not in the groups. */
  more: number;
}

interface Entry {
  option: Findable;
  group: FindGroup;
  /** The folded title with a space before each word, so that what a word starts with is found. */
  starts: string;
  /** The folded title, and that of its group. */
  own: string;
  above: string;
}

const entries = new WeakMap<readonly FindGroup[], Entry[]>();

/** Folded once, for as long as the list of groups is the same. */
function entriesOf(groups: readonly FindGroup[]): readonly Entry[] {
  let known = entries.get(groups);
  if (!known) {
    known = groups.flatMap((group) => {
      const above = fold(group.title);
      return group.options.map((option): Entry => {
        const own = fold(option.title);
        const starts = own.replace(/(^|[^\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, '$1 ');
        return { option, group, starts, own, above };
      });
    });
    entries.set(groups, known);
  }
  return known;
}

/** 0 where each word starts one of the title, 1 where it stands in it, 2 in that of the group; else -1. */
function rankOf({ starts, own, above }: Entry, words: readonly string[]): number {
  let rank = 0;
  for (const word of words) {
    if (starts.includes(` ${word}`)) continue;
    if (own.includes(word)) rank = Math.max(rank, 1);
    else if (above.includes(word)) rank = 2;
    else return -1;
  }
  return rank;
}

/**
 * What matches the words that were typed: all of them, in any order, in the title or that of the group.
 * What starts with them comes before what has them inside; equals in their own order. No words match all.
 *
 * @param most how many options are in the answer at most
 * @param without ids of what is not to be found
 */
export function find<T extends Findable>(
  groups: readonly FindGroup<T>[],
  query: string,
  most = Infinity,
  without?: ReadonlySet<string>,
): Found<T> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const byRank: Entry[][] = [[], [], []];
  for (const entry of entriesOf(groups)) {
    if (!without?.has(entry.option.id)) byRank[rankOf(entry, words)]?.push(entry);
  }
  const all = byRank.flat();
  const found = new Map<FindGroup, Findable[]>();
  for (const { option, group } of all.slice(0, most)) {
    const options = found.get(group);
    if (options) options.push(option);
    else found.set(group, [option]);
  }
  return {
    groups: [...found].map(([{ title }, options]) => ({ title, options: options as T[] })),
    count: all.length,
    more: Math.max(0, all.length - most),
  };
}

/** Whether there are so few that a native select shows them all. */
export function areFew(groups: readonly FindGroup[]): boolean {
  return groups.reduce((n, { options }) => n + options.length, 0) <= 30;
}

/** The subjects of a document to choose from: each family with its roles, then the roles of none. */
export const subjectGroups = perDocument((doc: RoleDocument): FindGroup<Subject>[] =>
  [
    ...doc.families.map((f) => ({ title: f.title, options: [f, ...rolesOf(doc, f.id)] })),
    { title: '', options: rolesOf(doc, undefined) },
  ].filter(({ options }) => options.length),
);
