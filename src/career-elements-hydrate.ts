/**
 * The bundle for pages that were rendered before: as `career-elements.js`, and takes over the shadow
 * roots that are there.
 *
 * @module
 */
import './hydrate.js';
export * from './career-elements.js';
