import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { RoleCompare } from '../src/role-compare/role-compare.js';

RoleCompare.define();

interface Args {
  src: string;
  roles?: string;
  sections?: string;
  choose?: boolean;
  differences?: boolean;
}

export default {
  title: 'role-compare',
  component: 'role-compare',
  args: { src: '/data/paralegal-vs-legal-ops.json' },
  render: ({ src, roles, sections, choose, differences }) =>
    html`<role-compare
      src=${src}
      roles=${ifDefined(roles)}
      sections=${ifDefined(sections)}
      ?choose=${choose}
      ?differences=${differences}
    ></role-compare>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};

/** Where there is little room the first column is pinned, and the reader swaps the other. */
export const ThreeColumns: StoryObj<Args> = { args: { roles: 'paralegal legal-ops manager' } };

export const ReaderChooses: StoryObj<Args> = { args: { choose: true } };

export const PayAlone: StoryObj<Args> = { args: { sections: 'pay' } };

/** The calm state when the address is wrong. */
export const Failed: StoryObj<Args> = { args: { src: '/nowhere.json' } };
