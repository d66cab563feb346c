/** The custom properties of the widgets. `theme/tokens.ts` says what each changes. */
import { css } from 'lit';

/**
 * Public properties start with `--ce-` and are not set here, so that a page can set them anywhere
 * above; the private ones with their defaults start with `--_`.
 */
export const tokens = css`
  :host {
    display: block;
    min-width: min(100%, 17.5em);
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_surface: var(--ce-surface, Canvas);
    --_accent: var(--ce-accent, light-dark(#3352c4, #a3b5ff));
    --_on-accent: var(--ce-on-accent, light-dark(#fff, #10173a));
    --_hue-2: var(--ce-hue-2, light-dark(#0b7268, #5fd6c5));
    --_hue-3: var(--ce-hue-3, light-dark(#9a4a07, #f3b370));
    --_hue-4: var(--ce-hue-4, light-dark(#9c2c77, #f2a0d5));
    --_hue-5: var(--ce-hue-5, light-dark(#3f6b12, #aed77b));
    --_muted: var(--ce-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--ce-line, color-mix(in srgb, currentColor 16%, transparent));
    --_faint: color-mix(in srgb, currentColor 5%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 8%, transparent);
    --_radius: var(--ce-radius, 0.75em);
    --_gap: var(--ce-gap, 1.5em);
    --_danger: var(--ce-danger, light-dark(#a3260f, #ffab98));
    container: ce / inline-size;
    position: relative;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-hyphens: manual;
    hyphens: manual;
  }
  /* Firefox prints what is in a container of sizes in one piece, and loses what is over a page. */
  @supports (-moz-appearance: none) {
    @media print {
      .root {
        container-type: normal;
      }
    }
  }
  .hue-1 {
    --_hue: var(--_accent);
  }
  .hue-2 {
    --_hue: var(--_hue-2);
  }
  .hue-3 {
    --_hue: var(--_hue-3);
  }
  .hue-4 {
    --_hue: var(--_hue-4);
  }
  .hue-5 {
    --_hue: var(--_hue-5);
  }
`;
