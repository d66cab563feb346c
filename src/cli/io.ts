/** Files, standard input and what goes wrong with them. */
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Something to tell the user in a line, without a stack. */
export class UserError extends Error {}

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
  if (bytes.includes(0)) {
    throw new UserError(`${nameOf(file)}: this is not text in UTF-8 but a binary file.`);
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '');
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
