/** A table of skills by roles, a list of ratings, or a list of roles. */
import type { RoleDataInput } from '../../model/types.js';
import { UserError } from '../io.js';
import type { Imported, Origin } from './import.js';
import { payColumns, payIn } from './pay.js';
import { columnNamed, columnsNamed, firstSaid, type Rows } from './rows.js';

type Fields = Record<string, unknown>;

/** Columns of a matrix that are no roles. */
const GROUP = ['group', 'category', 'area', 'theme', 'competency area'];
const DESCRIPTION = ['description', 'definition'];
const EXAMPLES = ['examples', 'tools', 'example'];

export function importTable(rows: Rows, source: Origin): Imported {
  const { head } = rows;
  if (head.length < 2) throw new UserError('A table needs a header row and at least two columns.');
  const skill = columnNamed(head, 'skill', 'skill name', 'competency');
  const role = columnNamed(head, 'role', 'role name', 'job', 'subject');
  const level = columnNamed(head, 'level', 'rating', 'requirement', 'proficiency');
  const note = columnNamed(head, 'note', 'notes', 'comment', 'expectation', 'expected');
  if (skill >= 0 && role >= 0 && (level >= 0 || note >= 0))
    return fromRatings(rows, { skill, role, level, note });
  const title = columnNamed(head, 'title', 'role', 'role title', 'job title', 'position');
  if (skill < 0 && title >= 0) return fromRoles(rows, title, source);
  return fromMatrix(rows, Math.max(0, skill));
}

function fromMatrix({ head, rows }: Rows, name: number): Imported {
  const left: string[] = [];
  const group = columnNamed(head, ...GROUP);
  const descriptions = columnsNamed(head, DESCRIPTION);
  const examples = columnNamed(head, ...EXAMPLES);
  const others = [name, group, ...descriptions, examples];
  const columns = head.flatMap((title, i) => (others.includes(i) ? [] : [{ title, i }]));
  for (const { title, i } of columns) {
    if (!title && rows.some((row) => row[i])) left.push(`Column ${i + 1}, which has no title.`);
  }
  const roles = columns.filter((c) => c.title);
  // Titles may recur, so columns go by ids of their own.
  const idOf = (i: number) => `role-${roles.findIndex((c) => c.i === i) + 1}`;
  const unique = new Set(roles.map((c) => c.title.toLowerCase())).size === roles.length;
  let heading: string | undefined;
  const skills = rows.flatMap((row, n) => {
    const words = row[name];
    if (!words) {
      if (row.some(Boolean))
        left.push(`Row ${n + 2}, which has no skill: ${row.filter(Boolean).join(', ')}`);
      return [];
    }
    if (row.length > head.length && row.slice(head.length).some(Boolean)) {
      left.push(`Row ${n + 2}: more cells than columns: ${row.slice(head.length).join(', ')}`);
    }
    const said = roles.filter(({ i }) => row[i]);
    // A row with nothing but a name heads the rows below it, as people lay out tables.
    if (group < 0 && !said.length && !row.some((cell, i) => cell && i !== name)) {
      heading = words;
      return [];
    }
    const levels = Object.fromEntries(
      said.map(({ title, i }) => [unique ? title : idOf(i), row[i]]),
    );
    const list = row[examples]?.split(/\s*[,;]\s*/).filter(Boolean);
    return [
      {
        name: words,
        group: (group < 0 ? heading : row[group]) || undefined,
        description: firstSaid(row, descriptions) || undefined,
        examples: list?.length ? list : undefined,
        levels,
      },
    ];
  });
  const data = {
    roles: roles.map(({ title, i }) => (unique ? title : { id: idOf(i), title })),
    skills,
  } as RoleDataInput;
  return { data, left };
}

/** A row for each rating: skill, role, a level or words, and perhaps group. */
function fromRatings(
  { head, rows }: Rows,
  at: { skill: number; role: number; level: number; note: number },
): Imported {
  const left: string[] = [];
  const group = columnNamed(head, ...GROUP);
  const known = [...Object.values(at), group];
  listUnknown({ head, rows }, known, left);
  const skills = new Map<string, Fields & { levels: Fields }>();
  const roles = new Set<string>();
  rows.forEach((row, n) => {
    const [name, role, level, note] = [row[at.skill], row[at.role], row[at.level], row[at.note]];
    if (!name || !role || !(level || note)) {
      left.push(
        `Row ${n + 2}, which lacks a skill, a role or a level or note: ${row.filter(Boolean).join(', ')}`,
      );
      return;
    }
    roles.add(role);
    let skill = skills.get(name);
    if (!skill) {
      skill = { name, group: row[group] || undefined, levels: Object.create(null) as Fields };
      skills.set(name, skill);
    }
    if (skill.levels[role] !== undefined)
      left.push(`Row ${n + 2}: a second rating of ${name} for ${role}`);
    else skill.levels[role] = note ? { level: level || undefined, note } : level;
  });
  return { data: { roles: [...roles], skills: [...skills.values()] } as RoleDataInput, left };
}

