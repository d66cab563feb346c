/**
 * ESCO as CSV (https://esco.ec.europa.eu/en/use-esco/download): a file of occupations, and where they
 * are there too, the skills and which occupation needs them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleDataInput } from '../../model/types.js';
import { isFolder, readText, UserError } from '../io.js';
import type { Imported } from './import.js';
import { columnNamed, columnsNamed, firstSaid, readRows, type Rows } from './rows.js';

type Fields = Record<string, unknown>;

export const isEsco = ({ head }: Rows): boolean =>
  columnNamed(head, 'conceptUri') >= 0 && columnNamed(head, 'preferredLabel') >= 0;

const isRelation = ({ head }: Rows): boolean =>
  columnNamed(head, 'occupationUri') >= 0 && columnNamed(head, 'skillUri') >= 0;

/**
 * @param files CSV files, or a folder of them
 * @param codes which occupations: concept URIs, codes or labels; all where there are none
 */
export function importEsco(files: readonly string[], codes: readonly string[]): Imported {
  const left: string[] = [];
  const tables = files.flatMap(filesIn).map((file) => readRows(readText(file)));
  const concepts = tables.filter(isEsco);
  const typed = (type: RegExp) =>
    concepts.filter((t) =>
      t.rows.some((row) => type.test(row[columnNamed(t.head, 'conceptType')] ?? '')),
    );
  const [occupations] = typed(/^Occupation$/i);
  if (!occupations) throw new UserError('No file of ESCO occupations was found.');
  const cell = ({ head }: Rows, row: readonly string[], ...names: readonly string[]) =>
    firstSaid(row, columnsNamed(head, names));

  const wanted = occupations.rows.filter(
    (row) =>
      !codes.length ||
      ['conceptUri', 'code', 'preferredLabel'].some((name) =>
        codes.includes(cell(occupations, row, name)),
      ),
  );
  const seen = new Set<string>();
  let alternative = 0;
  let unnamed = 0;
  const roles = wanted.flatMap((row) => {
    const uri = cell(occupations, row, 'conceptUri');
    const title = cell(occupations, row, 'preferredLabel');
    if (!title) {
      unnamed++;
      return [];
    }
    if (seen.has(uri)) return [];
    seen.add(uri);
    alternative += cell(occupations, row, 'altLabels').split('\n').filter(Boolean).length;
    const group = cell(occupations, row, 'iscoGroup');
    return [
      {
        id: idOf(uri),
        title,
        family: group ? `ISCO ${group}` : undefined,
        summary: cell(occupations, row, 'description', 'definition') || undefined,
        codes: { esco: uri },
      },
    ];
  });
  if (alternative) left.push(`${alternative} alternative labels`);
  if (unnamed) left.push(`${unnamed} occupations without a label`);
  for (const code of codes) {
    const there = wanted.some((row) => row.includes(code));
    if (!there) left.push(`${code}, which is not among the occupations`);
  }

  const skills = new Map<string, Fields & { levels: Fields }>();
  const [named] = typed(/skill|knowledge/i);
  const names = new Map(
    named?.rows.map((row) => [cell(named, row, 'conceptUri'), cell(named, row, 'preferredLabel')]),
  );
  let nameless = 0;
  for (const relations of tables.filter(isRelation)) {
    for (const row of relations.rows) {
      const occupation = cell(relations, row, 'occupationUri');
      if (!seen.has(occupation)) continue;
      const uri = cell(relations, row, 'skillUri');
      const name = names.get(uri) ?? cell(relations, row, 'skillLabel');
      if (!name) {
        nameless++;
        continue;
      }
      const type = cell(relations, row, 'skillType');
      const skill = skills.get(uri) ?? { name, group: type || undefined, levels: {} };
      const essential = cell(relations, row, 'relationType') === 'essential';
      skill.levels[idOf(occupation)] = essential ? 'Essential' : 'Optional';
      skills.set(uri, skill);
    }
  }
  if (nameless) left.push(`${nameless} skills without a label: add the file of skills`);
  const data = {
    roles,
    scales: skills.size
      ? [{ id: 'esco', title: 'Relation (ESCO)', levels: ['Optional', 'Essential'] }]
      : [],
    skills: [...skills.values()],
    sources: [
      {
        id: 'esco',
        title: 'ESCO',
        url: 'https://esco.ec.europa.eu/',
        publisher: 'European Commission',
      },
    ],
  } as unknown as RoleDataInput;
  return { data, left };
}

/** The last part of a concept's URI, which no other has. */
const idOf = (uri: string): string => uri.replace(/^.*\//, '') || uri;

function filesIn(file: string): string[] {
  if (!isFolder(file)) return [file];
  return readdirSync(file)
    .filter((name) => /\.csv$/i.test(name))
    .map((name) => join(file, name));
}
