import { RoleCompare } from './role-compare/role-compare.js';

RoleCompare.define();

export { RoleCompare };
