// Of Helvetica and what stands in for it, the widest by far; lines are rather broken too early than cut.
const averageLetter = 0.58;

/** About how wide a text is set, in pixels, without asking the browser; rather too wide than too narrow. */
export function widthOf(text: string, size = 14): number {
  return text.length * size * averageLetter;
}

/**
 * A text in lines no wider than so many pixels, broken between words; what does not fit into the last line ends in “…”.
 * Example: `wrapped('Rent accounts online', 100, 2)` gives “Rent” “accounts…” or wider lines where they fit.
 */
export function wrapped(text: string, width: number, most = 2, size = 14): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => fitted(line, width, size));
  const final = kept.at(-1);
  if (lines.length <= most || final === undefined) return kept;
  return [...kept.slice(0, -1), shortened(final, width, size)];
}

function fitted(line: string, width: number, size: number): string {
  return widthOf(line, size) <= width ? line : shortened(line, width, size);
}

function shortened(line: string, width: number, size: number): string {
  const room = Math.max(1, Math.floor(width / (size * averageLetter)) - 1);
  return `${line.slice(0, room).trimEnd()}…`;
}
