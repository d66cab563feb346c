/** Prints failures in full, one line per file, and counts; `onCount` is told the totals. */
import { defaultReporter } from '@web/test-runner';

const collect = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => collect(inner, [...path, inner.name])),
];

export function countingReporter({ onCount } = {}) {
  const { start, reportTestFileResults } = defaultReporter({ reportTestProgress: false });
  return {
    start,
    reportTestFileResults(args) {
      for (const session of args.sessionsForTestFile) {
        // Tests ask for these on purpose.
        session.request404s = session.request404s.filter((url) => !url.includes('__test__/'));
      }
      reportTestFileResults(args);
    },
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: [] };
      for (const session of sessions) {
        const tests = session.testResults ? collect(session.testResults) : [];
        const failed = tests.filter((test) => !test.skipped && !test.passed).length;
        total.passed += tests.filter((test) => !test.skipped && test.passed).length;
        // A file that could not be run has no failed test to count.
        total.failed += failed || (session.passed ? 0 : 1);
        total.skipped.push(...tests.filter((test) => test.skipped).map((test) => test.path));
      }
      for (const path of total.skipped) console.log(`Skipped: ${path}`);
      console.log(`Browser tests: ${total.passed} passed, ${total.failed} failed`);
      onCount?.(total);
    },
  };
}
