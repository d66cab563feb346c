import { css } from 'lit';

/**
 * Narrow, the columns stand one below the other. Wide, they stand side by side on common rows: the
 * gaps between columns and rows are where the lines run.
 */
export const ladderStyles = css`
  .scroller {
    overflow-x: auto;
    padding: 2px;
    margin: -2px 0 1em;
  }
  .board {
    position: relative;
  }
  .lines {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .columns {
    display: grid;
    gap: 1.25em;
  }
  .column {
    --_hue: var(--_muted);
    min-width: 0;
    padding: 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_hue) 5%, transparent);
    --_rung: color-mix(in srgb, var(--_hue) 80%, transparent);
  }
  .column.selected {
    border-color: var(--_hue);
    box-shadow: inset 0 0 0 1px var(--_hue);
  }
  .hue-1.column {
    --_hue: var(--_accent);
  }
  .hue-2.column {
    --_hue: var(--_hue-2);
  }
  .hue-3.column {
    --_hue: var(--_hue-3);
  }
  .hue-4.column {
    --_hue: var(--_hue-4);
  }
  .hue-5.column {
    --_hue: var(--_hue-5);
  }
  .head {
    margin-block-end: 0.75em;
  }
  .head .title {
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .ways {
    overflow-wrap: anywhere;
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.9em;
    padding-block-start: 0.75em;
    border-block-start: 1px dashed var(--_line);
  }
  .rungs {
    display: flex;
    flex-direction: column-reverse;
    gap: 1.1em;
  }
  ul.rungs {
    flex-direction: column;
    gap: 0.6em;
  }
  .rung {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  /* The step up to the next rung. */
  ol.rungs > .rung::after {
    position: absolute;
    inset-block-end: calc(100% + 0.2em);
    inset-inline-start: 1.4em;
    block-size: 0.7em;
    border-inline-start: 2px solid var(--_rung);
  }
  ol.rungs > .rung:not(:last-child)::after {
    content: '';
  }
  .rung button,
  .rung > span {
    flex: 1 1 6em;
    min-width: 0;
    overflow-wrap: anywhere;
    display: grid;
    align-items: center;
    min-height: 2.75em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_rung);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    text-align: start;
    font-weight: 600;
    line-height: 1.3;
  }
  .rung button:hover {
    border-color: var(--_hue);
    background: color-mix(in srgb, var(--_hue) 10%, var(--_surface));
  }
  .rung button[aria-pressed='true'] {
    border-color: var(--_hue);
    background: var(--_hue);
    color: var(--_on-accent);
  }
  .exits {
    border-style: dashed;
    background: none;
  }
  .rung > span {
    border-style: dashed;
    font-weight: 500;
  }
  .kinds {
    display: none;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: 0.75em;
  }
  .kinds li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .sample {
    inline-size: 34px;
    block-size: 10px;
  }
  .sample:dir(rtl) {
    transform: scaleX(-1);
  }
  .lines path,
  .sample path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .lines .head,
  .sample .head {
    fill: currentColor;
    stroke: none;
  }
  .lines g,
  .sample {
    color: color-mix(in srgb, currentColor 62%, transparent);
  }
  .lines .own {
    color: inherit;
  }
  .lines .own path:first-child {
    stroke-width: 2.5;
  }
  .lines .faded {
    opacity: 0.25;
  }
  .pivot path:first-child {
    stroke-dasharray: 7 4;
  }
  .exit path:first-child {
    stroke-dasharray: 1.75 4.5;
    stroke-linecap: round;
  }
  .lateral path:first-child {
    stroke-dasharray: 12 3 2 3;
  }
  .hint {
    padding-block: 0.25em;
  }
  @container ce (min-width: 40em) {
    .board:not(.stack) {
      --_between: clamp(3.25em, 9cqi, 6em);
      min-inline-size: calc(var(--count) * (10.5em + var(--_between)) - var(--_between));
    }
    .board:not(.stack) .columns {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-rows: auto repeat(var(--rows), auto);
      gap: 1.5em var(--_between);
    }
    .board:not(.stack) .column {
      grid-row: var(--top) / var(--bottom);
      grid-column: var(--place);
      display: grid;
      grid-template-rows: subgrid;
    }
    .board:not(.stack) .head {
      grid-row: 1;
      margin: 0;
    }
    .board:not(.stack) .rungs {
      grid-row: 2 / -1;
      display: grid;
      grid-template-rows: subgrid;
    }
    /* A row is as high as it has to be in another column: the boxes keep their height, the line fills. */
    .board:not(.stack) .rung {
      grid-row: var(--row);
      align-content: center;
      isolation: isolate;
    }
    .board:not(.stack) ol.rungs > .rung:not(:only-child)::after {
      content: '';
      z-index: -1;
      inset-block: -1.1em 0;
      block-size: auto;
    }
    .board:not(.stack) ol.rungs > .rung:first-child::after {
      inset-block-end: 50%;
    }
    .board:not(.stack) ol.rungs > .rung:last-child::after {
      inset-block-start: 50%;
    }
    .kinds {
      display: flex;
    }
    /* Here the lines say it; who does not see them still hears it. */
    .board:not(.stack) .ways {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .rung button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    /*
     * Lines keep the places that the screen gave them, so the ways are said in words, below each ladder; for
     * those there is no row that the ladders share.
     */
    .lines,
    .kinds {
      display: none !important;
    }
    .board:not(.stack) .column {
      display: block;
    }
    .board:not(.stack) .rungs {
      display: flex;
      margin-block-start: 0.9em;
    }
    .board:not(.stack) .ways {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .rung button {
      display: grid !important;
    }
    .rung button[aria-pressed='true'] {
      border-width: 2px;
      background: none;
      color: inherit;
    }
    .column {
      break-inside: avoid;
    }
  }
`;
