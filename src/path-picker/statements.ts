/** Statements to tick. */
import { html, nothing } from 'lit';
import type { Statement } from '../model/picker.js';
import type { DocLang } from '../ui/localize.js';
import type { Messages } from '../ui/messages.js';
import { on } from '../ui/on.js';

export interface StatementHost {
  t: Messages['t'];
  docLang: DocLang;
  headingLevel: number;
  disabled: boolean;
  /** Ids of the statements that were ticked. */
  ticked: ReadonlySet<string>;
  /** Whether there is anything to start over from. */
  answered: boolean;
  tick: (id: string, on: boolean) => void;
  reset: () => void;
}

export function renderStatements(all: readonly Statement[], host: StatementHost): unknown {
  const { t, ticked, tick } = host;
  if (!all.length) return nothing;
  return html`<fieldset class="ask" ?disabled=${host.disabled}>
    <legend>
      <span class="label" role="heading" aria-level=${host.headingLevel}>${t('statements')}</span>
    </legend>
    <div class="statements">
      ${all.map(
        (s) =>
          html`<label class="statement" part="statement">
            <input
              type="checkbox"
              ?checked=${on(ticked.has(s.id))}
              @change=${(e: Event) => tick(s.id, (e.target as HTMLInputElement).checked)}
            />
            <span lang=${host.docLang}>${s.text}</span>
          </label>`,
      )}
    </div>
    ${
      host.answered
        ? html`<button class="quiet reset" type="button" @click=${host.reset}>
            ${t('reset')}
          </button>`
        : nothing
    }
  </fieldset>`;
}
