import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { fill, inside } from './support/play.js';
import { without } from './support/states.js';
import { TokensPage } from './support/tokens-page.js';

if (!customElements.get('tokens-page')) customElements.define('tokens-page', TokensPage);

/**
 * Every custom property: its default, what it changes, and the contrast of every pair of colours that the
 * widgets set on one another. Change a value and see; take the result away as CSS or as design tokens.
 */
export default {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true } },
  render: () => html`<tokens-page></tokens-page>`,
} satisfies Meta;

export const Tokens: StoryObj = {};

/** A yellow that no text could have on white: the theme made from it can be read. */
export const FromOneColour: StoryObj = {
  tags: ['once'],
  play: async ({ canvasElement }) => {
    const page = inside(canvasElement, 'tokens-page');
    const accent = page.getByLabelText('One accent');
    await fill(accent, '#ffd400');
    await expect(page.getByRole('status')).toHaveTextContent('All 74 figures are high enough.');
    await expect(page.getByLabelText('CSS')).toHaveTextContent(
      '--ce-accent: light-dark(#866a00, #ffd400);',
    );
  },
};

/** A text that is too pale is found, in the scheme where it is. */
export const TooPale: StoryObj = {
  tags: ['once'],
  parameters: { a11y: { config: { rules: without('color-contrast', 'landmark-unique') } } },
  play: async ({ canvasElement }) => {
    const page = inside(canvasElement, 'tokens-page');
    const text = page.getByLabelText('muted, light');
    await fill(text, '#b9bcc6');
    await expect(page.getByRole('status')).toHaveTextContent('7 of 74 figures are too low.');
    // What is no colour is refused, and what was there stays.
    await fill(text, 'blurple');
    await expect(text).toBeInvalid();
    await expect(page.getByLabelText('CSS')).toHaveTextContent('--ce-muted: light-dark(#b9bcc6');
    const tokens = page.getByLabelText('Design tokens');
    await expect(JSON.parse(tokens.textContent)).toHaveProperty(
      'own.light.muted.$value.hex',
      '#b9bcc6',
    );
  },
};
