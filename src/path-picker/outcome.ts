/** One path in the ranking: how well it fits, why, and what comes next. */
import { html, nothing } from 'lit';
import { linksOfPath, nextSteps, type Ranked } from '../model/picker.js';
import type { Path, RoleDocument } from '../model/types.js';
import { type LinkHost, renderLinks } from '../ui/links.js';
import { vars } from '../ui/vars.js';

export interface OutcomeOptions {
  /** The level of its heading. */
  headingLevel: number;
  /** Whether it is in the first place, and whether the reader chose it. */
  leads: boolean;
  chosen: boolean;
  disabled: boolean;
  /** Whether there is an answer yet. */
  answered: boolean;
  /** The number of questions, where questions are asked. */
  questions: number | undefined;
  /** Id of the subject that the reader has. */
  current: string | undefined;
  choose: () => void;
}

export function renderOutcome(
  doc: RoleDocument,
  { path, points, of, because }: Ranked,
  host: LinkHost,
  options: OutcomeOptions,
): unknown {
  const { t } = host;
  const { leads, chosen } = options;
  return html`<li class="outcome ${leads ? 'leads' : ''} ${chosen ? 'chosen' : ''}" part="outcome">
    <div class="title" role="heading" lang=${host.docLang} aria-level=${options.headingLevel}>
      ${path.title}
    </div>
    ${
      options.answered && of
        ? html`<div class="score small">
            <span class="meter" aria-hidden="true" style=${vars({ '--share': points / of })}></span>
            <span class="muted num">${matched(path, because.length, host, options.questions)}</span>
          </div>`
        : nothing
    }
    ${path.summary ? html`<p lang=${host.docLang}>${path.summary}</p>` : nothing}
    ${renderSteps(doc, path, host)}
    ${
      because.length
        ? html`<div class="because">
            <p class="label">${t('because')}</p>
            <ul>
              ${because.map((s) => html`<li lang=${host.docLang}>${s.text}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      path.reasons.length
        ? html`<details>
            <summary>${t('pickIf')}</summary>
            <ul>
              ${path.reasons.map((r) => html`<li lang=${host.docLang}>${r.text}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${leads || chosen ? renderNext(doc, path, host, options.current) : nothing}
    <div class="foot">
      ${renderLinks(linksOfPath(doc, path), path.id, host)}
      ${
        chosen
          ? html`<span class="label tag" tabindex="-1">${t('chosen')}</span>`
          : html`<button
              type="button"
              ?disabled=${options.disabled}
              aria-label=${`${t('choose')}: ${path.title}`}
              @click=${options.choose}
            >
              ${t('choose')}
            </button>`
      }
    </div>
  </li>`;
}

/** "2 of 4 statements", or of the questions. */
export function matched(
  path: Path,
  chosen: number,
  { t }: LinkHost,
  questions: number | undefined,
): string {
  return questions === undefined
    ? t('matched', { chosen, count: path.reasons.length })
    : t('matchedAnswers', { chosen, count: questions });
}

/** Where to begin on a path, and what there is to learn. */
function renderNext(
  doc: RoleDocument,
  path: Path,
  { t, localize, docLang }: LinkHost,
  current: string | undefined,
): unknown {
  const { first, skills } = nextSteps(doc, path, current);
  if (!first.length) return nothing;
  const names = skills.map((s) => s.name);
  return html`<p class="small">
    <span class="muted">${t('startWith')}</span>
    <strong lang=${docLang}>${first.map((r) => r.title).join(' / ')}</strong>${
      names.length
        ? html`<br /><span class="muted">${t('toLearn')}</span>
            <span lang=${docLang}>${localize.list(names, 'unit')}</span>`
        : nothing
    }
  </p>`;
}

/** "First this, later that", for a path of more than one step. */
function renderSteps(doc: RoleDocument, { steps }: Path, { docLang }: LinkHost): unknown {
  if (steps.length < 2) return nothing;
  return html`<ol class="steps">
    ${steps.map((id) => html`<li lang=${docLang}>${doc.subjects.get(id)?.title}</li>`)}
  </ol>`;
}
