/** Pay, drawn on one common scale, with its source beside it. */
import { css, html, nothing } from 'lit';
import {
  convertPay,
  figuresOf,
  hasFigures,
  monthsSince,
  payBand,
  payScales,
  type PayScale,
  type Period,
  PERIODS,
} from '../model/pay.js';
import type { Pay, Subject } from '../model/types.js';
import { type LinkHost, renderSource } from './links.js';
import { vars } from './vars.js';

export const payStyles = css`
  .pays {
    display: grid;
    gap: 1.25em;
  }
  .pay {
    display: grid;
    gap: 0.3em;
  }
  .pay > .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    align-items: baseline;
  }
  .middle {
    font-size: 1.25em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .bar {
    position: relative;
    block-size: 1.1em;
    border-radius: 0.3em;
    background: var(--_faint);
  }
  .bar > i {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(100% * var(--from)) calc(100% - 100% * var(--to));
    border-radius: 0.3em;
    background: color-mix(in srgb, var(--_hue) 30%, transparent);
    print-color-adjust: exact;
  }
  .bar > i.inner {
    inset-block: 0;
    border-radius: 0;
    background: color-mix(in srgb, var(--_hue) 62%, transparent);
  }
  .bar > i.mark {
    inset-block: -0.2em;
    inset-inline: calc(100% * var(--from) - 1.5px) auto;
    inline-size: 3px;
    border-radius: 2px;
    background: currentColor;
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .period label {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .period select {
    min-height: 2em;
    padding-block: 0.15em;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-block-end: -0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
  }
  .figures > div {
    display: flex;
    gap: 0.4em;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar > i {
      forced-color-adjust: none;
      background: GrayText;
    }
    .bar > i.inner,
    .bar > i.mark {
      background: CanvasText;
    }
  }
`;

/** An entry with the subject whose pay it is. */
export interface PayOf {
  subject: Subject;
  pay: Pay;
  /** The class of the subject's hue. */
  hue: string;
}

export interface PayHost extends LinkHost {
  /** The period that the reader asked for; figures are as stated without it. */
  payPeriod: Period | undefined;
  /** Figures older than this many months say so. */
  staleAfter: number;
}

/** All entries: those with figures on common scales, the others as the notes that they are. */
export function renderPay(entries: readonly PayOf[], host: PayHost, named = true): unknown {
  const asked = host.payPeriod;
  const converted = entries.map((entry) =>
    asked && hasFigures(entry.pay) ? { ...entry, pay: convertPay(entry.pay, asked) } : entry,
  );
  const scales = payScales(converted);
  const silent = entries.filter((entry) => !hasFigures(entry.pay));
  const changed = asked && entries.some((e) => hasFigures(e.pay) && e.pay.period !== asked);
  return html`<div class="pays" part="pay">
    ${scales.length ? renderPeriodChoice(host) : nothing}
    ${changed ? html`<p class="small muted">${host.t('converted')}</p>` : nothing}
    ${scales.map(
      (scale) =>
        html`<div class="small muted num axis" aria-hidden="true">
            <span>${host.localize.money(0, scale.currency)}</span>
            <span>${host.localize.money(scale.max, scale.currency)}</span>
          </div>
          ${scale.items.map((entry) => renderFigures(entry, scale, host, named))}`,
    )}
    ${silent.map(
      (entry) =>
        html`<div class="pay">
          ${named ? html`<div class="label">${entry.subject.title}</div>` : nothing}
          <p>${entry.pay.note ?? host.t('noFigures')}</p>
          ${renderProvenance(entry, host)}
        </div>`,
    )}
    ${
      scales.some((s) => s.items.some((e) => e.pay.p25 !== undefined && e.pay.p75 !== undefined))
        ? html`<p class="small muted">${host.t('bandKey')}</p>`
        : nothing
    }
  </div>`;
}

