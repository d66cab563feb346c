/** What scripts and tests of Node take for granted in the functions that they hand to a page. */

interface ParentNode {
  /** Elements of the library or of the workshop, which that page has. */
  querySelector(selectors: string): any;
  querySelectorAll(selectors: string): NodeListOf<any>;
}

interface Window {
  /** How far each layout shift went, and what was rendered before: `rendered.test.mjs`. */
  shifts: number[];
  before: unknown[];
  axe: typeof import('axe-core');
}

interface PerformanceEntry {
  /** Of a layout shift. */
  value: number;
  /** Of a resource. */
  responseEnd: number;
}

declare module '*/dist/auto.js' {
  export * from 'career-elements/auto.js';
}

declare module '*/dist/career-elements.js' {
  export * from 'career-elements/career-elements.js';
}
