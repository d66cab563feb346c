/** Fetching documents: each address once for the whole page. */
import type { Issue } from '../model/issues.js';
import { readRoleData, type ReadResult } from '../model/read.js';
import { emptyDocument } from '../model/resolve.js';

const loaded = new Map<string, Promise<ReadResult>>();

/** Reads the document at an address. Never rejects; what failed is asked for again the next time. */
export function load(url: string): Promise<ReadResult> {
  let result = loaded.get(url);
  if (!result) {
    result = fetchAndRead(url);
    loaded.set(url, result);
    void result.then((r) => {
      if (!r.usable) loaded.delete(url);
    });
  }
  return result;
}

async function fetchAndRead(url: string): Promise<ReadResult> {
  try {
    const response = await fetch(url);
    if (response.ok) return readRoleData(await response.text());
    return failure(
      'http',
      `${url} answered ${response.status}. Check the address and that the file is there.`,
    );
  } catch {
    return failure(
      'network',
      `${url} could not be reached. Check the address, the connection, and that the server allows this page to read it (CORS, connect-src).`,
    );
  }
}

export function failure(code: string, message: string): ReadResult {
  const issue: Issue = { code, severity: 'error', pointer: '', message };
  return { document: emptyDocument(), issues: [issue], usable: false };
}
