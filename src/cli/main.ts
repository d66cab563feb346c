/** The command line: `career-elements validate | render | import | snippet | theme`. */
/// <reference types="node" />
import { Command, InvalidArgumentError, Option } from 'commander';
import { escapeHtml } from '../html/write.js';
import { FORMATS, importFrom, type ImportOptions } from './import/import.js';
import { expand, print, readText, tell, UserError, writeText } from './io.js';
import { VERSION } from './package.js';
import { fillPage } from './fill-page.js';
import { renderPage } from './page.js';
import { jsonLdScript, readDocument, renderWidget, widgetsFor } from './render.js';
import { snippet, type SnippetOptions } from './snippet.js';
import { theme, type ThemeFormat } from './theme.js';
import { type Format, validate } from './validate.js';
import { TAGS, type Tag } from './widgets.js';

interface RenderFlags {
  element?: Tag;
  roles?: string;
  families?: string;
  heading?: string;
  headingLevel?: string;
  attr: string[];
  lang: string;
  shadow: boolean;
  page: boolean;
  into?: string;
  script?: string;
  jsonLd: boolean;
  output?: string;
}

interface ValidateFlags {
  format: Format;
  strict: boolean;
  maxWarnings?: number;
}

interface ThemeFlags {
  format: ThemeFormat;
  name: string;
  output?: string;
}

const collect = (value: string, all: readonly string[]) => [...all, value];

/** An id list may be given with commas, as people write lists. */
const ids = (value: string) =>
  value
    .split(/[\s,]+/)
    .filter(Boolean)
    .join(' ');

function count(words: string): number {
  if (!/^\d+$/.test(words)) throw new InvalidArgumentError('Give a number, such as 0 or 10.');
  return Number(words);
}

function language(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    throw new InvalidArgumentError('Name a language by its BCP 47 tag, such as en or pt-BR.');
  }
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) print(text);
  else writeText(file, text);
}

async function render(file: string, flags: RenderFlags): Promise<void> {
  const { lang, shadow, jsonLd, output } = flags;
  const attributes = new Map<string, string>();
  for (const [name, value] of [
    ['roles', flags.roles],
    ['families', flags.families],
    ['heading', flags.heading],
    ['heading-level', flags.headingLevel],
    ...flags.attr.map((pair) => /^([^=]*)=?(.*)$/s.exec(pair)!.slice(1)),
  ]) {
    if (value === undefined) continue;
    if (!/^[a-z][a-z-]*$/.test(name!)) throw new UserError(`"${name}" is no name of an attribute.`);
    attributes.set(name!, value);
  }
  const given = readDocument(file);
  const options = { attributes, lang, shadow, jsonLd };
  const tags = flags.element ? [flags.element] : widgetsFor(given.document);
  if (!tags.length) throw new UserError('The document has nothing that a widget shows.');
  if (flags.into !== undefined) {
    write(await fillPage(readText(flags.into, true), given, options), output);
  } else if (flags.page) {
    const src = flags.script;
    const tag =
      src === undefined
        ? snippet({ file: 'career-elements.js' })
        : `<script type="module" src="${escapeHtml(src)}"></script>`;
    write(await renderPage(tags, given, options, tag), output);
  } else {
    const parts: string[] = [];
    for (const tag of tags) parts.push(await renderWidget(tag, given, options));
    if (jsonLd) parts.push(jsonLdScript(given.document));
    write(parts.join('\n'), output);
  }
}

