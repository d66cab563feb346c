/** Prints failures in full, one line per file, and counts. */
import { defaultReporter } from '@web/test-runner';
import { report } from '../../scripts/counts.mjs';

const collect = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => collect(inner, [...path, inner.name])),
];

export function countingReporter() {
  const { start, reportTestFileResults } = defaultReporter({ reportTestProgress: false });
  return {
    start,
    reportTestFileResults(args) {
      for (const session of args.sessionsForTestFile) {
        // Tests ask for these on purpose.
        session.request404s = session.request404s.filter((url) => !url.includes('__test__/'));
      }
      reportTestFileResults?.(args);
    },
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? collect(session.testResults) : [];
        const skipped = tests.filter((test) => test.skipped);
        const failed = tests.filter((test) => !test.skipped && !test.passed).length;
        counts.passed += tests.length - skipped.length - failed;
        // A file that could not be run has no failed test to count.
        counts.failed += failed || (session.passed ? 0 : 1);
        counts.skipped += skipped.length;
        for (const { path } of skipped) console.log(`Skipped: ${path}`);
      }
      report(counts);
    },
  };
}
