/** schema.org Occupation and JobPosting, as pages have them. */
import type { RoleDataInput } from '../../model/types.js';
import type { Imported, Origin } from './import.js';

type Json = Record<string, unknown>;
type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as unknown[])
      : [value];
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
const isA = (value: Json, type: string) =>
  list(value['@type']).some((t) => typeof t === 'string' && t.replace(/^.*[/:#]/, '') === type);

/** ISO 8601 durations and the words that `unitText` has. */
const PERIODS: Record<string, string> = {
  P1Y: 'year',
  P1M: 'month',
  P1W: 'week',
  P1D: 'day',
  PT1H: 'hour',
  YEAR: 'year',
  MONTH: 'month',
  WEEK: 'week',
  DAY: 'day',
  HOUR: 'hour',
};

const USED = new Set([
  '@context',
  '@type',
  '@id',
  'name',
  'title',
  'description',
  'responsibilities',
  'skills',
  'estimatedSalary',
  'baseSalary',
  'salaryCurrency',
  'occupationalCategory',
  'relevantOccupation',
  'url',
]);

/** Whether there is anything here to import. */
export function hasOccupations(value: unknown): boolean {
  return found(value).length > 0;
}

export function importJsonLd(value: unknown, source: Origin): Imported {
  const left: string[] = [];
  const skills = new Map<string, Fields & { levels: Fields }>();
  const details = new Map<Fields, Map<string, string>>();
  const roles = found(value).flatMap((o, i) => {
    const category = list(o.occupationalCategory).find(isObject);
    const title = text(o.title) ?? text(o.name) ?? text(category?.name);
    const type = isA(o, 'JobPosting') ? 'JobPosting' : 'Occupation';
    if (title === undefined) {
      left.push(`${type} ${i + 1}, which has no name`);
      return [];
    }
    const id = `occupation-${i + 1}`;
    const leave = (what: string) => left.push(`"${title}": ${what}`);
    for (const skill of list(o.skills)) {
      const name = isObject(skill) ? (text(skill.name) ?? text(skill.description)) : text(skill);
      if (name === undefined) {
        left.push(`A skill of "${title}", which has no name`);
        continue;
      }
      const known = skills.get(name) ?? { name, levels: Object.create(null) as Fields };
      const detail = isObject(skill) ? text(skill.description) : undefined;
      if (detail !== undefined && detail !== name) {
        const said = details.get(known) ?? new Map<string, string>();
        details.set(known, said.set(id, detail));
      }
      if (isObject(skill)) known.group ??= nameOf(skill.inDefinedTermSet);
      known.levels[id] = 'Listed';
      skills.set(name, known);
    }
    const rest = Object.keys(o).filter((key) => !USED.has(key));
    if (rest.length) leave(rest.join(', '));
    return [
      {
        id,
        title,
        summary: text(o.description),
        day: list(o.responsibilities).flatMap((r) => (isObject(r) ? nameOf(r) : text(r)) ?? []),
        pay: [o.estimatedSalary, o.baseSalary]
          .flatMap(list)
          .flatMap((s) => salary(s, text(o.salaryCurrency), source, leave)),
        codes: codes(o.occupationalCategory, leave),
        links:
          isA(o, 'JobPosting') && text(o.url) ? [{ rel: 'jobs', url: text(o.url) }] : undefined,
      },
    ];
  });
  // What is said of a skill is its description, unless each role says something else of it.
  for (const [skill, said] of details) {
    const [first, ...others] = new Set(said.values());
    if (!others.length) skill.description = first;
    else for (const [id, note] of said) (skill.levels as Fields)[id] = { level: 'Listed', note };
  }
  const scales = skills.size
    ? [{ id: 'listed', ranked: false, title: 'Skills', levels: ['Listed'] }]
    : [];
  return {
    data: { roles, scales, skills: [...skills.values()] } as unknown as RoleDataInput,
    left,
  };
}

/** Every Occupation and JobPosting, however deep. A document of data may hold itself, so depth ends. */
function found(value: unknown, depth = 0): Json[] {
  if (depth > 50) return [];
  if (Array.isArray(value)) return value.flatMap((v) => found(v, depth + 1));
  if (!isObject(value)) return [];
  const own = isA(value, 'Occupation') || isA(value, 'JobPosting') ? [value] : [];
  return [...own, ...Object.values(value).flatMap((v) => found(v, depth + 1))];
}

function nameOf(value: unknown): string | undefined {
  return isObject(value) ? (text(value.name) ?? text(value.description)) : text(value);
}

function salary(
  given: unknown,
  currency: string | undefined,
  source: Origin,
  leave: (what: string) => void,
): Fields[] {
  if (!isObject(given)) {
    // Bare words or a bare number do not say what they are for.
    const note = text(given) ?? (typeof given === 'number' ? String(given) : undefined);
    return note === undefined ? [] : [{ note: currency ? `${note} ${currency}` : note, source }];
  }
  const inner = isObject(given.value) ? given.value : given;
  const pay: Fields = { currency: text(given.currency) ?? currency };
  const period = text(given.duration) ?? text(inner.unitText) ?? text(given.unitText);
  pay.period = period === undefined ? undefined : PERIODS[period.toUpperCase()];
  if (period !== undefined && !pay.period) leave(`pay for "${period}"`);
  const add = (figure: string, n: unknown) => {
    const amount = typeof n === 'string' && n.trim() ? Number(n) : n;
    if (typeof amount === 'number' && Number.isFinite(amount)) pay[figure] = amount;
    else if (n !== undefined) leave(`pay of ${JSON.stringify(n)}`);
  };
  for (const n of [10, 25, 75, 90]) add(`p${n}`, given[`percentile${n}`]);
  add('median', given.median);
  add('low', inner.minValue);
  add('high', inner.maxValue);
  if (!isObject(given.value)) add('mean', given.value);
  else add('mean', inner.value);
  const name = text(given.name);
  if (name === 'base' || name === 'total') pay.basis = name;
  else if (name) pay.note = name;
  return [{ ...pay, source }];
}

function codes(given: unknown, leave: (what: string) => void): Fields | undefined {
  const out: Fields = {};
  for (const entry of list(given)) {
    const words = isObject(entry) ? text(entry.codeValue) : text(entry);
    const code = words === undefined ? undefined : /\b\d\d-\d{4}(\.\d\d)?\b/.exec(words);
    if (words?.includes('/esco/')) out.esco = words;
    else if (code?.[1]) out.onet = code[0];
    else if (code) out.soc = code[0];
    else leave(`the category ${JSON.stringify(entry)}`);
  }
  return Object.keys(out).length ? out : undefined;
}
