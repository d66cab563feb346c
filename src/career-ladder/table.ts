import type { LadderView } from '../model/ladder.js';
import { movesFrom } from '../model/moves.js';
import type { WordTable } from '../model/table.js';
import type { RoleDocument } from '../model/types.js';
import type { Messages } from '../ui/messages.js';

/** What a ladder shows, for taking away: a row for each role, with where it leads. */
export function tableOf(
  doc: RoleDocument,
  { columns }: LadderView,
  title: string,
  messages: Messages,
): WordTable {
  const { t } = messages;
  return {
    title,
    head: [t('ladder'), t('rung'), t('role'), t('leadsTo')],
    rows: columns.flatMap((column) =>
      column.rungs.flatMap((rung, i) =>
        rung.roles.map((role) => [
          column.title || t('otherRoles'),
          column.ordered ? messages.number(i + 1) : '',
          role.title,
          movesFrom(doc, role.id)
            .map((step) => `${t(step.kind)}: ${step.to}`)
            .join('; '),
        ]),
      ),
    ),
  };
}
