/** The parts of the board that do not change with what the reader does. */
import { html, nothing } from 'lit';
import type { Exit, LadderView } from '../model/ladder.js';
import { movesNaming } from '../model/relations.js';
import type { RoleDocument, Subject } from '../model/types.js';
import type { LinkHost } from '../ui/links.js';
import { type Vars, vars } from '../ui/vars.js';

/** So many ways of a family are said in words, where only a part of it is drawn. */
export const MOST_WAYS = 12;

/**
 * The moves of a family as a whole, in words: not every reader sees the lines.
 *
 * @param most how many of them
 */
export function renderWays(
  doc: RoleDocument,
  family: Subject,
  { t, docLang }: Pick<LinkHost, 't' | 'docLang'>,
  most = Infinity,
): unknown {
  const moves = movesNaming(doc, 'from', family.id);
  if (!moves.length) return nothing;
  return html`<ul class="ways small">
    ${moves.slice(0, most).map(({ kind, to }) => html`<li><span class="muted">${t(kind)}:</span> <span lang=${docLang}>${to}</span></li>`)}
  </ul>`;
}

/** The destinations that are no role of the document. */
export function renderExits(
  { exits, exitsFirst, columns, moreExits }: LadderView,
  headingLevel: number,
  { t, docLang, askMore }: Pick<LinkHost, 't' | 'docLang'> & { askMore: (of: string) => void },
): unknown {
  const top = exits[0]!.row;
  const place = exitsFirst ? 1 : columns.length + 1;
  return html`<li class="column exits" style=${vars(span(place, exits))}>
    <div class="head">
      <div class="title" role="heading" aria-level=${headingLevel}>${t('elsewhere')}</div>
      ${renderMore(moreExits, t('elsewhere'), t, () => askMore('exits'))}
    </div>
    <ul class="rungs">
      ${exits.map(
        ({ node, title, row }: Exit) =>
          html`<li class="rung" data-node=${node} style=${vars({ '--row': top - row + 1 })}>
            <span lang=${docLang}>${title}</span>
          </li>`,
      )}
    </ul>
  </li>`;
}

/** The button for what is not drawn of a column; nothing where all of it is. */
export function renderMore(count: number, of: string, t: LinkHost['t'], ask: () => void): unknown {
  if (!count) return nothing;
  const words = t('more', { count });
  return html`<div class="noprint">
    <button class="quiet small more" type="button" aria-label=${`${of}: ${words}`} @click=${ask}>
      ${words}
    </button>
  </div>`;
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
