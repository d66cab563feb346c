/** The parts of the board that do not change with what the reader does. */
import { html, nothing } from 'lit';
import type { Exit, LadderView } from '../model/ladder.js';
import type { RoleDocument, Subject } from '../model/types.js';
import type { Language } from '../ui/language.js';
import { type Vars, vars } from '../ui/vars.js';

/** The moves of a family as a whole, in words: not every reader sees the lines. */
export function renderWays(doc: RoleDocument, family: Subject, t: Language['t']): unknown {
  const moves = doc.moves.filter((move) => move.from === family.id);
  if (!moves.length) return nothing;
  return html`<ul class="ways small">
    ${moves.map(({ kind, to }) => html`<li><span class="muted">${t(kind)}:</span> ${to}</li>`)}
  </ul>`;
}

/** The destinations that are no role of the document. */
export function renderExits(
  { exits, exitsFirst, columns }: LadderView,
  level: number,
  t: Language['t'],
): unknown {
  const place = exitsFirst ? 1 : columns.length + 1;
  return html`<li class="column exits" style=${vars(span(place, exits))}>
    <div class="head">
      <div class="title" role="heading" aria-level=${level}>${t('elsewhere')}</div>
    </div>
    <ul class="rungs">
      ${exits.map(
        ({ node, title, row }: Exit) =>
          html`<li class="rung" data-node=${node} style=${vars({ '--row': exits.length - row })}>
            <span>${title}</span>
          </li>`,
      )}
    </ul>
  </li>`;
}

/** Where a column stands on the common rows: its rungs, and a row for its head above them. */
export function span(place: number, rungs: readonly { row: number }[]): Vars {
  const [low, high] = rungs.reduce(
    ([least, most], { row }) => [Math.min(least, row), Math.max(most, row)],
    [Infinity, 0],
  );
  return {
    '--place': place,
    '--bottom': -1 - low,
    '--top': -3 - high,
  };
}
