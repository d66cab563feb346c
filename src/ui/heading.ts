/** The heading of a widget, and the levels of the headings inside. */
import { html, nothing } from 'lit';
import { headingLevel } from '../html/heading-level.js';
import type { DocLang } from './localize.js';

export interface Headed {
  /** The `heading` attribute: `none` hides it. */
  heading?: string;
  headingLevel: number;
}

/** A heading of the widget's own. */
export interface OwnHeading {
  text: string;
  lang: DocLang;
}

/** @param own the heading where the page gives none */
export function renderHeading(widget: Headed, own: OwnHeading): unknown {
  const text = widget.heading ?? own.text;
  return html`<slot name="heading"
    >${
      text === 'none'
        ? nothing
        : html`<div
            class="heading"
            part="heading"
            lang=${widget.heading === undefined ? own.lang : nothing}
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
