import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PathPicker } from '../src/path-picker/path-picker.js';

PathPicker.define();

interface Args {
  src: string;
}

export default {
  title: 'path-picker',
  component: 'path-picker',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  render: ({ src }) => html`<path-picker src=${src}></path-picker>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
