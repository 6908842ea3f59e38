/** The column that the letters of a cell name, counted from 0; absent where they name none. */
export function columnNamed(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return column - 1;
}

/** The letters of a column counted from 0, as spreadsheets head it. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCodePoint(65 + (column % 26));
}
