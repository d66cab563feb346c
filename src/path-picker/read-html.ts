/** Paths from headed sections: what speaks for a path is a list, where it leads an ordered one. */
import { Draft, type HtmlRead } from '../html/draft.js';
import { append, appendText, type Fields, fieldsIn, valueOf } from '../html/fields.js';
import { all, elements, linksIn, type Markup, textOf } from '../html/markup.js';
import { itemsOf, itemText, listIn, outline, type Headed } from '../html/outline.js';
import { documentLinks, isSectionTitle } from '../html/profile.js';
import type { RoleDataInput } from '../model/types.js';
import type { Messages } from '../ui/messages.js';

/** @returns no data where no section has a list of reasons, and nothing where there are no words */
export function readPathsHtml(root: Markup, t: Messages['t']): HtmlRead | undefined {
  const draft = new Draft();
  const paths: Fields[] = [];
  const questions: Fields[] = [];
  /** By the id of the family. */
  const ladders = new Map<string, Fields>();

  const readSection = (section: Headed) => {
    const { heading, blocks, sections } = section;
    const asks = (b: Markup) => b.attr('data-kind') === 'questions';
    const others = blocks.filter((b) => !asks(b));
    for (const item of blocks.filter(asks).flatMap(itemsOf)) questions.push(questionOf(item));
    const marked = heading?.attr('data-kind') === 'path';
    const reasons = section.title && others.some((b) => b.tag === 'ul');
    if (reasons && isSectionTitle(section, t)) draft.left.push(`The section “${section.title}”`);
    else if (marked || reasons) {
      const title = marked ? section.title : titleOf(section.title);
      const path: Fields = { id: heading?.attr('data-id'), title };
      for (const block of others) readBlock(block, path);
      paths.push(path);
    } else for (const block of others) draft.leaveText(block);
    for (const inner of sections) readSection(inner);
  };

  const readBlock = (block: Markup, path: Fields) => {
    if (block.tag === 'ol') append(path, 'steps', itemsOf(block).map(stepOf));
    else if (block.tag === 'ul') {
      for (const item of itemsOf(block)) {
        const marked = item.attr('data-field') === 'reasons' || fieldsIn(item).links !== undefined;
        const onlyLink = !textOf(item, (node) => node.tag === 'a');
        if (marked) {
          append(path, 'reasons', item.attr('data-field') ? [valueOf(item)] : []);
          append(path, 'links', [fieldsIn(item).links ?? []].flat());
        } else {
          if (!onlyLink) append(path, 'reasons', [textOf(item)]);
          append(path, 'links', documentLinks(item));
        }
      }
    } else if (linksIn(block).length && !textOf(block, (node) => node.tag === 'a')) {
      append(path, 'links', documentLinks(block));
    } else if (block.tag === 'p') {
      // "Pick this path if …" only leads over to the list.
      if (/(…|\.\.\.|:)$/.test(textOf(block))) return;
      appendText(path, 'summary', textOf(block));
      append(path, 'links', documentLinks(block));
    } else draft.leaveText(block);
  };

  /** A step is a family or a role; a list in it has the roles to start with. */
  const stepOf = (item: Markup): string => {
    const mark = elements(item).find((e) => e.attr('data-kind') !== undefined);
    const kind = mark?.attr('data-kind') === 'role' ? 'role' : 'family';
    const subject = draft.subject(kind, mark ? textOf(mark) : itemText(item), { mark });
    const list = listIn(item);
    if (list && kind === 'family' && !ladders.has(subject.id)) {
      const roles = itemsOf(list).map(
        (start) => draft.subject('role', textOf(start), { mark: start, family: subject.id }).id,
      );
      ladders.set(subject.id, { family: subject.id, rungs: [roles] });
    }
    return subject.id;
  };

  readSection(withLeads(outline(root), t));
  if (!paths.length)
    return draft.nothing(root, 'headings of paths with lists of reasons below them');
  draft.leave(root);
  const { families, roles, left } = draft;
  // What was read is what an author could have written; the reader of documents checks it.
  const data = { families, roles, ladders: [...ladders.values()], paths, questions };
  return { data: data as unknown as RoleDataInput, left };
}

/** "Pick this if", as a heading of its own, is of the path before it. */
const LEADS =
  /^(?:(?:pick|choose) (?:this|it)\b|(?:this is )?for you if\b|who (?:this|it) is for\b)/i;

/** The section, with what stands under headings that only lead over to a list put where they do. */
function withLeads(section: Headed, t: Messages['t']): Headed {
  const out: Headed = { ...section, blocks: [...section.blocks], sections: [] };
  let path = out.title ? out : undefined;
  for (const inner of section.sections) {
    const isOwn = inner.heading?.attr('data-kind') !== undefined;
    if (path && !isOwn && LEADS.test(inner.title)) {
      for (const block of inner.blocks) path.blocks.push(block);
    } else {
      const made = withLeads(inner, t);
      out.sections.push(made);
      if (!isSectionTitle(inner, t)) path = made;
    }
  }
  return out;
}

/** "Pick paralegal if:" is about "paralegal". */
function titleOf(heading: string): string {
  const [, title = heading] =
    /^(?:pick|choose)\s+(?:the\s+)?(.+?)(?:\s+path)?\s+if\b.*$/iu.exec(heading) ?? [];
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function questionOf(item: Markup): Fields {
  const { prompt } = fieldsIn(item);
  const options = all(item, /^li$/)
    .filter((li) => li.attr('data-field') === 'option')
    .map((li) => ({
      id: li.attr('data-id'),
      label: textOf(li),
      paths: weightsOf(li.attr('data-paths') ?? ''),
    }));
  return { id: item.attr('data-id'), prompt, options };
}

/** "pick-this:2 pick-that:1". */
function weightsOf(words: string): Record<string, number> {
  const pairs = words.split(' ').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf(':');
      return [pair.slice(0, at), Number(pair.slice(at + 1))];
    }),
  );
}
