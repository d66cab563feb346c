/** A comparison from headed sections, from a definition list or from a table with a column a role. */
import { Draft, type HtmlRead, type SubjectDraft } from '../html/draft.js';
import { type Markup, textOf } from '../html/markup.js';
import { outline, type Headed } from '../html/outline.js';
import {
  addProfile,
  addSection,
  addTerms,
  documentLinks,
  isSectionTitle,
  sectionNamed,
} from '../html/profile.js';
import { type GridCell, isBanner, isBlank, readHeader, readTable } from '../html/table.js';
import type { RoleDataInput } from '../model/types.js';
import type { Messages } from '../ui/messages.js';

/** @returns no data where there are no roles with something to say, and nothing where there are no words */
export function readCompareHtml(root: Markup, t: Messages['t']): HtmlRead | undefined {
  const draft = new Draft();
  const columns = new Set<string>();
  const top = outline(root);
  /** Titles of tables, which are read with these. */
  const figcaptions = new Set(top.captions.values());
  let title: string | undefined;
  let summary: string | undefined;
  let updated: string | undefined;
  let marked = false;

  const column = (words: string, mark?: Markup, over?: GridCell): SubjectDraft => {
    marked ||= mark?.attr('data-kind') !== undefined;
    const kind = mark?.attr('data-kind') === 'family' ? 'family' : 'role';
    const family =
      mark?.attr('data-family') ??
      (over && draft.subject('family', over.text, { mark: over.node }).id);
    const above = mark?.attr('data-family-title');
    if (family !== undefined && above !== undefined) {
      draft.subject('family', above, { mark: { ...mark!, attr: () => family } });
    }
    const subject = draft.subject(kind, words, { mark, family });
    columns.add(subject.id);
    return subject;
  };

  const readBlock = (block: Markup, top: boolean) => {
    if (block.tag === 'table') readGrid(block);
    else if (block.tag === 'dl') {
      let role: SubjectDraft | undefined;
      addTerms(block, (name, node) => {
        const isSection = isSectionTitle({ title: name }, t);
        const section = isSection ? sectionNamed(name, t) : 'summary';
        if (name && !isSection) role = column(name);
        if (role && section) addSection(role, section, node);
        else draft.leaveText(node);
      });
    } else if (top && block.attr('data-field') === 'summary') summary = textOf(block);
    else if (top && block.tag === 'p' && summary === undefined) summary = textOf(block);
    else if (!figcaptions.has(block)) draft.leaveText(block);
  };

  const readGrid = (table: Markup) => {
    const { rows, width, caption } = readTable(table);
    const head = readHeader({ caption, rows: rows.filter((row) => !isBanner(row, width)), width });
    const figcaption = top.captions.get(table);
    if (figcaption && (title ?? caption) !== undefined) draft.leaveText(figcaption);
    title ??= caption ?? (figcaption && textOf(figcaption));
    if (!head) return draft.leaveText(table);
    for (const { cells } of head.unused) draft.leaveRow(cells);
    const { body } = head;
    const labels = body.map((row) => sectionNamed(row.cells[0]?.text ?? '', t));
    // With a role in every column there are no labels, and each row is a thing that each role does.
    const labelled = isBlank(head.columns[0]?.cell) || labels.some(Boolean);
    const subjects = head.columns.map(({ cell, above }, i) => {
      if (!cell?.text || (labelled && i === 0)) return undefined;
      const subject = column(cell.text, cell.node, above);
      const links = documentLinks(cell.node);
      if (links.length) subject.links = links;
      return subject;
    });
    /** Which subjects a cell that spans several rows or columns has spoken for. */
    const said = new Map<GridCell, Set<SubjectDraft>>();
    body.forEach(({ cells }, r) => {
      const section = labelled ? labels[r] : 'day';
      if (!section) return draft.left.push(`The row “${cells[0]?.text ?? ''}”`);
      return subjects.forEach((subject, i) => {
        const cell = cells[i];
        if (!subject || !cell || isBlank(cell)) return;
        const heard = said.get(cell) ?? new Set();
        said.set(cell, heard);
        if (!heard.has(subject)) addSection(subject, section, cell.node);
        heard.add(subject);
      });
    });
  };

  // A single heading above everything is the title.
  const only = top.sections.length === 1 ? top.sections[0]! : undefined;
  const titled =
    only &&
    only.heading?.attr('data-kind') === undefined &&
    (only.sections.length > 0 || only.blocks.some(isTabular));
  if (titled) title = only.title;
  const { blocks, sections } = titled ? only : top;
  const isSection = (section: Headed) =>
    isSectionTitle(section, t) && (section.level > 6 || sectionNamed(section.title, t));
  for (const block of titled ? [...top.blocks, ...blocks] : blocks) {
    const time = findUpdated(block);
    if (time) updated = time;
    else readBlock(block, true);
  }
  const bySection = (s: Headed) =>
    sectionNamed(s.title, t) && s.sections.length && !s.sections.some(isSection);
  if (sections.length && sections.every(bySection)) {
    for (const section of sections) readBySection(section);
  } else {
    for (const section of byRole(sections)) {
      if (section.blocks.some((b) => b.tag === 'table')) {
        section.blocks.forEach((block) => readBlock(block, false));
        continue;
      }
      // What stands at the very end is of no role.
      const last = section.blocks.at(-1);
      const time = last && findUpdated(last);
      if (time) updated = time;
      addProfile(
        column(section.title, section.heading),
        { ...section, blocks: time ? section.blocks.slice(0, -1) : section.blocks },
        draft,
        t,
      );
    }
  }
  const said = [...draft.families, ...draft.roles].some((s) => Object.keys(s).length > 2);
  if (!columns.size || !(said || marked)) {
    return draft.nothing(
      root,
      'headings of roles with text below them, a list of terms, or a table with a column for each role',
    );
  }
  draft.leave(root);
  const { families, roles, left } = draft;
  // What was read is what an author could have written; the reader of documents checks it.
  const data = { title, summary, updated, families, roles } as RoleDataInput;
  return { data, columns: [...columns], left };

  /**
   * Sections of roles. One that is headed "Responsibilities" on the same level, as bold paragraphs are, is
   * of the role before it.
   */
  function byRole(given: readonly Headed[]): Headed[] {
    const out: Headed[] = [];
    for (const section of given) {
      const role = out.at(-1);
      if (!isSection(section)) out.push({ ...section, sections: [...section.sections] });
      else if (role) role.sections.push(section);
      else draft.left.push(`The section “${section.title}”, which is of no role`);
    }
    return out;
  }

  /** "A day in the life", with a heading for each role below it. */
  function readBySection(section: Headed): void {
    const named = sectionNamed(section.title, t)!;
    for (const block of section.blocks) draft.leaveText(block);
    for (const { title: role, heading, blocks: own } of section.sections) {
      for (const block of own) addSection(column(role, heading), named, block);
    }
  }
}

const isTabular = ({ tag }: Markup) => tag === 'table' || tag === 'dl';

function findUpdated(block: Markup): string | undefined {
  for (const child of block.children) {
    if (typeof child === 'string') continue;
    if (child.attr('data-field') === 'updated') return child.attr('datetime');
  }
  return undefined;
}
