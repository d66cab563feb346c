import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RoleCompare } from '../src/role-compare/role-compare.js';
import { RoleData } from '../src/role-data/role-data.js';
import { SkillMatrix } from '../src/skill-matrix/skill-matrix.js';

for (const element of [RoleData, RoleCompare, SkillMatrix]) element.define();

interface Args {
  src: string;
}

/** One document, read once, for all the elements inside. */
export default {
  title: 'role-data',
  component: 'role-data',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  render: ({ src }) => html`
    <role-data src=${src}>
      <role-compare></role-compare>
      <skill-matrix></skill-matrix>
    </role-data>
  `,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};
