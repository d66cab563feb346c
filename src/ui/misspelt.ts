/**
 * Names of elements that were likely meant to be ones of ours. What is here imports nothing, for the loader
 * has it.
 */

/** Whether one word is another with at most two letters more, fewer or others. */
function isNear(a: string, b: string): boolean {
  let row = [...`${b} `].map((_, j) => j);
  for (const [i, letter] of Object.entries(a)) {
    const next = [Number(i) + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + Number(letter !== b[j])));
    row = next;
  }
  return row[b.length]! < 3;
}

/**
 * Tells the author, once the page has loaded, of elements in it that nobody defines and that are called
 * nearly as one of ours.
 *
 * @param names the names under which ours are defined, or will be
 */
export function tellMisspelt(names: readonly string[]): void {
  if (typeof document === 'undefined') return;
  const tell = () => {
    const elements: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, '*');
    const found = new Set([...elements].map((element) => String(element.localName)));
    for (const name of found) {
      const meant = names.find(
        (one) => Math.abs(one.length - name.length) < 3 && isNear(one, name),
      );
      if (meant && meant !== name && !customElements.get(name))
        console.warn(`<${name}> is no element. Did you mean <${meant}>?`);
    }
  };
  // Elements of others are defined by then, if ever.
  if (document.readyState === 'complete') setTimeout(tell);
  else window.addEventListener('load', () => setTimeout(tell), { once: true });
}
