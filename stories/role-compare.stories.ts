import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RoleCompare } from '../src/role-compare/role-compare.js';

RoleCompare.define();

interface Args {
  src: string;
}

export default {
  title: 'role-compare',
  component: 'role-compare',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  render: ({ src }) => html`<role-compare src=${src}></role-compare>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
