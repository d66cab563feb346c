/** The results as Markdown. */
import { cpus } from 'node:os';
import { format } from 'prettier';
import { CONTENDERS } from './matrix.mjs';
import { WIDGETS } from './cases.mjs';
import { OVER } from './tab.mjs';

const number = (n, digits = 0) =>
  n.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const ms = (n) => `${number(n, n < 10 ? 1 : 0)} ms`;
const mb = (bytes) => `${number(Math.max(bytes, 0) / 1e6, 2)} MB`;
const ratio = (n) => number(n, n < 0.1 ? 3 : 2);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** One line of a size: the words for each contender, with what stands against the first in parentheses. */
function line(what, results, { say, of, over }) {
  const base = of(results.plain);
  const cells = Object.keys(CONTENDERS).map((name) => {
    const value = of(results[name]);
    if (value === undefined) return '–';
    if (value === OVER) return over;
    const compared = name !== 'plain' && typeof base === 'number' && base > 0;
    return compared ? `${say(value)} (${ratio(value / base)})` : say(value);
  });
  return [what, ...cells];
}

function sizeTable(results, limit) {
  const over = `over ${limit / 1000} s`;
  const time = (what, key) => line(what, results, { say: ms, of: (r) => r[key], over });
  const part = (what, way, key) =>
    line(what, results, {
      say: key === 'blank' ? (n) => `${number(n * 100, 1)} %` : ms,
      of: (r) => (r[way] === OVER ? OVER : r[way]?.[key]),
      over,
    });
  // A share of nothing is not compared.
  const blank = (what, way) => part(what, way, 'blank').map((cell) => cell.replace(/ \(.*\)$/, ''));
  return table(
    ['', ...Object.values(CONTENDERS)],
    [
      time('first render', 'first'),
      time('update of one role', 'update'),
      time('filter', 'filter'),
      time('sort', 'sort'),
      part('frames down, p50', 'down', 'p50'),
      part('frames down, p95', 'down', 'p95'),
      blank('blank after a step down', 'down'),
      part('frames across, p50', 'across', 'p50'),
      part('frames across, p95', 'across', 'p95'),
      blank('blank after a step across', 'across'),
      line('nodes', results, { say: number, of: (r) => r.nodes, over }),
      line('heap', results, { say: mb, of: (r) => r.heap, over }),
      line('growth by 50 mounts', results, {
        say: ({ bytes, nodes }) => `${mb(bytes)}, ${number(nodes)} nodes`,
        of: (r) => r.growth,
        over,
      }),
    ],
  );
}

function caseTable(cases, limit) {
  const say = (found) =>
    found === OVER
      ? `over ${limit / 1000} s`
      : `${ms(found.task)}, ${number(found.nodes)}, ${number(found.height)} px`;
  return table(
    ['', ...WIDGETS],
    [...cases].map(([name, found]) => [name, ...WIDGETS.map((widget) => say(found[widget]))]),
  );
}

const INTRO = `# Results of the benchmark

Written by \`npm run bench\`; CONTRIBUTING says how. Times differ from machine to machine: what counts is the ratio
in parentheses, to the plain table in the same run. Medians of rounds in which each has its turn, in one browser.
A time ends with the first frame in which cells have changed; the plain table writes all of itself anew for every
change. Growth is what 50 more mounts and unmounts leave behind. A dash: there is nothing to scroll.`;

/**
 * @param {{
 *   version: string, rounds: number, limit: number, model: { what: string, ms: number, against: string, base: number }[],
 *   sizes: Map<string, object>, cases: Map<string, object>,
 * }} found
 */
export function toMarkdown({ version, rounds, limit, model, sizes, cases }) {
  const parts = [
    INTRO,
    `${version} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}; ${rounds} rounds.`,
  ];
  for (const [name, results] of sizes) {
    const [skills, roles] = name.split('x').map((n) => number(Number(n)));
    const filled = results.filled ? `, ${number(results.filled * 100, 1)} % filled` : '';
    parts.push(`## ${skills} by ${roles}${filled}`, sizeTable(results, limit));
  }
  if (cases.size) {
    parts.push(
      '## Data sets',
      'The longest task from `src` to what is shown, all nodes, and the height of the widget in a window of 1,280 by 900.',
      caseTable(cases, limit),
    );
  }
  if (model.length) {
    const rows = model.map(({ what, ms: time, against, base }) => [
      what,
      ms(time),
      against,
      ratio(time / base),
    ]);
    parts.push('## The model alone', table(['', 'time', 'against', 'ratio'], rows));
  }
  return format(parts.join('\n\n'), { parser: 'markdown' });
}