function program(): Command {
  const cli = new Command('career-elements')
    .description('Checks, renders and makes role data for the career-elements widgets.')
    .version(VERSION)
    // What stands after a command is the command's: `snippet --version 1.2.3`.
    .enablePositionalOptions()
    .showHelpAfterError('Add --help for what this command takes.');

  cli
    .command('validate')
    .description('Check role data and say what is wrong, where, and what to do.')
    .argument(
      '[files...]',
      'JSON files or patterns such as "data/*.json"; standard input where none is named',
    )
    .addOption(
      new Option('--format <format>', 'how to write the issues')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('--strict', 'fail on warnings too', false)
    .option('--max-warnings <n>', 'fail on more warnings than these', count)
    .addHelpText('after', '\nExample:\n  npx career-elements validate roles.json --format github')
    .action((files: string[], { format, strict, maxWarnings = Infinity }: ValidateFlags) => {
      const most = strict ? 0 : maxWarnings;
      process.exitCode = validate(files.length ? expand(files) : ['-'], format, most);
    });

  cli
    .command('render')
    .description('Write what a widget shows as HTML, ready to paste.')
    .argument('[file]', 'role data; standard input where none is named', '-')
    .addOption(new Option('--element <tag>', 'the widget; all that apply without it').choices(TAGS))
    .option('--roles <ids>', 'the columns, separated by commas or spaces', ids)
    .option('--families <ids>', 'the families of the ladders', ids)
    .option('--heading <text>', 'in place of the own heading; "none" for none')
    .option('--heading-level <n>', 'from 2 to 6')
    .option('--attr <name=value>', 'another attribute of the tag; may be repeated', collect, [])
    .option('--lang <tag>', 'the language of the words around the data', language, 'en')
    .option('--shadow', 'add declarative shadow DOM, which the page takes over', false)
    .option('--json-ld', 'add schema.org data of the occupations', false)
    .option('--page', 'write a whole page', false)
    .option('--script <url>', 'the script of the page; the public copy without it')
    .addOption(
      // The tags of the page say what they show.
      new Option('--into <page>', 'fill the widgets of an HTML page, as its tags say').conflicts([
        'element',
        'roles',
        'families',
        'heading',
        'headingLevel',
        'attr',
        'page',
        'script',
      ]),
    )
    .option('-o, --output <file>', 'write to a file')
    .addHelpText(
      'after',
      '\nExamples:\n  npx career-elements render roles.json --element skill-matrix --roles paralegal,legal-ops\n  npx career-elements render roles.json --into careers.html --shadow --output dist/careers.html',
    )
    .action(render);

  cli
    .command('import')
    .description('Make role data from a table, a page, JSON-LD, O*NET or ESCO files.')
    .argument('[files...]', 'files, patterns or a folder; standard input where none is named')
    .addOption(new Option('--from <format>', 'what it is; found out without it').choices(FORMATS))
    .addOption(new Option('--element <tag>', 'which widget the HTML is for').choices(TAGS))
    .option('--codes <codes>', 'the occupations to take, separated by commas')
    .option('--source <title>', 'title or address of where pay comes from')
    .option('--title <title>', 'what the document is called')
    .option('-o, --output <file>', 'write to a file')
    .addHelpText(
      'after',
      '\nExamples:\n  npx career-elements import skills.csv > roles.json\n  npx career-elements import db_30_0_text --codes 23-2011.00,23-1011.00 > roles.json',
    )
    .action((files: string[], { output, ...options }: ImportOptions & { output?: string }) => {
      const { data, left, issues } = importFrom(files.length ? expand(files) : ['-'], options);
      write(`${JSON.stringify(data, null, 2)}\n`, output);
      if (left.length) tell(`Left out:\n${left.map((l) => `  ${l}`).join('\n')}`);
      for (const { severity, pointer, message } of issues)
        tell(`${severity} ${pointer}: ${message}`);
    });

  cli
    .command('snippet')
    .description('Write the script tag to paste, with the hash of what it loads.')
    .option('--version <version>', 'the version to load')
    .option('--self-hosted <url>', 'the address of a copy of your own')
    .option('--file <name>', 'which file of dist/', 'career-elements.js')
    .addHelpText(
      'after',
      '\nExamples:\n  npx career-elements snippet\n  npx career-elements snippet --self-hosted /js/career-elements.js',
    )
    .action((options: SnippetOptions) => print(snippet(options)));

  cli
    .command('theme')
    .description('Make a theme from one colour, readable in light and dark.')
    .argument('<accent>', 'any CSS colour')
    .addOption(
      new Option('--format <format>', 'a style sheet or W3C design tokens')
        .choices(['css', 'tokens'])
        .default('css'),
    )
    .option('--name <name>', 'of the theme: its class is ce- and this', 'own')
    .option('-o, --output <file>', 'write to a file')
    .addHelpText('after', '\nExample:\n  npx career-elements theme "#0a6b4f" > theme.css')
    .action((accent: string, { format, name, output }: ThemeFlags) => {
      write(theme(accent, name, format), output);
    });
  return cli;
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  tell(error.message);
  process.exitCode = 1;
}
