/** The combobox of the ARIA authoring practices: a field to type in, with a list of what matches. */
import { html, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import { find, type Found } from '../model/find.js';
import { fold } from '../model/fold.js';
import { type FindField, type FindHost, type FindOption, sayOption } from './find-field.js';
import { placeBelow } from './layer.js';

/** So many options are shown at once. */
const MOST = 50;

/** What is open, what was typed and where the reader is in the list live as long as the field does. */
class Combobox extends AsyncDirective {
  #field!: FindField;
  #host!: FindHost;
  #box: HTMLElement | undefined;
  /** What was typed; nothing where what is chosen is shown. */
  #typed: string | undefined;
  /** Which of the options is pointed at; -1 for none. */
  #active = -1;
  #open = false;

  render(field: FindField, host: FindHost): unknown {
    this.#field = field;
    this.#host = host;
    return this.#template();
  }

  override disconnected(): void {
    this.#close();
  }

  override reconnected(): void {
    this.#update();
  }

  #found(): Found<FindOption> {
    const { groups, without } = this.#field;
    return find(groups, this.#typed ?? '', MOST, without);
  }

  #options(): FindOption[] {
    return this.#found().groups.flatMap((g) => g.options);
  }

  #template(): unknown {
    const { name, label, quiet, groups, value, none } = this.#field;
    const { t } = this.#host;
    const open = this.#open;
    const found = open ? this.#found() : undefined;
    const chosen =
      typeof value === 'string' && value
        ? groups.flatMap((g) => g.options).find(({ id }) => id === value)
        : undefined;
    const shown = chosen && sayOption(chosen, this.#host, this.#field.plain);
    const count = t('matches', { count: found?.count ?? 0 });
    return html`<div
      class="seek ${this.#field.class ?? ''}"
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focusout=${this.#onLeave}
    >
      <label>
        <span class="label ${quiet ? 'vh' : ''}">${label}</span>
        <span class="box"
          ><input
            class="input"
            type="text"
            role="combobox"
            lang=${this.#typed === undefined ? (shown?.lang ?? nothing) : nothing}
            placeholder=${none ?? ''}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-label=${label}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls="${name}-list"
            aria-activedescendant=${open && this.#active >= 0 ? `${name}-${this.#active}` : nothing}
            .value=${live(this.#typed ?? shown?.words ?? '')}
            @input=${this.#onInput}
        /></span>
      </label>
      <div class="layer noprint" popover="manual" @mousedown=${keepFocus}>
        <div
          id="${name}-list"
          role="listbox"
          aria-label=${label}
          aria-multiselectable=${typeof value === 'string' ? nothing : 'true'}
        >
          ${found ? this.#renderOptions(found) : nothing}
        </div>
        ${found && !found.count ? html`<p class="muted">${t('noMatch')}</p>` : nothing}
        ${found?.more ? html`<p class="small muted num">${t('typeOn', { count: found.more })}</p>` : nothing}
      </div>
      <span class="vh" role="status">${found ? (found.count ? count : t('noMatch')) : ''}</span>
    </div>`;
  }

  #renderOptions({ groups }: Found<FindOption>): unknown {
    let i = 0;
    return groups.map(({ title, options }) => {
      const items = options.map((option) => this.#renderOption(option, i++));
      if (!title) return items;
      return html`<div role="group" aria-label=${title}>
        <div class="label" aria-hidden="true" lang=${this.#host.docLang}>${title}</div>
        ${items}
      </div>`;
    });
  }

  #renderOption(option: FindOption, i: number): unknown {
    const { name, value } = this.#field;
    const { words, lang } = sayOption(option, this.#host);
    const isChosen = typeof value === 'string' ? option.id === value : value.has(option.id);
    return html`<div
      id="${name}-${i}"
      class="option ${i === this.#active ? 'active' : ''}"
      role="option"
      aria-selected=${isChosen ? 'true' : 'false'}
    >
      <span lang=${lang}>${words}</span>
      ${option.aside ? html`<span class="small muted num">${option.aside}</span>` : nothing}
    </div>`;
  }

  #update(): void {
    // What holds it may be gone by now.
    if (!this.isConnected) return;
    this.setValue(this.#template());
    if (!this.#open) return;
    const { layer } = this.#parts();
    if (!layer.matches(':popover-open')) layer.showPopover();
    this.#place();
    const active = layer.querySelector('.active');
    if (active) active.scrollIntoView({ block: 'nearest' });
    else layer.querySelector('[role=listbox]')!.scrollTop = 0;
  }

  readonly #place = (): void => {
    const { input, layer } = this.#parts();
    placeBelow(layer, input);
  };

  #parts(): { input: HTMLInputElement; layer: HTMLElement } {
    const box = this.#box!;
    return { input: box.querySelector('input')!, layer: box.querySelector('.layer')! };
  }

  #show(box: HTMLElement): void {
    this.#box = box;
    if (!this.#open) {
      this.#open = true;
      window.addEventListener('scroll', this.#place, true);
      window.addEventListener('resize', this.#place);
    }
    this.#update();
  }

  /** Closes the list; what is chosen is shown again. */
  #close(): void {
    if (!this.#open && this.#typed === undefined) return;
    window.removeEventListener('scroll', this.#place, true);
    window.removeEventListener('resize', this.#place);
    this.#open = false;
    this.#typed = undefined;
    this.#active = -1;
    const layer = this.#box && this.#parts().layer;
    if (layer?.matches(':popover-open')) layer.hidePopover();
    this.#update();
  }

  #choose(id: string): void {
    const { value, choose } = this.#field;
    // Of several, the next may be chosen at once.
    if (typeof value === 'string') this.#close();
    if (id !== value) choose(id);
  }

  #move(to: number): void {
    const { length: shown } = this.#options();
    this.#active = shown ? (to + shown) % shown : -1;
    this.#update();
  }

  /** The index of what is chosen in the list; the first where it is not there. */
  #start(): number {
    const { value } = this.#field;
    return Math.max(
      0,
      this.#options().findIndex(({ id }) => id === value),
    );
  }

  /** Takes what is pointed at, or what the words can only mean; an empty field takes the choice back. */
  #take(): void {
    const options = this.#options();
    const typed = fold(this.#typed ?? '').trim();
    const meant =
      options[this.#active] ??
      (typed &&
        (options.length === 1 ? options[0] : options.find(({ title }) => fold(title) === typed)));
    if (meant) this.#choose(meant.id);
    else if (this.#isEmptied) this.#choose('');
  }

  /** Whether the reader emptied a field that may be empty. */
  get #isEmptied(): boolean {
    const { none, value } = this.#field;
    return this.#typed === '' && none !== undefined && typeof value === 'string';
  }

  #leave(): void {
    if (this.#isEmptied) this.#choose('');
    else this.#close();
  }

  readonly #onInput = ({ target }: InputEvent): void => {
    const input = target as HTMLInputElement;
    this.#typed = input.value;
    this.#active = -1;
    this.#show(input.closest<HTMLElement>('.seek')!);
  };

  readonly #onClick = ({ target, currentTarget }: Event): void => {
    const at = target as HTMLElement;
    const option = at.closest('.option');
    if (option) this.#choose(this.#options()[Number(option.id.split('-').at(-1))]!.id);
    else if (at instanceof HTMLInputElement && !this.#open) {
      // What is typed next takes the place of what is chosen.
      at.select();
      this.#show(currentTarget as HTMLElement);
    }
  };

  readonly #onLeave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if ((currentTarget as HTMLElement).contains(relatedTarget as Node | null)) return;
    this.#leave();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, altKey, currentTarget, isComposing } = event;
    if (isComposing) return;
    const open = this.#open;
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by) {
      if (altKey && open) this.#close();
      else {
        if (!open) this.#show(currentTarget as HTMLElement);
        if (!altKey) this.#move(open ? this.#next(by) : by > 0 ? this.#start() : -1);
      }
    } else if (key === 'Enter' && open) this.#take();
    else if (key === 'Escape' && open) this.#close();
    else {
      // These move in the text.
      if (/^(Home|End|Arrow)/.test(key) && this.#active >= 0) {
        this.#active = -1;
        this.#update();
      }
      // What scrolls is no place to go to on the way out.
      if (key === 'Tab') this.#leave();
      return;
    }
    event.preventDefault();
  };

  /** One further, or one back, from what is pointed at; from the field to the first, or to the last. */
  #next(by: number): number {
    return this.#active < 0 && by < 0 ? -1 : this.#active + by;
  }
}

/** A press on the list leaves the focus in the field. */
const keepFocus = (event: Event): void => event.preventDefault();

/** See `renderFind`, which decides where there is one. */
export const combobox: (field: FindField, host: FindHost) => DirectiveResult = directive(Combobox);
