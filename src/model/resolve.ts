/** Resolves what the parts of a document say of one another. The second half of reading. */
import { resolveLadders, resolveMoves } from './resolve-ladders.js';
import { resolvePaths, resolveQuestions } from './resolve-paths.js';
import { resolveScales, resolveSkills } from './resolve-skills.js';
import {
  addSubject,
  type DocumentShape,
  familyNamed,
  reportMisspelt,
  type Resolving,
} from './resolve-subjects.js';
import { Names } from './names.js';
import type { RoleDocument, Source, Subject } from './types.js';
import type { Reading, Steps } from './reading.js';

/** An empty document: what there is before anything was read. */
export function emptyDocument(): RoleDocument {
  return {
    families: [],
    roles: [],
    subjects: new Map(),
    scales: [],
    skills: [],
    ladders: [],
    moves: [],
    paths: [],
    questions: [],
    links: [],
    sources: [],
  };
}

/** Resolves a document step by step. */
export function* resolve(shape: DocumentShape, reading: Reading): Steps<RoleDocument> {
  const { lang, title, summary, updated, links } = shape;
  const doc: RoleDocument = {
    ...emptyDocument(),
    lang: language(lang, reading),
    title,
    summary,
    updated,
    links,
  };
  const subjects = new Names<Subject>('subject', reading);
  const sources = new Names<Source & { id: string }>('source', reading);
  const r: Resolving = {
    reading,
    doc,
    subjects,
    families: new Map(),
    sources,
    named: new Map(),
  };
  doc.subjects = subjects.byId;

  if (shape.version !== undefined && shape.version !== 1) {
    reading.issues.warn('version', [null, 'version'], 'This reader knows version 1 of the format.');
  }
  for (const s of shape.sources) {
    doc.sources.push(r.sources.add(s, s.title ?? s.url ?? s.id ?? 'source', reading.placeOf(s)));
  }

  for (const family of shape.families) {
    addSubject(r, 'family', family);
    yield 1;
  }
  const declared = doc.families.length;
  for (const role of shape.roles) {
    const by = { place: [reading.placeOf(role), 'family'], weight: 1 } as const;
    const named = role.family === undefined ? undefined : familyNamed(r, role.family, by);
    addSubject(r, 'role', role, named?.id);
    yield 1;
  }
  yield* resolveLadders(r, shape.ladders);
  yield* reportMisspelt(r, declared);
  const scales = resolveScales(r, shape.scales);
  yield* resolveSkills(r, shape.skills, scales);
  yield* resolveMoves(r, shape.moves);
  yield* resolvePaths(r, shape.paths);
  yield* resolveQuestions(r, shape.questions);
  for (const subject of doc.subjects.values()) {
    subject.reportsTo = subject.reportsTo.map((name) => subjects.get(name)?.title ?? name);
    yield 1;
  }
  return doc;
}

function language(tag: string | undefined, reading: Reading): string | undefined {
  if (tag === undefined) return undefined;
  try {
    const [found] = Intl.getCanonicalLocales(tag);
    // "English" is well formed, and a tag of nothing.
    if (/^[a-z]{2,3}(-|$)/.test(found ?? '')) return found;
  } catch {
    // Told below.
  }
  reading.issues.warn(
    'lang',
    [null, 'lang'],
    `"${tag}" is no BCP 47 language tag, such as en or pt-BR.`,
  );
  return undefined;
}
