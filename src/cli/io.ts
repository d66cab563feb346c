/** Files, standard input and what goes wrong with them. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something to tell the user in a line, without a stack. */
export class UserError extends Error {}

/** A file larger than this is not read. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The text of a file; `-` is standard input.
 *
 * @throws {UserError} where it is not there or no text
 */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UserError(`${nameOf(file)}: there is no such file.`);
    if (code === 'EISDIR') throw new UserError(`${nameOf(file)}: this is a folder, not a file.`);
    throw new UserError(`${nameOf(file)}: ${message}`);
  }
  const refuse = (why: string) => new UserError(`${nameOf(file)}: ${why}`);
  if (bytes.length > MOST_BYTES)
    throw refuse('this is more than 256 MB, too much to be role data.');
  const [a, b] = bytes;
  // Spreadsheet programs on Windows write UTF-16 as "Unicode text", with this mark.
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    throw refuse(
      'this is a workbook or an archive. In the spreadsheet program save it as "CSV UTF-8".',
    );
  }
  if (bytes.includes(0)) throw refuse('this is not text in UTF-8 but a binary file.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Accents of an older encoding would be lost without a word.
    throw refuse('this is not UTF-8. Save it as "CSV UTF-8", or convert it, and try again.');
  }
}

/** @throws {UserError} where the file cannot be written */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(
      code === 'ENOENT' ? `${file}: there is no folder ${dirname(file)}.` : `${file}: ${message}`,
    );
  }
}

/** Whether a folder is named, and no file nor standard input. */
export const isFolder = (file: string): boolean =>
  file !== '-' && existsSync(file) && statSync(file).isDirectory();

/** A file as messages name it. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

/** Writes to standard output; a reader that goes away early, as `head` does, is no fault. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes to standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

export function plural(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
