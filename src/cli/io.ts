/** Files, standard input and what goes wrong with them. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** Something to tell the user in a line, without a stack. */
export class UserError extends Error {}

/** Standard input, which can be read but once. */
let stdin: Buffer | undefined;

/** A file larger than this is not read. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The text of a file; `-` is standard input.
 *
 * @param toTheLetter whether it will be written again: a mark at its start then stays, and nothing but UTF-8 is
 *   taken
 * @throws {UserError} where it is not there or no text
 */
export function readText(file: string, toTheLetter = false): string {
  let bytes: Buffer;
  try {
    bytes = file === '-' ? (stdin ??= readFileSync(0)) : readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UserError(`${nameOf(file)}: there is no such file.`);
    if (code === 'EISDIR') throw new UserError(`${nameOf(file)}: this is a folder, not a file.`);
    throw new UserError(`${nameOf(file)}: ${message}`);
  }
  const refuse = (why: string) => new UserError(`${nameOf(file)}: ${why}`);
  if (bytes.length > MOST_BYTES)
    throw refuse('this is more than 256 MB, too much to be role data.');
  // Zip archives, among them .xlsx and .ods, and the older .xls.
  if (/^(PK|\u00d0\u00cf\u0011\u00e0)/.test(bytes.subarray(0, 4).toString('latin1'))) {
    throw refuse(
      'this is a workbook or an archive. In the spreadsheet program save it as "CSV UTF-8"; unpack an archive.',
    );
  }
  const wide = toTheLetter ? undefined : utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) throw refuse('this is not text in UTF-8 but a binary file.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: toTheLetter }).decode(bytes);
  } catch {
    // Accents of an older encoding would be lost without a word, and which it is no one can tell.
    throw refuse(
      'this is not UTF-8. Save it as UTF-8 (in a spreadsheet program as "CSV UTF-8"), and try again.',
    );
  }
}

/**
 * Which UTF-16 a text is in, as spreadsheet programs on Windows write "Unicode text": by its mark, or by every
 * second byte of its first letters, which is a zero.
 */
function utf16(bytes: Buffer): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = [...bytes.subarray(0, 64)];
  if (start.length < 4 || bytes.length % 2) return undefined;
  const zeros = (odd: number) => start.every((byte, i) => (byte === 0) === (i % 2 === odd));
  return zeros(1) ? 'utf-16le' : zeros(0) ? 'utf-16be' : undefined;
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

/**
 * The files that the arguments name. A pattern is read here where the shell leaves it as it is, as those of
 * Windows and of npm scripts in quotes do; what is there by that very name is no pattern.
 *
 * @throws {UserError} where a pattern has no file
 */
export function expand(args: readonly string[]): string[] {
  return args.flatMap((arg) => {
    const pattern = sep === '\\' ? arg.replaceAll('\\', '/') : arg;
    if (arg === '-' || existsSync(arg) || !isDynamicPattern(pattern)) return [arg];
    const files = globSync(pattern, { expandDirectories: false }).sort();
    if (!files.length) throw new UserError(`${arg}: no file has such a name.`);
    return files;
  });
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
