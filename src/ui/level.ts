/** The badge of a level: words, a shape of its scale, and a colour of its scale. */
import { css, html, nothing } from 'lit';
import type { Level, RoleDocument, Scale } from '../model/types.js';
import type { DocLang } from './localize.js';
import { vars } from './vars.js';

export const levelStyles = css`
  .level {
    position: relative;
    display: inline-block;
    max-width: 100%;
    padding-block: 0.15em;
    padding-inline: 2.25em 0.6em;
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
    background: color-mix(
      in srgb,
      var(--_hue) calc(5% + 13% * var(--k, 0) / var(--n, 1)),
      transparent
    );
  }
  .level::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.5em;
    inset-block-start: 0.45em;
    inline-size: 1.3em;
    block-size: 0.8em;
    background: linear-gradient(
      to right,
      var(--_hue) calc(100% * var(--k) / var(--n)),
      color-mix(in srgb, var(--_hue) 30%, transparent) 0
    );
  }
  .level:dir(rtl)::before {
    transform: scaleX(-1);
  }
  /* Rising bars, discs, blocks: each scale of a document is drawn in a shape of its own. */
  .bars::before {
    clip-path: polygon(0 72%, 100% 0, 100% 100%, 0 100%);
    mask: linear-gradient(to right, #000 76%, #0000 0) 0 / calc(100% / var(--n));
  }
  .discs::before {
    mask: radial-gradient(circle closest-side, #000 84%, #0000) 0 / calc(100% / var(--n)) 100%;
  }
  .blocks::before {
    inset-block-start: 0.58em;
    block-size: 0.55em;
    mask: linear-gradient(to right, #000 76%, #0000 0) 0 / calc(100% / var(--n));
  }
  .loose {
    --_hue: var(--_muted);
    padding-inline-start: 1.55em;
  }
  .loose::before {
    inset-block-start: 0.55em;
    inline-size: 0.6em;
    block-size: 0.6em;
    background: none;
    border: 0.14em solid var(--_hue);
    transform: rotate(45deg);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
  }
  .legend > div,
  .legend li {
    min-width: 0;
  }
  .legend > div {
    display: grid;
    gap: 0.4em;
    align-content: start;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .legend summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
    cursor: pointer;
  }
  .legend dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .legend dt {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .level {
      border: 1px solid;
    }
    .level::before {
      --_hue: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .level::before {
      print-color-adjust: exact;
    }
  }
`;

const SHAPES = ['bars', 'discs', 'blocks'];
const LOOSE = 'loose';
const HUES = ['hue-1', 'hue-3', 'hue-2', 'hue-4', 'hue-5'];

/** The classes that give a scale its shape and hue. Levels without order have one shape for all. */
function shapeOf(doc: RoleDocument, scale: Scale): string {
  if (!scale.ranked || scale.levels.length < 2) return LOOSE;
  const i = doc.scales.indexOf(scale);
  return `${SHAPES[i % SHAPES.length]!} ${HUES[i % HUES.length]!}`;
}

interface Look {
  look: string;
  style: ReturnType<typeof vars>;
}

const looks = new WeakMap<Level, Look>();

/** How a level looks: the classes and the style of its badge. */
export function levelLook(doc: RoleDocument, level: Level): Look {
  let known = looks.get(level);
  if (!known) {
    const { rank, scale } = level;
    const shape = shapeOf(doc, scale);
    // Levels without order are all of one shade.
    const k = shape === LOOSE ? 0 : rank;
    const style = vars({ '--k': k, '--n': Math.max(1, scale.levels.length - 1) });
    looks.set(level, (known = { look: `level ${shape}`, style }));
  }
  return known;
}

export function renderLevel(doc: RoleDocument, level: Level, lang: DocLang): unknown {
  const { look, style } = levelLook(doc, level);
  return html`<span class=${look} part="level" style=${style} lang=${lang}>${level.label}</span>`;
}

interface LegendWords {
  docLang: DocLang;
  other: string;
  notRanked: string;
  meanings: string;
}

/** What the levels of a scale mean, where the reader asks. */
function renderMeanings(
  { levels, title }: Scale,
  { meanings, other, docLang }: LegendWords,
): unknown {
  return html`<details class="small">
    <summary aria-label=${`${meanings}: ${title || other}`}>${meanings}</summary>
    <dl>
      ${levels.map(
        ({ label, description }) =>
          description &&
          html`<div>
            <dt lang=${docLang}>${label}</dt>
            <dd class="muted" lang=${docLang}>${description}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** The levels, scale by scale. */
export function renderLegend(
  doc: RoleDocument,
  scales: readonly Scale[],
  words: LegendWords,
): unknown {
  return html`<div class="legend">
    ${scales.map(
      (scale) =>
        html`<div>
          <span class="label" lang=${scale.title ? words.docLang : nothing}
            >${scale.title || words.other}${
              scale.ranked ? nothing : html`<span class="aside">${words.notRanked}</span>`
            }</span
          >
          <ul>
            ${scale.levels.map((level) => {
              const { look, style } = levelLook(doc, level);
              return html`<li class=${look} part="level" style=${style} lang=${words.docLang}>
                ${level.label}
              </li>`;
            })}
          </ul>
          ${scale.levels.some((level) => level.description) ? renderMeanings(scale, words) : nothing}
        </div>`,
    )}
  </div>`;
}
