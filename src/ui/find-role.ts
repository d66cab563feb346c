/** The one way to choose among roles: a native select of few, a field to type in for many. */
import { html, nothing } from 'lit';
import { areFew, type FindGroup } from '../model/find.js';
import { combobox } from './combobox.js';
import { type FindField, type FindHost, type FindOption, sayOption } from './find-field.js';
import { on } from './on.js';

export type { FindField, FindHost, FindOption } from './find-field.js';
export { findStyles } from './find-styles.js';

/**
 * A field to choose one or several by name: a native select where there are few of which one is chosen,
 * else the combobox of the ARIA authoring practices, with a list above everything else on the page.
 */
export function renderFind(field: FindField, host: FindHost): unknown {
  return typeof field.value === 'string' && areFew(field.groups)
    ? renderSelect(field, field.value, host)
    : combobox(field, host);
}

function renderSelect(field: FindField, value: string, host: FindHost): unknown {
  const { label, quiet, groups, without, none, plain } = field;
  const option = (one: FindOption) => {
    if (without?.has(one.id)) return nothing;
    const { words, lang } = sayOption(one, host, plain);
    return html`<option value=${one.id} lang=${lang} ?selected=${on(one.id === value)}>
      ${words}
    </option>`;
  };
  // A family without roles needs no heading of its own name.
  const isHeaded = ({ title, options }: FindGroup<FindOption>) =>
    title !== '' && (options.length > 1 || options[0]!.kind !== 'family');
  const change = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const { value: id } = select;
    // What is only added to is ready for the next.
    if (!value) select.value = '';
    field.choose(id);
  };
  const select = html`<select
    class=${field.class ?? ''}
    aria-label=${quiet ? label : nothing}
    @change=${change}
  >
    ${none === undefined ? nothing : html`<option value="" ?selected=${on(!value)}>${none}</option>`}
    ${groups.map((group) =>
      isHeaded(group)
        ? html`<optgroup label=${group.title}>${group.options.map(option)}</optgroup>`
        : group.options.map(option),
    )}
  </select>`;
  return quiet
    ? select
    : html`<label class="seek"><span class="label">${label}</span> ${select}</label>`;
}
