/** Tells the author what is amiss with an element in its page, once that page is there. */
import type { ReactiveController } from 'lit';
import type { RoleDocument } from '../model/types.js';
import { listen, unlisten } from './dom.js';
import { mistakesOf } from './mistakes.js';
import { type Naming, strayIds, unknownNames } from './names-in-attributes.js';
import type { SourceController, SourceHost } from './source.js';
import { tellOnce } from './tell.js';

/** An element without data is left alone for so many milliseconds: a script of the page may bring some. */
export const patience = { ms: 3000 };

export class PageCheck implements ReactiveController {
  #mistakes: readonly string[] = [];
  #names: readonly string[] = [];
  /** Of what those are. */
  #asked: { doc?: RoleDocument; words: string } = { words: '' };
  #lack: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private host: SourceHost,
    private source: SourceController,
  ) {
    host.addController(this);
  }

  /** What the author was told of this element and is still so. */
  get told(): readonly string[] {
    const lack = this.source.lack && this.#lack;
    return [...this.#mistakes, ...this.#names, ...(lack ? [lack] : [])];
  }

  /**
   * To be called before each render, with what there is to show and the names in the attributes.
   *
   * @param lack what the document has to have for anything to be shown, where it has not
   */
  names(doc: RoleDocument | undefined, namings: readonly Naming[], lack?: string): void {
    const words = namings.map(([, value]) => value).join('\n');
    if (doc === this.#asked.doc && words === this.#asked.words) return;
    this.#asked = { doc, words };
    this.#names = [
      ...unknownNames(namings),
      ...(doc ? strayIds(this.host, doc.subjects) : []),
      ...(lack ? [`Its document has no ${lack}, and it shows nothing else.`] : []),
    ];
    for (const line of this.#names) tellOnce(this.host, line);
  }

  hostConnected(): void {
    if (document.readyState === 'complete') this.#soon();
    else listen(window, 'load', this.#soon, { once: true });
  }

  hostDisconnected(): void {
    unlisten(window, 'load', this.#soon, false);
    clearTimeout(this.#timer);
  }

  #soon = (): void => {
    this.#timer = setTimeout(() => {
      this.#mistakes = mistakesOf(this.host);
      this.#tell(this.#mistakes);
      // What was found so far is likely to be why.
      if (!this.#mistakes.length) this.#timer = setTimeout(() => this.#miss(), patience.ms);
    });
  };

  #miss(): void {
    this.#lack = this.source.lack;
    if (this.#lack) this.#tell([this.#lack]);
  }

  #tell(lines: readonly string[]): void {
    for (const line of lines) tellOnce(this.host, line);
    if (lines.length) this.host.requestUpdate();
  }
}
