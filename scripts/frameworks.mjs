/** Types of templates for frameworks, from the types that the JSX generator has made of the manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ELEMENTS } from './entries.mjs';

/** PascalCase, as Vue names a component. @param {string} tag */
const classOf = (tag) => tag.replace(/(^|-)(\w)/g, (_all, _dash, c) => c.toUpperCase());

/** What a framework lists elements in, and how it has them. */
const listed = (type) => ELEMENTS.map((tag) => `    '${tag}': ${type(tag)};`).join('\n');

const STYLES = 'interface CSSProperties extends CustomCssProperties {}';
/** Solid has its styles in the namespace, the others beside it. */
const jsx = (
  module,
  types,
  inside = '',
) => `import type { CustomCssProperties, ${types} } from './jsx.js';

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends ${types} {}
    ${inside}
  }
  ${inside ? '' : STYLES}
}
`;

const FILES = {
  react: jsx('react', 'CustomElements'),
  preact: jsx('preact', 'CustomElements'),
  solid: jsx('solid-js/jsx-runtime', 'CustomElementsSolidJs', STYLES),
  vue: `import type { DefineComponent } from 'vue';
import type { CustomElements } from './jsx.js';

/** The attributes, properties and events of an element, as a template has them. */
type Of<T extends keyof CustomElements> = DefineComponent<CustomElements[T]>;

declare module 'vue' {
  export interface GlobalComponents {
${listed((tag) => `Of<'${tag}'>;\n    ${classOf(tag)}: Of<'${tag}'>`)}
  }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements } from './jsx.js';

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${listed((tag) => `CustomElements['${tag}'] & HTMLAttributes<HTMLElement>`)}
  }
}
`,
};

/** A plugin of the manifest's analyzer. It comes after that of `@wc-toolkit/jsx-types`. */
export const frameworks = {
  name: 'frameworks',
  packageLinkPhase() {
    const all = readFileSync('dist/jsx.d.ts', 'utf8');
    // At its end it speaks for ten frameworks, and no app has them all.
    const written = all.slice(0, all.indexOf('\ndeclare module'));
    // It takes the type of what is read; what a template sets is the id of a form.
    const types = written.replaceAll('PathPicker["form"]', 'string | null');
    // It names the classes of events, and leaves it to us to import them.
    const events = [...new Set(types.match(/\b[A-Z]\w+Event\b/g))].join(', ');
    writeFileSync('dist/jsx.d.ts', `import type { ${events} } from './events.js';\n${types}`);
    for (const [name, text] of Object.entries(FILES))
      writeFileSync(`dist/${name}.d.ts`, `// Written by the build from the manifest.\n${text}`);
  },
};
