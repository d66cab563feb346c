/** Names in attributes, held against the names that there are. */
import { suggest } from '../model/issues.js';
import { listed } from './listed.js';

/** An attribute, what it says, and what it may say: words, or the ids that a document has. */
export type Naming = readonly [
  attribute: string,
  value: string | readonly string[] | null | undefined,
  known: readonly string[] | ReadonlyMap<string, unknown>,
];

/** What the author is told of names that nothing has. */
export function unknownNames(namings: readonly Naming[]): string[] {
  return namings.flatMap(([attribute, value, known]) =>
    [...new Set(listed(value))].flatMap((name) => {
      if (known instanceof Map) {
        if (known.has(name)) return [];
        const near = suggest(name, known.keys() as Iterable<string>);
        return `"${name}" in ${attribute} is no id in its document, so it was left out.${near}`;
      }
      const words = known as readonly string[];
      if (words.includes(name.toLowerCase()) || words.includes(name)) return [];
      const near = suggest(name, words) || ` It takes ${words.join(', ')}.`;
      return `"${name}" means nothing in ${attribute}.${near}`;
    }),
  );
}

/** What the author is told of ids that stand where attributes do, for want of quotes around a list. */
export function strayIds(host: Element, subjects: ReadonlyMap<string, unknown>): string[] {
  return host
    .getAttributeNames()
    .filter((name) => subjects.has(name) && host.getAttribute(name) === '')
    .map(
      (name) =>
        `"${name}" is an attribute of its own here. Write quotes around a list: roles="… ${name}".`,
    );
}
