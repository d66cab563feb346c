/** Linking of the picker's paths and questions. */
import type { Place } from './issues.js';
import type { DocumentShape, Linking } from './link-subjects.js';
import { Names } from './names.js';
import { num } from './node.js';
import type { Option, Path, Question } from './types.js';
import { walk } from './walk.js';

export function linkPaths(l: Linking, shapes: DocumentShape['paths']): void {
  const names = new Names<Path>('path', l.w);
  for (const shape of shapes) {
    const place = l.w.places.get(shape) ?? null;
    const steps = shape.steps.flatMap(
      (name, i) => l.subjects.need(name, [[place, 'steps'], i])?.id ?? [],
    );
    const title = shape.title ?? (steps.length ? l.doc.subjects.get(steps[0]!)!.title : shape.id);
    if (title === undefined) {
      l.w.issues.error('missing', place, 'Add "title": without it this path is left out.');
      continue;
    }
    l.doc.paths.push(names.add({ ...shape, title, steps }, title, place));
  }
}

export function linkQuestions(l: Linking, shapes: DocumentShape['questions']): void {
  const paths = new Names<Path>('path', l.w);
  for (const path of l.doc.paths) paths.add(path, path.title);
  const names = new Names<Question>('question', l.w);
  for (const shape of shapes) {
    const place = l.w.places.get(shape) ?? null;
    const within = new Names<Option>('option', l.w);
    const options = shape.options.map((option) => {
      const weights = new Map<string, number>();
      for (const [key, value] of option.paths) {
        const at: Place = [[l.w.places.get(option) ?? null, 'paths'], key];
        const path = paths.need(key, at);
        const weight = walk(num, value, at, l.w);
        if (path && weight !== undefined) weights.set(path.id, weight);
      }
      return within.add({ ...option, paths: weights }, option.label, l.w.places.get(option));
    });
    if (!options.length) {
      l.w.issues.error('missing', place, 'Add "options": a question without answers is left out.');
      continue;
    }
    l.doc.questions.push(names.add({ ...shape, options }, shape.prompt, place));
  }
}
