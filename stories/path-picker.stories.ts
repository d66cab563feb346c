import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { longLabels, many, missing, seed, small } from './support/data.js';
import { inside } from './support/play.js';
import { register } from './support/register.js';
import { type Args, element, statesOf, type Story } from './support/states.js';

/**
 * "Pick this path if …", answered by ticking what sounds like you. Use it at the end of a guide, where a
 * reader knows what the words mean. It is no assessment: it counts ticks, and calls a tie a tie.
 */
const meta: Meta<Args> = {
  title: 'path-picker',
  component: 'path-picker',
  args: { data: seed },
  render: (args) => element('path-picker', args),
};
export default meta;

const states = statesOf('path-picker');

export const Default: Story = {};

/** The reader ticks what sounds like them. */
export const Ticked: Story = {
  play: async ({ canvasElement }) => {
    const { getByLabelText, getByText, getAllByText } = inside(canvasElement, 'path-picker');
    await userEvent.click(getByLabelText('I enjoy drafting and research.'));
    await userEvent.click(getByLabelText('I may go to law school one day.'));
    await expect(getAllByText('“Paralegal” fits you best so far.')[0]).toBeVisible();
    await expect(getByText('2 of 4 statements')).toBeVisible();
  },
};

/** More than twenty statements are read in groups; of many paths the first are shown. */
export const ManyStatements: Story = {
  args: { data: register },
  play: async ({ canvasElement }) => {
    const { getByText, getByLabelText } = inside(canvasElement, 'path-picker');
    await userEvent.click(getByText('Timber repair', { selector: 'summary > span' }));
    await userEvent.click(getByLabelText('you know somebody in timber repair'));
    await expect(getByText('1 of 2 ticked')).toBeVisible();
  },
};

/** The reader chooses a path. */
export const ChosenByTheReader: Story = {
  play: async ({ canvasElement }) => {
    const done = fn();
    canvasElement.addEventListener('path-complete', done, { once: true });
    const { getByRole, getByText } = inside(canvasElement, 'path-picker');
    await userEvent.click(getByRole('button', { name: 'Choose this path: Legal operations' }));
    await expect(done).toHaveBeenCalledOnce();
    await expect(getByText('Your choice')).toBeVisible();
  },
};

/** One question at a time, with a way back. */
export const Questions: Story = { args: { mode: 'questions' } };

/** Every question answered. */
export const QuestionsAnswered: Story = {
  args: { mode: 'questions' },
  play: async ({ canvasElement }) => {
    const { getAllByRole, getByRole, queryAllByRole } = inside(canvasElement, 'path-picker');
    while (queryAllByRole('radio').length) {
      await userEvent.click(getAllByRole('radio')[0]);
      await userEvent.click(getByRole('button', { name: /^(Next|Show my result)$/ }));
    }
    await expect(getByRole('button', { name: 'Change my answers' })).toBeVisible();
  },
};

/** Reached with the keyboard; the space bar ticks. */
export const Focus: Story = {
  play: async ({ canvasElement }) => {
    const statement = inside(canvasElement, 'path-picker').getByLabelText(
      'I am early in my career.',
    );
    statement.focus();
    await userEvent.keyboard(' ');
    await expect(statement).toBeChecked();
  },
};

/** The page chose a path, as a form that is filled in again does. */
export const Chosen: Story = { args: { value: 'pick-both' } };

/** Its value is submitted with the form that it stands in, or whose id it names. */
export const InAForm: Story = {
  args: { name: 'path', required: true, form: 'application' },
  render: (args) =>
    html`<form id="application" @submit=${(event: Event) => event.preventDefault()}>
      ${element('path-picker', args)}
      <button>Send</button>
    </form>`,
};

/** It takes no answers; a fieldset around it that is disabled has the same effect. */
export const Disabled: Story = { args: { disabled: true } };

export const Small: Story = { args: { data: small } };
export const EightPaths: Story = { args: { data: many } };
export const LongLabels: Story = { args: { data: longLabels } };
export const MissingValues: Story = { args: { data: missing } };

/** The data is the headed lists inside the element. */
export const FromHtml: Story = {
  args: { data: undefined },
  render: (args) =>
    element(
      'path-picker',
      args,
      html`<h3>Pick nursing if:</h3>
        <ul>
          <li>you like people</li>
        </ul>
        <h3>Pick medicine if:</h3>
        <ul>
          <li>you like to decide</li>
        </ul>`,
    ),
};
export const OwnHeading: Story = { ...states.ownHeading, tags: ['once'] };
export const WithoutTools: Story = { ...states.withoutTools, tags: ['once'] };
export const Linkable: Story = { ...states.linkable, tags: ['once'] };
export const Provided: Story = { ...states.provided, tags: ['once'] };
export const Lazy: Story = { ...states.lazy, tags: ['once'] };
export const Empty: Story = states.empty;
export const NoData: Story = states.noData;
export const Loading: Story = states.loading;
export const Failed: Story = states.failed;
export const BadData: Story = states.badData;
export const Narrow: Story = states.narrow;
export const Wide: Story = { ...states.wide, tags: ['wide'] };
export const InProse: Story = states.inProse;
export const InHostilePage: Story = states.inHostilePage;
export const RightToLeft: Story = { ...states.rightToLeft, tags: ['once'] };
export const Dark: Story = { ...states.dark, tags: ['once'] };
export const LargeText: Story = { ...states.largeText, tags: ['once'] };
export const ForcedColours: Story = { ...states.forcedColours, tags: ['forced-colors'] };
export const Print: Story = { ...states.print, tags: ['print', '!autodocs'] };
export const Chambers: Story = states.chambers;
export const Bright: Story = states.bright;
