import { readRoleData } from '../../src/model/read.js';
import type { RoleDocument } from '../../src/model/types.js';

/** The address of the first data set. */
export const GUIDE = '/src/data/paralegal-vs-legal-ops.json';

/** The first data set, read. */
export async function guide(): Promise<RoleDocument> {
  return readRoleData(await (await fetch(GUIDE)).text()).document;
}
