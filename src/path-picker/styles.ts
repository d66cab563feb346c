import { css } from 'lit';

export const pickerStyles = css`
  .picker,
  .statements,
  .outcomes,
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .picker {
    gap: var(--_gap);
  }
  legend {
    padding: 0;
  }
  /* Padding, for WebKit loses the margins in a legend. */
  .label[role='heading'] {
    display: block;
    padding-block-end: 0.6em;
    color: var(--_muted);
  }
  .statements {
    gap: 0.5em;
  }
  .statement {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding: 0.75em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.4;
    cursor: pointer;
    transition:
      border-color 0.12s,
      background-color 0.12s;
  }
  .statement input {
    margin-block-start: 0.12em;
  }
  .statement,
  .steps li {
    overflow-wrap: anywhere;
  }
  .statement:hover {
    border-color: var(--_accent);
  }
  .statement:has(:disabled) {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: not-allowed;
  }
  .statement:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
  }
  .statement:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .statement :focus-visible {
    outline: none;
  }
  .prompt {
    display: block;
    padding-block: 0.4em 0.75em;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }
  .progress {
    display: flex;
    gap: 1em;
    align-items: center;
  }
  progress {
    flex: 1 1 4em;
    max-inline-size: 14em;
    block-size: 0.5em;
    accent-color: var(--_accent);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
  }
  .answers {
    display: grid;
    gap: 0.6em;
  }
  .answers button {
    padding: 0;
    text-align: start;
  }
  .reset {
    margin-block-start: 0.75em;
  }
  .verdict {
    margin-block-end: 1em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .outcomes {
    gap: 0.75em;
  }
  .outcome {
    gap: 0.6em;
    padding: 1em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .outcome.leads,
  .outcome.chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .outcome .title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .score {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .meter {
    flex: 1 1 6em;
    max-width: 14em;
    block-size: 0.5em;
    border-radius: 0.25em;
    background: color-mix(in srgb, currentColor 12%, transparent);
    overflow: hidden;
  }
  .meter::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: calc(100% * var(--share));
    border-radius: inherit;
    background: var(--_accent);
    transition: inline-size 0.2s;
    print-color-adjust: exact;
  }
  .outcome ul:not(.links) {
    display: grid;
    gap: 0.25em;
  }
  .outcome ul:not(.links) > li {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
  }
  .outcome ul:not(.links) > li::before {
    content: '';
    inline-size: 0;
    block-size: 0;
    margin-block-start: 0.55em;
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
  }
  .because .label {
    margin-block-end: 0.25em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0;
    counter-reset: step;
  }
  .steps li {
    display: flex;
    align-items: center;
    counter-increment: step;
    font-weight: 600;
    font-size: 0.9375em;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
    print-color-adjust: exact;
  }
  .steps li:not(:last-child)::after {
    content: '→' / '';
    margin-inline: 0.75em;
    color: var(--_muted);
  }
  .steps li:not(:last-child):dir(rtl)::after {
    content: '←' / '';
  }
  summary {
    width: fit-content;
    padding-block: 0.15em;
    cursor: pointer;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  details[open] summary {
    margin-block-end: 0.4em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .tag {
    padding: 0.35em 0.8em;
    border-radius: 2em;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  @container ce (min-width: 46em) {
    .picker {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: calc(var(--_gap) * 1.5);
      align-items: start;
    }
    .picker > .answer:only-child {
      grid-column: 1 / -1;
    }
    .ask {
      position: sticky;
      inset-block-start: calc(var(--ce-sticky-top, 0px) + 1em);
    }
  }
  @media (forced-colors: active) {
    .statement:has(:checked),
    .outcome.leads,
    .outcome.chosen {
      border: 2px solid Highlight;
    }
    .meter {
      border: 1px solid;
    }
    .meter::before,
    .steps li::before {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    details > *,
    details::details-content {
      display: block;
      content-visibility: visible;
    }
    .outcome {
      break-inside: avoid;
    }
    .picker {
      display: block;
    }
    .answer {
      margin-block-start: var(--_gap);
    }
    .answers button {
      display: inline !important;
      color: inherit;
      text-decoration: none;
    }
    .progress,
    .ask:has(.progress) {
      display: none;
    }
  }
`;
