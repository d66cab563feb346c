/** Role data documents of every kind, for property-based tests: what an author may write, at its oddest. */
import * as fc from 'fast-check';

const WORDS = [
  'Manager',
  'Analyst',
  'Required',
  'No',
  'a / b',
  'x: y',
  'A – B',
  '→',
  '<b>',
  '&amp;',
  '"quoted"',
  "it's",
  '(note)',
  'core, mostly',
  '-',
  'é',
  '日本',
  '👩🏽‍💻',
  'data',
  '1',
  '{role}',
  'for',
  'only',
  'and above',
  'Managers+',
];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((w) => w.join(' '));
/** Words on several lines, some of which are items of lists. */
const lines = fc
  .array(
    fc
      .tuple(fc.constantFrom('', '- ', '• ', '1. ', '2. ', '7) ', '  '), words)
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.join('\n'));
const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const date = fc.constantFrom('2024', '2024-02', '2024-02-29');
const url = fc.constantFrom('/jobs', '/jobs?family={family}', 'https://a.b/?x="1"&y=<z>', '#x');
const list = (of, maxLength = 3) => fc.array(of, { maxLength });

const source = fc.oneof(
  fc.record({ title: words, url: maybe(url), publisher: maybe(words), published: maybe(date) }),
  fc.record({ url }),
);

const link = fc.record({
  rel: maybe(fc.constantFrom('jobs', 'guide', 'salary', 'apply')),
  label: maybe(words),
  url,
});

const amount = maybe(fc.nat({ max: 300000 }));
const pay = fc.record({
  currency: fc.constantFrom('USD', 'EUR', 'JPY'),
  period: fc.constantFrom('year', 'hour'),
  p10: amount,
  median: amount,
  p90: amount,
  mean: amount,
  topCoded: list(fc.constantFrom('p90', 'mean'), 1),
  basis: maybe(fc.constantFrom('base', 'total')),
  place: maybe(words),
  asOf: maybe(date),
  sample: maybe(words),
  note: maybe(words),
  source: maybe(source),
});

const profile = {
  summary: maybe(words),
  focus: maybe(words),
  day: list(words),
  sitsIn: maybe(words),
  reportsTo: list(words, 2),
  pay: list(pay, 2),
  links: list(link, 2),
};

const scale = fc.record({
  title: maybe(words),
  ranked: maybe(fc.boolean()),
  levels: fc.array(
    fc.record({ label: words, description: maybe(words), none: maybe(fc.boolean()) }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** Documents whose references lead somewhere, as most do. */
export const documents = fc
  .record({
    title: maybe(words),
    summary: maybe(words),
    updated: maybe(date),
    families: list(fc.record({ id: maybe(fc.constantFrom('f1', 'f2')), title: words, ...profile })),
    roles: list(
      fc.record({ id: maybe(fc.constantFrom('r1', 'r2', 'analyst')), title: words, ...profile }),
      5,
    ),
    scales: list(scale, 2),
    links: list(link, 2),
  })
  .chain((base) => {
    const families = base.families.map((f, i) => ({
      ...f,
      id: f.id ? `${f.id}-${i}` : `family ${i}`,
    }));
    const roles = base.roles.map((r, i) => ({ ...r, id: r.id ? `${r.id}-${i}` : `role ${i}` }));
    const familyIds = families.map((f) => f.id);
    const roleIds = roles.map((r) => r.id);
    const pick = (ids) => (ids.length ? fc.constantFrom(...ids) : fc.constant(undefined));
    const subject = pick([...familyIds, ...roleIds]);
    const labels = base.scales.flatMap((s) => s.levels.map((l) => l.label));
    const level = fc.oneof(pick(labels), words);
    const note = fc.oneof(words, lines);
    const when = roleIds.length
      ? fc.oneof(
          fc.record({ atOrAbove: pick(roleIds), label: maybe(words) }),
          fc.record({
            only: fc.uniqueArray(pick(roleIds), { minLength: 1, maxLength: 2 }),
            label: maybe(words),
          }),
          fc.record({ specialism: words, label: maybe(words) }),
        )
      : fc.record({ specialism: words });
    const rating = fc.oneof(
      level,
      lines,
      fc.record({ level, note: maybe(note), when: list(when, 2), source: maybe(source) }),
      fc.record({ note, when: list(when, 2), source: maybe(source) }),
    );
    const ids = [...familyIds, ...roleIds];
    const levels = fc.record(Object.fromEntries(ids.map((id) => [id, rating])), {
      requiredKeys: [],
    });
    const skill = fc.record({
      name: words,
      group: maybe(words),
      description: maybe(words),
      examples: list(words, 2),
      levels,
    });
    const ladder = fc.record({
      family: pick(familyIds),
      title: maybe(words),
      start: maybe(fc.nat({ max: 3 })),
      rungs: fc.array(fc.uniqueArray(pick(roleIds), { minLength: 1, maxLength: 2 }), {
        maxLength: 4,
      }),
    });
    const move = fc.record({
      from: subject,
      to: fc.oneof(subject, words),
      kind: maybe(fc.constantFrom('promotion', 'lateral', 'pivot', 'exit')),
      note: maybe(words),
      typical: maybe(
        fc.record({
          months: maybe(fc.nat({ max: 60 })),
          share: maybe(fc.constantFrom(0, 0.25, 1)),
        }),
      ),
      requires: list(words, 2),
      source: maybe(source),
    });
    const path = fc.record({
      title: words,
      summary: maybe(words),
      steps: ids.length ? fc.uniqueArray(subject, { maxLength: 2 }) : fc.constant([]),
      reasons: list(
        fc.record({ text: words, statement: maybe(words), weight: maybe(fc.constantFrom(1, 2.5)) }),
      ),
      links: list(link, 2),
    });
    return fc.record({
      title: fc.constant(base.title),
      summary: fc.constant(base.summary),
      updated: fc.constant(base.updated),
      links: fc.constant(base.links),
      scales: fc.constant(base.scales),
      families: fc.constant(families),
      roles: fc.tuple(
        ...roles.map((r) => maybe(pick(familyIds)).map((family) => ({ ...r, family }))),
      ),
      skills: list(skill, 4),
      ladders: familyIds.length && roleIds.length ? list(ladder) : fc.constant([]),
      moves: ids.length ? list(move) : fc.constant([]),
      paths: list(path),
      questions: list(
        fc.record({
          prompt: words,
          options: fc.array(fc.record({ label: words }), { minLength: 1, maxLength: 3 }),
        }),
        2,
      ),
    });
  });
