/**
 * Writes the demo page: `site/page.html` with its widgets filled in by the project's own command, so that
 * it can be read before, without and after JavaScript.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const OUT = 'site/index.html';
execFileSync(
  process.execPath,
  [
    ...['dist/cli.js', 'render', 'src/data/paralegal-vs-legal-ops.json'],
    ...['--into', 'site/page.html', '--shadow', '--json-ld', '--output', OUT],
  ],
  { stdio: 'inherit' },
);

// The styles of shadow roots stand in the page, and a strict policy takes them by their hashes. Custom
// properties on elements are `style` attributes, which it has to allow.
const page = readFileSync(OUT, 'utf8');
const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css);
const hashes = [...new Set(styles)].map(
  (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
);
const policy = `${hashes.join(' ')}; style-src-attr 'unsafe-inline'`;
writeFileSync(
  OUT,
  page.replace('%STYLES%', () => policy),
);
