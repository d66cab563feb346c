/** The look of the fields in which a role is found. */
import { css } from 'lit';

export const findStyles = css`
  .seek:is(label),
  .seek label {
    display: grid;
    gap: 0.25em;
  }
  .seek select,
  .seek input {
    width: 100%;
  }
  .seek .box {
    position: relative;
    display: grid;
  }
  .seek .input {
    min-height: 2.75em;
    padding-inline-end: 2.25em;
    text-overflow: ellipsis;
  }
  .seek .box::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4em);
    inset-inline-end: 1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .layer {
    position: fixed;
    inset: auto;
    overflow: hidden;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 0.5em 1.75em rgb(0 0 0 / 0.22);
    text-align: start;
  }
  .layer:popover-open {
    display: flex;
    flex-direction: column;
  }
  .layer [role='listbox'] {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.35em;
  }
  .layer [role='listbox']:empty {
    display: none;
  }
  .layer .label {
    padding: 0.75em 0.6em 0.25em;
    color: var(--_muted);
  }
  .layer p {
    padding: 0.6em 0.95em;
  }
  .layer p.small {
    border-block-start: 1px solid var(--_line);
  }
  .option {
    display: flex;
    gap: 0.15em 0.75em;
    align-items: center;
    min-height: max(2.75em, 44px);
    padding: 0.35em 0.6em;
    border-radius: calc(var(--_radius) * 0.5);
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option > :first-child {
    flex: 1;
    min-width: 0;
  }
  .option:hover {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  .option[aria-selected='true'] {
    font-weight: 650;
  }
  .option[aria-selected='true']::after {
    content: '✓' / '';
  }
  .option.active {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .option.active .muted {
    color: inherit;
  }
  @media (forced-colors: active) {
    .option.active {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
