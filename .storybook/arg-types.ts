/** The controls and tables of the workshop, from the manifest: what an author sets, by the name they set. */
import type { ArgTypes } from '@storybook/web-components-vite';

interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
interface Declaration {
  tagName?: string;
  attributes?: (Named & { fieldName: string })[];
  events?: Named[];
  slots?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
}
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** `string | undefined` is a text to set or to leave; `'a' | 'b'` a choice. */
function controlOf(name: string, type: string) {
  if (name === 'data') return { control: { type: 'object' } };
  const options = [...type.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  if (options.length) return { control: { type: 'select' }, options: [undefined, ...options] };
  if (/boolean/.test(type)) return { control: { type: 'boolean' } };
  return { control: { type: /number/.test(type) ? 'number' : 'text' } };
}

const row = (category: string, { description, default: value, type }: Named) => ({
  description,
  table: {
    category,
    type: type && { summary: type.text },
    defaultValue: value === undefined || value === "''" ? undefined : { summary: value },
  },
});

const byData = (a: Named, b: Named) => Number(a.name === 'data') - Number(b.name === 'data');

const declarationsOf = (manifest: unknown): Declaration[] =>
  (manifest as Manifest).modules.flatMap(({ declarations = [] }) => declarations);

/** The names of all events. */
export function eventsOf(manifest: unknown): string[] {
  const names = declarationsOf(manifest).flatMap(({ events = [] }) => events.map((e) => e.name));
  return [...new Set(names)];
}

/** What a page of docs and the panel of controls list of an element. */
export function argTypesOf(manifest: unknown, tag: string): ArgTypes {
  const element = declarationsOf(manifest).find(({ tagName }) => tagName === tag);
  if (!element) return {};
  const { attributes = [], events = [], slots = [], cssProperties = [], cssParts = [] } = element;
  const listed = (category: string, all: Named[], mark: string) =>
    all.map((one) => [
      `${mark}${one.name}`,
      { name: one.name || 'default', control: { disable: true }, ...row(category, one) },
    ]);
  return Object.fromEntries([
    // The document last: its control is as long as it is.
    ...attributes.toSorted(byData).map((one) => [
      one.fieldName,
      {
        name: one.name,
        ...row('attributes', one),
        ...controlOf(one.name, one.type?.text ?? ''),
      },
    ]),
    ...cssProperties.map((one) => [
      one.name,
      {
        name: one.name,
        ...row('custom properties', one),
        control: {
          type: /^(light-dark|color-mix|Canvas|var)/.test(one.default ?? '') ? 'color' : 'text',
        },
      },
    ]),
    ...listed('events', events, 'event-'),
    ...listed('slots', slots, 'slot-'),
    ...listed('parts', cssParts, 'part-'),
  ]) as ArgTypes;
}
