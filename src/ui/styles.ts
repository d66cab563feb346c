/** The look that all widgets share. */
import { css } from 'lit';

export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  ul,
  ol,
  p,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* What a document says in another language may be written the other way. */
  [lang] {
    unicode-bidi: plaintext;
  }
  .heading {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
    margin-block-end: 0.5em;
  }
  .label {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.35;
  }
  .small {
    font-size: 0.875em;
  }
  .muted {
    color: var(--_muted);
  }
  .aside::before {
    content: ' · ';
    white-space: pre;
  }
  .aside {
    font-weight: 400;
  }
  .words > * {
    white-space: normal;
  }
  .words > * + * {
    margin-block-start: 0.35em;
  }
  .words li + li {
    margin-block-start: 0.15em;
  }
  .words :is(ul, ol) {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .words ol {
    list-style: decimal;
  }
  .words ::marker {
    color: var(--_muted);
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--ce-link, var(--_accent));
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  select,
  .input {
    min-height: 2.5em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_edge);
    --_edge: color-mix(in srgb, currentColor 52%, transparent);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    cursor: pointer;
    transition: background-color 0.12s;
  }
  .input {
    cursor: text;
  }
  select {
    max-width: 100%;
    text-overflow: ellipsis;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  button:hover,
  select:hover {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  button.quiet {
    min-height: 0;
    padding: 0.2em 0.4em;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.main:hover {
    background: color-mix(in srgb, var(--_accent) 88%, light-dark(#000, #fff));
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--_accent);
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
  }
  .check {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-height: 2.5em;
    cursor: pointer;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0.75em 1em;
    margin-block-end: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_danger);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_faint);
  }
  .notice p {
    flex: 1 1 16em;
  }
  .nothing {
    padding: 2em 1em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    text-align: center;
    color: var(--_muted);
  }
  .issues {
    padding: 0.75em 1em;
    margin-block-start: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.66);
    font:
      0.8125em/1.5 ui-monospace,
      monospace;
    overflow-x: auto;
  }
  .skeleton {
    display: grid;
    align-content: space-between;
    box-sizing: border-box;
    block-size: var(--ce-reserve, 28em);
    padding-block: 0.5em;
    overflow: hidden;
  }
  .skeleton i {
    block-size: 1em;
    border-radius: 0.5em;
    background: linear-gradient(90deg, var(--_faint) 30%, var(--_line) 50%, var(--_faint) 70%) 0 /
      300% 100%;
    animation: shimmer 1.6s linear infinite;
  }
  .skeleton i:nth-of-type(4n + 1) {
    inline-size: 40%;
    block-size: 1.5em;
  }
  .skeleton i:nth-of-type(4n) {
    inline-size: 72%;
  }
  @keyframes shimmer {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -50% 0;
    }
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.25em;
  }
  .links a {
    padding-block: 0.15em;
    overflow-wrap: anywhere;
  }
  .go {
    font-weight: 600;
  }
  .go::after {
    content: ' →' / '';
  }
  .go:dir(rtl)::after {
    content: ' ←' / '';
  }
  .updated {
    margin-block-start: 1.25em;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: currentColor;
      --_line: currentColor;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_line: CanvasText;
      --_muted: CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .source::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
    .heading,
    .label,
    .title {
      break-after: avoid;
    }
    button,
    select,
    .input,
    .check,
    .noprint {
      display: none !important;
    }
  }
`;
