/** Ladders from headings with ordered lists, or from lists in lists; moves from "this → that". */
import { Draft, type HtmlRead, type SubjectDraft } from '../html/draft.js';
import { type Fields, fieldsIn } from '../html/fields.js';
import { betweenArrows, readRungs, rolesMarked, startOf } from '../html/ladders.js';
import { isElement, type Markup, textOf } from '../html/markup.js';
import { itemsOf, itemText, listIn, outline, type Headed } from '../html/outline.js';
import { addProfile, isSectionTitle } from '../html/profile.js';
import type { RoleDataInput } from '../model/types.js';
import type { Messages } from '../ui/messages.js';

/** @returns no data where there is no list of roles, and nothing where there are no words */
export function readLadderHtml(root: Markup, t: Messages['t']): HtmlRead | undefined {
  const draft = new Draft();
  const ladders: Fields[] = [];
  const listed: Markup[] = [];
  const top = outline(root);

  const familyOf = (title: string, mark?: Markup): SubjectDraft =>
    draft.subject('family', title || t('ladderHeading'), { mark });

  const readLadder = (list: Markup, family: SubjectDraft, title?: string) => {
    const rungs = readRungs(list, draft, family.id);
    if (rungs.length) ladders.push({ family: family.id, title, start: startOf(list), rungs });
  };

  const readList = (list: Markup, section: Headed, family: () => SubjectDraft, title?: string) => {
    const items = itemsOf(list);
    if (items.some(isMove)) {
      for (const item of items) listed.push(item);
    } else if (list.tag === 'ul' && items.some(listIn)) {
      for (const item of items) {
        const inner = listIn(item);
        if (inner) readLadder(inner, familyOf(itemText(item), item));
        else draft.leaveText(item);
      }
    } else if (list.tag === 'ol') readLadder(list, family(), title);
    // A list without order says which roles there are, not how they follow one another.
    else if (section.heading?.attr('data-kind') === 'loose') readRungs(list, draft);
    else readRungs(list, draft, family().id);
  };

  /** What is listed in no order under "Responsibilities" is no role. */
  const isOther = (section: Headed, block: Markup) =>
    block.tag === 'ul' && isSectionTitle(section, t) && !itemsOf(block).some(isMove);

  const readSection = (section: Headed, above: SubjectDraft | undefined) => {
    const { title, heading, blocks, sections } = section;
    const kind = heading?.attr('data-kind');
    let own: SubjectDraft | undefined;
    const family = () => (own ??= above ?? familyOf(title, heading));
    const within = kind === 'family' ? undefined : above;
    if (within) own = within;
    if (kind === 'family') family();
    const rest: Markup[] = [];
    for (const block of blocks) {
      const chain = block.tag === 'p' ? betweenArrows(textOf(block)) : [];
      if (isOther(section, block)) draft.left.push(`The section “${title}”`);
      else if (/^[uo]l$/.test(block.tag)) readList(block, section, family, within && title);
      else if (chain.length > 2) readChain(chain, family);
      else if (section === top) draft.leaveText(block);
      else rest.push(block);
    }
    const hasList = own !== undefined || sections.some((s) => s.blocks.some(isList));
    const heads = kind === 'family' || (hasList && section !== top && !isTitle(section));
    if (rest.length) {
      if (heads && kind !== 'ladder')
        addProfile(family(), { blocks: rest, sections: [] }, draft, t);
      else rest.forEach((block) => draft.leaveText(block));
    }
    for (const inner of sections) readSection(inner, heads ? family() : undefined);
  };

  /** "Analyst → Manager → Director", with the family's name before it where it has one. */
  const readChain = (chain: readonly string[], family: () => SubjectDraft) => {
    const [, name, first] = /^(.{1,60}):\s+(.+)$/.exec(chain[0]!) ?? [];
    const of = name === undefined ? family() : familyOf(name);
    const rungs = [first ?? chain[0]!, ...chain.slice(1)].map((words) =>
      words.split(' / ').map((w) => draft.subject('role', w.trim(), { family: of.id }).id),
    );
    ladders.push({ family: of.id, rungs });
  };

  /** A single heading above all others names the whole. */
  const isTitle = (section: Headed) =>
    top.sections.length === 1 && top.sections[0] === section && !section.blocks.some(isList);

  readSection(top, undefined);
  if (!draft.roles.length) {
    return draft.nothing(root, 'lists of roles, and from lines such as “Cook → Chef → Head chef”');
  }
  const moves = listed.flatMap((item) => {
    const fields = fieldsIn(item);
    if (fields.from !== undefined) return [fields];
    const move = moveIn(textOf(item));
    if (!move) draft.leaveText(item);
    return move ? [{ ...move, from: draft.named(move.from) ?? move.from }] : [];
  });
  draft.leave(root);
  const { families, roles, left } = draft;
  // What was read is what an author could have written; the reader of documents checks it.
  return { data: { families, roles, ladders, moves } as unknown as RoleDataInput, left };
}

const isMove = (item: Markup) =>
  item.attr('data-field') === 'moves' ||
  (!rolesMarked(item).length && moveIn(itemText(item)) !== undefined);

const isList = (node: Markup) => isElement(node) && /^[uo]l$/.test(node.tag);

/** "Paralegal → Analyst (pivot): one of the most common ways in". */
function moveIn(
  text: string,
): { from: string; to: string; kind?: string; note?: string } | undefined {
  const [from, rest, more] = betweenArrows(text);
  if (!from || !rest || more !== undefined) return undefined;
  const [, to = rest, note] = /^(.+?)(?::|\s[–—-])\s+(.+)$/u.exec(rest) ?? [];
  // In brackets at the end. A pattern would go back and forth where there are many of them.
  const at = to.endsWith(')') ? to.indexOf('(', 1) : -1;
  const inside = at > 0 ? to.slice(at + 1, -1) : '';
  const [bare, aside] = inside ? [to.slice(0, at).trim(), inside] : [to, undefined];
  const kind = /\b(promotion|lateral|pivot|exit)\b/i.exec(`${aside ?? ''} ${note ?? ''}`)?.[1];
  const isKind = aside?.toLowerCase() === kind?.toLowerCase();
  const words = [isKind ? undefined : aside, note].filter(Boolean).join('. ');
  return { from, to: bare, ...(kind ? { kind } : {}), ...(words ? { note: words } : {}) };
}
