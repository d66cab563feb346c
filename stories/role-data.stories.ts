import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';
import { faulty, seed } from './support/data.js';

interface Args {
  data: unknown;
  current?: string;
  goal?: string;
}

/**
 * One document for the widgets inside, and what is selected in it. Use it as soon as a page has two
 * widgets. It shows nothing of its own.
 */
export default {
  title: 'role-data',
  component: 'role-data',
  args: { data: seed },
  argTypes: { data: { control: 'object' } },
  render: ({ data, current, goal }) => html`
    <role-data .data=${data} .current=${current} .goal=${goal}>
      <role-compare heading="Side by side"></role-compare>
      <skill-matrix></skill-matrix>
    </role-data>
  `,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};

/** What the reader has and wants is the same in all widgets inside. */
export const WithAGoal: StoryObj<Args> = { args: { current: 'staff-paralegal', goal: 'director' } };

export const BadData: StoryObj<Args> = { args: { data: faulty } };

/** All four together, as a careers page has them. */
export const AllFour: StoryObj<Args> = {
  render: ({ data }) => html`
    <role-data .data=${data}>
      <role-compare></role-compare>
      <skill-matrix></skill-matrix>
      <career-ladder></career-ladder>
      <path-picker></path-picker>
    </role-data>
  `,
};
