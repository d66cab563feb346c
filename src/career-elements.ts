/**
 * The bundle for a script tag: all elements, defined on load. `data-prefix="acme"` on the tag defines
 * `<acme-skill-matrix>` and so on.
 *
 * @module
 */
import { CareerLadder } from './elements/career-ladder.js';
import { PathPicker } from './elements/path-picker.js';
import { RoleCompare } from './elements/role-compare.js';
import { RoleData } from './elements/role-data.js';
import { SkillMatrix } from './elements/skill-matrix.js';
import { tellMisspelt } from './ui/misspelt.js';
import { prefixOf } from './ui/prefix.js';

const prefix = prefixOf(import.meta.url);
const elements = {
  'role-data': RoleData,
  'role-compare': RoleCompare,
  'skill-matrix': SkillMatrix,
  'career-ladder': CareerLadder,
  'path-picker': PathPicker,
};
for (const [name, element] of Object.entries(elements)) element.define(prefix + name);
tellMisspelt(Object.keys(elements).map((name) => prefix + name));

export { CareerLadder, PathPicker, RoleCompare, RoleData, SkillMatrix };
export type { Catalogue, MessageKey } from './ui/messages.js';
export { registerLocale } from './ui/localize.js';
export { VERSION } from './role-data/register.js';
export * from './events.js';
export type { RoleStore, Selection, Snapshot } from './role-data/store.js';
export { roleStoreContext } from './role-data/store.js';
export { readRoleData } from './model/read.js';
export type { RoleDataInput } from './model/types.js';
