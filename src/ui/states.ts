/** What a widget shows when it has no document, or not a good one: loading, failed, empty, and its issues. */
import { html, nothing } from 'lit';
import type { Issue } from '../model/issues.js';
import { describeIssue } from '../role-data/describe.js';
import type { RoleStore, Snapshot } from '../role-data/store.js';
import type { Messages } from './messages.js';

/** Whether what was read is no document because nothing is in it. */
const isEmpty = ({ document, issues }: Snapshot): boolean =>
  !document && issues.some((issue) => issue.code === 'empty');

/** What a visitor is told when a source failed. */
export function sayFailure(snapshot: Snapshot, t: Messages['t']): string {
  if (snapshot.document) return t('stale');
  return t(isEmpty(snapshot) ? 'empty' : 'failed');
}

export function renderEmpty(t: Messages['t']): unknown {
  return html`<slot name="empty"><p class="nothing" part="empty">${t('empty')}</p></slot>`;
}

/** Where there is no document: the author's own content, else that it is loading or that there is none. */
export function renderWaiting({ status }: Snapshot, hasOwn: boolean, t: Messages['t']): unknown {
  return html`${
      status === 'loading' && !hasOwn
        ? html`<div class="skeleton" aria-busy="true">
            <span class="vh" role="status">${t('loading')}</span
            >${[...'.'.repeat(12)].map(() => html`<i></i>`)}
          </div>`
        : nothing
    }<slot></slot>${status === 'none' && !hasOwn ? renderEmpty(t) : nothing}`;
}

/** That a source failed, and where that can help, a way to ask it again. */
export function renderFailure(
  store: RoleStore,
  hasOwn: boolean,
  t: Messages['t'],
  retry: () => void,
): unknown {
  const { snapshot } = store;
  if (snapshot.status !== 'failed') return nothing;
  if (isEmpty(snapshot) && !hasOwn) return renderEmpty(t);
  return html`<div class="notice" part="error">
    <slot name="error"><p>${sayFailure(snapshot, t)}</p></slot>
    ${store.canRetry ? html`<button type="button" @click=${retry}>${t('retry')}</button>` : nothing}
  </div>`;
}

/** What the data and the page need, for their author. */
export function renderIssues(
  issues: readonly Issue[],
  told: readonly string[],
  t: Messages['t'],
): unknown {
  if (!issues.length && !told.length) return nothing;
  return html`<div class="issues" part="issues">
    <strong>${t('issues')}</strong>
    <ul>
      ${[...told, ...issues.map(describeIssue)].map((words) => html`<li>${words}</li>`)}
    </ul>
  </div>`;
}
