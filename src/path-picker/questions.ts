/** One question at a time, with a way back and a sense of how far it is. */
import { html, nothing } from 'lit';
import { optionId } from '../model/picker.js';
import type { RoleDocument } from '../model/types.js';
import type { DocLang } from '../ui/localize.js';
import type { Messages } from '../ui/messages.js';
import { on } from '../ui/on.js';

export interface QuestionHost {
  t: Messages['t'];
  docLang: DocLang;
  headingLevel: number;
  disabled: boolean;
  /** Ids of the options that were chosen. */
  ticked: ReadonlySet<string>;
  /** Takes the answer to a question. */
  answer: (question: string, option: string) => void;
  /** Goes to a question; past the last one, to the result. */
  go: (asked: number) => void;
  reset: () => void;
}

export function renderQuestions(doc: RoleDocument, asked: number, host: QuestionHost): unknown {
  const { t, ticked, go } = host;
  const count = doc.questions.length;
  const question = doc.questions[asked];
  if (!question) return renderAnswers(doc, host);
  const answered = question.options.some((o) => ticked.has(optionId(question.id, o.id)));
  return html`<div class="ask">
    <div class="progress small muted num">
      <span>${t('question', { n: asked + 1, count })}</span>
      <progress max=${count} value=${asked} aria-hidden="true"></progress>
    </div>
    <fieldset ?disabled=${host.disabled}>
      <legend><span class="prompt" lang=${host.docLang}>${question.prompt}</span></legend>
      <div class="statements">
        ${question.options.map((option) => {
          const id = optionId(question.id, option.id);
          return html`<label class="statement" part="statement">
            <input
              type="radio"
              name="question"
              ?checked=${on(ticked.has(id))}
              @change=${() => host.answer(question.id, option.id)}
            />
            <span lang=${host.docLang}>${option.label}</span>
          </label>`;
        })}
      </div>
    </fieldset>
    <div class="ways">
      ${
        asked > 0
          ? html`<button type="button" ?disabled=${host.disabled} @click=${() => go(asked - 1)}>
              ${t('back')}
            </button>`
          : nothing
      }
      <button
        class="main"
        type="button"
        ?disabled=${!answered || host.disabled}
        @click=${() => go(asked + 1)}
      >
        ${t(asked === count - 1 ? 'showResult' : 'next')}
      </button>
    </div>
  </div>`;
}

/** What was answered, with a way back to each question. */
function renderAnswers(
  doc: RoleDocument,
  { t, docLang, ticked, go, reset, headingLevel }: QuestionHost,
): unknown {
  return html`<div class="ask">
    <div class="label" role="heading" aria-level=${headingLevel}>${t('because')}</div>
    <dl class="answers">
      ${doc.questions.map((question, i) => {
        const option = question.options.find((o) => ticked.has(optionId(question.id, o.id)));
        const answer = option?.label ?? t('notStated');
        return html`<div>
          <dt class="small muted" lang=${docLang}>${question.prompt}</dt>
          <dd>
            <button
              class="quiet"
              type="button"
              lang=${option ? docLang : nothing}
              aria-label=${`${answer}. ${t('changeAnswers')}: ${question.prompt}`}
              @click=${() => go(i)}
            >
              ${answer}
            </button>
          </dd>
        </div>`;
      })}
    </dl>
    <div class="ways">
      <button type="button" @click=${() => go(0)}>${t('changeAnswers')}</button>
      <button class="quiet" type="button" @click=${reset}>${t('reset')}</button>
    </div>
  </div>`;
}
