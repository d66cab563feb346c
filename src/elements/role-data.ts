export { RoleData } from '../role-data/role-data.js';