function renderFigures(
  entry: PayOf,
  scale: PayScale<PayOf>,
  host: PayHost,
  named: boolean,
): unknown {
  const { pay, subject, hue } = entry;
  const { t } = host;
  const band = payBand(pay, scale.max);
  const span = (from: number, to: number) => vars({ '--from': from, '--to': to });
  const figures = figureWords(pay, host);
  const middle =
    figures.find((f) => f.name === t('median')) ?? (figures.length === 1 ? figures[0] : undefined);
  const period = t(`period_${scale.period}`);
  const ends = [figures[0]!, figures.at(-1)!];
  return html`<div class="pay">
    <div class="head">
      ${named ? html`<span class="label">${subject.title}</span>` : nothing}
      <span>
        <span class="middle num">${middle?.words ?? `${ends[0]!.words} – ${ends[1]!.words}`}</span>
        <span class="small muted">${middle ? `${middle.name}, ` : ''}${period}</span></span
      >
    </div>
    <div class="bar ${hue}" aria-hidden="true">
      ${band.outer ? html`<i style=${span(...band.outer)}></i>` : nothing}
      ${band.inner ? html`<i class="inner" style=${span(...band.inner)}></i>` : nothing}
      ${band.mark === undefined ? nothing : html`<i class="mark" style=${span(band.mark, band.mark)}></i>`}
    </div>
    <dl class="figures small num">
      ${figures
        .filter((f) => f !== middle)
        .map(
          (f) =>
            html`<div>
              <dt class="muted">${f.name}</dt>
              <dd>${f.words}</dd>
            </div>`,
        )}
    </dl>
    ${pay.note ? html`<p class="small">${pay.note}</p>` : nothing} ${renderProvenance(entry, host)}
  </div>`;
}

/** Every stated figure in words, in order, the mean last. */
function figureWords(pay: Pay, { t, localize }: PayHost): { name: string; words: string }[] {
  const words = (amount: number, atLeast: boolean) => {
    const money = localize.money(amount, pay.currency!);
    return atLeast ? t('atLeast', { amount: money }) : money;
  };
  const figures = figuresOf(pay).map(({ figure, amount, atLeast }) => ({
    name: t(figure),
    words: words(amount, atLeast),
  }));
  if (pay.mean !== undefined) {
    figures.push({ name: t('mean'), words: words(pay.mean, pay.topCoded.includes('mean')) });
  }
  return figures;
}

/** An entry in words alone, its source included. */
export function payText(pay: Pay, host: PayHost): string {
  const { t } = host;
  const figures = hasFigures(pay)
    ? `${figureWords(pay, host)
        .map((f) => `${f.name} ${f.words}`)
        .join(', ')} ${t(`period_${pay.period ?? 'year'}`)}`
    : '';
  const { source } = pay;
  const name = source && [source.title ?? source.url, source.publisher, source.url].filter(Boolean);
  return [
    figures,
    pay.note ?? (figures ? '' : t('noFigures')),
    provenance(pay, host).join(' · '),
    name ? t('source', { source: [...new Set(name)].join(', ') }) : '',
  ]
    .filter(Boolean)
    .join('. ');
}

/** Place, date, basis, sample, and how old the figures are where they are old. */
function provenance(pay: Pay, { t, localize, staleAfter }: PayHost): string[] {
  const age = hasFigures(pay) && pay.asOf ? monthsSince(pay.asOf, new Date()) : 0;
  return [
    pay.place,
    pay.asOf && localize.date(pay.asOf),
    age > staleAfter && t('stalePay', { count: age }),
    pay.basis && t(`basis_${pay.basis}`),
    pay.sample && t('sample', { n: pay.sample }),
  ].filter((fact): fact is string => Boolean(fact));
}

function renderProvenance({ pay, subject }: PayOf, host: PayHost): unknown {
  const facts = provenance(pay, host);
  const [before, after] = host.t('source').split('{source}');
  return html`<p class="small muted">
    ${facts.join(' · ')}${facts.length && pay.source ? ' · ' : ''}${
      pay.source ? html`${before}${renderSource(pay.source, subject.id, host)}${after}` : nothing
    }
  </p>`;
}

/** In which period figures are shown: as stated, or converted because the reader asks. */
function renderPeriodChoice(host: PayHost): unknown {
  const { t } = host;
  return html`<div class="period noprint">
    <label class="small">
      <span class="muted">${t('showPay')}</span>
      <select
        @change=${(e: Event) => (host.payPeriod = ((e.target as HTMLSelectElement).value || undefined) as Period)}
      >
        <option value="" ?selected=${!host.payPeriod}>${t('asStated')}</option>
        ${PERIODS.map((p) => html`<option value=${p} ?selected=${p === host.payPeriod}>${t(`period_${p}`)}</option>`)}
      </select>
    </label>
  </div>`;
}
