import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const EVENTS = [
  'role-data-load',
  'role-data-error',
  'role-select',
  'compare-change',
  'matrix-change',
  'route-change',
  'path-change',
  'path-complete',
  'link-follow',
  'export',
];

/** A list of a toolbar. */
type Icon = 'paintbrush' | 'contrast' | 'transfer' | 'globe' | 'grow' | 'zoom';
const choice = (title: string, icon: Icon, items: string[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items },
});

/** Themes as a page would set them. */
const THEMES: Record<string, string> = {
  neutral: '',
  chambers:
    'font-family: Georgia, serif; --ce-accent: light-dark(#5b1a2b, #e7a9b8); --ce-on-accent: light-dark(#fff, #2a0a13); --ce-radius: 2px',
  bright:
    '--ce-accent: light-dark(#0a6b4f, #5fdcb2); --ce-on-accent: light-dark(#fff, #04291e); --ce-radius: 14px',
};

export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', Object.keys(THEMES)),
    scheme: choice('Colour scheme', 'contrast', ['light', 'dark']),
    direction: choice('Direction', 'transfer', ['ltr', 'rtl']),
    language: choice('Language', 'globe', ['en', 'en-GB', 'de', 'ar', 'ja']),
    width: choice('Width of the container', 'grow', ['100%', '360px', '768px', '1280px']),
    text: choice('Size of text', 'zoom', ['100%', '150%', '200%']),
  },
  initialGlobals: {
    theme: 'neutral',
    scheme: 'light',
    direction: 'ltr',
    language: 'en',
    width: '100%',
    text: '100%',
  },
  decorators: [
    withActions,
    (story, { globals }) => {
      const { theme, scheme, direction, language, width, text } = globals as Record<string, string>;
      const root = document.documentElement;
      root.style.colorScheme = scheme!;
      root.dir = direction!;
      root.lang = language!;
      const style = `color-scheme: ${scheme}; inline-size: ${width}; max-inline-size: 100%; font-size: ${text}; ${THEMES[theme!] ?? ''}`;
      return html`<div style=${style}>${story()}</div>`;
    },
  ],
  parameters: {
    actions: { handles: EVENTS },
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
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
