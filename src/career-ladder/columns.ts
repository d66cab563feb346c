/** The parts of the board that do not change with what the reader does. */
import { html, nothing } from 'lit';
import type { Exit, LadderView } from '../model/ladder.js';
import { movesNaming } from '../model/relations.js';
import type { RoleDocument, Subject } from '../model/types.js';
import type { LinkHost } from '../ui/links.js';
import { type Vars, vars } from '../ui/vars.js';

/** The moves of a family as a whole, in words: not every reader sees the lines. */
export function renderWays(
  doc: RoleDocument,
  family: Subject,
  { t, docLang }: Pick<LinkHost, 't' | 'docLang'>,
): unknown {
  const moves = movesNaming(doc, 'from', family.id);
  if (!moves.length) return nothing;
  return html`<ul class="ways small">
    ${moves.map(({ kind, to }) => html`<li><span class="muted">${t(kind)}:</span> <span lang=${docLang}>${to}</span></li>`)}
  </ul>`;
}

/** The destinations that are no role of the document. */
export function renderExits(
  { exits, exitsFirst, columns }: LadderView,
  headingLevel: number,
  { t, docLang }: Pick<LinkHost, 't' | 'docLang'>,
): unknown {
  const place = exitsFirst ? 1 : columns.length + 1;
  return html`<li class="column exits" style=${vars(span(place, exits))}>
    <div class="head">
      <div class="title" role="heading" aria-level=${headingLevel}>${t('elsewhere')}</div>
    </div>
    <ul class="rungs">
      ${exits.map(
        ({ node, title, row }: Exit) =>
          html`<li class="rung" data-node=${node} style=${vars({ '--row': exits.length - row })}>
            <span lang=${docLang}>${title}</span>
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

/** The class of the hue of the column that a role stands in. */
export function hueOf(view: LadderView, role: Subject): string {
  const i = view.columns.findIndex((c) => c.rungs.some((r) => r.roles.includes(role)));
  return hueAt(Math.max(0, i));
}

/** The class of the hue of a column. There are five. */
export function hueAt(column: number): string {
  return `hue-${(column % 5) + 1}`;
}
