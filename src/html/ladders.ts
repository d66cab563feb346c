/** Ladders as lists, which a matrix has too. */
import { addFields, type Draft } from './draft.js';
import { fieldsIn } from './fields.js';
import { linesOf, type Markup, textOf, within } from './markup.js';
import { itemsOf, itemText, listIn } from './outline.js';
import { documentLinks } from './profile.js';

/** What stands between arrows. */
export function betweenArrows(text: string): string[] {
  return text.split(/→|➔|➜|⟶|=>|->|»/).map((words) => words.trim());
}

/** The roles of each item, lowest rung first. A `reversed` list has the highest first. */
export function readRungs(list: Markup, draft: Draft, family?: string): string[][] {
  const rungs = itemsOf(list).map((item) => rolesOf(item, draft, family));
  return list.attr('reversed') === undefined ? rungs : rungs.reverse();
}

/** How many rungs higher than the others a list starts. */
export function startOf(list: Markup): number | undefined {
  const start = Number(list.attr('start'));
  return start > 1 ? start - 1 : undefined;
}

function rolesOf(item: Markup, draft: Draft, family: string | undefined): string[] {
  const marked = rolesMarked(item);
  if (marked.length) {
    return marked.map((mark) => {
      const { title = textOf(mark) } = fieldsIn(mark);
      const role = draft.subject('role', String(title), {
        mark,
        family: mark.attr('data-family') ?? family,
      });
      if (!role.family) delete role.family;
      addFields(role, mark);
      return role.id;
    });
  }
  const nested = listIn(item);
  const own = linesOf(item, (node) => node === nested);
  const [, title = own[0] ?? itemText(item), aside] =
    /^(.{1,60}?)(?:\s[–—-]\s|:\s)\s*(.+)$/u.exec(own[0] ?? '') ?? [];
  const summary = [aside, ...own.slice(1)].filter(Boolean).join(' ');
  return title.split(' / ').map((name) => {
    const role = draft.subject('role', name.trim(), { family });
    if (summary) role.summary = summary;
    const links = documentLinks(item);
    if (links.length) role.links = links;
    if (nested) role.day = itemsOf(nested).map(itemText);
    return role.id;
  });
}

/** Elements that stand for a role, outermost ones. */
export function rolesMarked(node: Markup): Markup[] {
  const isRole = (at: Markup) => at !== node && at.attr('data-kind') === 'role';
  return [...within(node, isRole)].filter(isRole);
}
