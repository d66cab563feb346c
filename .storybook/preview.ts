import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';
import { CareerLadder } from '../src/career-ladder/career-ladder.js';
import { PathPicker } from '../src/path-picker/path-picker.js';
import { RoleCompare } from '../src/role-compare/role-compare.js';
import { RoleData } from '../src/role-data/role-data.js';
import { SkillMatrix } from '../src/skill-matrix/skill-matrix.js';
import { THEMES, toCss } from '../src/theme.js';
import { argTypesOf, eventsOf } from './arg-types.js';
import { without } from '../stories/support/states.js';

// By hand: `sideEffects` in package.json speaks of dist, and lets an import for its effect go.
for (const element of [RoleData, RoleCompare, SkillMatrix, CareerLadder, PathPicker]) {
  element.define();
}

/** A list of a toolbar. */
type Icon = 'paintbrush' | 'contrast' | 'transfer' | 'globe' | 'grow' | 'zoom';
const choice = (title: string, icon: Icon, items: string[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items },
});

const styles = document.createElement('style');
styles.textContent = `
  .stage { box-sizing: border-box; background-color: Canvas; color: CanvasText; }
  .sb-show-main .stage { min-block-size: 100vh; }
  .stage:not(.whole) { padding: 1rem; }
  .apart { display: grid; grid-template-columns: minmax(0, 1fr); gap: 3rem; }
  .room { max-inline-size: 100%; container-type: inline-size; }
  ${THEMES.map(toCss).join('\n')}`;
document.head.append(styles);

export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', ['as the page', ...THEMES.map(({ name }) => name)]),
    scheme: choice('Colour scheme', 'contrast', ['light', 'dark']),
    direction: choice('Direction', 'transfer', ['ltr', 'rtl']),
    language: choice('Language', 'globe', ['en', 'en-GB', 'de', 'ar', 'ja']),
    width: choice('Width of the container', 'grow', ['100%', '280px', '360px', '768px', '1280px']),
    text: choice('Size of text', 'zoom', ['100%', '150%', '200%']),
  },
  initialGlobals: {
    theme: 'as the page',
    scheme: 'light',
    direction: 'ltr',
    language: 'en',
    width: '100%',
    text: '100%',
  },
  decorators: [
    withActions,
    (story, { globals, parameters }) => {
      const { theme, scheme, direction, language, width, text } = globals as Record<string, string>;
      const root = document.documentElement;
      root.style.colorScheme = scheme!;
      root.dir = direction!;
      root.lang = language!;
      const whole = parameters.wholePage ? 'whole' : '';
      // Of a page only what it hands down is seen by a widget: the class of a theme, a scheme, a size.
      return html`<div class="stage ce-${theme} ${whole}" style="color-scheme: ${scheme}">
        <div class="room" style="inline-size: ${width}; font-size: ${text}">${story()}</div>
      </div>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    actions: { handles: eventsOf(manifest) },
    // A story is a part of a page, or shows a widget more than once.
    a11y: {
      test: 'error',
      config: { rules: without('region', 'page-has-heading-one', 'landmark-unique') },
    },
    controls: { expanded: true },
    docs: { extractArgTypes: (tag: string) => argTypesOf(manifest, tag) },
    options: {
      storySort: {
        order: [
          'Tokens',
          'role-data',
          'role-compare',
          'skill-matrix',
          'career-ladder',
          'path-picker',
          'Pages',
        ],
      },
    },
  },
} satisfies Preview;
