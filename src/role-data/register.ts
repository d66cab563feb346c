/** Registering elements: twice, in two versions or under a taken name, without throwing. */

declare const __VERSION__: string;

/** The version of this copy. The build fills it in; from source it is `dev`. */
export const VERSION: string = typeof __VERSION__ === 'undefined' ? 'dev' : __VERSION__;

type Define = (
  this: CustomElementConstructor,
  tag?: string,
  registry?: CustomElementRegistry,
) => void;

/** The `static define` of an element. The first definition of a name stays; a second one is told. */
export function registration(name: string): Define {
  return function (tag = name, registry = customElements) {
    const there = registry.get(tag) as { version?: string } | undefined;
    if (!there) {
      const own = this as CustomElementConstructor & { version?: string };
      // A constructor can be registered once in a registry, so each further name has a class of its own.
      registry.define(tag, registry.getName?.(this) ? class extends this {} : own);
    } else if (there !== (this as unknown) && there.version !== VERSION) {
      const theirs = there.version ? `version ${there.version}` : 'something else';
      console.warn(
        `<${tag}> is already defined by ${theirs}; career-elements ${VERSION} left it alone.`,
      );
    }
  };
}
