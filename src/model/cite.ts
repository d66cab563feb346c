import type { Source } from './types.js';

/** How a source is named: by its title, else by what else there is of it. */
export function sourceName({ title, url, id }: Source): string {
  return title ?? url ?? id ?? '';
}
