/** Paths as headed sections: where each leads, what speaks for it, and where to go from there. */
import type { Markup } from '../html/markup.js';
import { type Child, e, field, heading, idOf, value } from '../html/write.js';
import { type WriteOptions, writeHeading, writeLink } from '../ui/write-parts.js';
import { linksOfPath, nextSteps } from '../model/picker.js';
import type { Path, Question, Reason, RoleDocument } from '../model/types.js';

export function writePathsHtml(doc: RoleDocument, options: WriteOptions): Child {
  const { messages } = options;
  const { title, inside } = writeHeading(messages.t('pickerHeading'), options);
  const { paths, questions } = doc;
  return [
    title,
    paths.map((path) => writePath(doc, path, inside, options)),
    questions.length > 0 && [
      heading(inside, messages.t('questions')),
      e('ol', { 'data-kind': 'questions' }, questions.map(writeQuestion)),
    ],
  ];
}

function writePath(
  doc: RoleDocument,
  path: Path,
  headingLevel: number,
  { messages }: WriteOptions,
): Child {
  const { t } = messages;
  const { id, title, summary, steps, reasons } = path;
  const links = linksOfPath(doc, path).map((link) => e('li', {}, writeLink(link, messages)));
  return [
    heading(headingLevel, title, { 'data-kind': 'path', 'data-id': idOf(id, title) }),
    summary !== undefined && e('p', { 'data-field': 'summary' }, summary),
    steps.length > 0 &&
      e(
        'ol',
        {},
        steps.map((step) => writeStep(doc, path, step, t('startWith'))),
      ),
    reasons.length > 0 && [e('p', {}, t('pickIf')), e('ul', {}, reasons.map(writeReason))],
    links.length > 0 && e('ul', {}, links),
  ];
}

/** A step, and for a family the roles to start with. */
function writeStep(doc: RoleDocument, path: Path, step: string, startWith: string): Markup {
  const { id, title, kind } = doc.subjects.get(step)!;
  const named = e('span', { 'data-kind': kind, 'data-id': idOf(id, title) }, title);
  const { first } = nextSteps(doc, { ...path, steps: [step] }, undefined);
  if (kind === 'role' || !first.length) return e('li', {}, named);
  const roles = first.map((r) => e('li', { 'data-id': idOf(r.id, r.title) }, r.title));
  return e('li', {}, named, ` – ${startWith}`, e('ul', {}, roles));
}

function writeReason({ text, statement, weight }: Reason): Markup {
  const marks = { 'data-field': 'reasons' };
  if (statement === undefined && weight === undefined) return e('li', marks, text);
  return e(
    'li',
    marks,
    field('text', text),
    statement !== undefined && value('statement', statement),
    weight !== undefined && value('weight', weight),
  );
}

function writeQuestion({ id, prompt, options }: Question): Markup {
  const items = options.map((o) => {
    const weights = [...o.paths].map(([path, weight]) => `${path}:${weight}`).join(' ');
    const marks = { 'data-field': 'option', 'data-id': idOf(o.id, o.label), 'data-paths': weights };
    return e('li', marks, o.label);
  });
  return e('li', { 'data-id': idOf(id, prompt) }, field('prompt', prompt), e('ul', {}, items));
}
