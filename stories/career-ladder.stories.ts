import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CareerLadder } from '../src/career-ladder/career-ladder.js';

CareerLadder.define();

interface Args {
  src: string;
  families?: string;
  current?: string;
  goal?: string;
  orientation?: 'horizontal' | 'vertical';
}

export default {
  title: 'career-ladder',
  component: 'career-ladder',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  argTypes: { orientation: { control: 'radio', options: ['horizontal', 'vertical'] } },
  render: ({ src, families, current, goal, orientation }) =>
    html`<career-ladder
      src=${src}
      families=${ifDefined(families)}
      current=${ifDefined(current)}
      goal=${ifDefined(goal)}
      orientation=${ifDefined(orientation)}
    ></career-ladder>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};

/** The routes from one role to another, as a drawing and as numbered steps. */
export const Routes: StoryObj<Args> = { args: { current: 'staff-paralegal', goal: 'vp' } };

export const NoRoute: StoryObj<Args> = { args: { current: 'vp', goal: 'staff-paralegal' } };

export const OneFamily: StoryObj<Args> = { args: { families: 'legal-ops' } };

export const Stacked: StoryObj<Args> = { args: { orientation: 'vertical' } };
