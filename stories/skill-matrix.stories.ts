import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { inWords, longLabels, many, missing, register, seed, small } from './support/data.js';
import { focused, inside } from './support/play.js';
import { type Args, element, statesOf, type Story } from './support/states.js';

/**
 * Skills by roles, with levels and the conditions on them. Use it where a reader asks what they would
 * have to learn. It is no test and no score: levels of different scales are never added up, and a blank
 * is never a no.
 */
const meta: Meta<Args> = {
  title: 'skill-matrix',
  component: 'skill-matrix',
  args: { data: seed },
  render: (args) => element('skill-matrix', args),
};
export default meta;

const states = statesOf('skill-matrix');

export const Default: Story = {};

/** Each scale is sorted for itself: levels of different scales are not one line. */
export const SortedByAColumn: Story = { args: { sort: 'legal-ops' } };

/** The gap between the role that the reader has and the one they want. */
export const TheGap: Story = { args: { current: 'staff-paralegal', goal: 'manager' } };

/** The reader says what they have and want, and ticks off what they can already do. */
export const GapOfTheReader: Story = {
  play: async ({ canvasElement }) => {
    const { getByLabelText, getAllByLabelText, getByText, getAllByText } = inside(
      canvasElement,
      'skill-matrix',
    );
    await userEvent.selectOptions(getByLabelText('From'), 'senior-paralegal');
    await userEvent.selectOptions(getByLabelText('To'), 'specialist');
    await expect(
      getByText('From Senior Paralegal to Specialist', { selector: '.gap-result' }),
    ).toBeVisible();
    await userEvent.click(getAllByLabelText(/^I have this/)[0]);
    await expect(getAllByText(/^1 of \d+ skills done$/)[0]).toBeVisible();
  },
};

/**
 * 400 skills by 40 roles: it starts with the roles that can be read side by side and offers the others. Only
 * what is in view is rendered; keys lead to what is not.
 */
export const Large: Story = {
  args: { data: register },
  // What is large is read in slices.
  play: async ({ canvasElement }) => {
    const { findByRole } = inside(canvasElement, 'skill-matrix');
    await expect(await findByRole('grid')).toBeVisible();
  },
};

/** All columns, scrolled to the middle. */
export const LargeAndScrolled: Story = {
  args: { data: register },
  play: async ({ canvasElement }) => {
    const { getByRole, findByRole, findByText } = inside(canvasElement, 'skill-matrix');
    await userEvent.click(await findByRole('button', { name: 'Show all roles' }));
    const left = document.dir === 'rtl' ? -2000 : 2000;
    getByRole('grid').closest('.scroll')!.scrollTo({ top: 9000, left, behavior: 'instant' });
    await expect(await findByText('Planner 17')).toBeVisible();
  },
};

/** What a cell says is opened beside the table, and steps lead to the cells around it. */
export const CellOpened: Story = {
  args: { data: register },
  play: async ({ canvasElement }) => {
    const { findAllByText, getByText } = inside(canvasElement, 'skill-matrix');
    const more = await findAllByText('More', { selector: 'button' });
    await userEvent.click(more[1]);
    await expect(focused()).toHaveTextContent('Skill');
    await userEvent.click(getByText('Next skill'));
    await userEvent.click(getByText('Previous skill'));
    await expect(getByText(/whoever comes next/, { selector: '.panel .note' })).toBeVisible();
  },
};

/** The column of a family opens into its rungs. */
export const RungsOpened: Story = {
  play: async ({ canvasElement }) => {
    const { getByRole } = inside(canvasElement, 'skill-matrix');
    await userEvent.click(getByRole('button', { name: 'Show rungs: Legal operations' }));
    await expect(getByRole('columnheader', { name: /^Senior Manager/ })).toBeVisible();
    await expect(focused()).toHaveAccessibleName('Hide rungs: Legal operations');
  },
};

/** What the reader types filters the rows. */
export const FilteredByTheReader: Story = {
  play: async ({ canvasElement }) => {
    const { getByRole, getByText, getAllByText, queryByText } = inside(
      canvasElement,
      'skill-matrix',
    );
    await userEvent.type(getByRole('searchbox'), 'bill');
    await expect(getByText('E-billing')).toBeVisible();
    await expect(queryByText('Legal research')).toBeNull();
    await expect(getAllByText('1 of 9 skills')[0]).toBeVisible();
  },
};

/** Reached with the keyboard: the head of a column, which sorts. */
export const Focus: Story = {
  play: async ({ canvasElement }) => {
    const { getByRole } = inside(canvasElement, 'skill-matrix');
    const button = getByRole('button', { name: 'Skill' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const head = getByRole('columnheader', { name: 'Skill' });
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
  },
};

/** Conditions are resolved for each rung. */
export const Rungs: Story = { args: { roles: 'paralegal analyst specialist manager vp' } };

export const OneGroup: Story = { args: { group: 'Systems and spend' } };
export const Filtered: Story = { args: { filter: 'required' } };
export const NothingFound: Story = { args: { filter: 'nothing like this' } };
export const OnlyDifferences: Story = { args: { differences: true } };
export const OneColumn: Story = { args: { roles: 'legal-ops' } };
export const Small: Story = { args: { data: small } };
export const TwelveColumns: Story = { args: { data: many } };
/** Cells say what is expected, and few of them name a level. */
export const InWords: Story = { args: { data: inWords } };

/** What is expected in words stands side by side, and is not counted. */
export const TheGapInWords: Story = {
  args: { data: inWords, current: 'engineer', goal: 'senior-engineer' },
};

export const LongLabels: Story = { args: { data: longLabels } };
export const MissingValues: Story = { args: { data: missing } };

/** The data is the table inside the element. */
export const FromHtml: Story = {
  args: { data: undefined },
  render: (args) =>
    element(
      'skill-matrix',
      args,
      html`<table>
        <tr>
          <th>Skill</th>
          <th>Nurse</th>
          <th>Charge nurse</th>
        </tr>
        <tr>
          <td>Medication (oral, IV)</td>
          <td>Required</td>
          <td>Required (double check)</td>
        </tr>
        <tr>
          <td>Rostering</td>
          <td></td>
          <td>Core</td>
        </tr>
      </table>`,
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
