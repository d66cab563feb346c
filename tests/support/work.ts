/** Counts what a function does, by the built-in functions that it calls, so that two sizes can be compared. */

type Method = (this: any, ...given: any[]) => any;

/**
 * About how many steps a function takes: lookups, items that lists, maps and sets hand out, calls of what was
 * handed to a list, letters that are searched or copied. Loops by index over what was never asked for are
 * not seen.
 */
export function workOf(work: () => unknown): number {
  let count = 0;
  const undo: (() => void)[] = [];
  const patch = (owner: object, name: PropertyKey, wrap: (native: Method) => Method) => {
    const before = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, { ...before, value: wrap(before.value as Method) });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  const counted = (iterator: Iterator<unknown>) => ({
    next: () => {
      count++;
      return iterator.next();
    },
    return: () => ({ done: true, value: undefined }),
    [Symbol.iterator]() {
      return this;
    },
  });

  for (const { prototype } of [Map, Set]) {
    for (const name of ['get', 'has', 'set', 'add', 'delete']) {
      if (!(name in prototype)) continue;
      patch(
        prototype,
        name,
        (native) =>
          function (...given) {
            count++;
            return native.apply(this, given);
          },
      );
    }
    for (const name of ['keys', 'values', 'entries', Symbol.iterator]) {
      patch(
        prototype,
        name,
        (native) =>
          function () {
            return counted(native.call(this) as Iterator<unknown>);
          },
      );
    }
  }
  patch(
    Array.prototype,
    Symbol.iterator,
    (native) =>
      function () {
        return counted(native.call(this) as Iterator<unknown>);
      },
  );
  for (const name of [
    'map',
    'flatMap',
    'filter',
    'find',
    'findIndex',
    'some',
    'every',
    'reduce',
    'forEach',
    'sort',
  ]) {
    patch(
      Array.prototype,
      name,
      (native) =>
        function (call, ...rest) {
          if (typeof call !== 'function') return native.call(this, call, ...rest);
          const counting: Method = function (...given) {
            count++;
            return (call as Method).apply(this, given);
          };
          return native.call(this, counting, ...rest);
        },
    );
  }
  // These go over the whole list, or as far as what they find.
  for (const name of [
    'indexOf',
    'includes',
    'slice',
    'concat',
    'join',
    'reverse',
    'unshift',
    'shift',
    'splice',
    'flat',
    'fill',
    'at',
  ]) {
    patch(
      Array.prototype,
      name,
      (native) =>
        function (...given) {
          const answer: unknown = native.apply(this, given);
          if (name === 'slice') count += (answer as unknown[]).length;
          else if (name === 'indexOf' && (answer as number) >= 0) count += answer as number;
          else if (name !== 'at') count += (this as unknown[]).length;
          return answer;
        },
    );
  }
  for (const name of [
    'slice',
    'replace',
    'split',
    'toLowerCase',
    'trim',
    'normalize',
    'charCodeAt',
    'search',
  ]) {
    patch(
      String.prototype,
      name,
      (native) =>
        function (...given) {
          count += name === 'charCodeAt' ? 1 : (this as string).length;
          return native.apply(this, given);
        },
    );
  }
  patch(
    Math,
    'min',
    (native) =>
      function (...given) {
        count++;
        return native.apply(this, given);
      },
  );
  try {
    work();
  } finally {
    for (const one of undo.reverse()) one();
  }
  return count;
}
