/** Paths from headed sections: what speaks for a path is a list, where it leads an ordered one. */
import { Draft, type HtmlRead } from '../html/draft.js';
import { type Fields, fieldsIn, valueOf } from '../html/fields.js';
import { all, elements, linksIn, type Markup, textOf } from '../html/markup.js';
import { itemsOf, itemText, listIn, outline, type Headed } from '../html/outline.js';
import { documentLinks } from '../html/profile.js';
import type { RoleDataInput } from '../model/types.js';

/** @returns nothing where no section has a list of reasons */
export function readPathsHtml(root: Markup): HtmlRead | undefined {
  const draft = new Draft();
  const paths: Fields[] = [];
  const questions: Fields[] = [];
  const ladders: Fields[] = [];

  const readSection = (section: Headed) => {
    const { heading, blocks, sections } = section;
    const asked = blocks.filter((b) => b.attr('data-kind') === 'questions');
    for (const list of asked) questions.push(...itemsOf(list).map(questionOf));
    const others = blocks.filter((b) => !asked.includes(b));
    const marked = heading?.attr('data-kind') === 'path';
    if (marked || (section.title && others.some((b) => b.tag === 'ul'))) {
      const title = marked ? section.title : titleOf(section.title);
      const path: Fields = { id: heading?.attr('data-id'), title };
      for (const block of others) readBlock(block, path);
      paths.push(path);
    } else for (const block of others) draft.leaveText(block);
    for (const inner of sections) readSection(inner);
  };

  const add = (path: Fields, key: string, values: readonly unknown[]) => {
    if (values.length) path[key] = [...((path[key] as unknown[] | undefined) ?? []), ...values];
  };

  const readBlock = (block: Markup, path: Fields) => {
    if (block.tag === 'ol') add(path, 'steps', itemsOf(block).map(stepOf));
    else if (block.tag === 'ul') {
      for (const item of itemsOf(block)) {
        const marked = item.attr('data-field') === 'reasons' || fieldsIn(item).links !== undefined;
        const onlyLink = !textOf(item, (node) => node.tag === 'a');
        if (marked) {
          add(path, 'reasons', item.attr('data-field') ? [valueOf(item)] : []);
          add(path, 'links', [fieldsIn(item).links ?? []].flat());
        } else {
          if (!onlyLink) add(path, 'reasons', [textOf(item)]);
          add(path, 'links', documentLinks(item));
        }
      }
    } else if (linksIn(block).length && !textOf(block, (node) => node.tag === 'a')) {
      add(path, 'links', documentLinks(block));
    } else if (block.tag === 'p') {
      // "Pick this path if …" only leads over to the list.
      if (/(…|\.\.\.|:)$/.test(textOf(block))) return;
      path.summary = [path.summary, textOf(block)].filter(Boolean).join(' ');
      add(path, 'links', documentLinks(block));
    } else draft.leaveText(block);
  };

  /** A step is a family or a role; a list in it has the roles to start with. */
  const stepOf = (item: Markup): string => {
    const mark = elements(item).find((e) => e.attr('data-kind') !== undefined);
    const kind = mark?.attr('data-kind') === 'role' ? 'role' : 'family';
    const subject = draft.subject(kind, mark ? textOf(mark) : itemText(item), { mark });
    const list = listIn(item);
    const known = ladders.some((l) => l.family === subject.id);
    if (list && kind === 'family' && !known) {
      const roles = itemsOf(list).map(
        (start) => draft.subject('role', textOf(start), { mark: start, family: subject.id }).id,
      );
      ladders.push({ family: subject.id, rungs: [roles] });
    }
    return subject.id;
  };

  readSection(outline(root));
  if (!paths.length) return undefined;
  draft.leave(root);
  const { families, roles, left } = draft;
  // What was read is what an author could have written; the reader of documents checks it.
  const data = { families, roles, ladders, paths, questions } as unknown as RoleDataInput;
  return { data, left };
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
