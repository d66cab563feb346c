/** A matrix as a table, with its levels and, where they matter, the rungs of its families below it. */
import type { Markup } from '../html/markup.js';
import { type Child, e, field, heading, idOf, join, value } from '../html/write.js';
import {
  type WriteOptions,
  writeCondition,
  writeHeading,
  writeNote,
  writeRungs,
  writeSource,
} from '../ui/write-parts.js';
import { partsOf } from '../model/conditions.js';
import { rolesOn, rungsOf } from '../model/relations.js';
import { type Cell, matrix, type MatrixRow } from '../model/matrix.js';
import type { Level, RoleDocument, Scale, Skill } from '../model/types.js';

export function writeMatrixHtml(doc: RoleDocument, options: WriteOptions): Child {
  const { t } = options.messages;
  const { columns, groups, scales } = matrix(doc, { subjects: options.roles ?? [] });
  const { title, inside } = writeHeading(t('matrixHeading'), options);
  const titles = columns.map(({ id, title, kind }) => {
    const family = kind === 'family' ? kind : undefined;
    return e('th', { scope: 'col', 'data-id': idOf(id, title), 'data-kind': family }, title);
  });
  const bodies = groups.map(({ title, rows }) =>
    e(
      'tbody',
      {},
      title !== undefined &&
        e('tr', {}, e('th', { scope: 'rowgroup', colspan: columns.length + 1 }, title)),
      rows.map((row) => writeRow(doc, row, scales, options)),
    ),
  );
  const families = new Set(columns.map((c) => (c.kind === 'family' ? c.id : c.family)));
  const stoodOn = new Set(columns.flatMap((c) => rungsOf(doc, c.id).map(({ ladder }) => ladder)));
  const ladders = doc.ladders
    .filter((ladder) => families.has(ladder.family) || stoodOn.has(ladder))
    .map((ladder) => {
      const family = doc.subjects.get(ladder.family)!;
      const rungs = ladder.rungs.map((rung) => rolesOn(doc, rung));
      return [
        heading(inside, family.title),
        e('ol', { 'data-family': family.id }, writeRungs(rungs, family.id)),
      ];
    });
  return [
    title,
    e(
      'table',
      {},
      doc.title !== undefined && e('caption', {}, doc.title),
      e('thead', {}, e('tr', {}, e('th', { scope: 'col' }, t('skill')), titles)),
      bodies,
    ),
    scales.map((scale) => writeScale(scale, inside)),
    ladders,
  ];
}

function writeRow(
  doc: RoleDocument,
  { skill, cells }: MatrixRow,
  scales: readonly Scale[],
  options: WriteOptions,
): Markup {
  const scale = scaleOf(scales, cells);
  const marks = {
    scope: 'row',
    'data-id': idOf(skill.id, skill.name),
    'data-scale': scale?.id,
  };
  return e(
    'tr',
    {},
    e('th', marks, writeName(skill)),
    cells.map((cell) =>
      e('td', {}, cell && writeCell(doc, cell, nameOf(scales, cell.rating.level, scale), options)),
    ),
  );
}

function writeName({ name, examples, description }: Skill): Child {
  if (!examples.length && description === undefined && !/\([^()]+\)$/.test(name)) return name;
  const tools = examples.map((example) => field('examples', example));
  return [
    field('name', name),
    tools.length > 0 && [' ', e('small', {}, '(', join(tools, ', '), ')')],
    description !== undefined && e('p', { 'data-field': 'description' }, description),
  ];
}

function writeCell(
  doc: RoleDocument,
  cell: NonNullable<Cell>,
  name: string | undefined,
  { messages }: WriteOptions,
): Child {
  const { level, holds, conditions, note, source } = partsOf(doc, cell);
  const aside = conditions.map((condition) => writeCondition(condition, messages));
  const said = note === undefined ? undefined : writeNote(note);
  const cited = source && [' ', e('small', {}, writeSource(source, messages))];
  if (!level) {
    const when = aside.length > 0 && [' (', join(aside, '; '), ')'];
    return [!holds && `${messages.t('notHere')}: `, said, when, cited];
  }
  const by = name ?? level.label;
  // What has lines of its own stands below the level.
  const below = said?.tag === 'div' && said;
  if (said && !below) aside.push(said);
  // Words alone read back as they are, unless they look like a blank.
  if (!aside.length && !below && !source && by === level.label && !/^[\s\p{Pd}\u2212]*$/u.test(by))
    return by;
  return [
    !holds && `${messages.t('notHere')}: `,
    by === level.label ? field('level', by) : value('level', by, level.label),
    aside.length > 0 && [' (', join(aside, '; '), ')'],
    below,
    cited,
  ];
}

/**
 * How a document names a level so that its reader finds it: by label or id, in the skill's own scale
 * first and then in the others in order. Undefined where a namesake would be found instead.
 */
function nameOf(scales: readonly Scale[], level: Level | undefined, own: Scale | undefined) {
  if (!level) return undefined;
  const order = own ? [own, ...scales] : scales;
  return [level.label, level.id].find((name) => {
    const k = name.toLowerCase();
    const named = (l: Level) => l.id.toLowerCase() === k || l.label.toLowerCase() === k;
    return order.flatMap((s) => s.levels).find(named) === level;
  });
}

/** The scale to name with a row: none, unless only that tells levels of one name apart. */
function scaleOf(scales: readonly Scale[], cells: readonly Cell[]): Scale | undefined {
  const works = (own: Scale | undefined) =>
    cells.every((c) => !c?.rating.level || nameOf(scales, c.rating.level, own) !== undefined);
  return [undefined, ...scales.filter((s) => s.title)].find(works);
}

/** The levels of a scale, lowest first, with what they mean. */
function writeScale({ id, title, ranked, levels }: Scale, at: number): Child {
  const items = levels.map(({ id: name, label, none, description }) =>
    e(
      'li',
      {
        'data-id': idOf(name, label),
        'data-none': none === undefined ? undefined : String(none),
      },
      e('b', { 'data-field': 'label' }, label),
      description !== undefined && [': ', field('description', description)],
    ),
  );
  const marks = { 'data-scale': title && id };
  return [Boolean(title) && heading(at, title), e(ranked ? 'ol' : 'ul', marks, items)];
}
