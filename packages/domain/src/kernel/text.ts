// Rules for what text shows. None may depend on a locale, so that the browser and the server agree.

/** A letter with more marks than this heaped on it covers the lines around it; no script in use needs as many. */
const mostMarks = 8;

// A reader sees none of these, or sees the text turned around by them; noncharacters are no characters at all. U+202D and
// U+202E have never been taken.
const unseen = String.raw`(?![\u202D\u202E])[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFF9-\uFFFB]`;

// Letters and marks of scripts in which a joiner between two of them changes how they are written.
const scripts = 'Arab Syrc Mand Mong Nkoo Rohg Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'
  .split(' ')
  .map((script) => String.raw`\p{Script_Extensions=${script}}`);
const joining = String.raw`(?=[\p{L}\p{M}])[${scripts.join('')}]`;
const virama = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]`;

const needed = [
  String.raw`(?<=${joining})[\u200C\u200D](?=${joining})`,
  String.raw`(?<=${virama})\u200D`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=(?=\p{L})\p{Script=Mongolian})[\u180B-\u180F]`,
].join('|');

const hidden = new RegExp(`(?=${unseen})(?!${needed})[^]`, 'u');
const everyHidden = new RegExp(hidden, 'gu');
// A joiner between two marks does not part them.
const heaped = new RegExp(String.raw`(\p{M}(?:[\u200C\u200D]*\p{M}){${mostMarks - 1}})(?:[\u200C\u200D]*\p{M})+`, 'gu');

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
  const left = text.normalize('NFC').replace(everyHidden, '').normalize('NFC').replace(heaped, '$1');
  // What was taken out may have stood beside a joiner that needed it.
  return left === text ? left : withoutHidden(left);
}

/**
 * The text for comparing: two that a reader cannot tell apart are equal, whatever their spelling, letters' case, white
 * space and invisible characters. Accents count.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\u2800]+/g, ' ')
    .trim();
}

/** Whether a reader could not tell the two apart. */
export function readsAlike(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** Characters of somebody's words that a heading or a sentence has room for. */
const mostQuoted = 120;

/**
 * Words as somebody stated them, quoted for a heading or within a sentence: on one line, without the stop at their end, and
 * where they are long, cut after a word. For words that have no title; a title is short enough to be said as it is.
 */
export function quoted(prose: string): string {
  const line = prose.replace(/[\s\u2028\u2029]+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= mostQuoted) return `“${line.replace(/(?<![.…])\.$/, '')}”`;
  const lastSpace = letters.lastIndexOf(' ', mostQuoted);
  const words = letters.slice(0, lastSpace > 0 ? lastSpace : mostQuoted).join('');
  return `“${words.replace(/(?:[\s,.;:–-]|\u200D)+$/u, '')}…”`;
}

/** “a, b and c”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * A text as a sentence: it gets a full stop where whoever stated it has not ended it. Example: “It was late” becomes “It was
 * late.”.
 */
export function asSentence(stated: string): string {
  const words = stated.trim();
  return /[.!?…][”’)]?$/u.test(words) ? words : `${words}.`;
}
