/** What is said of the chosen role: what it is, its pay, its moves and its jobs. */
import { css, html, nothing } from 'lit';
import { headingLevel } from '../html/heading-level.js';
import { gap } from '../model/gap.js';
import { movesFrom, movesInto, type Step } from '../model/moves.js';
import { profileOf } from '../model/profile.js';
import type { RoleDocument, Subject } from '../model/types.js';
import { type LinkHost, renderLinks, renderSource } from '../ui/links.js';
import { type GapOptions, renderGap } from '../ui/gap.js';
import { type PayView, renderPay } from '../ui/pay.js';

export const detailStyles = css`
  .detail {
    display: grid;
    gap: 0.9em;
    padding: 1.1em 1.25em 1.25em;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_hue);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .bar-head {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
  .detail .title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
  }
  .takes {
    display: grid;
    gap: 0.75em;
    padding-block: 0.5em;
  }
  .facts {
    display: grid;
    gap: 1.25em 2.5em;
  }
  .facts > div {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .facts .label {
    color: var(--_muted);
  }
  .facts .label:not(:first-child) {
    margin-block-start: 0.75em;
  }
  .moves {
    display: grid;
    gap: 0.6em;
  }
  .moves > li {
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
  }
  .moves .kind {
    display: block;
    line-height: 1.3;
  }
  .moves button.quiet {
    padding-inline: 0;
    font-weight: 600;
    text-align: start;
  }
  .asked {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  @container ce (min-width: 40em) {
    .facts {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    /* What it leads to is named by a button. */
    .moves button {
      display: inline !important;
      color: inherit;
      text-decoration: none;
    }
    .detail {
      break-inside: avoid;
    }
  }
`;

export interface DetailOptions {
  /** The level of its heading. */
  headingLevel: number;
  /** The class of its hue. */
  hue: string;
  choose: (id: string) => void;
  close: () => void;
  /** Ids of the role that the reader has, and of the one they want. */
  current: string;
  goal: string;
  pay: PayView;
  /** For the gap from the role that the reader has. */
  gap: Omit<GapOptions, 'headingLevel'>;
  /** Takes where the reader is or wants to be, or takes it back. */
  mark: (ends: { current?: string; goal?: string }) => void;
}

export function renderDetail(
  doc: RoleDocument,
  role: Subject,
  host: LinkHost,
  options: DetailOptions,
): unknown {
  const { t } = host;
  const profile = profileOf(doc, role.id)!;
  const { family, pay } = profile;
  const inside = headingLevel(options.headingLevel, 1);
  return html`<section class="detail ${options.hue}" part="detail" aria-label=${role.title}>
    <div class="bar-head">
      <div>
        ${family && family.title !== role.title ? html`<div class="small muted" lang=${host.docLang}>${family.title}</div>` : nothing}
        <div
          class="title"
          role="heading"
          lang=${host.docLang}
          tabindex="-1"
          aria-level=${options.headingLevel}
        >
          ${role.title}
        </div>
      </div>
      <button class="quiet" type="button" @click=${options.close}>${t('close')}</button>
    </div>
    <div class="ends-actions noprint">
      <button
        type="button"
        aria-pressed=${options.current === role.id ? 'true' : 'false'}
        @click=${() => options.mark({ current: options.current === role.id ? undefined : role.id })}
      >
        ${t('iAmHere')}
      </button>
      <button
        type="button"
        aria-pressed=${options.goal === role.id ? 'true' : 'false'}
        @click=${() => options.mark({ goal: options.goal === role.id ? undefined : role.id })}
      >
        ${t('iWantThis')}
      </button>
    </div>
    ${profile.summary ? html`<p lang=${host.docLang}>${profile.summary}</p>` : nothing}
    ${renderWhatItTakes(doc, role, host, options)}
    <div class="facts">
      <div>
        ${renderSteps(movesFrom(doc, role.id), 'to', host, options)}
        ${renderSteps(movesInto(doc, role.id), 'from', host, options)}
      </div>
      <div>
        ${
          pay.length
            ? html`<p class="label" role="heading" aria-level=${inside}>
                  ${t('pay')}${
                    profile.inherited.has('pay') && family
                      ? html`<span class="aside">${t('anyRung', { family: family.title })}</span>`
                      : nothing
                  }
                </p>
                ${renderPay(
                  pay.map((entry) => ({ subject: role, pay: entry, hue: options.hue })),
                  host,
                  options.pay,
                  false,
                )}`
            : nothing
        }
        ${profile.links.length ? html`<p class="label" role="heading" aria-level=${inside}>${t('links')}</p>` : nothing}
        ${renderLinks(profile.links, role.id, host)}
      </div>
    </div>
  </section>`;
}

/** The gap from the role that the reader has to this one. */
function renderWhatItTakes(
  doc: RoleDocument,
  role: Subject,
  host: LinkHost,
  { current, headingLevel: own, gap: options }: DetailOptions,
): unknown {
  const items = current && current !== role.id ? gap(doc, current, role.id) : [];
  if (!items.length) return nothing;
  const from = doc.subjects.get(current)!.title;
  return html`<div class="takes">
    <p class="label" role="heading" aria-level=${headingLevel(own, 1)}>
      ${host.t('gapHeading')}<span class="aside"
        >${host.t('gapTitle', { from, to: role.title })}</span
      >
    </p>
    ${renderGap(doc, items, host, { ...options, headingLevel: headingLevel(own, 1) })}
  </div>`;
}

/** The moves that lead to other roles, or that come from them. */
function renderSteps(
  steps: readonly Step[],
  end: 'from' | 'to',
  host: LinkHost,
  options: DetailOptions,
): unknown {
  const { t, localize } = host;
  if (!steps.length) return nothing;
  return html`<p class="label" role="heading" aria-level=${headingLevel(options.headingLevel, 1)}>
      ${t(end === 'to' ? 'leadsTo' : 'comesFrom')}
    </p>
    <ul class="moves">
      ${steps.map((step) => {
        const { move, kind } = step;
        const other = end === 'to' ? step.target : step.from;
        const name = end === 'to' ? step.to : step.from.title;
        const facts = [
          move?.typical?.months !== undefined && t('months', { count: move.typical.months }),
          move?.typical?.share !== undefined &&
            t('share', { share: localize.number(move.typical.share, { style: 'percent' }) }),
        ].filter((fact) => fact !== false);
        return html`<li>
          <span class="small muted kind">${t(kind)}</span>
          ${
            other?.kind === 'role'
              ? html`<button
                  class="quiet"
                  type="button"
                  lang=${host.docLang}
                  @click=${() => options.choose(other.id)}
                >
                  ${name}
                </button>`
              : html`<strong lang=${host.docLang}
                  >${other?.kind === 'family' ? t('anyRung', { family: name }) : name}</strong
                >`
          }
          ${move?.note ? html`<p class="small" lang=${host.docLang}>${move.note}</p>` : nothing}
          ${facts.length ? html`<p class="small muted num">${facts.join(' · ')}</p>` : nothing}
          ${
            move?.requires.length
              ? html`<p class="small muted">${t('asked')}</p>
                  <ul class="small asked">
                    ${move.requires.map((item) => html`<li lang=${host.docLang}>${item}</li>`)}
                  </ul>`
              : nothing
          }
          ${move?.source ? html`<p class="small muted">${renderSource(move.source, null, host)}</p>` : nothing}
        </li>`;
      })}
    </ul>`;
}
