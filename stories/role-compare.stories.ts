import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { longLabels, many, missing, seed, small } from './support/data.js';
import { fill, focused, inside } from './support/play.js';
import { register } from './support/register.js';
import { type Args, element, statesOf, type Story } from './support/states.js';

/**
 * Careers side by side. Use it where a reader wavers between two or three: the short answer comes first,
 * then what differs. It is not a list of vacancies, and with more than five columns nobody compares: let
 * the reader choose the columns instead.
 */
const meta: Meta<Args> = {
  title: 'role-compare',
  component: 'role-compare',
  args: { data: seed },
  render: (args) => element('role-compare', args),
};
export default meta;

const states = statesOf('role-compare');

export const Default: Story = {};

/** Where there is little room the first column is pinned, and the reader swaps the other. */
export const ThreeColumns: Story = { args: { roles: 'paralegal legal-ops manager' } };

/** The reader changes the columns. */
export const ReaderChooses: Story = {
  args: { choose: true },
  play: async ({ canvasElement }) => {
    const changed = fn();
    canvasElement.addEventListener('compare-change', changed, { once: true });
    const { getByLabelText } = inside(canvasElement, 'role-compare');
    await userEvent.selectOptions(getByLabelText('Add a role'), 'director');
    await expect(changed).toHaveBeenCalledOnce();
    getByLabelText('Remove Director');
  },
};

/** Of many, the first that say something. */
export const OfMany: Story = { args: { data: register } };

/** Columns are found by typing where there are many to choose from. */
export const FoundByTyping: Story = {
  args: { data: register, choose: true },
  play: async ({ canvasElement }) => {
    const { getByRole, getAllByRole } = inside(canvasElement, 'role-compare');
    await fill(getByRole('combobox', { name: 'Column 1' }), 'stone head');
    await expect(getAllByRole('option', { name: /^Head/ })).toHaveLength(5);
    await userEvent.keyboard('{ArrowDown}');
  },
};

/** Pay in the period that the reader asks for, with what that rests on. */
export const PayByTheHour: Story = {
  args: { sections: 'pay' },
  play: async ({ canvasElement }) => {
    const { getByLabelText, getByText } = inside(canvasElement, 'role-compare');
    await userEvent.selectOptions(getByLabelText('Show pay'), 'hour');
    await expect(getByText('$29.31')).toBeVisible();
    await expect(getByText(/2,080 hours a year/, { selector: 'p' })).toBeVisible();
  },
};

/** Pay that is older than so many months would say how old it is. */
export const NeverStale: Story = {
  args: { sections: 'pay', staleAfter: 1200 },
  tags: ['once'],
  play: async ({ canvasElement }) => {
    const { getAllByText, queryByText } = inside(canvasElement, 'role-compare');
    await expect(getAllByText(/May 2023/)[0]).toBeVisible();
    await expect(queryByText(/months old/)).toBeNull();
  },
};

/** Reached with the keyboard. */
export const Focus: Story = {
  args: { choose: true },
  play: async ({ canvasElement }) => {
    const column = inside(canvasElement, 'role-compare').getByLabelText('Column 1');
    column.focus();
    await expect(focused()).toBe(column);
  },
};

export const OnlyDifferences: Story = { args: { differences: true } };
export const PayAlone: Story = { args: { sections: 'pay' } };
export const WithoutHeading: Story = { args: { heading: 'none' } };
/** One alone is a portrait. */
export const OneRole: Story = { args: { roles: 'legal-ops' } };
export const Small: Story = { args: { data: small } };
export const FiveColumns: Story = {
  tags: ['wide'],
  args: { data: many, roles: 'role-a role-b role-c role-d role-e' },
};
export const LongLabels: Story = { args: { data: longLabels } };
export const MissingValues: Story = { args: { data: missing } };

/** The data is the HTML inside the element. */
export const FromHtml: Story = {
  args: { data: undefined },
  render: (args) =>
    element(
      'role-compare',
      args,
      html`<h3>Cook</h3>
        <p>Cooks one station, every service.</p>
        <p><strong>Reports to:</strong> Sous chef</p>
        <h3>Sous chef</h3>
        <p>Runs the kitchen when the chef is out.</p>`,
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
