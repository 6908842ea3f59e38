import { piecesOf } from './pieces.ts';
import { isBegunBy } from './word-index.ts';

/** Whether a word of a text is one that was looked for. */
export type Wanted = (word: string) => boolean;

/** What was looked for: words, and of each those that were taken for it. */
export function wantedOf(words: readonly string[], ...taken: readonly (readonly ReadonlySet<string>[])[]): Wanted {
  const sets = taken.flat();
  return (word) => words.some((one) => isBegunBy(one, word)) || sets.some((set) => set.has(word));
}

/** A part of a text, and whether it is a word that was looked for. */
export interface Span {
  readonly text: string;
  readonly isWanted: boolean;
}

/** A text in parts, so that the words that were looked for can be marked. */
export function spansOf(text: string, wanted: Wanted): readonly Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { at, length, word } of piecesOf(text)) {
    if (!wanted(word)) continue;
    if (at > done) spans.push({ text: text.slice(done, at), isWanted: false });
    spans.push({ text: text.slice(at, at + length), isWanted: true });
    done = at + length;
  }
  if (done < text.length) spans.push({ text: text.slice(done), isWanted: false });
  return spans;
}

/** How many different words of a text were looked for. */
export function countIn(text: string, wanted: Wanted): number {
  return new Set(piecesOf(text).flatMap(({ word }) => (wanted(word) ? [word] : []))).size;
}

/** Letters that a piece of a text has room for. */
const mostShown = 160;

/** The piece of a text around the first word that was looked for, on one line, cut between words. */
export function pieceAround(text: string, wanted: Wanted): string {
  const line = text.replace(/[\s\u2028\u2029]+/g, ' ').trim();
  if (line.length <= mostShown) return line;
  const first = piecesOf(line).find(({ word }) => wanted(word))?.at ?? 0;
  const from = first < mostShown / 2 ? 0 : line.lastIndexOf(' ', first - mostShown / 3) + 1;
  const end =
    from + mostShown >= line.length ? line.length : Math.max(line.lastIndexOf(' ', from + mostShown), first + 1);
  return `${from > 0 ? '… ' : ''}${line.slice(from, end)}${end < line.length ? ' …' : ''}`;
}
