/** Runs npm scripts in order, up to the first that fails. The last line says how many tests passed and failed. */
import runAll from 'npm-run-all2';
import { collect, say } from './counts.mjs';

const total = collect();
const { stdout, stderr } = process;
const broken = await runAll(process.argv.slice(2), { stdout, stderr }).then(
  () => false,
  (error) => {
    console.error(error.message);
    return true;
  },
);
const counts = total();
if (broken) counts.failed ||= 1;
console.log(`\n${say(counts)}`);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
