/** A matrix from the tables that a page has: skills down, roles across. */
import { Draft, type HtmlRead, type SubjectDraft } from '../html/draft.js';
import { type Fields, fieldsIn, hasFields } from '../html/fields.js';
import { readRungs } from '../html/ladders.js';
import { elements, linesOf, linksIn, type Markup, perNode, textOf } from '../html/markup.js';
import { itemsOf, itemText, outline, sectionsOf } from '../html/outline.js';
import { documentLinks } from '../html/profile.js';
import {
  type Grid,
  type GridCell,
  type Header,
  isBanner,
  isBlank,
  readHeader,
  readTable,
} from '../html/table.js';
import { isItem } from '../model/blocks.js';
import type { RoleDataInput } from '../model/types.js';

/** @returns no data where there is no table of skills, and nothing where there are no words */
export function readMatrixHtml(root: Markup): HtmlRead | undefined {
  const draft = new Draft();
  const reader = new MatrixReader(draft);
  const top = outline(root);
  const sections = [...sectionsOf(top)];
  const isTable = ({ tag }: Markup) => tag === 'table';
  const several = sections.flatMap((s) => s.blocks.filter(isTable)).length > 1;
  for (const { title, blocks } of sections) {
    const alone = blocks.filter(isTable).length < 2;
    // A figcaption is the title of a table that has no other of its own.
    const titles = new Map<Markup, Markup>();
    for (const table of blocks) {
      const figcaption = top.captions.get(table);
      const titled = (title && alone) || elements(table).some((c) => c.tag === 'caption');
      if (figcaption && !titled) titles.set(table, figcaption);
    }
    const used = new Set(titles.values());
    for (const block of blocks) {
      if (used.has(block)) continue;
      const figcaption = titles.get(block);
      if (isTable(block)) {
        reader.read(readTable(block), figcaption ? textOf(figcaption) : title, several);
      } else if (block.attr('data-family') !== undefined) reader.readLadder(block, title);
      else if (block.tag === 'ol' || block.attr('data-scale') !== undefined)
        reader.readScale(block, title);
      else draft.leaveText(block);
    }
  }
  if (!reader.skills.length) {
    return draft.nothing(
      root,
      'a table with roles in its first row and skills in its first column',
    );
  }
  draft.declareNamed(root);
  draft.leave(root);
  const { title, skills, scales, ladders } = reader;
  const columns = [...reader.columns];
  const { families, roles, left } = draft;
  // What was read is what an author could have written; the reader of documents checks it.
  const data = { title, families, roles, scales, skills, ladders } as RoleDataInput;
  return { data, columns, left };
}

class MatrixReader {
  title: string | undefined;
  readonly skills: Fields[] = [];
  readonly scales: Fields[] = [];
  readonly ladders: Fields[] = [];
  readonly columns = new Set<string>();

  constructor(private draft: Draft) {}

  /** @param several whether there are more tables, so that a heading heads a group of skills */
  read(grid: Grid, heading: string, several: boolean): void {
    const { caption, width } = grid;
    const head = readHeader(grid);
    if (!head?.body.length) {
      this.draft.left.push(`A table without rows of skills${heading && ` under “${heading}”`}`);
      return;
    }
    const { columns, body } = head;
    for (const { cells } of head.unused) this.draft.leaveRow(cells);
    if (!several) this.title ??= caption ?? (heading || head.banner?.cells[0]?.text);
    const nameAt = groupColumn(columns[0]?.cell, body) ? 1 : 0;
    const subjects = this.#columns(columns, nameAt);
    // Where names are headers anyhow, a bold one without levels is a skill; elsewhere it heads a group.
    const namesBold = body.some((r) => r.cells[nameAt]?.head && !r.cells.slice(1).every(isBlank));

    let part: Markup | undefined;
    let group: string | undefined = several ? caption || heading : undefined;
    for (const row of body) {
      const { cells } = row;
      if (part && row.part !== part && !several) group = undefined;
      part = row.part;
      const name = cells[nameAt];
      if (isBanner(row, width)) group = cells[0]!.text;
      else if (!isHeader(name) && cells.every((c, i) => c?.text === columns[i]?.cell?.text))
        continue;
      else if (!name?.text || (isBlank(name) && !isHeader(name))) {
        const words = cells.find((c) => !isBlank(c));
        if (words) this.draft.left.push(`A row without a name: “${words.text}”`);
      } else if (
        !namesBold &&
        !isHeader(name) &&
        name.head &&
        cells.slice(nameAt + 1).every(isBlank)
      ) {
        group = name.text;
      } else {
        if (nameAt) group = cells[0]?.text || group;
        this.#skill(group, cells, subjects, nameAt);
      }
    }
  }

