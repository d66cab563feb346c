/** What a cell says, whole, beside the table, with steps to the cells around it. */
import { css, html, nothing } from 'lit';
import { partsOf } from '../model/conditions.js';
import type { Cell } from '../model/matrix.js';
import type { RoleDocument, Skill, Subject } from '../model/types.js';
import { renderConditions } from '../ui/conditions.js';
import { renderLevel } from '../ui/level.js';
import { type LinkHost, renderSource } from '../ui/links.js';
import { renderWords } from '../ui/words.js';

export const panelStyles = css`
  .panel {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 1em 1.15em 1.15em;
    margin-block-end: 1.25em;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  td.opened {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .panel-head {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
  .panel .title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .panel .note {
    margin: 0;
    max-inline-size: 42em;
  }
  .around {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.4em;
  }
  .around button {
    min-height: 2.25em;
    padding: 0.2em 0.7em;
  }
  .around button:disabled {
    cursor: default;
    opacity: 0.5;
  }
  @container ce (min-width: 60em) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(16em, 22em);
      gap: 1.25em;
      align-items: start;
    }
    .beside > .panel {
      position: sticky;
      inset-block-start: calc(var(--ce-sticky-top, 0px) + 0.5em);
      max-block-size: min(85vh, 56em);
      overflow: auto;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;

/** Where a step leads: so many columns and rows on. */
export type Way = readonly [columns: number, rows: number];

const WAYS = [
  ['previousRole', [-1, 0]],
  ['nextRole', [1, 0]],
  ['previousSkill', [0, -1]],
  ['nextSkill', [0, 1]],
] as const;

export interface PanelOptions {
  skill: Skill;
  subject: Subject;
  cell: Cell;
  /** The level of its heading. */
  headingLevel: number;
  /** Whether there is a cell that way. */
  leads: (way: Way) => boolean;
  step: (way: Way) => void;
  close: () => void;
}

export function renderPanel(doc: RoleDocument, host: LinkHost, options: PanelOptions): unknown {
  const { t, docLang } = host;
  const { skill, subject, cell, step, leads } = options;
  return html`<section class="panel" aria-labelledby="panel-title">
    <div class="panel-head">
      <div>
        <div
          class="title"
          id="panel-title"
          role="heading"
          tabindex="-1"
          lang=${docLang}
          aria-level=${options.headingLevel}
        >
          ${skill.name}<span class="vh">: ${subject.title}</span>
        </div>
        <div class="muted" aria-hidden="true" lang=${docLang}>${subject.title}</div>
      </div>
      <button class="quiet" type="button" @click=${options.close}>${t('close')}</button>
    </div>
    ${renderSaid(doc, cell, subject, host)}
    <div class="around" role="group" aria-label=${t('around')}>
      ${WAYS.map(
        ([key, way]) =>
          html`<button type="button" ?disabled=${!leads(way)} @click=${() => step(way)}>
            ${t(key)}
          </button>`,
      )}
    </div>
  </section>`;
}

function renderSaid(doc: RoleDocument, cell: Cell, subject: Subject, host: LinkHost): unknown {
  const { t, docLang } = host;
  if (!cell) return html`<p class="muted">${t('notStated')}</p>`;
  const parts = partsOf(doc, cell);
  const { level, holds, note, source } = parts;
  const what = holds
    ? level && renderLevel(doc, level, docLang)
    : html`<span class="small muted">${t('notHere')}</span>`;
  return html`<div>${what} ${renderConditions(parts, host)}</div>
    ${note ? renderWords(note, docLang, 'note') : nothing}
    ${source ? html`<p class="small muted">${renderSource(source, subject.id, host)}</p>` : nothing}`;
}
