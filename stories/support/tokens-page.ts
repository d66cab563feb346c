/** The page of tokens: an editor of a theme, with what it looks like, its contrast, and its export. */
import { parse } from 'culori';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  defaultOf,
  contrastsOf,
  NEUTRAL,
  PAIRS,
  SCHEMES,
  themeFromAccent,
  THEMES,
  toCss,
  toDesignTokens,
  TOKENS,
  type ColorName,
  type Contrast,
  type Scheme,
  type Theme,
  type Token,
} from '../../src/theme.js';
import { download } from '../../src/ui/tools.js';
import { palette } from './data.js';

const NAME = 'own';

const shortName = ({ name }: Token): string => name.slice('--ce-'.length);

/** A row of the editor: a token, or the text of the page, which has no property of its own. */
interface Row {
  token?: Token;
  name: ColorName;
  is: string;
  changes: string;
}
const COLORS: Row[] = [
  {
    name: 'text',
    is: 'that of the page',
    changes: 'Text. It is the color of the page or of the element around, and no custom property.',
  },
  ...TOKENS.filter(({ kind }) => kind === 'color').map((token) => ({
    token,
    name: shortName(token) as ColorName,
    is: defaultOf(token),
    changes: token.changes,
  })),
];
const SIZES: readonly Token[] = TOKENS.filter(({ kind }) => kind !== 'color');

/** As people read them: never rounded up to what it does not reach. */
const shown = (ratio: number): string =>
  Number.isNaN(ratio) ? '?' : (Math.floor(ratio * 100) / 100).toFixed(2);

export class TokensPage extends LitElement {
  /** What is edited. */
  @property({ attribute: false }) theme: Theme = { ...NEUTRAL, name: NAME };
  /** What is no part of a theme, by property, where it was changed. */
  @state() private sizes: Readonly<Record<string, string>> = {};
  @state() private said = '';