  /** The subject of each column of a table. */
  #columns(columns: Header['columns'], nameAt: number) {
    const ids = new Set<string>();
    const byCell = new Map<GridCell, SubjectDraft>();
    return columns.map(({ cell, above }, i) => {
      if (i <= nameAt || !cell?.text) return undefined;
      const known = byCell.get(cell);
      if (known) return known;
      const { node, text } = cell;
      const kind = node.attr('data-kind') === 'family' ? 'family' : 'role';
      const family = above && this.draft.subject('family', above.text, { mark: above.node }).id;
      const not = (id: string) => ids.has(id);
      const subject = this.draft.subject(kind, text, { mark: node, family, not });
      const links = documentLinks(node);
      if (links.length) subject.links = links;
      ids.add(subject.id);
      byCell.set(cell, subject);
      this.columns.add(subject.id);
      return subject;
    });
  }

  #skill(
    group: string | undefined,
    cells: readonly (GridCell | undefined)[],
    subjects: readonly (SubjectDraft | undefined)[],
    nameAt: number,
  ): void {
    const { node } = cells[nameAt]!;
    const levels = Object.create(null) as Fields;
    subjects.forEach((subject, i) => {
      const cell = cells[i];
      if (!cell || (isBlank(cell) && !hasFields(fieldsIn(cell.node)))) return;
      if (!subject) {
        if (i > nameAt) this.draft.left.push(`A cell in a column without a title: “${cell.text}”`);
      } else if (levels[subject.id] === undefined) levels[subject.id] = readRating(cell.node);
      // A column of two cells is a level and what is to be said of it.
      else if (cells[i - 1] !== cell) {
        levels[subject.id] = {
          ...asRating(levels[subject.id]),
          note: cellLines(cell.node).join('\n'),
        };
      }
    });
    if (linksIn(node).length) this.draft.left.push(`The link of “${textOf(node)}”`);
    const id = node.attr('data-id');
    const scale = node.attr('data-scale');
    this.skills.push({ id, scale, group, ...nameOf(node), levels });
  }

  /** A list of levels, lowest first. */
  readScale(list: Markup, heading: string): void {
    const levels = itemsOf(list).map((item) => {
      const fields = fieldsIn(item);
      if (fields.label !== undefined) {
        const none = item.attr('data-none');
        return { ...fields, id: item.attr('data-id'), none: none && none === 'true' };
      }
      const [, label, description] =
        /^(.{1,40}?)(?::\s|\s[–—-]\s)(.+)$/u.exec(itemText(item)) ?? [];
      return label === undefined ? { label: itemText(item) } : { label, description };
    });
    // An id that is empty is that of a scale without a title, which the heading before it is not.
    const given = list.attr('data-scale');
    const id = given || undefined;
    const title = given === '' ? undefined : heading;
    this.scales.push({ id, title, ranked: list.tag === 'ol', levels });
  }

  readLadder(list: Markup, heading: string): void {
    const family = list.attr('data-family')!;
    this.draft.subject('family', heading, {
      mark: {
        ...list,
        attr: (name) => (name === 'data-id' ? family : list.attr(name)),
      },
    });
    this.ladders.push({ family, rungs: readRungs(list, this.draft, family) });
  }
}

/** Whether a cell says itself that it heads a row. */
const isHeader = (cell: GridCell | undefined) => cell?.node.tag === 'th';

/** Whether the first column is of groups, with the skills in the second. */
function groupColumn(
  head: GridCell | undefined,
  body: readonly { cells: readonly (GridCell | undefined)[] }[],
): boolean {
  const wide = body.some((r) => r.cells.length > 2);
  const hangs = body.some((r, i) => i > 0 && r.cells[0] && r.cells[0] === body[i - 1]!.cells[0]);
  return wide && (hangs || /^(group|category|area|theme)s?$/i.test(head?.text ?? ''));
}

/** A skill's name with its examples in parentheses or on a line of their own. */
function nameOf(node: Markup): Fields {
  const fields = fieldsIn(node);
  if (fields.name !== undefined) return fields;
  const [first = '', ...more] = linesOf(node);
  const [, name = first, inside] = /^(.+?)\s*\(([^()]+)\)$/u.exec(first) ?? [];
  const short = more.filter((line) => line.length <= 80 && !/\.$/.test(line));
  const split = (s: string) => s.replace(/^\(|\)$/g, '').split(/\s*[,;]\s*/);
  const examples = [inside ?? [], short].flat().flatMap(split).filter(Boolean);
  const description = more.filter((line) => !short.includes(line)).join(' ') || undefined;
  return { name, examples, description };
}

/**
 * A level, with a note in parentheses or on further lines, and a link as its source; or words. Which of the
 * two the lines are is found by the reader of documents, which knows the scales.
 */
function ratingOf(node: Markup): unknown {
  const fields = fieldsIn(node);
  // What our own writer wrote has its conditions marked: the note beside them is none.
  if (fields.level !== undefined || fields.note !== undefined) return { when: [], ...fields };
  const [link] = linksIn(node);
  const lines = cellLines(node);
  if (!link && lines.length === 1) return lines[0];
  const unlinked = cellLines(node, (n) => n.tag === 'a')
    .map((line) => line.replace(/\(\s*\)/g, '').trim())
    .filter(Boolean);
  const said = unlinked.length ? unlinked : lines;
  // A level and a line are as documents have them; more lines, or a list, are one text.
  const [level, note] = said.length > 2 || isItem(said[0]!) ? [said.join('\n')] : said;
  if (!link && note === undefined) return level;
  return { level, note, source: link && { title: link.label, url: link.url } };
}

/** The lines of a cell, with the marks of its lists. An item that stands alone is no list. */
function cellLines(node: Markup, skip?: (node: Markup) => boolean): string[] {
  const lines = linesOf(node, skip);
  return lines.length > 1 ? linesOf(node, skip, true) : lines;
}

/** Once for a cell, in however many columns and rows it stands. */
const readRating = perNode(ratingOf);

function asRating(rating: unknown): object {
  return typeof rating === 'object' && rating !== null ? rating : { level: rating };
}
