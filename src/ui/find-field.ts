/** What a field is told in which one or several are chosen by name. */
import { nothing } from 'lit';
import type { Findable, FindGroup } from '../model/find.js';
import type { DocLang } from './localize.js';
import type { Messages } from './messages.js';

/** What can be chosen. */
export interface FindOption extends Findable {
  /** A family stands for any of its rungs. */
  kind?: 'family' | 'role';
  /** What is said beside it, in the language of the page. */
  aside?: string;
}

export interface FindField {
  /** Tells the fields of a widget apart: no two have the same. */
  name: string;
  label: string;
  /** Whether the label is heard and not seen. */
  quiet?: boolean;
  /** What there is to choose from. It is prepared once for as long as the list is the same one. */
  groups: readonly FindGroup<FindOption>[];
  /** Ids of what is not offered. */
  without?: ReadonlySet<string>;
  /** The id of what is chosen, empty for nothing. Where it is a set, several can be chosen. */
  value: string | ReadonlySet<string>;
  /** The words for no choice. Where there are none for one of few, something always is chosen. */
  none?: string;
  /** Whether a family is called by its title alone. */
  plain?: boolean;
  /** A class for the whole. */
  class?: string;
  /** Takes the id that the reader chose, empty for none; of several, the one to add or to take away. */
  choose: (id: string) => void;
}

/** What a field needs of the widget that it stands in. */
export interface FindHost {
  t: Messages['t'];
  docLang: DocLang;
}

/** The words for an option, and the language that they are in. */
export function sayOption(
  { kind, title }: FindOption,
  { t, docLang }: FindHost,
  plain = false,
): { words: string; lang: DocLang } {
  return kind === 'family' && !plain
    ? { words: t('anyRung', { family: title }), lang: nothing }
    : { words: title, lang: docLang };
}