  static override styles = css`
    :host {
      display: block;
      padding: 2.5rem clamp(1rem, 4vw, 3.5rem) 4rem;
      --line: color-mix(in srgb, currentColor 18%, transparent);
      --quiet: color-mix(in srgb, currentColor 74%, transparent);
      line-height: 1.5;
    }
    .root {
      max-inline-size: 84rem;
      margin-inline: auto;
    }
    h1,
    h2,
    h3 {
      line-height: 1.2;
      letter-spacing: -0.015em;
      text-wrap: balance;
      margin: 0;
    }
    h1 {
      font-size: 2.25rem;
    }
    h2 {
      font-size: 1.375rem;
      margin-block: 3rem 0.75rem;
    }
    h3 {
      font-size: 1rem;
      letter-spacing: 0;
    }
    p {
      margin: 0 0 1rem;
      max-inline-size: 44rem;
      text-wrap: pretty;
    }
    header p {
      margin-block: 0.75rem 1.5rem;
      font-size: 1.0625rem;
      color: var(--quiet);
    }
    .starts {
      display: flex;
      flex-wrap: wrap;
      gap: 1rem 1.5rem;
      align-items: end;
    }
    .field {
      display: grid;
      gap: 0.3rem;
      font-size: 0.875rem;
      font-weight: 600;
    }
    .pair {
      display: flex;
      gap: 0.5rem;
    }
    input,
    select,
    button {
      box-sizing: border-box;
      min-block-size: 2.5rem;
      padding: 0.35rem 0.7rem;
      border: 1px solid color-mix(in srgb, currentColor 54%, transparent);
      border-radius: 0.4rem;
      background: color-mix(in srgb, currentColor 5%, transparent);
      color: inherit;
      font: inherit;
      font-weight: 400;
    }
    input[aria-invalid='true'] {
      border: 2px solid light-dark(#a3260f, #ffab98);
    }
    button {
      cursor: pointer;
      font-weight: 600;
      font-size: 0.9375rem;
    }
    button:hover {
      background: color-mix(in srgb, currentColor 12%, transparent);
    }
    :focus-visible {
      outline: 2px solid light-dark(#3352c4, #a3b5ff);
      outline-offset: 2px;
    }
    .hex {
      inline-size: 6.75rem;
      font-family: ui-monospace, monospace;
      font-size: 0.8125rem;
    }
    input[type='color'] {
      inline-size: 2.5rem;
      padding: 0.2rem;
      flex: none;
    }
    code,
    pre {
      font-family: ui-monospace, monospace;
      font-size: 0.8125rem;
    }
    .scroll {
      overflow-x: auto;
      position: relative;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.5rem 1rem 0.5rem 0;
      border-block-end: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
      font-weight: inherit;
    }
    thead th {
      font-size: 0.8125rem;
      font-weight: 600;
      color: var(--quiet);
    }
    tbody th {
      white-space: nowrap;
    }
    th:first-child code {
      font-weight: 700;
    }
    .editor td,
    .editor tbody th {
      padding-block: 0.6rem;
    }
    .editor th:first-child code,
    .editor .default,
    .editor .does {
      display: block;
      padding-block-start: 0.5rem;
    }
    .does {
      min-inline-size: 13rem;
      max-inline-size: 30rem;
      font-size: 0.9375rem;
      line-height: 1.4;
    }
    .default {
      min-inline-size: 10.5rem;
      overflow-wrap: anywhere;
      color: var(--quiet);
    }
    .previews {
      display: grid;
      gap: 1.5rem;
    }
    @media (min-width: 80rem) {
      .previews {
        grid-template-columns: 1fr 1fr;
      }
    }
    .preview role-data {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 3rem;
    }
    .preview {
      padding: clamp(1rem, 2.5vw, 2rem);
      border: 1px solid var(--line);
      border-radius: 0.75rem;
      min-inline-size: 0;
    }
    .figures td:not(:first-child) {
      inline-size: 11rem;
      white-space: nowrap;
    }
    @media (max-width: 40rem) {
      .figures :is(td, th) {
        padding-block: 0.2rem;
        font-size: 0.8125rem;
      }
    }
    .sample {
      display: inline-grid;
      place-items: center;
      inline-size: 2.75rem;
      block-size: 1.75rem;
      margin-inline-end: 0.6rem;
      border: 1px solid var(--line);
      border-radius: 0.3rem;
      font-weight: 600;
      font-size: 0.9375rem;
      vertical-align: middle;
    }
    .sample i {
      inline-size: 60%;
      block-size: 0.3rem;
      border-radius: 0.15rem;
      background: currentColor;
    }
    .ratio {
      font-variant-numeric: tabular-nums;
    }
    .low {
      font-weight: 700;
      color: light-dark(#a3260f, #ffab98);
    }
    .sum {
      font-weight: 600;
    }
    .away {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
      gap: 1.5rem;
    }
    .away section {
      min-inline-size: 0;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
      justify-content: space-between;
      margin-block-end: 0.5rem;
    }
    pre {
      box-sizing: border-box;
      block-size: 24rem;
      margin: 0;
      padding: 1rem;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
      overflow: auto;
      line-height: 1.5;
      tab-size: 2;
      text-align: left;
      direction: ltr;
    }
    .vh {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  private get css(): string {
    const own = Object.entries(this.sizes)
      .map(([name, value]) => `  ${name}: ${value};\n`)
      .join('');
    return toCss(this.theme) + (own && `.ce-${NAME} {\n${own}}\n`);
  }

  private get tokens(): string {
    return JSON.stringify(toDesignTokens(this.theme), null, 2) + '\n';
  }

  /** Starts over from another theme. */
  private start(theme: Theme): void {
    this.theme = { ...theme, name: NAME };
    this.sizes = {};
  }

  private readonly fromAccent = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    try {
      this.start(themeFromAccent(input.value, NAME));
      input.removeAttribute('aria-invalid');
    } catch {
      input.setAttribute('aria-invalid', 'true');
    }
  };

  private setColor({ currentTarget }: Event, name: ColorName, scheme: Scheme): void {
    const input = currentTarget as HTMLInputElement;
    const value = input.value.trim();
    const good = parse(value) !== undefined;
    input.setAttribute('aria-invalid', String(!good));
    if (!good) return;
    const { colors } = this.theme;
    const next = { ...colors, [name]: { ...colors[name], [scheme]: value } };
    // A link follows the accent until it has a colour of its own.
    if (name === 'accent' && colors.link[scheme] === colors.accent[scheme]) {
      next.link = { ...next.link, [scheme]: value };
    }
    this.theme = { ...this.theme, colors: next };
  }

  private setSize({ currentTarget }: Event, token: Token): void {
    const input = currentTarget as HTMLInputElement;
    const value = input.value.trim();
    const property = { '--ce-radius': 'border-radius', '--ce-matrix-height': 'max-height' }[
      token.name as string
    ];
    const good = CSS.supports(property ?? 'padding', value);
    input.setAttribute('aria-invalid', String(!good));
    if (!good) return;
    if (token.kind === 'size') this.sizes = { ...this.sizes, [token.name]: value };
    else {
      const lengths = { ...this.theme.lengths, [shortName(token)]: value };
      this.theme = { ...this.theme, lengths };
    }
  }

  private copy(text: string, what: string): void {
    void navigator.clipboard.writeText(text).then(
      () => (this.said = `${what} copied.`),
      () => (this.said = `The browser did not let it be copied. Select the text instead.`),
    );
  }

  protected override render(): TemplateResult {
    const figures = contrastsOf(this.theme.colors);
    const low = figures.filter(({ passes }) => !passes);
    return html`<main class="root">
      <style>
        ${this.css}
      </style>
      <header>
        <h1>Tokens</h1>
        <p>
          The widgets take text, font and colour scheme from the page. What they add is set by these
          custom properties, on the page or on any element around a widget. Change a value and look;
          take the result away below.
        </p>
        ${this.renderStarts()}
      </header>
      <h2>Colours</h2>
      ${this.renderColors()}
      <h2>Lengths</h2>
      ${this.renderSizes()}
      <h2>What it looks like</h2>
      <div class="previews">${SCHEMES.map((scheme) => this.renderPreview(scheme))}</div>
      <h2>Contrast</h2>
      <p>
        Every pair of colours that the widgets set on one another, by the formula of WCAG 2.2. Text
        has to have 4.5, what else has to be seen 3. Translucent colours are mixed in first.
      </p>
      <p class="sum" role="status">
        ${
          low.length
            ? `${low.length} of ${figures.length} figures ${low.length === 1 ? 'is' : 'are'} too low.`
            : `All ${figures.length} figures are high enough.`
        }
      </p>
      ${this.renderFigures(figures)}
      <h2>Take it away</h2>
      ${this.renderAway()}
      <p class="vh" role="alert">${this.said}</p>
    </main>`;
  }

  private renderStarts(): TemplateResult {
    return html`<div class="starts">
      <label class="field"
        >Start from<select
          @change=${({ currentTarget }: Event) => {
            const { value } = currentTarget as HTMLSelectElement;
            this.start(THEMES.find(({ name }) => name === value) ?? NEUTRAL);
          }}
        >
          ${THEMES.map(({ name }) => html`<option>${name}</option>`)}
        </select></label
      >
      <div class="field">
        <label for="accent">One accent</label>
        <div class="pair">
          <input
            type="color"
            aria-label="One accent, as a picture"
            .value=${this.theme.colors.accent.light}
            @input=${this.fromAccent}
          />
          <input id="accent" class="hex" placeholder="#0a6b4f" @input=${this.fromAccent} />
        </div>
      </div>
    </div>`;
  }

  /** A table that scrolls by itself where there is little room. */
  private renderTable(
    label: string,
    kind: 'editor' | 'figures',
    heads: readonly string[],
    rows: readonly TemplateResult[],
  ): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
      <table class=${kind}>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  private renderColors(): TemplateResult {
    return this.renderTable(
      'Colours',
      'editor',
      ['Property', 'Light', 'Dark', 'What it changes', 'Default'],
      COLORS.map(
        ({ name, token, is, changes }) =>
          html`<tr>
            <th scope="row"><code>${token?.name ?? 'color'}</code></th>
            ${SCHEMES.map((scheme) => html`<td>${this.renderColor(name, scheme)}</td>`)}
            <td><span class="does">${changes}</span></td>
            <td><code class="default">${is}</code></td>
          </tr>`,
      ),
    );
  }

  private renderColor(name: ColorName, scheme: Scheme): TemplateResult {
    const value = this.theme.colors[name][scheme];
    const set = (event: Event) => this.setColor(event, name, scheme);
    return html`<div class="pair">
      <input
        type="color"
        aria-label="${name}, ${scheme}, as a picture"
        .value=${value}
        @input=${set}
      />
      <input class="hex" aria-label="${name}, ${scheme}" .value=${value} @input=${set} />
    </div>`;
  }

  private renderSizes(): TemplateResult {
    const { lengths } = this.theme;
    const now: Record<string, string> = { '--ce-radius': lengths.radius, '--ce-gap': lengths.gap };
    return this.renderTable(
      'Lengths',
      'editor',
      ['Property', 'Value', 'What it changes', 'Default'],
      SIZES.map(
        (token) =>
          html`<tr>
            <th scope="row"><code>${token.name}</code></th>
            <td>
              <input
                class="hex"
                aria-label=${token.name}
                .value=${this.sizes[token.name] ?? now[token.name] ?? defaultOf(token)}
                @input=${(event: Event) => this.setSize(event, token)}
              />
            </td>
            <td>
              <span class="does"
                >${token.changes}${token.elements ? ` In ${token.elements.join(' and ')}.` : nothing}</span
              >
            </td>
            <td><code class="default">${defaultOf(token)}</code></td>
          </tr>`,
      ),
    );
  }

  private renderPreview(scheme: Scheme): TemplateResult {
    return html`<section
      class="preview ce-${NAME}"
      style="color-scheme: ${scheme}"
      aria-label=${scheme === 'light' ? 'Light' : 'Dark'}
    >
      <role-data .data=${palette}>
        <role-compare tools="none" sections="summary pay links"></role-compare>
        <skill-matrix tools="none"></skill-matrix>
        <career-ladder tools="none"></career-ladder>
        <path-picker tools="none"></path-picker>
      </role-data>
    </section>`;
  }

  private renderFigures(figures: readonly Contrast[]): TemplateResult {
    return this.renderTable(
      'Contrast',
      'figures',
      ['Pair', 'At least', 'Light', 'Dark'],
      PAIRS.map(
        (pair) =>
          html`<tr>
            <td>${pair.title}</td>
            <td class="ratio">${pair.least}</td>
            ${SCHEMES.map((scheme) => {
              const figure = figures.find((f) => f.pair === pair && f.scheme === scheme)!;
              return html`<td>${this.renderFigure(figure)}</td>`;
            })}
          </tr>`,
      ),
    );
  }

  private renderFigure({ pair, ratio, passes, front, back }: Contrast): TemplateResult {
    return html`<span class="sample" aria-hidden="true" style="color: ${front}; background: ${back}"
        >${pair.least === 4.5 ? 'Aa' : html`<i></i>`}</span
      ><span class="ratio ${passes ? '' : 'low'}"
        >${shown(ratio)}${passes ? nothing : ' too low'}</span
      >`;
  }

  private renderAway(): TemplateResult {
    const parts = [
      { title: 'CSS', text: this.css, file: `${NAME}.css` },
      { title: 'Design tokens', text: this.tokens, file: `${NAME}.tokens.json` },
    ];
    return html`<div class="away">
      ${parts.map(
        ({ title, text, file }) =>
          html`<section>
            <div class="bar">
              <h3>${title}</h3>
              <span class="pair">
                <button type="button" @click=${() => this.copy(text, title)}>Copy</button>
                <button type="button" @click=${() => download(text, file, 'text/plain')}>
                  Download <span class="vh">${title}</span>
                </button>
              </span>
            </div>
            <pre tabindex="0" role="region" aria-label=${title}>${text}</pre>
          </section>`,
      )}
    </div>`;
  }
}
