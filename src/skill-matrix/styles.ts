import { css } from 'lit';

export const matrixStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: 0.75em;
  }
  .find {
    flex: 0 1 16em;
    min-width: min(100%, 10em);
  }
  .toolbar > select {
    max-inline-size: min(100%, 20em);
  }
  .find .input {
    width: 100%;
  }
  .count {
    margin-inline-start: auto;
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    margin-block-end: 0.9em;
  }
  .columns .find {
    flex: 0 1 18em;
    min-width: min(100%, 10em);
  }
  .left-out {
    margin-block: -0.5em 1.25em;
  }
  /* A short table scrolls with the page; a long one by itself, under its sticky head. */
  .scroll {
    max-height: var(--ce-matrix-height, none);
    margin-block-end: 1.25em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overscroll-behavior-x: contain;
    /* What has the focus is not hidden behind the head and the first column. */
    scroll-padding: 5em 1em 1em;
    scroll-padding-inline-start: max(9em, 33%);
  }
  .scroll.long {
    max-height: var(--ce-matrix-height, min(85vh, 56em));
  }
  td.long .note {
    max-block-size: 4.5em;
    overflow: hidden;
    mask: linear-gradient(#000 60%, #0003);
  }
  button.more {
    display: block;
    min-block-size: 1.75em;
    padding-inline: 0;
  }
  table {
    width: 100%;
    border-spacing: 0;
    border-collapse: separate;
    font-size: inherit;
  }
  th,
  td {
    padding: 0.7em 1em;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    text-align: start;
    font-weight: inherit;
  }
  tbody:last-child tr:last-child > * {
    border-block-end: 0;
  }
  td {
    min-inline-size: 7.5em;
  }
  .many td {
    min-inline-size: 9.5em;
  }
  th > span,
  td > span {
    display: block;
  }
  .blank {
    position: relative;
  }
  .blank::before {
    content: '–' / '';
    color: var(--_muted);
  }
  td > .level {
    display: inline-block;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: 0;
    background: var(--_surface);
    vertical-align: bottom;
    background-image: linear-gradient(var(--_faint), var(--_faint));
  }
  thead button {
    display: flex;
    gap: 0.4em;
    align-items: end;
    width: 100%;
    min-height: 2.75em;
    padding: 0.65em 1em;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
    font-weight: 650;
    line-height: 1.3;
  }
  thead button:hover {
    background: none;
  }
  thead th:has(> :hover) {
    background-image: linear-gradient(var(--_tint), var(--_tint));
  }
  thead button:focus-visible {
    outline-offset: -3px;
  }
  thead .selected {
    box-shadow: inset 0 3px var(--_accent);
  }
  thead .rungs {
    width: auto;
    min-height: 0;
    padding: 0 1em 0.6em;
    color: var(--_accent);
    font-weight: 400;
  }
  .arrow::after {
    content: '';
    inline-size: 0.55em;
    block-size: 0.9em;
    margin-block-end: 0.2em;
    flex: none;
    opacity: 0.45;
    background: linear-gradient(currentColor, currentColor) 0 0 / 100% 100%;
    clip-path: polygon(50% 0, 100% 38%, 0 38%, 0 62%, 100% 62%, 50% 100%, 0 62%, 0 38%);
  }
  .arrow:is(.down, .up)::after {
    opacity: 1;
    clip-path: polygon(0 45%, 100% 45%, 50% 100%);
  }
  .arrow.up::after {
    clip-path: polygon(50% 0, 100% 55%, 0 55%);
  }
  tbody th[scope='row'],
  thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background-color: var(--_surface);
    inline-size: 32%;
    min-inline-size: 8.5em;
  }
  thead th:first-child {
    z-index: 3;
  }
  .many tbody th[scope='row'] {
    inline-size: 14em;
    border-inline-end: 1px solid var(--_line);
  }
  .group th {
    padding: 0.9em 1.143em 0.45em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .group th span {
    position: sticky;
    inset-inline-start: 1.143em;
    display: inline-block;
  }
  .group {
    overflow-wrap: anywhere;
  }
  thead button > span {
    min-width: 0;
  }
  .skill {
    font-weight: 600;
    line-height: 1.35;
  }
  .when {
    margin-block-start: 0.3em;
    line-height: 1.35;
  }
  .note {
    margin-block-start: 0.3em;
    max-inline-size: 34em;
    white-space: pre-line;
  }
  summary {
    cursor: pointer;
    color: var(--_muted);
  }
  details p {
    max-inline-size: 34em;
    font-weight: 400;
    white-space: pre-line;
  }
  tbody tr:hover > td,
  tbody tr:hover > th[scope='row'] {
    background-image: linear-gradient(var(--_faint), var(--_faint));
  }
  @container ce (max-width: 34em) {
    th,
    td {
      padding-inline: 0.35em;
    }
    tbody th[scope='row'] {
      padding-inline-start: 0.6em;
    }
    .skill {
      font-size: 0.9em;
      hyphens: auto;
    }
    thead button,
    thead .rungs {
      flex-wrap: wrap;
      padding-inline: 0.35em;
    }
    thead th:first-child button {
      padding-inline-start: 0.6em;
    }
    tbody th[scope='row'],
    thead th:first-child {
      inline-size: 37%;
      min-inline-size: 6.5em;
    }
    .few {
      table-layout: fixed;
    }
    .few td {
      min-inline-size: 0;
    }
    .level {
      padding-inline: 1.75em 0.45em;
      font-size: 0.8125em;
    }
    .loose {
      padding-inline-start: 1.3em;
    }
    .level::before {
      inset-inline-start: 0.4em;
      inline-size: 1.05em;
    }
    .loose::before {
      inline-size: 0.6em;
    }
    .find {
      flex: 1 1 100%;
    }
  }
  @container ce (max-width: 20em) {
    thead button {
      font-size: 0.875em;
    }
    .few :is(tbody th[scope='row'], thead th:first-child) {
      inline-size: 34%;
    }
    .skill {
      font-size: 0.8125em;
    }
    td .level {
      padding-inline: 0.45em;
    }
    td .level::before {
      display: none;
    }
  }
  @media (forced-colors: active) {
    thead .selected {
      border-block-start: 4px solid Highlight;
    }
    .arrow::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media (max-height: 24em) {
    thead th {
      inset-block-start: auto;
    }
  }
  @media print {
    .scroll,
    .scroll.long {
      max-height: none;
      overflow: visible;
      contain: none;
    }
    td.long .note {
      max-block-size: none;
      mask: none;
    }
    thead button:not(.rungs) {
      display: block !important;
    }
    .arrow::after {
      display: none;
    }
    thead th,
    tbody th[scope='row'] {
      position: static;
      background-color: transparent;
    }
    tr,
    thead {
      break-inside: avoid;
      break-after: avoid;
    }
    tbody tr {
      break-after: auto;
    }
    /* However many columns are open, paper has no more room. */
    td,
    .many td {
      min-inline-size: 0;
    }
    .many {
      table-layout: fixed;
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
    .many :is(th, td) {
      padding: 0.5em;
    }
    .many tbody th[scope='row'],
    .many thead th:first-child {
      inline-size: 20%;
      min-inline-size: 0;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
