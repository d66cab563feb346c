/** The routes from the role a reader has to the one they want, as numbered steps. */
import { css, html, nothing } from 'lit';
import { partsOf } from '../model/conditions.js';
import type { Route, RouteStep, Stop } from '../model/routes.js';
import type { RoleDocument } from '../model/types.js';
import { renderConditions } from '../ui/conditions.js';
import { type LinkHost, renderSource } from '../ui/links.js';
import { firstOf } from '../ui/rest.js';
import { renderWords } from '../ui/words.js';

export const routeStyles = css`
  .routes {
    display: grid;
    gap: 0.9em;
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .routes > .title {
    font-size: 1.125em;
    font-weight: 650;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
  }
  .which {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .which button[aria-pressed='true'] {
    font-weight: 600;
  }
  .steps {
    display: grid;
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    padding-block-end: 1.1em;
    padding-inline-start: 2.5em;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.7em;
    block-size: 1.7em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
    font-weight: 650;
    print-color-adjust: exact;
  }
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.8em 0.3em;
    inset-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
  }
  .expected {
    margin-block-start: 0.3em;
  }
  .expected summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
    color: var(--_muted);
    cursor: pointer;
  }
  .expected dl {
    display: grid;
    gap: 0.75em;
    max-inline-size: 40em;
    padding-block: 0.25em;
  }
  .expected dt {
    font-weight: 600;
  }
  .steps summary {
    min-height: 2.75em;
    align-content: center;
    color: var(--_accent);
    cursor: pointer;
  }
  @media print {
    .steps details:not(.expected) > summary {
      display: none;
    }
    .steps details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  .marks {
    display: block;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.3;
  }
  .ends-actions button[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .rung.on-route button,
  .ends-actions button[aria-pressed='true'],
  .which button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  ol.rungs > .rung::before {
    position: absolute;
    inset-inline-start: calc(1.4em - 1px);
    border-inline-start: 4px solid var(--_accent);
  }
  ol.rungs > .rung.via:not(:first-child)::before {
    content: '';
    inset-block: 100% -1.1em;
  }
  @container ce (min-width: 40em) {
    .board:not(.stack) ol.rungs > .rung.via:not(:first-child)::before {
      z-index: -1;
      inset-block-start: 50%;
    }
    .board:not(.stack) ol.rungs > .rung:has(+ .via)::before {
      content: '';
      z-index: -1;
      inset-block: 0 50%;
    }
    .board:not(.stack) ol.rungs > .rung.via:has(+ .via)::before {
      inset-block: 0 -1.1em;
    }
  }
  .ends-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    .rung.on-route button,
    .ends-actions button[aria-pressed='true'],
    .which button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .steps > li::before {
      border: 1px solid;
    }
  }
  @media print {
    .expected::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;

export interface RoutesOptions {
  current: string;
  goal: string;
  /** The level of its heading. */
  headingLevel: number;
  /** Which route is drawn. */
  index: number;
  show: (index: number) => void;
  clear: () => void;
}

export function renderRoutes(
  doc: RoleDocument,
  found: readonly Route[],
  host: LinkHost,
  { current, goal, headingLevel, index, show, clear }: RoutesOptions,
): unknown {
  const { t } = host;
  const title = (id: string) => doc.subjects.get(id)?.title ?? id;
  const route = found[index] ?? found[0];
  return html`<section class="routes" part="routes" aria-label=${t('routes')}>
    <div class="title" role="heading" aria-level=${headingLevel}>
      ${t('gapTitle', { from: title(current), to: title(goal) })}
    </div>
    ${
      route
        ? html`${
              found.length > 1
                ? html`<div class="which" role="group" aria-label=${t('routes')}>
                    ${found.map(
                      (r, i) =>
                        html`<button
                          type="button"
                          aria-pressed=${r === route ? 'true' : 'false'}
                          @click=${() => show(i)}
                        >
                          ${routeName(r, i, host)}
                        </button>`,
                    )}
                  </div>`
                : html`<p class="muted">${routeName(route, 0, host)}</p>`
            }
            <ol class="steps">
              ${route.steps.map((step) => html`<li>${renderStep(doc, step, host)}</li>`)}
            </ol>`
        : html`<p>${t('noRoute')}</p>`
    }
    <div class="noprint">
      <button class="quiet" type="button" @click=${clear}>${t('clearRoute')}</button>
    </div>
  </section>`;
}

/** "Route 1: 5 steps, typically 48 months". */
function routeName(route: Route, i: number, { t }: LinkHost): string {
  const months = route.months === undefined ? '' : `, ${t('months', { count: route.months })}`;
  return `${t('route', { n: i + 1 })}: ${t('steps', { count: route.steps.length })}${months}`;
}

export function stopTitle({ roles }: Stop): string {
  return roles.map((r) => r.title).join(' / ');
}

function renderStep(doc: RoleDocument, step: RouteStep, host: LinkHost): unknown {
  const { t, localize } = host;
  const { pay, words } = step;
  const wanted = new Set(step.skills);
  const skills = doc.skills.filter((s) => wanted.has(s.id)).map((s) => s.name);
  const first = firstOf(skills);
  const rest = skills.slice(first.length);
  const notes = [...new Set(step.moves.flatMap((m) => m.note ?? []))];
  const sources = new Set(step.moves.flatMap((m) => m.source ?? []));
  return html`<span class="small muted">${t(step.kind)}</span>
    <div>
      <strong lang=${host.docLang}>${stopTitle(step.to)}</strong
      ><span class="aside small muted">${t('fromStop', { stop: stopTitle(step.from) })}</span>
    </div>
    ${notes.map((note) => html`<p class="small" lang=${host.docLang}>${note}</p>`)}
    ${step.months === undefined ? nothing : html`<p class="small muted num">${t('months', { count: step.months })}</p>`}
    ${
      step.requires.length
        ? html`<p class="small muted">${t('asked')}</p>
            <ul class="small asked">
              ${step.requires.map((item) => html`<li lang=${host.docLang}>${item}</li>`)}
            </ul>`
        : nothing
    }
    ${skills.length ? html`<p class="small"><span class="muted">${t('skillsToAdd')}</span> <span lang=${host.docLang}>${localize.list(first, 'unit')}</span></p>` : nothing}
    ${
      rest.length
        ? html`<details class="small">
            <summary>${t('more', { count: rest.length })}</summary>
            <p lang=${host.docLang}>${localize.list(rest, 'unit')}</p>
          </details>`
        : nothing
    }
    ${
      words.length
        ? html`<details class="small expected">
            <summary>${t('skillsInWords', { count: words.length })}</summary>
            <dl>
              ${words.map(
                ({ skill, to }) =>
                  html`<div>
                    <dt lang=${host.docLang}>${skill.name}</dt>
                    <dd>
                      ${renderWords(to!.rating.note!, host.docLang)}${renderConditions(partsOf(doc, to!), host)}
                    </dd>
                  </div>`,
              )}
            </dl>
          </details>`
        : nothing
    }
    ${
      pay
        ? html`<p class="small num">
              ${t(pay.change < 0 ? 'payLess' : 'payMore', {
                change: localize.money(Math.abs(pay.change), pay.to.currency!),
                period: t(`period_${pay.to.period ?? 'year'}`),
                from: localize.money(pay.from.median!, pay.from.currency!),
                to: localize.money(pay.to.median!, pay.to.currency!),
              })}
            </p>
            <p class="small muted">
              ${[pay.from.source, pay.to.source].map((s, i, all) =>
                s && s !== all[i - 1]
                  ? html`${i && all[0] ? '; ' : nothing}${renderSource(s, null, host)}`
                  : nothing,
              )}
            </p>`
        : nothing
    }
    ${[...sources].map((source) => html`<p class="small muted">${renderSource(source, null, host)}</p>`)}`;
}
