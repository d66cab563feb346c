import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SkillMatrix } from '../src/skill-matrix/skill-matrix.js';

SkillMatrix.define();

interface Args {
  src: string;
}

export default {
  title: 'skill-matrix',
  component: 'skill-matrix',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  render: ({ src }) => html`<skill-matrix src=${src}></skill-matrix>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
