export type Delimiter = ',' | ';' | '\t' | '|';

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
const linesLookedAt = 200;

/** A text without the line that tells spreadsheets the separator, and the separator that line names. */
export interface WithoutSeparatorLine {
  readonly text: string;
  /** Absent when there is no such line. */
  readonly stated: string | undefined;
}

/** Spreadsheets are told the separator in a line before the first row; it is no row of the table. */
export function withoutSeparatorLine(text: string): WithoutSeparatorLine {
  const found = /^\ufeff?"?sep=(.)"?[,;\t|]*(\r\n|\n|\r)/i.exec(text);
  return found === null ? { text, stated: undefined } : { text: text.slice(found[0].length), stated: found[1] };
}

/**
 * The one that divides the most of the first lines into equally many cells; the one that the file states, if it stands
 * in the first lines at all. Absent when none of them does: the text then has one column, or is no table.
 */
export function delimiterOf(text: string, stated?: string): Delimiter | undefined {
  const lines = countedLines(text);
  const told = delimiters.find((one) => one === stated);
  if (told !== undefined && lines.some((counts) => counts[told] > 0)) return told;
  const weights = delimiters.map((one) => ({ one, ...agreement(lines.map((counts) => counts[one])) }));
  const [best] = weights.toSorted((a, b) => b.lines - a.lines || b.cells - a.cells);
  return best !== undefined && best.lines > 0 ? best.one : undefined;
}

type Counts = Record<Delimiter, number>;

/** How often each stands outside quotation marks in each of the first lines. */
function countedLines(text: string): readonly Counts[] {
  const none = (): Counts => ({ ',': 0, ';': 0, '\t': 0, '|': 0 });
  const lines: Counts[] = [none()];
  let quoted = false;
  for (const character of text) {
    const counts = lines.at(-1) ?? none();
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') lines.push(none());
    else if (isDelimiter(character)) counts[character] += 1;
    if (lines.length > linesLookedAt) break;
  }
  return lines;
}

function isDelimiter(character: string): character is Delimiter {
  return (delimiters as readonly string[]).includes(character);
}

/** The count that the most lines have in common, other than none, and how many lines those are. */
function agreement(counts: readonly number[]): { readonly lines: number; readonly cells: number } {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [most] = [...tally].toSorted(
    ([cells, lines], [otherCells, otherLines]) => otherLines - lines || otherCells - cells,
  );
  return most === undefined ? { lines: 0, cells: 0 } : { lines: most[1], cells: most[0] };
}
