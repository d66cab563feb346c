import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { SkillMatrix } from '../src/skill-matrix/skill-matrix.js';

SkillMatrix.define();

interface Args {
  src: string;
  roles?: string;
  sort?: string;
  filter?: string;
  differences?: boolean;
  current?: string;
  goal?: string;
}

export default {
  title: 'skill-matrix',
  component: 'skill-matrix',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  render: ({ src, roles, sort, filter, differences, current, goal }) =>
    html`<skill-matrix
      src=${src}
      roles=${ifDefined(roles)}
      sort=${ifDefined(sort)}
      filter=${ifDefined(filter)}
      current=${ifDefined(current)}
      goal=${ifDefined(goal)}
      ?differences=${differences}
    ></skill-matrix>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};

/** Each scale is sorted for itself: levels of different scales are not one line. */
export const SortedByAColumn: StoryObj<Args> = { args: { sort: 'legal-ops' } };

/** The gap between the role that the reader has and the one they want. */
export const TheGap: StoryObj<Args> = { args: { current: 'staff-paralegal', goal: 'manager' } };

/** Conditions are resolved for each rung. */
export const Rungs: StoryObj<Args> = { args: { roles: 'paralegal analyst specialist manager vp' } };

export const NothingFound: StoryObj<Args> = { args: { filter: 'nothing like this' } };
