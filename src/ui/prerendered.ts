/** Taking over what `render --shadow` wrote into a shadow root before there was a script. */
import {
  adoptStyles,
  type CSSResultOrNative,
  type LitElement,
  type PropertyValues,
  ReactiveElement,
} from 'lit';

/** Whether lit takes over shadow roots that were rendered before: where `hydrate.ts` came before it. */
const HYDRATES = 'litElementHydrateSupport' in globalThis;

/** An update that reflects properties and leaves what is shown alone. */
const withoutRendering = ReactiveElement.prototype as unknown as {
  update: (changed: PropertyValues) => void;
};

export class Prerendered {
  /** Whether the shadow root has what was written, and not yet what the element renders. */
  #stands = false;

  constructor(private host: LitElement) {}

  /** @param declared the shadow root that the page came with, if it did */
  adopt(declared: ShadowRoot | null, styles: CSSResultOrNative[]): void {
    if (!declared?.firstChild) return;
    this.#stands = true;
    // The styles that came with it are blocked by a strict policy; these are the same and are not.
    adoptStyles(declared, styles);
    for (const style of declared.querySelectorAll('style, noscript')) style.remove();
  }

  /**
   * @param ready whether there is a document to render
   * @param render the update of the element
   */
  update(changed: PropertyValues, ready: boolean, render: () => void): void {
    if (!this.#stands) return render();
    // What was rendered before stays until there is a document, and where none can be had.
    if (!ready) return withoutRendering.update.call(this.host, changed);
    this.#stands = false;
    if (HYDRATES) {
      try {
        return render();
      } catch {
        // It was written by another version, or for another document, so it gives way.
      }
    }
    const { renderRoot } = this.host;
    delete (renderRoot as { _$litPart$?: unknown })._$litPart$;
    renderRoot.replaceChildren();
    this.host.renderOptions.renderBefore = null;
    render();
  }
}
