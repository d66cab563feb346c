import { css } from 'lit';

/** Of a large table a part is rendered, in its place in the room that the whole takes. */
export const windowStyles = css`
  .windowed {
    --_first: 14em;
    --_col: 11em;
    overflow-anchor: none;
    contain: content;
  }
  .sizer {
    box-sizing: border-box;
    min-inline-size: calc(var(--_first) + var(--count) * var(--_col));
    block-size: var(--height);
    padding-block-start: var(--top);
    padding-inline-start: calc(var(--before) * var(--_col));
  }
  .windowed table {
    table-layout: fixed;
  }
  .wide table {
    inline-size: calc(var(--_first) + var(--rendered) * var(--_col));
  }
  .windowed :is(td, th):focus-visible {
    outline-offset: -3px;
  }
  .windowed :is(tbody th[scope='row'], thead th:first-child) {
    inline-size: var(--_first);
  }
  @container ce (max-width: 34em) {
    .windowed {
      --_first: 8em;
      --_col: 7.5em;
    }
  }
  @media print {
    .sizer {
      block-size: auto;
      min-inline-size: 0;
      padding: 0;
    }
    .windowed table {
      inline-size: 100%;
    }
  }
`;
