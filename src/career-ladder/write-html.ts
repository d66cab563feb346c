/** Ladders as headings with ordered lists, each role with what is said of it, and the moves. */
import type { Markup } from '../html/markup.js';
import { type Child, e, field, heading, idOf, join, value } from '../html/write.js';
import {
  type WriteOptions,
  writeHeading,
  writeRungs,
  writeSection,
  writeSource,
  writeTerms,
} from '../ui/write-parts.js';
import { profileOf } from '../model/profile.js';
import { looseRolesOf, movesNaming, rolesOf, rolesOn } from '../model/relations.js';
import { saidIn } from '../model/sections.js';
import type { Ladder, Link, Move, RoleDocument, Subject } from '../model/types.js';
import type { Messages } from '../ui/messages.js';

export function writeLadderHtml(doc: RoleDocument, options: WriteOptions): Child {
  const { messages } = options;
  const { t } = messages;
  const wanted = options.families?.length ? options.families : undefined;
  const shown = (id: string | undefined) => !wanted || (id !== undefined && wanted.includes(id));
  const { title, inside } = writeHeading(t('ladderHeading'), options);

  const described = new Set<Subject>();
  /** What is said of a role stands where the role comes first. */
  const describe = (role: Subject) => {
    if (described.has(role)) return undefined;
    described.add(role);
    return writeDetail(doc, role, messages);
  };
  const listOf = (roles: readonly Subject[]) => {
    const items = roles.map((r) => [r]);
    return roles.length > 0 && e('ul', {}, writeRungs(items, roles[0]?.family, describe));
  };
  const writeLadder = (ladder: Ladder) => {
    const rungs = ladder.rungs.map((rung) => rolesOn(doc, rung));
    const start = ladder.start ? ladder.start + 1 : undefined;
    return e('ol', { start }, writeRungs(rungs, ladder.family, describe));
  };
  const met = new Set<Subject>();
  /** A family's heading with some of its ladders below it; what is said of it, the first time. */
  const writeFamily = (family: Subject, ladders: readonly Ladder[]): Child => {
    const first = !met.has(family);
    met.add(family);
    const marks = { 'data-kind': 'family', 'data-id': idOf(family.id, family.title) };
    // A list under the heading of another would seem to belong to it: all have one, or none.
    const titled = ladders.some((l) => l.title !== family.title);
    const write = (l: Ladder) => [
      titled && heading(inside + 1, l.title, { 'data-kind': 'ladder' }),
      writeLadder(l),
    ];
    return [
      heading(inside, family.title, marks),
      first && writeDetail(doc, family, messages),
      first && listOf(looseRolesOf(doc, family.id)),
      ladders.map(write),
    ];
  };
  // Which ladder comes first decides where a role that they share stands.
  const runs: { family: Subject; ladders: Ladder[] }[] = [];
  for (const ladder of doc.ladders.filter((l) => shown(l.family))) {
    const family = doc.subjects.get(ladder.family)!;
    if (runs.at(-1)?.family === family) runs.at(-1)!.ladders.push(ladder);
    else runs.push({ family, ladders: [ladder] });
  }
  for (const family of doc.families.filter((f) => shown(f.id))) {
    // Its roles may stand on the ladders of others, and moves may lead from it and to it.
    const named =
      rolesOf(doc, family.id).length > 0 ||
      movesNaming(doc, 'from', family.id).length > 0 ||
      movesNaming(doc, 'into', family.id).length > 0;
    if (named && !runs.some((r) => r.family === family)) runs.push({ family, ladders: [] });
  }
  const others = wanted ? [] : looseRolesOf(doc, undefined);
  const within = (id: string | undefined) => {
    const subject = doc.subjects.get(id ?? '');
    return !subject || shown(subject.family ?? subject.id);
  };
  const moves = doc.moves.filter((m) => within(m.from) && within(m.target));
  return [
    title,
    runs.map(({ family, ladders }) => writeFamily(family, ladders)),
    others.length > 0 && heading(inside, t('otherRoles'), { 'data-kind': 'loose' }),
    listOf(others),
    moves.length > 0 && [
      heading(inside, t('moves')),
      e(
        'ul',
        {},
        moves.map((move) => writeMove(doc, move, messages)),
      ),
    ],
  ];
}

/** What a subject says for itself; what it has from its family stands under the family's heading. */
function writeDetail(doc: RoleDocument, subject: Subject, messages: Messages): Markup | undefined {
  const own = { ...subject, links: ownLinks(doc, subject) };
  const sections = ['summary', 'pay', 'links'] as const;
  return writeTerms(sections.map((s) => writeSection(s, saidIn(own, s), messages)));
}

/** The links that a subject does not have from its family, the document's template filled in. */
function ownLinks(doc: RoleDocument, subject: Subject): Link[] {
  const own = profileOf(doc, subject.id)!.links;
  if (subject.family === undefined) return own;
  const above = profileOf(doc, subject.family)!.links;
  const has = (links: readonly Link[], { url, rel, label }: Link) =>
    links.some((l) => l.url === url && l.rel === rel && l.label === label);
  const ofKind = (links: readonly Link[], rel: Link['rel']) => links.filter((l) => l.rel === rel);
  // A link of a kind keeps out all those of the family of that kind: it is all of them, or none.
  const inherits = ({ rel }: Link) =>
    ofKind(own, rel).every((l) => has(above, l)) && ofKind(above, rel).every((l) => has(own, l));
  return own.filter((l) => !(l.rel === undefined ? has(above, l) : inherits(l)));
}

function writeMove(doc: RoleDocument, move: Move, messages: Messages): Markup {
  const { t } = messages;
  const { kind, from, target, to, note, typical, requires, source } = move;
  const { months, share } = typical ?? {};
  const percent = share !== undefined && messages.number(share, { style: 'percent' });
  const facts = [
    months !== undefined && value('months', months, t('months', { count: months })),
    share !== undefined && value('share', share, t('share', { share: percent || '' })),
  ].filter((fact) => fact !== false);
  return e(
    'li',
    { 'data-field': 'moves' },
    value('kind', kind, t(kind)),
    ': ',
    value('from', from, doc.subjects.get(from)!.title),
    ' → ',
    value('to', target ?? to, to),
    note !== undefined && ['. ', field('note', note)],
    facts.length > 0 && [' · ', e('small', { 'data-field': 'typical' }, join(facts, ' · '))],
    source && [' · ', e('small', {}, writeSource(source, messages))],
    requires.length > 0 && [
      e('p', {}, t('asked')),
      e(
        'ul',
        {},
        requires.map((r) => e('li', { 'data-field': 'requires' }, r)),
      ),
    ],
  );
}
