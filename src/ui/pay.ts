/** Pay, drawn on one common scale, with its source beside it. */
import { css, html, nothing } from 'lit';
import { figuresOf, hasFigures, payBand, payScales, type PayScale } from '../model/pay.js';
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

/** All entries: those with figures on common scales, the others as the notes that they are. */
export function renderPay(entries: readonly PayOf[], host: LinkHost, named = true): unknown {
  const scales = payScales(entries);
  const silent = entries.filter((entry) => !hasFigures(entry.pay));
  return html`<div class="pays" part="pay">
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
  host: LinkHost,
  named: boolean,
): unknown {
  const { pay, subject, hue } = entry;
  const { t, localize } = host;
  const money = (n: number) => localize.money(n, scale.currency);
  const band = payBand(pay, scale.max);
  const span = (from: number, to: number) => vars({ '--from': from, '--to': to });
  const figures: { name: string; words: string }[] = figuresOf(pay).map(
    ({ figure, amount, atLeast }) => ({
      name: t(figure),
      words: atLeast ? t('atLeast', { amount: money(amount) }) : money(amount),
    }),
  );
  if (pay.mean !== undefined) {
    const amount = money(pay.mean);
    figures.push({
      name: t('mean'),
      words: pay.topCoded.includes('mean') ? t('atLeast', { amount }) : amount,
    });
  }
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

/** Place, date, basis, sample and source. */
function renderProvenance({ pay, subject }: PayOf, host: LinkHost): unknown {
  const { t, localize } = host;
  const facts = [
    pay.place,
    pay.asOf && localize.date(pay.asOf),
    pay.basis && t(`basis_${pay.basis}`),
    pay.sample && t('sample', { n: pay.sample }),
  ].filter(Boolean);
  const [before, after] = t('source').split('{source}');
  return html`<p class="small muted">
    ${facts.join(' · ')}${facts.length && pay.source ? ' · ' : ''}${
      pay.source ? html`${before}${renderSource(pay.source, subject.id, host)}${after}` : nothing
    }
  </p>`;
}
