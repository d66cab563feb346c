/** The heading of a widget, and the levels of the headings inside. */
import { html, nothing } from 'lit';
import { headingLevel } from '../html/heading-level.js';

export interface Headed {
  /** The `heading` attribute: `none` hides it. */
  heading?: string;
  headingLevel: number;
}

/** @param own the heading where the page gives none */
export function renderHeading(widget: Headed, own: string): unknown {
  const text = widget.heading ?? own;
  return html`<slot name="heading"
    >${
      text === 'none'
        ? nothing
        : html`<div
            class="heading"
            part="heading"
            role="heading"
            aria-level=${headingLevelAt(widget, 0)}
          >
            ${text}
          </div>`
    }</slot
  >`;
}

/** The level of a heading inside: where the widget's own is hidden, those inside move up. */
export function headingLevelAt({ heading, headingLevel: own }: Headed, deeper: number): number {
  return headingLevel(own, heading === 'none' ? deeper - 1 : deeper);
}
