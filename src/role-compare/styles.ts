import { css } from 'lit';

/**
 * Columns stand side by side where each has 14em or more. Where there is less room the pinned column
 * and one other stay, beside or below one another, so that it remains a comparison.
 */
export const compareStyles = css`
  .lead {
    max-width: 46em;
    margin-block-end: var(--_gap);
    font-size: 1.125em;
    line-height: 1.55;
    text-wrap: pretty;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .col {
    display: none;
  }
  .col.pin,
  .col.other {
    display: block;
  }
  .heads {
    display: none;
    position: sticky;
    inset-block-start: var(--ce-sticky-top, 0px);
    z-index: 1;
    background: var(--_surface);
  }
  /* What has the focus is not hidden behind the heads. */
  .section a,
  .section select {
    scroll-margin-block-start: calc(var(--ce-sticky-top, 0px) + var(--_heads, 6em));
  }
  .heads.chosen ~ .section {
    --_heads: 11em;
  }
  .heads .col {
    padding-block: 0.6em;
    border-block-start: 3px solid var(--_hue);
  }
  .heads .selected {
    border-block-start-width: 6px;
  }
  .heads .title {
    display: block;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding-block: 1.1em 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .section > .label {
    color: var(--_muted);
  }
  .name {
    overflow-wrap: anywhere;
    width: fit-content;
    margin-block-end: 0.25em;
    padding-inline-start: 0.55em;
    border-inline-start: 3px solid var(--_hue);
    font-weight: 650;
    line-height: 1.3;
  }
  .section p {
    max-width: 46em;
    text-wrap: pretty;
  }
  .day {
    display: grid;
    gap: 0.45em;
  }
  .day li {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
  }
  .day li::before {
    content: '';
    inline-size: 0;
    block-size: 0;
    margin-block-start: 0.55em;
    border: 0.2em solid var(--_hue);
    border-radius: 50%;
  }
  .rest {
    margin-block-start: 0.75em;
  }
  .links {
    display: grid;
    justify-content: start;
  }
  .heads.chosen {
    display: grid;
  }
  .swap {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding-block-end: 1em;
  }
  .swap select {
    flex: 0 1 auto;
    min-width: 0;
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .chooser > :is(select, .seek) {
    flex: 1 1 0;
    min-width: 6em;
  }
  .chooser :is(select, .input) {
    font-weight: 600;
  }
  .chooser > .add {
    flex-basis: 100%;
  }
  .chooser select.add,
  .chooser .add .input {
    font-weight: 400;
  }
  .chooser .quiet {
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    font-size: 1.1em;
    text-decoration: none;
  }

  @container ce (min-width: 32em) {
    .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 2em;
    }
    .n1 .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .heads {
      display: grid;
    }
    .row:not(.heads) .name {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
  }
  @container ce (min-width: 46em) {
    .n3 .row {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .n3 .col {
      display: block;
    }
    .n3 .swap {
      display: none;
    }
  }
  @container ce (min-width: 62em) {
    .n4 .row {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .n4 .col {
      display: block;
    }
    .n4 .swap {
      display: none;
    }
  }
  @container ce (min-width: 74em) {
    .n5 .row {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .n5 .col {
      display: block;
    }
    .n5 .swap {
      display: none;
    }
  }
  @container ce (min-width: 52em) {
    .section {
      grid-template-columns: 9.5em minmax(0, 1fr);
      gap: 2em;
    }
    .section > .label {
      padding-block-start: 0.15em;
    }
    .heads {
      padding-inline-start: 11.5em;
    }
  }
  @media (max-height: 32em) {
    .heads {
      position: static;
    }
  }
  @media print {
    .heads.chosen {
      display: none;
    }
    /* Their names are in those choices. */
    .heads.chosen ~ .section .name {
      position: static;
      clip-path: none;
      inline-size: auto;
      block-size: auto;
      white-space: normal;
    }
    .col {
      display: block !important;
    }
    .heads {
      position: static;
    }
    .section {
      break-inside: avoid;
    }
  }
`;
