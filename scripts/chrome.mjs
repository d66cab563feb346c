/** Finds a Chrome or Chromium for tests and pictures, and gets one where the machine has none. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * `CHROME_PATH`, else a browser of the system, else one from the package registry.
 *
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findChrome() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH, args: ARGS };
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...PLACES].find((file) => existsSync(file));
  if (found) return { executablePath: found, args: ARGS };
  const fetched = pictureChrome();
  if (fetched) return fetched;
  throw new Error(
    'No Chrome or Chromium was found: install one, or set CHROME_PATH to its program.',
  );
}

/**
 * The browser that pictures are taken with: always the same one, with the same fonts, from the package
 * registry. Undefined where there is none for the system.
 */
export function pictureChrome() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return fetchChromium();
}

/** Where the browser and the fonts it draws with come from. */
const PACKAGES = [
  '@sparticuz/chromium@153.0.0',
  // Latin, Greek, Cyrillic, Arabic and Hebrew; and Japanese. A bare system has no fonts at all.
  'dejavu-fonts-ttf@2.37.3',
  '@embedpdf/fonts-jp@1.0.0',
  '@expo-google-fonts/source-serif-4@0.4.1',
];

// Only these fonts are seen, so that text is as wide on every machine.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">unpacked/fonts</dir>
  <dir prefix="relative">node_modules/dejavu-fonts-ttf/ttf</dir>
  <dir prefix="relative">node_modules/@embedpdf/fonts-jp/fonts</dir>
  ${['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']
    .map(
      (cut) => `<dir prefix="relative">node_modules/@expo-google-fonts/source-serif-4/${cut}</dir>`,
    )
    .join('\n  ')}
  <cachedir prefix="xdg">fonts</cachedir>
  <match>
    <test qual="all" name="family" compare="not_eq"><string>serif</string></test>
    <test qual="all" name="family" compare="not_eq"><string>monospace</string></test>
    <edit name="family" mode="append_last"><string>sans-serif</string></edit>
  </match>
  ${['sans-serif', 'system-ui', 'Arial', 'Helvetica']
    .map((name) => alias(name, ['Open Sans', 'DejaVu Sans', 'Noto Sans JP']))
    .join('')}
  ${['serif', 'Times New Roman'].map((name) => alias(name, ['Source Serif 4', 'DejaVu Serif', 'Noto Sans JP'])).join('')}
  ${['monospace', 'Courier New'].map((name) => alias(name, ['DejaVu Sans Mono', 'Noto Sans JP'])).join('')}
</fontconfig>
`;

function alias(family, fonts) {
  const names = fonts.map((font) => `<family>${font}</family>`).join('');
  return `<alias binding="same"><family>${family}</family><prefer>${names}</prefer></alias>\n  `;
}

// Named by what is in it, so that a change of that is a new folder.
const HASH = createHash('sha256')
  .update(PACKAGES.join() + FONTS_CONF)
  .digest('hex')
  .slice(0, 8);
const CACHE = fileURLToPath(
  new URL(`../node_modules/.cache/career-elements/chromium-${HASH}`, import.meta.url),
);

const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/unpacked/al2023/lib"
export FONTCONFIG_FILE="$here/fonts.conf"
export XDG_CACHE_HOME="$here/caches"
exec "$here/unpacked/chromium" "$@"
`;

function fetchChromium() {
  const start = join(CACHE, 'start.sh');
  if (!existsSync(start)) {
    console.log('Getting a browser from the package registry …');
    const unpacked = join(CACHE, 'unpacked');
    mkdirSync(unpacked, { recursive: true });
    const npm = [
      'install',
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--loglevel=error',
    ];
    execFileSync('npm', [...npm, '--prefix', CACHE, ...PACKAGES], {
      cwd: CACHE,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const entry = pathToFileURL(join(CACHE, 'node_modules/@sparticuz/chromium/build/index.js'));
    // The package unpacks the libraries that a bare system lacks only where it takes it for AWS Lambda,
    // and takes up an older browser if the temporary folder has one.
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `await (await import('${entry}')).default.executablePath()`],
      { env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: unpacked } },
    );
    writeFileSync(join(CACHE, 'fonts.conf'), FONTS_CONF);
    writeFileSync(start, START, { mode: 0o755 });
  }
  return { executablePath: start, args: ARGS };
}
