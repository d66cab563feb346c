/** Ratings and their conditions in words alone: for the text of a page and for taking away. */
import { plainLines } from '../model/blocks.js';
import { type Condition, partsOf } from '../model/conditions.js';
import type { Cell } from '../model/matrix.js';
import type { RoleDocument } from '../model/types.js';
import type { Messages } from './messages.js';
import { saySource } from './say-link.js';

/** A condition in words: "from Manager up". */
export function sayCondition(condition: Condition, messages: Messages): string {
  const { label, atOrAbove, only, specialism = '' } = condition;
  const { t } = messages;
  if (label !== undefined) return label;
  if (atOrAbove) return t('atOrAbove', { role: atOrAbove.title });
  if (only.length) return t('only', { roles: messages.list(only.map((role) => role.title)) });
  return t('specialism', { specialism });
}

/** Several conditions, all of which are to be met; empty for none. */
export function sayConditions(conditions: readonly Condition[], messages: Messages): string {
  return conditions.length ? messages.list(conditions.map((c) => sayCondition(c, messages))) : '';
}

/** What a cell of a matrix says, its source included, for taking away from the page at `base`. */
export function sayCell(doc: RoleDocument, cell: Cell, messages: Messages, base: string): string {
  const { t } = messages;
  if (!cell) return t('notStated');
  const { level, holds, conditions, note, source } = partsOf(doc, cell);
  const text = note ? plainLines(note) : '';
  const when = sayConditions(conditions, messages);
  const words = [
    holds ? '' : `${t('notHere')}:`,
    ...(level ? [level.label, when, text && `(${text})`] : [text, when && `(${when})`]),
    source ? `(${saySource(source, t, base)})` : '',
  ];
  return words.filter(Boolean).join(' ');
}
