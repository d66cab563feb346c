import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { care } from './support/care.js';
import { seed } from './support/data.js';
import { renderPage } from './support/page.js';
import { inside } from './support/play.js';

/** Whole pages, with the widgets where a site would have them, in the finished themes. */
export default {
  title: 'Pages',
  tags: ['!autodocs'],
  // Here every rule applies.
  parameters: { wholePage: true, controls: { disable: true }, a11y: { config: { rules: [] } } },
} satisfies Meta;

/** A firm's careers page: choose the roles, see the ladder, find your path. Below a fixed header. */
export const CareersPage: StoryObj = {
  globals: { theme: 'chambers' },
  render: () =>
    renderPage({
      kind: 'careers',
      brand: 'Marlow & Finch',
      menu: ['Careers', 'People', 'Offices'],
      footer: 'Marlow & Finch is made up. We welcome applications from everyone.',
      main: html`<div class="hero">
          <div class="wrap">
            <p class="kicker">Careers in the legal department</p>
            <h1>Two careers, one department</h1>
            <p class="stand">
              Some of us work on the matters, some on how the department works. Here is what either
              day is like, what it takes, and where it leads.
            </p>
            <div class="ctas">
              <a class="cta main" href="#">See open roles</a>
              <a class="cta" href="#">Meet the team</a>
            </div>
          </div>
        </div>
        <div class="wrap" style="--ce-sticky-top: 3.5rem">
          <role-data .data=${seed}>
            <role-compare
              heading="Side by side"
              choose
              sections="summary focus day reportsTo links"
            ></role-compare>
            <career-ladder heading="Where it leads"></career-ladder>
            <path-picker heading="Which is for you?"></path-picker>
          </role-data>
        </div>`,
    }),
  play: async ({ canvasElement }) => {
    const ladder = inside(canvasElement, 'career-ladder');
    await userEvent.click(ladder.getByRole('button', { name: /^Senior Paralegal/ }));
    await expect(ladder.getByRole('region', { name: 'Senior Paralegal' })).toBeVisible();
  },
};

/** A guide on a job board: prose in a narrow column, each widget where its question is asked. */
export const Article: StoryObj = {
  globals: { theme: 'bright' },
  render: () =>
    renderPage({
      kind: 'article',
      brand: 'Docket',
      menu: ['Guides', 'Jobs', 'Salaries'],
      footer: 'Docket is a made-up job board.',
      main: html`<article class="wrap">
        <h1 style="margin-block-start: 3rem">Paralegal or legal operations?</h1>
        <p class="by">By the guides desk · 9 minutes to read</p>
        <role-data .data=${seed}>
          <p class="stand">
            The two sit a few desks apart and share half of their vocabulary. What they do all day
            has less in common than the titles suggest.
          </p>
          <role-compare
            heading="The short answer"
            sections="summary day pay"
            tools="none"
          ></role-compare>
          <h2>What you would have to know</h2>
          <p>
            A few skills matter in both. Most are needed in one, and some only from a certain step
            on: look at the conditions below the badges.
          </p>
          <skill-matrix heading="none" tools="csv print"></skill-matrix>
          <h2>Where each leads</h2>
          <p>
            Both ladders go up, and there are bridges between them. Choose a rung to see what lies
            beyond it.
          </p>
          <career-ladder heading="none" tools="none"></career-ladder>
          <h2>So, which one?</h2>
          <p>Tick what sounds like you. Nothing leaves this page.</p>
          <path-picker heading="none" tools="none"></path-picker>
        </role-data>
        <aside aria-labelledby="next">
          <h2 id="next">Where to next</h2>
          <p>
            Bands for each role with their sources are in the <a href="#">salary report</a>; live
            roles are on the <a href="#">job board</a>.
          </p>
        </aside>
      </article>`,
    }),
};

/** A landing page that compares two careers, for a field that is not law. */
export const LandingPage: StoryObj = {
  globals: { theme: 'neutral' },
  render: () =>
    renderPage({
      kind: 'landing',
      brand: 'Carelines',
      menu: ['Compare', 'Training', 'Employers'],
      footer: 'Carelines is made up. Pay figures name their source.',
      main: html`<role-data .data=${care}>
        <div class="hero">
          <div class="wrap">
            <h1>Nurse or physician assistant?</h1>
            <p class="stand">
              Both see patients all day. Tick what sounds like you, or look at the two side by side.
            </p>
            <path-picker heading="none" tools="none"></path-picker>
          </div>
        </div>
        <div class="wrap">
          <role-compare heading="Side by side"></role-compare>
          <skill-matrix heading="Skills"></skill-matrix>
          <career-ladder heading="Two ladders"></career-ladder>
          <aside aria-labelledby="train">
            <h2 id="train">Training near you</h2>
            <p>Programmes that take applications now are listed <a href="#">by state</a>.</p>
          </aside>
        </div>
      </role-data>`,
    }),
};

/** The same page without a theme: the widgets in the colours of the page. */
export const WithoutATheme: StoryObj = {
  tags: ['once'],
  render: () =>
    html`<main style="max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem">
      <h1>Careers</h1>
      <role-data .data=${care} style="display: grid; gap: 3rem">
        <role-compare></role-compare>
        <path-picker></path-picker>
      </role-data>
    </main>`,
};
