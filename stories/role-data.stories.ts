import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { faulty, seed } from './support/data.js';
import { inside } from './support/play.js';
import { answers } from './support/states.js';

interface Args {
  data: unknown;
  current?: string;
  goal?: string;
  src?: string;
  loading?: 'eager' | 'lazy';
  jsonLd?: boolean;
}

/**
 * One document for the widgets inside, and what is selected in it. Use it as soon as a page has two
 * widgets. It shows nothing of its own.
 */
export default {
  title: 'role-data',
  component: 'role-data',
  args: { data: seed },
  render: ({ data, current, goal, src, loading, jsonLd }) => html`
    <role-data
      class="apart"
      .data=${data}
      .current=${current}
      .goal=${goal}
      .src=${src}
      .loading=${loading}
      .jsonLd=${jsonLd ?? false}
    >
      <role-compare heading="Side by side"></role-compare>
      <skill-matrix></skill-matrix>
    </role-data>
  `,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};

/** What the reader has and wants is the same in all widgets inside. */
export const WithAGoal: StoryObj<Args> = { args: { current: 'staff-paralegal', goal: 'director' } };

/** schema.org data of the occupations for search engines, in a script that nobody sees. */
export const JsonLd: StoryObj<Args> = { tags: ['once'], args: { jsonLd: true } };

/** Loaded when it comes near the window. */
export const Lazy: StoryObj<Args> = {
  tags: ['once'],
  args: { data: undefined, src: 'guide.json', loading: 'lazy' },
  beforeEach: () => answers('guide.json', JSON.stringify(seed)),
};

/** The widgets inside share what is said when the document cannot be had. */
export const Failed: StoryObj<Args> = { args: { data: undefined, src: 'nowhere.json' } };

export const BadData: StoryObj<Args> = { args: { data: faulty } };

/** What the reader chooses in one widget is taken up by the others. */
export const Shared: StoryObj<Args> = {
  render: ({ data }) => html`
    <role-data class="apart" .data=${data}>
      <career-ladder></career-ladder>
      <skill-matrix heading="What it takes"></skill-matrix>
    </role-data>
  `,
  play: async ({ canvasElement }) => {
    const ladder = inside(canvasElement, 'career-ladder');
    await userEvent.click(ladder.getByRole('button', { name: /^Senior Paralegal/ }));
    await userEvent.click(ladder.getByRole('button', { name: 'I am here' }));
    await userEvent.click(ladder.getByRole('button', { name: /^Specialist/, pressed: false }));
    await userEvent.click(ladder.getByRole('button', { name: 'I want this' }));
    const matrix = inside(canvasElement, 'skill-matrix');
    await expect(
      matrix.getByText('From Senior Paralegal to Specialist', { selector: '.gap-result' }),
    ).toBeVisible();
  },
};

/** All four together, as a careers page has them. */
export const AllFour: StoryObj<Args> = {
  render: ({ data }) => html`
    <role-data class="apart" .data=${data}>
      <role-compare></role-compare>
      <skill-matrix></skill-matrix>
      <career-ladder></career-ladder>
      <path-picker></path-picker>
    </role-data>
  `,
};
