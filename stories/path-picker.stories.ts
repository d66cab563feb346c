import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PathPicker } from '../src/path-picker/path-picker.js';
import { longLabels, many, missing, seed, small } from './support/data.js';
import { type Args, element, statesOf, type Story } from './support/states.js';

PathPicker.define();

/**
 * "Pick this path if …", answered by ticking what sounds like you. Use it at the end of a guide, where a
 * reader knows what the words mean. It is no assessment: it counts ticks, and calls a tie a tie.
 */
const meta: Meta<Args> = {
  title: 'path-picker',
  component: 'path-picker',
  args: { data: seed },
  argTypes: {
    data: { control: 'object' },
    mode: { control: 'radio', options: ['statements', 'questions'] },
  },
  render: (args) => element('path-picker', args),
};
export default meta;

const states = statesOf('path-picker');

export const Default: Story = {};

/** One question at a time, with a way back. */
export const Questions: Story = { args: { mode: 'questions' } };

/** The page chose a path, as a form that is filled in again does. */
export const Chosen: Story = { args: { value: 'pick-both' } };

/** Its value is submitted with the form that it stands in. */
export const InAForm: Story = {
  render: (args) =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${element('path-picker', { ...args, name: 'path', required: true })}
      <button>Send</button>
    </form>`,
};

/** The fieldset around it is disabled. */
export const Disabled: Story = {
  render: (args) => html`<fieldset disabled>${element('path-picker', args)}</fieldset>`,
};

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
export const Empty: Story = states.empty;
export const NoData: Story = states.noData;
export const Loading: Story = states.loading;
export const Failed: Story = states.failed;
export const BadData: Story = states.badData;
export const Narrow: Story = states.narrow;
export const InProse: Story = states.inProse;
export const InHostilePage: Story = states.inHostilePage;
export const RightToLeft: Story = states.rightToLeft;
export const Dark: Story = states.dark;
export const LargeText: Story = states.largeText;
