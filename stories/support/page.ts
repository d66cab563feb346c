/** What the whole pages of the workshop share: a frame with a header and a footer, in the colours of the theme. */
import { css, html, type TemplateResult } from 'lit';

const pageStyles = css`
  .page {
    --wash: color-mix(in srgb, var(--ce-accent) 6%, var(--ce-surface));
    --wide: 70rem;
    background: var(--ce-surface);
    line-height: 1.6;
  }
  .page .wrap {
    box-sizing: border-box;
    max-inline-size: calc(var(--wide) + 2 * clamp(1rem, 4vw, 2.5rem));
    margin-inline: auto;
    padding-inline: clamp(1rem, 4vw, 2.5rem);
  }
  .page.article {
    --wide: 44rem;
  }
  .page > header {
    position: sticky;
    z-index: 5;
    inset-block-start: 0;
    background: var(--ce-surface);
    border-block-end: 1px solid var(--ce-line);
  }
  .page > header .wrap {
    --wide: 70rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3.5rem;
  }
  .page > header strong {
    font-size: 1.1875rem;
    letter-spacing: -0.01em;
  }
  .page nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .page nav a {
    padding-block: 0.35rem;
    color: inherit;
    text-decoration: none;
  }
  .page nav a:hover,
  .page nav [aria-current] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.4em;
  }
  .page a {
    color: var(--ce-link);
    text-underline-offset: 0.2em;
  }
  .page a:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }
  .page .hero {
    background: var(--wash);
    border-block-end: 1px solid var(--ce-line);
    padding-block: clamp(2rem, 6vw, 4rem);
  }
  .page h1 {
    max-inline-size: 20em;
    margin: 0 0 1rem;
    font-size: clamp(2rem, 1.3rem + 3vw, 3.25rem);
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .page h2 {
    margin: 3rem 0 0.75rem;
    font-size: 1.5rem;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .page p {
    max-inline-size: 42rem;
    margin: 0 0 1.1rem;
    text-wrap: pretty;
  }
  .page .kicker,
  .page .by {
    margin: 0 0 0.75rem;
    color: var(--ce-muted);
  }
  .page .stand {
    font-size: clamp(1.0625rem, 1rem + 0.4vw, 1.25rem);
    line-height: 1.5;
  }
  .page .ctas {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 1.5rem;
  }
  .page .cta {
    padding: 0.65rem 1.25rem;
    border: 1px solid var(--ce-accent);
    border-radius: var(--ce-radius);
    font-weight: 600;
    text-decoration: none;
  }
  .page .cta.main {
    background: var(--ce-accent);
    color: var(--ce-on-accent);
  }
  .page role-compare,
  .page skill-matrix,
  .page career-ladder,
  .page path-picker {
    margin-block: clamp(2rem, 5vw, 3.5rem);
  }
  .page .hero path-picker {
    margin-block-end: 0;
  }
  .page aside {
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--wash);
  }
  .page aside h2 {
    margin: 0 0 0.5rem;
    font-size: 1.125rem;
  }
  .page aside p {
    margin: 0;
  }
  .page > footer {
    margin-block-start: clamp(2rem, 5vw, 4rem);
    padding-block: 1.5rem;
    border-block-start: 1px solid var(--ce-line);
    color: var(--ce-muted);
    font-size: 0.9375rem;
  }
  .page > footer p {
    margin: 0;
  }
`;

export interface PageOptions {
  /** A class of the page: `article` has a narrow column. */
  kind: string;
  brand: string;
  /** Words of the menu; the first is where the reader is. */
  menu: readonly string[];
  main: TemplateResult;
  footer: string;
}

export const renderPage = ({ kind, brand, menu, main, footer }: PageOptions): TemplateResult =>
  html`<style>
      ${pageStyles}
    </style>
    <div class="page ${kind}">
      <header>
        <div class="wrap">
          <strong>${brand}</strong>
          <nav aria-label="Main">
            ${menu.map((word, i) => (i ? html`<a href="#">${word}</a>` : html`<a href="#" aria-current="page">${word}</a>`))}
          </nav>
        </div>
      </header>
      <main>${main}</main>
      <footer>
        <div class="wrap"><p>${footer}</p></div>
      </footer>
    </div>`;
