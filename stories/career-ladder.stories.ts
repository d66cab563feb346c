import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import {
  inWords,
  longLabels,
  many,
  missing,
  nineRungs,
  oneRung,
  seed,
  small,
} from './support/data.js';
import { fill, focused, inside } from './support/play.js';
import { register, sixtyRungs } from './support/register.js';
import { type Args, element, statesOf, type Story } from './support/states.js';

/**
 * The rungs of each track, the moves between tracks and out of them. Use it to show that there is more
 * than one way up. It is no organisation chart: who reports to whom belongs into the comparison.
 */
const meta: Meta<Args> = {
  title: 'career-ladder',
  component: 'career-ladder',
  args: { data: seed },
  render: (args) => element('career-ladder', args),
};
export default meta;

const states = statesOf('career-ladder');

export const Default: Story = {};

/** The routes from one role to another, as a drawing and as numbered steps. */
export const Routes: Story = { args: { current: 'staff-paralegal', goal: 'vp' } };

/** Each step has what its end expects in words, where the reader asks. */
export const RoutesInWords: Story = {
  args: { data: inWords, current: 'engineer', goal: 'lead-engineer' },
  play: async ({ canvasElement }) => {
    const { getAllByText, getByText } = inside(canvasElement, 'career-ladder');
    await userEvent.click(getAllByText(/^Expected, in words:/)[0]);
    await expect(getByText('cuts it into steps')).toBeVisible();
  },
};

/** The reader opens a rung and says that they stand on it. */
export const RungChosen: Story = {
  play: async ({ canvasElement }) => {
    const chosen = fn();
    canvasElement.addEventListener('role-select', chosen, { once: true });
    const { getByRole } = inside(canvasElement, 'career-ladder');
    await userEvent.click(getByRole('button', { name: /^Senior Paralegal/ }));
    await expect(chosen).toHaveBeenCalledOnce();
    await expect(getByRole('region', { name: 'Senior Paralegal' })).toBeVisible();
    await userEvent.click(getByRole('button', { name: 'I am here' }));
    await expect(getByRole('button', { name: /^Senior Paralegal/ })).toHaveTextContent(
      'You are here',
    );
  },
};

/** Pay that is older than so many months would say how old it is. */
export const NeverStale: Story = {
  args: { staleAfter: 1200 },
  tags: ['once'],
  play: async ({ canvasElement }) => {
    const { getByRole, getAllByText, queryByText } = inside(canvasElement, 'career-ladder');
    await userEvent.click(getByRole('button', { name: /^Senior Paralegal/ }));
    await expect(getAllByText(/May 2023/)[0]).toBeVisible();
    await expect(queryByText(/months old/)).toBeNull();
  },
};

/** Reached with the keyboard. */
export const Focus: Story = {
  play: async ({ canvasElement }) => {
    const { getByRole } = inside(canvasElement, 'career-ladder');
    getByRole('button', { name: /^Senior Paralegal/ }).focus();
    await expect(focused()).toHaveAttribute('aria-pressed', 'false');
  },
};

/** A register: a handful of tracks at a time, the others found by typing. */
export const ManyTracks: Story = { args: { data: register } };

/** The reader types a part of what they look for. */
export const FoundByTyping: Story = {
  args: { data: register },
  play: async ({ canvasElement }) => {
    const { getByRole, getAllByRole } = inside(canvasElement, 'career-ladder');
    const field = getByRole('combobox', { name: 'Find a role' });
    await fill(field, 'lead glass');
    await expect(getAllByRole('option')).toHaveLength(5);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(field).toHaveAttribute('aria-activedescendant');
  },
};

/** Several tracks are chosen in the same field. */
export const TracksChosen: Story = {
  args: { data: register },
  tags: ['once'],
  play: async ({ canvasElement }) => {
    const { getByRole, getByText } = inside(canvasElement, 'career-ladder');
    await fill(getByRole('combobox', { name: 'Ladders' }), 'clay teach');
    await userEvent.keyboard('{Enter}');
    await expect(getByText('Head, clay teaching')).toBeInTheDocument();
  },
};

/** A long ladder shows its lowest rungs, and more when it is asked to. */
export const SixtyRungs: Story = { args: { data: sixtyRungs }, tags: ['once'] };

export const NoRoute: Story = { args: { current: 'vp', goal: 'staff-paralegal' } };
export const OneFamily: Story = { args: { families: 'legal-ops' } };
export const Stacked: Story = { args: { orientation: 'vertical' } };
export const OneRung: Story = { args: { data: oneRung } };
export const NineRungsAndForks: Story = { args: { data: nineRungs } };
export const InNoOrder: Story = { args: { data: many } };
export const Small: Story = { args: { data: small } };
export const LongLabels: Story = { args: { data: longLabels } };
export const MissingValues: Story = { args: { data: missing } };

/** The data is the headings and lists inside the element. */
export const FromHtml: Story = {
  args: { data: undefined },
  render: (args) =>
    element(
      'career-ladder',
      args,
      html`<h3>Nursing</h3>
        <ol>
          <li>Nurse</li>
          <li>Charge nurse / Clinical nurse</li>
          <li>Ward manager</li>
        </ol>`,
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
