import { times } from './row.ts';
import type { Row } from './row.ts';

const heads = ['measure', 'measured', 'compared with', 'ratio', 'goal', 'met'] as const;

/** The rows as aligned text: words to the left, figures to the right. */
export function table(rows: readonly Row[]): string {
  const cells = [[...heads], ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cellsOf({ measure, measured, comparedWith, ratio, goal, met }: Row): string[] {
  const verdict = met === undefined ? '' : met ? 'yes' : 'no';
  return [measure, measured, comparedWith ?? '', ratio === undefined ? '' : times(ratio), goal ?? '', verdict];
}

function pad(cell: string, width: number, column: number): string {
  const isFigure = column === 1 || column === 3 || column === 4;
  return isFigure ? cell.padStart(width) : cell.padEnd(width);
}
