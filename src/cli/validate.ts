/** `career-elements validate`: what reading a document has to say, with the lines it is about. */
import type { Issue } from '../model/issues.js';
import { readRoleData } from '../model/read.js';
import { nameOf, plural, print, readText, tell, UserError } from './io.js';

export type Format = 'text' | 'json' | 'github';

interface Checked {
  file: string;
  issues: Issue[];
  text: string;
}

/** More issues than these are counted, not listed. */
const MOST = 1000;

/**
 * @param most how many warnings are let pass
 * @returns the exit code: 1 where a file has errors or could not be read, or there are more warnings than that
 */
export function validate(files: readonly string[], format: Format, most: number): number {
  const checked = files.map(check);
  if (format === 'json') {
    const report = checked.map(({ file, issues }) => ({ file, issues }));
    print(JSON.stringify(report, null, 2));
  } else {
    const write = format === 'github' ? githubLine : textBlock;
    for (const one of checked) for (const issue of one.issues) print(write(one, issue));
  }
  const all = checked.flatMap(({ issues }) => issues);
  const count = (severity: Issue['severity']) => all.filter((i) => i.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  tell(
    `${plural(files.length, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(hints, 'hint')}.`,
  );
  const tooMany = warnings > most;
  if (tooMany && !errors) tell(`${plural(most, 'warning')} may pass, so this fails.`);
  return errors || tooMany ? 1 : 0;
}

function check(file: string): Checked {
  try {
    const text = readText(file);
    return { file: nameOf(file), text, issues: readRoleData(text, { limit: MOST }).issues };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = error.message.slice(nameOf(file).length + 2);
    const issue: Issue = { code: 'unreadable', severity: 'error', pointer: '', message };
    return { file: nameOf(file), text: '', issues: [issue] };
  }
}

function textBlock({ file, text }: Checked, issue: Issue): string {
  const { severity, pointer, line, column, message, code } = issue;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const where = pointer ? ` at ${pointer}` : '';
  const frame = line === undefined ? '' : `\n${frameOf(text, line, column ?? 1)}`;
  return `${place}: ${severity}${where}: ${message} [${code}]${frame}`;
}

/** A line of the text with its neighbours, and a mark below the column. */
export function frameOf(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const width = String(last).length;
  // A document may be a single line of megabytes: only what is near the column is shown.
  const start = Math.max(0, column - 61);
  const out: string[] = [];
  for (let n = first; n <= last; n++) {
    const shown = lines[n - 1]!.slice(start, start + 100).replace(/\t/g, ' ');
    out.push(`${n === line ? '>' : ' '} ${String(n).padStart(width)} | ${shown}`);
    if (n === line) out.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1 - start)}^`);
  }
  return out.join('\n');
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function githubLine({ file }: Checked, issue: Issue): string {
  const { severity, pointer, line, column, message, code } = issue;
  const command = severity === 'hint' ? 'notice' : severity;
  const escape = (s: string) => s.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const value = (s: string) => escape(s).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const place = line === undefined ? '' : `,line=${line},col=${column}`;
  const where = pointer ? `${pointer}: ` : '';
  return `::${command} file=${value(file)}${place},title=${value(code)}::${escape(where + message)}`;
}
