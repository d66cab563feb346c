/**
 * Remembers the last answer of a function. A widget asks a query again on every render; it is computed
 * again only when a value in the question is another one. Lists are the same where their items are.
 */
export function memo<Q extends object, R>(query: (question: Q) => R): (question: Q) => R {
  let last: { question: Q; answer: R } | undefined;
  return (question) => {
    if (!last || !isSame(last.question, question)) last = { question, answer: query(question) };
    return last.answer;
  };
}

function isSame<Q extends object>(a: Q, b: Q): boolean {
  const keys = Object.keys(b) as (keyof Q)[];
  return keys.every((key) => a[key] === b[key] || haveSameItems(a[key], b[key]));
}

function haveSameItems(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
