/** What a text is that no scale has as a label: the label of a level all the same, or words. */

/** Scripts without spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const UNSPACED_WORD = new RegExp(`[${UNSPACED}]{1,3}|[^\\s${UNSPACED}]+`, 'gu');
/** Letters as wide as two of the others. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A text that is wider than this, in letters, is no label, unless it is given again and again. */
const LONG = 40;
const AGAIN = 3;

/** Where a sentence ends. A number before a dot counts something, a letter alone is an abbreviation. */
const ENDS = /(?:\S[.!?…]|[。！？｡؟۔।॥።։])["'”’»)\]）」』]*$/;
const ENDS_INSIDE =
  /(?:[^\s\d.!?…]{2}[.!?…]["'”’»)\]]*|[;؛؟۔।॥።։])\s+\S|[。！？｡；][^\s"'”’»)\]）」』]/;
const BULLET = /^[-–—*•‣◦▪●○■·]\s/u;
const BREAK = /[\n\r\u2028\u2029]/;

/** The first words: three letters of a script without spaces count as one. */
function countWords(text: string): number {
  const start = text.slice(0, 120);
  const word = /[\u0e00-\uffff]/.test(start) ? UNSPACED_WORD : /\S+/g;
  return start.match(word)?.length ?? 0;
}

function isLong(text: string): boolean {
  return text.length > LONG || text.length + (text.match(WIDE)?.length ?? 0) > LONG;
}

/**
 * Whether a text is surely no label, whatever the language: it has lines, or ends as sentences do, or says
 * more than one thing. "Required." and "1. Aware" are labels.
 */
export function isSentence(text: string): boolean {
  if (BREAK.test(text)) return true;
  const count = countWords(text);
  if (count < 2) return false;
  if (/[:：]$/.test(text)) return true;
  if (count < 3) return false;
  if (ENDS.test(text.slice(-12)) || BULLET.test(text)) return true;
  return count > 3 && ENDS_INSIDE.test(text.slice(0, 400));
}

/** A text with a label before what is said of it, and what parts the two. */
export interface Split {
  label: string;
  aside: string;
  mark: string;
}

/**
 * "Required (now and then)", "Required, mostly", "Required – rarely": the label and what follows it.
 *
 * @param known whether the label may end with a colon or a line, as only those do that are known
 */
export function splitLabel(text: string, known?: boolean): Split | undefined {
  const found = (known ? /[(,–—:：\n\r]|\s-\s/u : /[(,–—]|\s-\s/u).exec(text);
  const label = text.slice(0, found?.index).trim();
  if (!found || !label) return undefined;
  const [mark] = found;
  const after = text.slice(found.index + mark.length).trim();
  if (mark !== '(') return after ? { label, aside: after, mark } : undefined;
  // "Required (manager and above), with a budget" goes on after the parentheses.
  const end = after.indexOf(')');
  const rest = end < 0 ? undefined : /^\)\s*[,;–—](.*)$/su.exec(after.slice(end))?.[1]?.trim();
  const aside = rest
    ? `${after.slice(0, end)}, ${rest}`
    : after.endsWith(')') && after.slice(0, -1).trim();
  return aside ? { label, aside, mark } : undefined;
}

/** All texts by which a document rates, which decide about one that may be a label or not. */
export class RatingWords {
  /** How often each text is given, and how often each label with something after it. */
  #texts = new Map<string, number>();
  #labels = new Map<string, number>();
  /** Whether more ratings of the document are words than levels. */
  #prevail = false;

  /**
   * @param skills the ratings of each skill, as they are written
   * @param isLevel whether a scale has a level of that name
   */
  constructor(
    skills: readonly ReadonlyMap<string, unknown>[],
    isLevel: (label: string) => boolean,
  ) {
    let words = 0;
    let levels = 0;
    const raw = new Map<unknown, number>();
    for (const ratings of skills) {
      for (const rating of ratings.values()) {
        const { level, note } =
          typeof rating === 'object' && rating !== null
            ? (rating as { level?: unknown; note?: unknown })
            : { level: rating };
        if (level) raw.set(level, (raw.get(level) ?? 0) + 1);
        else if (note) words++;
      }
    }
    for (const [text, times] of raw) {
      if (typeof text !== 'string') levels += times;
      else if (text.trim()) count(this.#texts, text.trim(), times);
    }
    for (const [text, times] of this.#texts) {
      const parts = splitLabel(text, true);
      if (!parts) continue;
      // A comma parts a label from its note, and a sentence from its end; many cells have a first line in common.
      if (/[,:：]/.test(parts.mark) || isSentence(parts.label)) continue;
      if (BREAK.test(parts.mark) && countWords(parts.label) > 2) continue;
      count(this.#labels, parts.label, times);
    }
    for (const [text, times] of this.#texts) {
      const label = splitLabel(text, true)?.label;
      if (isLevel(text) || (label && (isLevel(label) || this.inUse(label)))) levels += times;
      else if (this.isWords(text)) words += times;
      // Some words that are said once may be either.
      else if (times > 1 || countWords(text) < 2) levels += times;
    }
    this.#prevail = words > levels;
  }

  /** Whether a label is one of the document's: it stands alone elsewhere, or with other words after it. */
  inUse(label: string): boolean {
    const k = keyOf(label);
    return (this.#texts.has(k) || (this.#labels.get(k) ?? 0) > 1) && !isSentence(label);
  }

  /** Whether a text that is no label of a scale says in words what is expected. */
  isWords(text: string): boolean {
    const mark = this.#prevail ? undefined : markAfterLabel(text);
    if (mark === '(') return false;
    const times = this.#texts.get(keyOf(text)) ?? 1;
    const long = isLong(text) && times < AGAIN;
    if ((long && !mark) || isSentence(text)) return true;
    return !long && this.#prevail && times < 2 && countWords(text) > 1;
  }
}

/** What follows a label of few words, where it is surer than a comma: "Expert (leads the practice of the firm)". */
function markAfterLabel(text: string): string | undefined {
  const { label = '', mark } = splitLabel(text) ?? {};
  return mark !== ',' && countWords(label) < 4 && !isSentence(label) ? mark : undefined;
}

/** Labels are the same in any case; what is no label is as it is. */
const keyOf = (text: string) => (text.length > 2 * LONG ? text : text.toLowerCase());

function count(counts: Map<string, number>, text: string, times = 1): void {
  const k = keyOf(text);
  counts.set(k, (counts.get(k) ?? 0) + times);
}
