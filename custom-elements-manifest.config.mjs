/** The manifest of the elements, and what editors and frameworks are given of it. */
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { defaultOf, TOKENS } from '#build/theme.js';
import { ELEMENTS } from './scripts/entries.mjs';
import { frameworks } from './scripts/frameworks.mjs';

const outdir = 'dist';

/** What the analyzer leaves out of lit's `static properties`: that some are state, and the fields of the rest. */
const litProperties = {
  name: 'lit-properties',
  analyzePhase({ ts, node, context }) {
    if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
    for (const { name, initializer } of node.initializer.properties) {
      context[`${node.parent.name.getText()}.${name.getText()}`] = initializer.getText();
    }
  },
  packageLinkPhase({ customElementsManifest: manifest, context }) {
    for (const declaration of manifest.modules.flatMap((module) => module.declarations)) {
      const { attributes = [], members = [] } = declaration;
      const says = ({ fieldName, inheritedFrom: { name } = declaration }, option) =>
        context[`${name}.${fieldName}`]?.includes(option);
      declaration.attributes = attributes.filter((a) => !says(a, 'state: true'));
      for (const attribute of declaration.attributes) {
        const { name, fieldName, type, default: value, description, inheritedFrom } = attribute;
        const field = { kind: 'field', name: fieldName, type, default: value, description };
        const reflects = says(attribute, 'reflect: true') || undefined;
        members.push({ ...field, attribute: name, reflects, inheritedFrom });
      }
    }
  },
};

/** Keeps what a page author may use. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const { declarations } of manifest.modules) {
      for (const declaration of declarations) {
        // Editors and the docs of Storybook would list them.
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !privacy && name !== 'properties',
        );
        // What is inferred from a dispatchEvent has a wrong name or none; what is written down has both.
        declaration.events = declaration.events?.filter(({ description }) => description);
        // The base of the widgets is nobody's to use: the generators would look for its tag.
        if (!declaration.tagName) delete declaration.customElement;
      }
    }
    // What else stands in these folders is nobody's to import.
    manifest.modules = manifest.modules.filter(({ declarations }) =>
      declarations.some((d) => d.tagName || d.name === 'CareerElement'),
    );
  },
};

/** @type {readonly import('career-elements/theme.js').Token[]} */
const all = TOKENS;

/** The custom properties of the widgets, which stand in one list. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const declaration of manifest.modules.flatMap((module) => module.declarations)) {
      const { tagName } = declaration;
      if (!tagName || tagName === 'role-data') continue;
      declaration.cssProperties = all
        .filter(({ elements = ELEMENTS }) => elements.includes(tagName))
        .map((token) => ({
          name: token.name,
          default: defaultOf(token),
          description: token.changes,
        }));
    }
  },
};

export default {
  globs: [...ELEMENTS.map((tag) => `src/${tag}/*.ts`), 'src/ui/element.ts'],
  outdir,
  litelement: true,
  plugins: [
    litProperties,
    onlyPublic,
    tokens,
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({
      outdir,
      webTypesFileName: 'web-types.json',
      packageJson: false,
    }),
    jsxTypesPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `./elements/${tag}.js`,
    }),
    frameworks,
  ],
};
