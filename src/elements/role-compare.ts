export { RoleCompare } from '../role-compare/role-compare.js';
