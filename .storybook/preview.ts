import type { Preview } from '@storybook/web-components-vite';

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: ['role-data', 'role-compare', 'skill-matrix', 'career-ladder', 'path-picker'],
      },
    },
  },
} satisfies Preview;
