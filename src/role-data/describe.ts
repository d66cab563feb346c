/** Issues in words, for the console and for the `debug` attribute. */
import type { Issue } from '../model/issues.js';

export function describeIssue(issue: Issue): string {
  const { severity, pointer, line, column, message, code } = issue;
  const place = line === undefined ? '' : ` (line ${line}, column ${column})`;
  return `${severity} at ${pointer || 'the document'}${place}: ${message} [${code}]`;
}

export function describeIssues(issues: readonly Issue[]): string {
  return issues.map((issue) => `\n  ${describeIssue(issue)}`).join('');
}
