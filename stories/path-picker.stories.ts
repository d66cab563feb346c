import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PathPicker } from '../src/path-picker/path-picker.js';

PathPicker.define();

interface Args {
  src: string;
  mode: 'statements' | 'questions';
  required: boolean;
}

export default {
  title: 'path-picker',
  component: 'path-picker',
  args: { src: '/data/paralegal-vs-legal-ops.json', mode: 'statements', required: false },
  argTypes: { mode: { control: 'radio', options: ['statements', 'questions'] } },
  render: ({ src, mode, required }) =>
    html`<path-picker src=${src} mode=${mode} ?required=${required}></path-picker>`,
} satisfies Meta<Args>;

export const Default: StoryObj<Args> = {};

/** One question at a time, with a way back. */
export const Questions: StoryObj<Args> = { args: { mode: 'questions' } };

/** Its value is submitted with the form it stands in. */
export const InAForm: StoryObj<Args> = {
  args: { required: true },
  render: ({ src, mode, required }) =>
    html`<form>
      <path-picker name="path" src=${src} mode=${mode} ?required=${required}></path-picker>
      <button>Send</button>
    </form>`,
};
