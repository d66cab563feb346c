/** `career-elements import`: role data from what people have. */
import { basename } from 'node:path';
import type { Issue } from '../../model/issues.js';
import { readRoleData } from '../../model/read.js';
import type { RoleDataInput } from '../../model/types.js';
import { isFolder, nameOf, readText, UserError } from '../io.js';
import type { Tag } from '../widgets.js';
import { importEsco, isEsco } from './esco.js';
import { importHtml } from './html.js';
import { importJsonLd } from './json-ld.js';
import { importOnet } from './onet.js';
import { readRows } from './rows.js';
import { importTable } from './table.js';

export const FORMATS = ['csv', 'tsv', 'html', 'json-ld', 'onet', 'esco'] as const;
type Format = (typeof FORMATS)[number];

export interface ImportOptions {
  from?: Format;
  element?: Tag;
  codes?: string;
  source?: string;
  title?: string;
}

/** Where pay comes from. */
export interface Origin {
  title: string;
  url?: string;
}

/** What was made, and what could not be carried over. */
export interface Imported {
  data: RoleDataInput;
  left: string[];
}

export function importFrom(
  files: readonly string[],
  options: ImportOptions,
): Imported & { issues: Issue[] } {
  const imported = read(files, options);
  const data = { version: 1, ...(options.title ? { title: options.title } : {}), ...imported.data };
  if (options.title) data.title = options.title;
  const { issues, usable } = readRoleData(data, { limit: 1000 });
  if (!usable) {
    const why = imported.left.length ? ` ${imported.left.join(' ')}` : '';
    throw new UserError(`${nameOf(files[0]!)}: nothing was found to import.${why}`);
  }
  // What is dropped when the result is read is dropped: it is listed too.
  const dropped = issues
    .filter((i) => i.severity === 'error')
    .map((i) => `${i.pointer}: ${i.message}`);
  return {
    data: JSON.parse(JSON.stringify(data)) as RoleDataInput,
    left: [...imported.left, ...dropped],
    issues: issues.filter((i) => i.severity === 'warning'),
  };
}

function read(files: readonly string[], options: ImportOptions): Imported {
  const [file = '-'] = files;
  const codes = options.codes?.split(/[\s,]+/).filter(Boolean) ?? [];
  if (options.from === 'onet' || (isFolder(file) && options.from !== 'esco')) {
    return importOnet(file, codes);
  }
  if (options.from === 'esco') return importEsco(files, codes);
  const text = readText(file);
  const source = sourceOf(options.source, file);
  const format = options.from ?? formatOf(file, text);
  const rows = /^[ct]sv$/.test(format)
    ? readRows(text, options.from === 'tsv' ? '\t' : undefined)
    : undefined;
  if (rows && isEsco(rows)) return importEsco(files, codes);
  const [, second] = files;
  if (second !== undefined) {
    throw new UserError(
      `${nameOf(second)}: files are read together only with --from esco. Import it by itself.`,
    );
  }
  if (rows) return importTable(rows, source);
  return format === 'html'
    ? importHtml(text, options.element, source, options.from === undefined)
    : importJsonLd(parseJson(text, file), source);
}

/** By the name of the file, else by how it begins. */
function formatOf(file: string, text: string): Format {
  if (/\.(json|jsonld)$/i.test(file)) return 'json-ld';
  if (/\.html?$/i.test(file)) return 'html';
  if (/\.tsv$/i.test(file)) return 'tsv';
  if (/\.csv$/i.test(file)) return 'csv';
  const start = text.trimStart();
  if (start.startsWith('<')) return 'html';
  return /^[[{]/.test(start) ? 'json-ld' : 'csv';
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${nameOf(file)}: this is not JSON. ${(error as Error).message}`);
  }
}

/** Where pay comes from: as the user says, else the file. */
function sourceOf(given: string | undefined, file: string): Origin {
  if (given === undefined) return { title: file === '-' ? 'Imported data' : basename(file) };
  return /^https?:/i.test(given) ? { title: given, url: given } : { title: given };
}
