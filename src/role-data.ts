import { RoleData } from './role-data/role-data.js';

RoleData.define();

export { RoleData };
