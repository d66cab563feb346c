/**
 * All elements, defined on import, with what a page may want beside them.
 *
 * @module
 */
export { RoleData } from './role-data.js';
export { RoleCompare } from './role-compare.js';
export { SkillMatrix } from './skill-matrix.js';
export { CareerLadder } from './career-ladder.js';
export { PathPicker } from './path-picker.js';
export type { Catalogue, MessageKey } from './ui/messages.js';
export { registerLocale } from './ui/localize.js';
export { VERSION } from './role-data/register.js';
export * from './events.js';
export { readRoleData } from './model/read.js';
export type { RoleDataInput } from './model/types.js';
export type { RoleStore, Selection, Snapshot } from './role-data/store.js';
export { roleStoreContext } from './role-data/store.js';
