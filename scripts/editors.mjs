/**
 * Files by which editors and frameworks know the elements, from the manifest: VS Code and JetBrains data,
 * JSX types (React 19, Preact, Solid), and types of templates for Vue and Svelte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const read = () => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

generateVsCodeCustomElementData(read(), {
  outdir: 'dist',
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(read(), {
  outdir: 'dist',
  webTypesFileName: 'web-types.json',
  packageJson: false,
});
generateJsxTypes(read(), {
  outdir: 'dist',
  fileName: 'jsx.d.ts',
  componentTypePath: (_name, tag) => `./elements/${tag}.js`,
  exclude: ['CareerElement'],
});
// The generator names the classes of events, and leaves it to us to import them.
const jsx = readFileSync('dist/jsx.d.ts', 'utf8');
const events = [...new Set(jsx.match(/\b[A-Z]\w+Event\b/g))].filter((name) => name !== 'Event');
writeFileSync('dist/jsx.d.ts', `import type { ${events.join(', ')} } from './events.js';\n${jsx}`);

/** PascalCase, as Vue names a component. */
const classOf = (tag) => tag.replace(/(^|-)(\w)/g, (_all, _dash, c) => c.toUpperCase());
const declarations = read()
  .modules.flatMap((m) => m.declarations ?? [])
  .filter((d) => d.tagName);
const tags = declarations.map((d) => d.tagName).sort();
const header = '// Written by the build from the manifest.\n';

// No maintained generator writes Vue's GlobalComponents for Vue 3.5 or Svelte 5's element types from a
// manifest without a runtime of its own, so these few lines do, from the types of the JSX file.
writeFileSync(
  'dist/vue.d.ts',
  `${header}import type { DefineComponent } from 'vue';
import type { CustomElements } from './jsx.js';

/** The attributes, properties and events of an element, as a template has them. */
type Of<T extends keyof CustomElements> = DefineComponent<CustomElements[T]>;

declare module 'vue' {
  export interface GlobalComponents {
${tags.map((tag) => `    '${tag}': Of<'${tag}'>;\n    ${classOf(tag)}: Of<'${tag}'>;`).join('\n')}
  }
}
`,
);
writeFileSync(
  'dist/svelte.d.ts',
  `${header}import type { CustomElements } from './jsx.js';

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${tags.map((tag) => `    '${tag}': CustomElements['${tag}'] & HTMLAttributes<HTMLElement>;`).join('\n')}
  }
}
`,
);
/** Frameworks whose JSX takes the types as they are: where their elements are listed, and which types. */
const JSX = {
  react: ['react', 'CustomElements'],
  preact: ['preact', 'CustomElements'],
  solid: ['solid-js/jsx-runtime', 'CustomElementsSolidJs'],
};
for (const [name, [module, types]] of Object.entries(JSX)) {
  writeFileSync(
    `dist/${name}.d.ts`,
    `${header}import type { ${types} } from './jsx.js';

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends ${types} {}
  }
}
`,
  );
}
