/** Each widget with the pair that reads its HTML and writes it. */
import { readLadderHtml } from '../career-ladder/read-html.js';
import { writeLadderHtml } from '../career-ladder/write-html.js';
import type { HtmlRead } from '../html/draft.js';
import type { Markup } from '../html/markup.js';
import type { Child } from '../html/write.js';
import type { WriteOptions } from '../ui/write-parts.js';
import type { RoleDocument } from '../model/types.js';
import { readPathsHtml } from '../path-picker/read-html.js';
import { writePathsHtml } from '../path-picker/write-html.js';
import { readCompareHtml } from '../role-compare/read-html.js';
import { writeCompareHtml } from '../role-compare/write-html.js';
import { readMatrixHtml } from '../skill-matrix/read-html.js';
import { writeMatrixHtml } from '../skill-matrix/write-html.js';
import type { Messages } from '../ui/messages.js';

interface Pair {
  read: (root: Markup, t: Messages['t']) => HtmlRead | undefined;
  write: (doc: RoleDocument, options: WriteOptions) => Child;
}

export const WIDGETS = {
  'role-compare': { read: readCompareHtml, write: writeCompareHtml },
  'skill-matrix': { read: readMatrixHtml, write: writeMatrixHtml },
  'career-ladder': { read: readLadderHtml, write: writeLadderHtml },
  'path-picker': { read: readPathsHtml, write: writePathsHtml },
} as const satisfies Record<string, Pair>;

export type Tag = keyof typeof WIDGETS;

export const TAGS = Object.keys(WIDGETS) as Tag[];
