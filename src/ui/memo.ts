/**
 * Remembers the last answer of a function. A widget asks a query again on every render; it is
 * computed again only when an argument is another value.
 */
export function memo<A extends readonly unknown[], R>(query: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last!.args[i]))
      last = { args, result: query(...args) };
    return last.result;
  };
}
