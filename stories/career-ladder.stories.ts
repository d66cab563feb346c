import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CareerLadder } from '../src/career-ladder/career-ladder.js';

CareerLadder.define();

interface Args {
  src: string;
}

export default {
  title: 'career-ladder',
  component: 'career-ladder',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  render: ({ src }) => html`<career-ladder src=${src}></career-ladder>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
