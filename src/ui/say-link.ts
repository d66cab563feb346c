import type { Link } from '../model/types.js';
import type { Messages } from './messages.js';

/** The words of a link. */
export function sayLink({ rel, label, url }: Link, t: Messages['t']): string {
  return label ?? (rel ? t(rel) : url);
}
