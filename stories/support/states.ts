/** Stories that every widget has: the states that a page can put it in. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { faulty, seed } from './data.js';

export type Args = Record<string, unknown>;
export type Story = StoryObj<Args>;

/** Rules of axe that a story does without. */
export const without = (...ids: string[]) => ids.map((id) => ({ id, enabled: false }));

/** An element with its arguments as properties, and what is inside it. */
export function element(tag: string, args: Args, children: unknown = nothing): TemplateResult {
  const name = unsafeStatic(tag);
  const set = (node: Element | undefined) => {
    for (const [key, value] of Object.entries(node ? args : {})) {
      if (key.startsWith('--')) (node as HTMLElement).style.setProperty(key, value as string);
      else if (key in node!) (node as unknown as Args)[key] = value;
    }
  };
  return staticHtml`<${name} ${ref(set)}>${children}</${name}>`;
}

/** Answers for an address, for as long as the story is shown; without an answer it is waited for. */
export function answers(address: string, text?: string): () => void {
  const { fetch } = window;
  window.fetch = (...args) => {
    if (typeof args[0] !== 'string' || !args[0].endsWith(address)) return fetch(...args);
    return text === undefined ? new Promise(() => {}) : Promise.resolve(new Response(text));
  };
  return () => (window.fetch = fetch);
}

/**
 * Shows on the screen what print styles do, for as long as the story is shown. The sheets are those of the
 * class, so a page of docs, where other stories stand beside it, does without the story.
 */
function asPrinted(tag: string): () => void {
  const { elementStyles } = customElements.get(tag) as typeof LitElement;
  const rules = elementStyles
    .flatMap((style) => [...('styleSheet' in style ? style.styleSheet! : style).cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => conditionText === 'print');
  for (const { media } of rules) media.mediaText = 'print, screen';
  return () => {
    for (const { media } of rules) media.mediaText = 'print';
  };
}

/** Tags stand in the stories themselves, where the index of the workshop looks for them. */
export function statesOf(tag: string) {
  return {
    ownHeading: { args: { heading: 'In other words', headingLevel: 4 } },
    withoutTools: { args: { tools: 'none' } },
    // What the reader does is written into the address, and a link to it is offered.
    linkable: { args: { stateIn: 'hash' } },
    // The document is that of a `<role-data>` elsewhere on the page.
    provided: {
      args: { data: undefined, provider: 'guide' },
      render: (args) => html`<role-data id="guide" .data=${seed}></role-data>${element(tag, args)}`,
    },
    // Loaded when it comes near the window.
    lazy: {
      args: { data: undefined, src: 'guide.json', loading: 'lazy' },
      beforeEach: () => answers('guide.json', JSON.stringify(seed)),
    },
    empty: { args: { data: { families: [] } } },
    noData: { args: { data: undefined } },
    loading: {
      args: { data: undefined, src: 'never.json' },
      beforeEach: () => answers('never.json'),
    },
    failed: {
      args: { data: undefined, src: 'nowhere.json' },
      render: (args) => element(tag, args, html`<p>The plain words of the page stay.</p>`),
    },
    badData: { args: { data: faulty, debug: true } },
    narrow: {
      decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
    },
    wide: {},
    inProse: {
      decorators: [
        (story) =>
          html`<article style="max-inline-size: 40rem; font: 1.125rem/1.7 Georgia, serif">
            <h2>Two careers</h2>
            <p>
              A paragraph before the widget, in the type of the page, which the widget takes over.
            </p>
            ${story()}
            <p>And one after it.</p>
          </article>`,
      ],
    },
    inHostilePage: {
      decorators: [
        (story) =>
          html`<style>
              .hostile,
              .hostile * {
                all: unset;
                box-sizing: content-box;
              }
              .hostile a {
                color: red !important;
              }
            </style>
            <div class="hostile">${story()}</div>`,
      ],
    },
    rightToLeft: { globals: { direction: 'rtl' } },
    dark: { globals: { scheme: 'dark' } },
    largeText: { globals: { text: '200%' } },
    // The tests turn forced colours on; in a browser it is done in the developer tools, under Rendering.
    forcedColours: {},
    print: { beforeEach: () => asPrinted(tag) },
    chambers: { globals: { theme: 'chambers' } },
    bright: { globals: { theme: 'bright' } },
  } satisfies Record<string, Story>;
}
