import { comparable } from '@minutebook/domain';

/** A word of a text, as it is compared, with where it stands there. */
export interface Piece {
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  /** How long it is there. */
  readonly length: number;
  /** In small letters without accents or apostrophes, which may be of another length. */
  readonly word: string;
}

// An amount with its commas and two years with a line between them are one word each; then letters, digits, the marks on
// them, what nobody sees between them, and apostrophes of every kind.
const spans =
  /\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d/-])(?:19|2\d)\d\d[-‐‑–/]\d\d(?![-‐‑–/]?\d)|[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}'’‘ʼ＇`´]+/gu;
const years = /^(\d{4})[-‐‑–/](\d\d)$/;

/** Letters that are written without their marks on most keyboards, and are no letter with a mark to Unicode. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

// The words of a ledger are few beside how often each is said.
const folded = new Map<string, string>();

/** The words of a text, in their order. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: span, index: at } of text.matchAll(spans)) {
    if (isTwoNumbers(span)) {
      pieces.push({ at, length: 4, word: span.slice(0, 4) }, { at: at + 5, length: 2, word: span.slice(5) });
      continue;
    }
    const word = wordOf(span);
    if (word !== '') pieces.push({ at, length: span.length, word });
  }
  return pieces;
}

/**
 * The words of a text, as they are compared: whatever the kind of apostrophe, dash or space, accents, the composition of
 * letters and their case, texts that a reader would call the same have the same words.
 */
export function wordsIn(text: string): readonly string[] {
  return piecesOf(text).map(({ word }) => word);
}

/** Whether a line between numbers parts them: only that of a financial year, as in 2026-27, holds two together. */
function isTwoNumbers(span: string): boolean {
  const [, first, last] = years.exec(span) ?? [];
  return first !== undefined && last !== undefined && (Number(first) + 1) % 100 !== Number(last);
}

function wordOf(span: string): string {
  let word = folded.get(span);
  if (word === undefined) {
    word = comparable(span)
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/[ßæœøđðþłı]/g, (letter) => plain[letter] ?? letter);
    folded.set(span, word);
  }
  return word;
}
