/** Pay, drawn on one common scale, with its source beside it. */
import { css, html, nothing } from 'lit';
import {
  convertPay,
  figuresOf,
  hasFigures,
  headlineOf,
  payBand,
  type PayFigure,
  payScales,
  type PayScale,
} from '../model/pay.js';
import { PERIODS } from '../model/schema-profile.js';
import type { Pay, Period, Subject } from '../model/types.js';
import { type LinkHost, renderSource } from './links.js';
import { on } from './on.js';
import { sayAmount, sayFacts } from './say-pay.js';
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

/** How a widget shows pay. */
export interface PayView {
  /** The period that the reader asked for; figures are as stated without it. */
  period: Period | undefined;
  choosePeriod: (period: Period | undefined) => void;
  announce: (text: string) => void;
  /** Figures older than this many months say so. */
  staleAfter: number;
}

interface Context extends PayView {
  host: LinkHost;
  /** Whether each entry says whose pay it is. */
  named: boolean;
}

/** All entries: those with figures on common scales, the others as the notes that they are. */
export function renderPay(
  entries: readonly PayOf[],
  host: LinkHost,
  view: PayView,
  named = true,
): unknown {
  const context = { ...view, host, named };
  const { period: asked } = view;
  const { t, localize } = host;
  const converted = entries.map((entry) =>
    asked && hasFigures(entry.pay) ? { ...entry, pay: convertPay(entry.pay, asked) } : entry,
  );
  const scales = payScales(converted);
  const silent = entries.filter((entry) => !hasFigures(entry.pay));
  const changes = (to: Period | undefined) =>
    to !== undefined && entries.some((e) => hasFigures(e.pay) && e.pay.period !== to);
  return html`<div class="pays" part="pay">
    ${scales.length ? renderPeriodChoice(context, changes) : nothing}
    ${changes(asked) ? html`<p class="small muted">${t('converted')}</p>` : nothing}
    ${scales.map(
      (scale) =>
        html`<div class="small muted num axis" aria-hidden="true">
            <span>${localize.money(0, scale.currency)}</span>
            <span>${localize.money(scale.max, scale.currency)}</span>
          </div>
          ${scale.items.map((entry) => renderFigures(entry, scale, context))}`,
    )}
    ${silent.map(
      (entry) =>
        html`<div class="pay">
          ${named ? html`<div class="label" lang=${host.docLang}>${entry.subject.title}</div>` : nothing}
          <p lang=${entry.pay.note ? host.docLang : nothing}>${entry.pay.note ?? t('noFigures')}</p>
          ${renderProvenance(entry, context)}
        </div>`,
    )}
    ${
      scales.some((s) => s.items.some((e) => e.pay.p25 !== undefined && e.pay.p75 !== undefined))
        ? html`<p class="small muted">${t('bandKey')}</p>`
        : nothing
    }
  </div>`;
}

function renderFigures(entry: PayOf, scale: PayScale<PayOf>, context: Context): unknown {
  const { pay, subject, hue } = entry;
  const { t, localize } = context.host;
  const band = payBand(pay, scale.max);
  const span = (from: number, to: number) => vars({ '--from': from, '--to': to });
  const figures = figuresOf(pay);
  const headline = headlineOf(figures);
  const amount = (figure: PayFigure) => sayAmount(figure, scale.currency, localize);
  const period = t(`period_${scale.period}`);
  return html`<div class="pay">
    <div class="head">
      ${context.named ? html`<span class="label" lang=${context.host.docLang}>${subject.title}</span>` : nothing}
      <span>
        <span class="middle num"
          >${headline ? amount(headline) : `${amount(figures[0]!)} – ${amount(figures.at(-1)!)}`}</span
        >
        <span class="small muted">${headline ? `${t(headline.figure)}, ` : ''}${period}</span></span
      >
    </div>
    <div class="bar ${hue}" aria-hidden="true">
      ${band.outer ? html`<i style=${span(...band.outer)}></i>` : nothing}
      ${band.inner ? html`<i class="inner" style=${span(...band.inner)}></i>` : nothing}
      ${band.mark === undefined ? nothing : html`<i class="mark" style=${span(band.mark, band.mark)}></i>`}
    </div>
    <dl class="figures small num">
      ${figures
        .filter((figure) => figure !== headline)
        .map(
          (figure) =>
            html`<div>
              <dt class="muted">${t(figure.figure)}</dt>
              <dd>${amount(figure)}</dd>
            </div>`,
        )}
    </dl>
    ${pay.note ? html`<p class="small" lang=${context.host.docLang}>${pay.note}</p>` : nothing}
    ${renderProvenance(entry, context)}
  </div>`;
}

function renderProvenance({ pay, subject }: PayOf, { host, staleAfter }: Context): unknown {
  const facts = sayFacts(pay, staleAfter, host.localize);
  const [before, after] = host.t('source').split('{source}');
  return html`<p class="small muted">
    ${facts || nothing}${facts && pay.source ? ' · ' : nothing}${
      pay.source ? html`${before}${renderSource(pay.source, subject.id, host)}${after}` : nothing
    }
  </p>`;
}

/** In which period figures are shown: as stated, or converted because the reader asks. */
function renderPeriodChoice(
  { host: { t }, period, choosePeriod, announce }: Context,
  changes: (to: Period | undefined) => boolean,
): unknown {
  const choose = (event: Event) => {
    const to = ((event.target as HTMLSelectElement).value || undefined) as Period | undefined;
    choosePeriod(to);
    const said = `${t('showPay')}: ${t(to ? `period_${to}` : 'asStated')}`;
    announce(changes(to) ? `${said}. ${t('converted')}` : said);
  };
  return html`<div class="period noprint">
    <label class="small">
      <span class="muted">${t('showPay')}</span>
      <select @change=${choose}>
        <option value="" ?selected=${on(!period)}>${t('asStated')}</option>
        ${PERIODS.map((p) => html`<option value=${p} ?selected=${on(p === period)}>${t(`period_${p}`)}</option>`)}
      </select>
    </label>
  </div>`;
}
