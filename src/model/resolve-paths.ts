/** Resolving of the picker's paths and questions. */
import type { JsonPlace } from './issues.js';
import type { DocumentShape, Resolving } from './resolve-subjects.js';
import { Names } from './names.js';
import type { Steps } from './reading.js';
import { num } from './schema-node.js';
import type { Option, Path, Question } from './types.js';
import { walk } from './walk.js';

export function* resolvePaths(r: Resolving, shapes: DocumentShape['paths']): Steps {
  const names = new Names<Path>('path', r.reading);
  for (const shape of shapes) {
    yield 1;
    const place = r.reading.placeOf(shape);
    const steps = shape.steps.flatMap(
      (name, i) => r.subjects.need(name, [[place, 'steps'], i])?.id ?? [],
    );
    const title = shape.title ?? (steps.length ? r.doc.subjects.get(steps[0]!)!.title : shape.id);
    if (title === undefined) {
      r.reading.issues.error('missing', place, 'Add "title": without it this path is left out.');
      continue;
    }
    r.doc.paths.push(names.add({ ...shape, title, steps }, title, place));
  }
}

export function* resolveQuestions(r: Resolving, shapes: DocumentShape['questions']): Steps {
  const paths = new Names<Path>('path', r.reading);
  for (const path of r.doc.paths) paths.add(path, path.title);
  const names = new Names<Question>('question', r.reading);
  for (const shape of shapes) {
    yield 1;
    const place = r.reading.placeOf(shape);
    const within = new Names<Option>('option', r.reading);
    const options = shape.options.map((option) => {
      const weights = new Map<string, number>();
      for (const [key, value] of option.paths) {
        const at: JsonPlace = [[r.reading.placeOf(option), 'paths'], key];
        const path = paths.need(key, at);
        const weight = walk(num, value, at, r.reading);
        if (path && weight !== undefined) weights.set(path.id, weight);
      }
      return within.add({ ...option, paths: weights }, option.label, r.reading.placeOf(option));
    });
    if (!options.length) {
      r.reading.issues.error(
        'missing',
        place,
        'Add "options": a question without answers is left out.',
      );
      continue;
    }
    r.doc.questions.push(names.add({ ...shape, options }, shape.prompt, place));
  }
}
