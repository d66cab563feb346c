/** The board of a ladder: columns of rungs with the ways out beside them, and the lines between them. */
import { html, nothing, svg } from 'lit';
import type { LinePath } from '../model/draw.js';
import type { LadderView, Line, RungView } from '../model/ladder.js';
import { movesNaming } from '../model/relations.js';
import { MOVE_KINDS } from '../model/schema.js';
import type { RoleDocument } from '../model/types.js';
import type { LinkHost } from '../ui/links.js';
import type { DocLang } from '../ui/localize.js';
import type { Messages } from '../ui/messages.js';
import { vars } from '../ui/vars.js';
import { hueAt, MOST_WAYS, renderExits, renderMore, renderWays, span } from './columns.js';

export interface BoardOptions {
  /** The level of the headings of its columns. */
  headingLevel: number;
  /** Whether columns always stand one below the other. */
  stacked: boolean;
  /** Ids of the role that the reader has, of the one they want, and of what they look at. */
  current: string;
  goal: string;
  selected: string;
  /** Ids of the roles on the route that is drawn. */
  onRoute: ReadonlySet<string>;
  /** Takes the id of the role that the reader chose; empty where the choice was undone. */
  choose: (id: string) => void;
  /** The lines that are drawn, and those of them that stand out. */
  drawn: ReadonlyMap<Line, LinePath>;
  own: ReadonlySet<Line> | undefined;
  /** Whether only some of the tracks are drawn. */
  isPart: boolean;
  /** Shows more of a column, by its node, of `exits` or of `columns`. */
  askMore: (of: string) => void;
  /** Takes the id of a track that is to be left out; nothing where it cannot be. */
  leaveOut: (track: string) => (() => void) | undefined;
  /** Whether all is said of a column, by its node. */
  isWhole: (node: string) => boolean;
}

interface Context extends BoardOptions {
  t: Messages['t'];
  docLang: DocLang;
}

export function renderBoard(
  doc: RoleDocument,
  view: LadderView,
  { t, docLang }: Pick<LinkHost, 't' | 'docLang'>,
  options: BoardOptions,
): unknown {
  const { columns, exits, lines, rows } = view;
  const context: Context = { t, docLang, ...options };
  const kinds = MOVE_KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  return html`${
      kinds.length
        ? html`<ul class="kinds small" aria-label=${t('kinds')}>
            ${kinds.map((kind) => html`<li><svg class="sample ${kind}" aria-hidden="true" viewBox="0 0 34 10">${svg`<path d="M1 5H30"></path><path class="head" d="M33 5L26 1.5V8.5Z"></path>`}</svg>${t(kind)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      view.moreColumns
        ? html`<p class="noprint">
            <button type="button" @click=${() => options.askMore('columns')}>
              ${t('more', { count: view.moreColumns })}
            </button>
          </p>`
        : nothing
    }
    <div class="scroller">
      <div
        class="board ${options.stacked ? 'stack' : ''} ${options.isPart && !lines.length ? 'lists' : ''}"
        style=${vars({ '--rows': rows, '--count': columns.length + (exits.length ? 1 : 0) })}
      >
        <ul class="columns">
          ${columns.map((_, i) => renderColumn(doc, view, i, context))}
          ${exits.length ? renderExits(view, options.headingLevel, context) : nothing}
        </ul>
        <svg class="lines" aria-hidden="true">${renderLines(view, options)}</svg>
      </div>
    </div>`;
}

function renderColumn(doc: RoleDocument, view: LadderView, i: number, context: Context): unknown {
  const { t, docLang, headingLevel, selected } = context;
  const { node, title, ordered, rungs, family, count, more } = view.columns[i]!;
  const name = title || t('otherRoles');
  const leave = context.leaveOut(family?.id ?? '');
  const isWhole = context.isWhole(node);
  const ways = family && !isWhole ? movesNaming(doc, 'from', family.id).length : 0;
  const waysMore = Math.max(0, ways - MOST_WAYS);
  const top = rungs.reduce((most, r) => Math.max(most, r.row), 0);
  const place = i + 1 + (view.exitsFirst && view.exits.length ? 1 : 0);
  return html`<li
    class="column ${hueAt(i)} ${ordered ? '' : 'loose'} ${family && family.id === selected ? 'selected' : ''}"
    data-node=${node}
    style=${vars(span(place, rungs))}
  >
    <div class="head ${leave ? 'some' : ''}">
      <div
        class="title"
        role="heading"
        lang=${title ? docLang : nothing}
        aria-level=${headingLevel}
      >
        ${name}
      </div>
      ${
        leave
          ? html`<button
              class="quiet leave noprint"
              type="button"
              aria-label=${t('leaveOut', { ladder: name })}
              @click=${leave}
            >
              ×
            </button>`
          : nothing
      }
      <div class="small muted num">${ordered ? t('rungs', { count }) : t('unordered')}</div>
      ${renderMore(more + waysMore, name, t, () => context.askMore(node))}
    </div>
    ${
      ordered
        ? html`<ol class="rungs">
            ${rungs.map((rung, j) => renderRung(rung, rungs[j - 1], top, context))}
          </ol>`
        : html`<ul class="rungs">
            ${rungs.map((rung, j) => renderRung(rung, rungs[j - 1], top, context))}
          </ul>`
    }
    ${family ? renderWays(doc, family, context, isWhole ? Infinity : MOST_WAYS) : nothing}
  </li>`;
}

/** @param top the row of the highest rung of the column */
function renderRung(
  rung: RungView,
  below: RungView | undefined,
  top: number,
  { t, docLang, current, goal, selected, onRoute, choose }: Context,
): unknown {
  const { node, roles, row } = rung;
  const on = (one: RungView | undefined) => one?.roles.some((r) => onRoute.has(r.id)) ?? false;
  return html`<li
    class="rung ${on(rung) ? 'on-route' : ''} ${on(rung) && on(below) ? 'via' : ''}"
    part="rung"
    data-node=${node}
    style=${vars({ '--row': top - row + 1 })}
  >
    ${roles.map(
      (role) =>
        html`<button
          type="button"
          aria-pressed=${selected === role.id ? 'true' : 'false'}
          @click=${() => choose(selected === role.id ? '' : role.id)}
        >
          <span lang=${docLang}>${role.title}</span>
          ${role.id === current ? html`<span class="marks">${t('youAreHere')}</span>` : nothing}
          ${role.id === goal ? html`<span class="marks">${t('yourGoal')}</span>` : nothing}
        </button>`,
    )}
  </li>`;
}

function renderLines({ lines }: LadderView, { drawn, own }: BoardOptions): unknown {
  return lines.flatMap((line) => {
    const path = drawn.get(line);
    if (!path) return [];
    const faded = own && !own.has(line);
    return svg`<g class="${line.kind} ${faded ? 'faded' : own ? 'own' : ''}"><path d="${path.path}"></path><path class="head" d="${path.heads}"></path></g>`;
  });
}
