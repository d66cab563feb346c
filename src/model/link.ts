/** Resolves what the parts of a document say of one another. The second half of reading. */
import { linkLadders, linkMoves } from './link-ladders.js';
import { linkPaths, linkQuestions } from './link-paths.js';
import { linkScales, linkSkills } from './link-skills.js';
import { addSubject, type DocumentShape, familyNamed, type Linking } from './link-subjects.js';
import { Names } from './names.js';
import type { RoleDocument, Subject } from './types.js';
import type { Walk } from './walk.js';

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

export function link(shape: DocumentShape, w: Walk): RoleDocument {
  const { lang, title, summary, updated, links } = shape;
  const doc: RoleDocument = {
    ...emptyDocument(),
    lang: language(lang, w),
    title,
    summary,
    updated,
    links,
  };
  const subjects = new Names<Subject>('subject', w);
  const l: Linking = { w, doc, subjects, sources: new Names('source', w) };
  doc.subjects = subjects.byId;

  if (shape.version !== undefined && shape.version !== 1) {
    w.issues.warn('version', [null, 'version'], 'This reader knows version 1 of the format.');
  }
  for (const s of shape.sources) {
    doc.sources.push(l.sources.add(s, s.title ?? s.url ?? s.id ?? 'source', w.places.get(s)));
  }

  for (const family of shape.families) addSubject(l, 'family', family);
  for (const role of shape.roles) {
    const named = role.family === undefined ? undefined : familyNamed(l, role.family);
    addSubject(l, 'role', role, named?.id);
  }
  linkLadders(l, shape.ladders);
  const scales = linkScales(l, shape.scales);
  linkSkills(l, shape.skills, scales);
  linkMoves(l, shape.moves);
  linkPaths(l, shape.paths);
  linkQuestions(l, shape.questions);
  for (const subject of doc.subjects.values()) {
    subject.reportsTo = subject.reportsTo.map((name) => subjects.get(name)?.title ?? name);
  }
  return doc;
}

function language(tag: string | undefined, w: Walk): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    w.issues.warn(
      'lang',
      [null, 'lang'],
      `"${tag}" is no BCP 47 language tag, such as en or pt-BR.`,
    );
    return undefined;
  }
}