const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['id', ['id']],
  ['family', ['family', 'track', 'job family', 'department']],
  ['summary', ['summary', 'description']],
  ['focus', ['focus']],
  ['sitsIn', ['sits in', 'team']],
];

const NO_CURRENCY = 'add a column "Currency" with codes such as USD';

/** A row for each role, with what the columns say of it. */
function fromRoles({ head, rows }: Rows, title: number, source: Origin): Imported {
  const left: string[] = [];
  const at = (names: readonly string[]) => columnNamed(head, ...names);
  const figures = payColumns(head);
  const texts = TEXTS.map(([key, names]) => ({ key, i: at(names) })).filter(
    ({ i }) => i >= 0 && i !== title,
  );
  const lists = [
    { key: 'day', i: at(['day', 'responsibilities', 'duties', 'tasks']) },
    { key: 'reportsTo', i: at(['reports to', 'manager']) },
  ].filter(({ i }) => i >= 0);
  const more = {
    currency: at(['currency']),
    period: at(['period', 'pay period', 'per']),
    place: at(['place', 'location', 'region', 'country']),
    asOf: at(['as of', 'date']),
    rung: at(['rung', 'step', 'grade']),
    url: at(['url', 'link', 'jobs']),
    source: at(['source']),
  };
  listUnknown(
    { head, rows },
    [title, ...[...figures, ...texts, ...lists].map(({ i }) => i), ...Object.values(more)],
    left,
  );
  const ladders = new Map<string, { rung: number; title: string }[]>();
  const roles = rows.flatMap((row, n) => {
    const name = row[title];
    if (!name) {
      left.push(`Row ${n + 2}, which has no title: ${row.filter(Boolean).join(', ')}`);
      return [];
    }
    const role: Fields = { title: name };
    for (const { key, i } of texts) if (row[i]) role[key] = row[i];
    for (const { key, i } of lists) {
      const items = row[i]?.split(/\s*[\n;]\s*/).filter(Boolean) ?? [];
      if (items.length) role[key] = items;
    }
    const pay = payIn(row, figures, (what) => left.push(`Row ${n + 2}: ${what}`));
    if (pay) {
      for (const key of ['currency', 'period', 'place', 'asOf'] as const) {
        if (row[more[key]]) pay[key] = row[more[key]];
      }
      if (pay.currency === undefined)
        left.push(`Row ${n + 2}: pay without a currency: ${NO_CURRENCY}`);
      pay.source = row[more.source] ? { title: row[more.source] } : source;
      role.pay = [pay];
    }
    if (row[more.url]) role.links = [{ rel: 'jobs', url: row[more.url] }];
    const rung = Number(row[more.rung]);
    if (row[more.rung]) {
      const family = typeof role.family === 'string' ? role.family : undefined;
      if (family === undefined || !Number.isFinite(rung)) {
        left.push(`Row ${n + 2}: a rung needs a number and a family`);
      } else {
        ladders.set(family, [...(ladders.get(family) ?? []), { rung, title: name }]);
      }
    }
    return [role];
  });
  const data = {
    roles,
    ladders: [...ladders].map(([family, steps]) => {
      const byRung = new Map<number, string[]>();
      for (const step of [...steps].sort((a, b) => a.rung - b.rung)) {
        byRung.set(step.rung, [...(byRung.get(step.rung) ?? []), step.title]);
      }
      return { family, rungs: [...byRung.values()] };
    }),
  } as unknown as RoleDataInput;
  return { data, left };
}

function listUnknown({ head, rows }: Rows, known: readonly number[], left: string[]): void {
  head.forEach((name, i) => {
    if (!known.includes(i) && rows.some((row) => row[i]))
      left.push(`The column "${name || i + 1}"`);
  });
}
