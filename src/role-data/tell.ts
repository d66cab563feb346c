/** What an author is told in the console of an element, rather than of its document. */

const told = new Set<string>();

/** One line, once for a page, of however many elements it is true. */
export function tellOnce(element: Element, words: string): void {
  const line = `<${element.localName}>: ${words}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}
