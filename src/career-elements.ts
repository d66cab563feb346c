/**
 * The bundle for a script tag: all elements, defined on load.
 *
 * @module
 */
export * from './index.js';
export { readRoleData } from './model/read.js';
