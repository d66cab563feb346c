/** What is said of the chosen role: what it is, its pay, its moves and its jobs. */
import { html, nothing } from 'lit';
import { gap } from '../model/gap.js';
import { movesFrom, movesInto, type Step } from '../model/moves.js';
import { profileOf } from '../model/profile.js';
import type { RoleDocument, Subject } from '../model/types.js';
import { renderLinks, renderSource } from '../ui/links.js';
import { type GapOptions, renderGap } from '../ui/gap.js';
import { type PayHost, renderPay } from '../ui/pay.js';

export interface DetailOptions {
  /** The level of its heading. */
  level: number;
  /** The class of its hue. */
  hue: string;
  choose: (id: string) => void;
  close: () => void;
  /** Ids of the role that the reader has, and of the one they want. */
  current: string;
  goal: string;
  /** For the gap from the role that the reader has. */
  gap: Omit<GapOptions, 'level'>;
  mark: (ends: { current?: string; goal?: string }) => void;
}

export function renderDetail(
  doc: RoleDocument,
  role: Subject,
  host: PayHost,
  options: DetailOptions,
): unknown {
  const { t } = host;
  const profile = profileOf(doc, role.id)!;
  const { family, pay } = profile;
  return html`<section class="detail ${options.hue}" part="detail" aria-label=${role.title}>
    <div class="bar-head">
      <div>
        ${family && family.title !== role.title ? html`<div class="small muted">${family.title}</div>` : nothing}
        <div class="title" role="heading" aria-level=${options.level}>${role.title}</div>
      </div>
      <button class="quiet" type="button" @click=${options.close}>${t('close')}</button>
    </div>
    <div class="ends-actions noprint">
      <button
        type="button"
        aria-pressed=${options.current === role.id ? 'true' : 'false'}
        @click=${() => options.mark({ current: role.id })}
      >
        ${t('iAmHere')}
      </button>
      <button
        type="button"
        aria-pressed=${options.goal === role.id ? 'true' : 'false'}
        @click=${() => options.mark({ goal: role.id })}
      >
        ${t('iWantThis')}
      </button>
    </div>
    ${profile.summary ? html`<p>${profile.summary}</p>` : nothing}
    ${renderWhatItTakes(doc, role, host, options)}
    <div class="facts">
      <div>
        ${renderSteps(t('leadsTo'), movesFrom(doc, role.id), 'to', host, options)}
        ${renderSteps(t('comesFrom'), movesInto(doc, role.id), 'from', host, options)}
      </div>
      <div>
        ${
          pay.length
            ? html`<p class="label">
                  ${t('pay')}${
                    profile.inherited.has('pay') && family
                      ? html`<span class="aside">${t('anyRung', { family: family.title })}</span>`
                      : nothing
                  }
                </p>
                ${renderPay(
                  pay.map((entry) => ({ subject: role, pay: entry, hue: options.hue })),
                  host,
                  false,
                )}`
            : nothing
        }
        ${profile.links.length ? html`<p class="label">${t('links')}</p>` : nothing}
        ${renderLinks(profile.links, role.id, host)}
      </div>
    </div>
  </section>`;
}

/** The gap from the role that the reader has to this one. */
function renderWhatItTakes(
  doc: RoleDocument,
  role: Subject,
  host: PayHost,
  { current, level, gap: options }: DetailOptions,
): unknown {
  const items = current && current !== role.id ? gap(doc, current, role.id) : [];
  if (!items.length) return nothing;
  const from = doc.subjects.get(current)!.title;
  return html`<div class="takes">
    <p class="label" role="heading" aria-level=${Math.min(6, level + 1)}>
      ${host.t('gapHeading')}<span class="aside"
        >${host.t('gapTitle', { from, to: role.title })}</span
      >
    </p>
    ${renderGap(doc, items, host, { ...options, level: level + 1 })}
  </div>`;
}

function renderSteps(
  title: string,
  steps: readonly Step[],
  end: 'from' | 'to',
  host: PayHost,
  options: DetailOptions,
): unknown {
  const { t, localize } = host;
  if (!steps.length) return nothing;
  return html`<p class="label">${title}</p>
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
              ? html`<button class="quiet" type="button" @click=${() => options.choose(other.id)}>
                  ${name}
                </button>`
              : html`<strong
                  >${other?.kind === 'family' ? t('anyRung', { family: name }) : name}</strong
                >`
          }
          ${move?.note ? html`<p class="small">${move.note}</p>` : nothing}
          ${facts.length ? html`<p class="small muted num">${facts.join(' · ')}</p>` : nothing}
          ${
            move?.requires.length
              ? html`<p class="small muted">${t('asked')}</p>
                  <ul class="small asked">
                    ${move.requires.map((item) => html`<li>${item}</li>`)}
                  </ul>`
              : nothing
          }
          ${move?.source ? html`<p class="small muted">${renderSource(move.source, null, host)}</p>` : nothing}
        </li>`;
      })}
    </ul>`;
}
