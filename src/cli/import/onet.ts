/**
 * The O*NET database as tab-separated text (https://www.onetcenter.org/database.html), for named codes.
 * Importance is taken for the levels: its five anchors have names, while the levels from 0 to 7 are
 * anchored by examples that differ for each skill.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleDataInput } from '../../model/types.js';
import { readText, UserError } from '../io.js';
import type { Imported } from './import.js';
import { columnNamed, readRows, type Rows } from './rows.js';

/** The anchors of O*NET's importance scale, 1 to 5. */
const IMPORTANCE = [
  'Not important',
  'Somewhat important',
  'Important',
  'Very important',
  'Extremely important',
];

const RATED = ['Skills', 'Knowledge', 'Abilities', 'Work Activities'];
/** A day has this many tasks at the most. */
const TASKS = 7;

type Fields = Record<string, unknown>;

export function importOnet(folder: string, codes: readonly string[]): Imported {
  if (!existsSync(folder)) throw new UserError(`${folder}: there is no such folder.`);
  if (!codes.length) {
    throw new UserError('Name the occupations to take, for instance --codes 23-2011.00,23-1011.00');
  }
  const left: string[] = [];
  const occupations = table(folder, 'Occupation Data');
  if (!occupations) throw new UserError(`${folder}: there is no "Occupation Data.txt" in it.`);
  const inOnet = new Map(
    eachOf(occupations, ['O*NET-SOC Code', 'Title', 'Description']).map(([c, ...rest]) => [
      c,
      rest,
    ]),
  );
  for (const code of codes)
    if (!inOnet.has(code)) left.push(`${code}, which is not in "Occupation Data"`);
  const known = codes.filter((code) => inOnet.has(code));
  const used = new Set(['Occupation Data']);
  const read = (name: string, columns: readonly string[]) => {
    const rows = table(folder, name);
    if (!rows) return [];
    used.add(name);
    return eachOf(rows, columns);
  };

  const tasks = read('Task Statements', ['O*NET-SOC Code', 'Task', 'Task Type']);
  const roles = known.map((code) => {
    const [title, summary] = inOnet.get(code)!;
    const own = tasks.filter(([c]) => c === code);
    const core = [...own].sort((a, b) => Number(b[2] === 'Core') - Number(a[2] === 'Core'));
    if (own.length > TASKS) left.push(`${code}: ${own.length - TASKS} of ${own.length} tasks`);
    const day = core.slice(0, TASKS).map(([, task]) => task);
    return { id: code, title, summary, day, codes: { onet: code, soc: code.slice(0, 7) } };
  });

  const skills: Fields[] = [];
  let suppressed = 0;
  let levels = 0;
  for (const group of RATED) {
    // Different elements may have one name, as a skill and a field of knowledge do.
    const elements = new Map<string, { name: string; rated: Fields }>();
    const columns = [
      'O*NET-SOC Code',
      'Element Name',
      'Scale ID',
      'Data Value',
      'Recommend Suppress',
      'Element ID',
    ];
    for (const [code, name, scale, value, suppress, element] of read(group, columns)) {
      if (!known.includes(code!)) continue;
      if (scale !== 'IM') levels++;
      else if (suppress === 'Y') suppressed++;
      else {
        const label = IMPORTANCE[Math.round(Number(value)) - 1];
        const key = element || name!;
        const known = elements.get(key) ?? { name: name!, rated: {} };
        if (label) elements.set(key, { ...known, rated: { ...known.rated, [code!]: label } });
      }
    }
    for (const { name, rated } of elements.values()) skills.push({ name, group, levels: rated });
  }
  if (levels) left.push(`${levels} levels on scales other than importance`);
  if (suppressed) left.push(`${suppressed} ratings that O*NET recommends to suppress`);

  const tools = new Map<string, Map<string, Set<string>>>();
  for (const [code, example, commodity] of read('Technology Skills', [
    'O*NET-SOC Code',
    'Example',
    'Commodity Title',
  ])) {
    if (!known.includes(code!)) continue;
    const byCode = tools.get(commodity!) ?? new Map<string, Set<string>>();
    byCode.set(code!, new Set([...(byCode.get(code!) ?? []), example!]));
    tools.set(commodity!, byCode);
  }
  for (const [name, byCode] of tools) {
    const examples = [...new Set([...byCode.values()].flatMap((e) => [...e]))];
    const rated = Object.fromEntries([...byCode.keys()].map((code) => [code, 'Used']));
    skills.push({ name, group: 'Technology', examples, levels: rated });
  }

  let elsewhere = 0;
  const moves = read('Related Occupations', ['O*NET-SOC Code', 'Related O*NET-SOC Code']).flatMap(
    ([from, to]) => {
      if (!known.includes(from!)) return [];
      if (known.includes(to!)) return [{ from, to, kind: 'lateral', note: 'Related in O*NET' }];
      elsewhere++;
      return [];
    },
  );
  if (elsewhere) left.push(`${elsewhere} related occupations that were not named`);
  const others = readdirSync(folder).filter(
    (f) => /\.(txt|csv)$/i.test(f) && !used.has(f.replace(/\.\w+$/, '')),
  );
  if (others.length) left.push(`Files that say nothing a widget shows: ${others.join(', ')}`);

  const scales = [
    { id: 'importance', title: 'Importance (O*NET)', levels: IMPORTANCE },
    { id: 'used', title: 'Technology (O*NET)', ranked: false, levels: ['Used'] },
  ];
  const sources = [
    {
      id: 'onet',
      title: 'O*NET database',
      url: 'https://www.onetcenter.org/database.html',
      publisher: 'U.S. Department of Labor',
    },
  ];
  return { data: { roles, scales, skills, moves, sources } as unknown as RoleDataInput, left };
}

function table(folder: string, name: string): Rows | undefined {
  const file = ['txt', 'csv']
    .map((end) => join(folder, `${name}.${end}`))
    .find((f) => existsSync(f));
  return file === undefined
    ? undefined
    : readRows(readText(file), file.endsWith('txt') ? '\t' : undefined);
}

/** The named columns of every row; a column that is not there is blank. */
function eachOf({ head, rows }: Rows, columns: readonly string[]): string[][] {
  const at = columns.map((name) => columnNamed(head, name));
  return rows.map((row) => at.map((i) => row[i] ?? ''));
}
