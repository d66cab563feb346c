import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../src/data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
} satisfies StorybookConfig;
