/** `career-elements snippet`: the line to paste, with the hash of what it loads. */
import { escapeHtml } from '../html/write.js';
import { UserError } from './io.js';
import { integrityOf, publicUrl, VERSION } from './package.js';

export interface SnippetOptions {
  /** The version to load: that of this program, of which alone it knows the hash. */
  version?: string;
  /** The address of a copy of one's own. */
  selfHosted?: string;
  /** Which file of `dist/`. */
  file: string;
}

export function snippet({ version = VERSION, selfHosted, file }: SnippetOptions): string {
  if (version !== VERSION) {
    throw new UserError(
      `This is version ${VERSION}, which knows no other's hash. Run: npx career-elements@${version} snippet`,
    );
  }
  const integrity = integrityOf(file);
  if (!integrity) throw new UserError(`${file} is no file that a page may load.`);
  if (selfHosted === undefined) return scriptTag(publicUrl(file, version), integrity, true);
  return scriptTag(selfHosted, integrity, /^(https?:)?\/\//.test(selfHosted));
}

/** @param foreign whether the file is on another origin, which has to allow the page to read it */
function scriptTag(src: string, integrity: string, foreign: boolean): string {
  const cors = foreign ? ' crossorigin="anonymous"' : '';
  return `<script type="module" src="${escapeHtml(src)}" integrity="${integrity}"${cors}></script>`;
}
