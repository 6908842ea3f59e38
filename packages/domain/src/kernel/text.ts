// Rules for what text shows. None may depend on a locale, so that the browser and the server agree.

/** A letter with more marks than this heaped on it covers the lines around it; no script in use needs as many. */
const mostMarks = 8;

// Bidi_Control makes text read in another order than it is kept; what plane 14 holds is seen by nobody; the others are
// no characters at all. U+202D and U+202E have never been taken.
const hidden = /(?![\u202D\u202E])[\p{Bidi_Control}\p{Noncharacter_Code_Point}\u{E0000}-\u{E0FFF}]/u;
const everyHidden = new RegExp(hidden, 'gu');
const heaped = new RegExp(String.raw`(\p{M}{${mostMarks}})\p{M}+`, 'gu');

/** Whether the text holds characters that make it read otherwise than it is kept. */
export function holdsHidden(text: string): boolean {
  return hidden.test(text);
}

/** Whether more marks are heaped on one letter than a line has room for. */
export function holdsHeaps(text: string): boolean {
  return text.search(heaped) >= 0;
}

/** The text in one spelling, without what is refused in new text: what is left of one that was recorded before. */
export function withoutHidden(text: string): string {
  return text.replace(everyHidden, '').normalize('NFC').replace(heaped, '$1');
}

/**
 * The text for comparing: two that a reader cannot tell apart are equal, whatever their spelling, letters' case, white
 * space and invisible characters. Accents count.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a reader could not tell the two apart. */
export function readsAlike(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}
