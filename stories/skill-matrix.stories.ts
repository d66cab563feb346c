import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SkillMatrix } from '../src/skill-matrix/skill-matrix.js';
import { longLabels, many, missing, seed, small } from './support/data.js';
import { type Args, element, statesOf, type Story } from './support/states.js';

SkillMatrix.define();

/**
 * Skills by roles, with levels and the conditions on them. Use it where a reader asks what they would
 * have to learn. It is no test and no score: levels of different scales are never added up, and a blank
 * is never a no.
 */
const meta: Meta<Args> = {
  title: 'skill-matrix',
  component: 'skill-matrix',
  args: { data: seed },
  argTypes: { data: { control: 'object' } },
  render: (args) => element('skill-matrix', args),
};
export default meta;

const states = statesOf('skill-matrix');

export const Default: Story = {};

/** Each scale is sorted for itself: levels of different scales are not one line. */
export const SortedByAColumn: Story = { args: { sort: 'legal-ops' } };

/** The gap between the role that the reader has and the one they want. */
export const TheGap: Story = { args: { current: 'staff-paralegal', goal: 'manager' } };

/** Conditions are resolved for each rung. */
export const Rungs: Story = { args: { roles: 'paralegal analyst specialist manager vp' } };

export const OneGroup: Story = { args: { group: 'Systems and spend' } };
export const Filtered: Story = { args: { filter: 'required' } };
export const NothingFound: Story = { args: { filter: 'nothing like this' } };
export const OnlyDifferences: Story = { args: { differences: true } };
export const WithoutTools: Story = { args: { tools: 'none' } };
export const Small: Story = { args: { data: small } };
export const TwelveColumns: Story = { args: { data: many } };
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
