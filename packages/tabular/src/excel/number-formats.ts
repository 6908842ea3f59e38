import type { WorkbookParts } from './workbook-parts.ts';

/** What a style makes of a number: a day, a time of day, or a number still. */
export type Shown = 'number' | 'date' | 'time';

/** What each style of the workbook makes of a number, by the index that cells give. */
export function numberFormats(parts: WorkbookParts, path: string | undefined): readonly Shown[] {
  if (path === undefined) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  parts.read(path, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) styles.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles.map((id) => {
    const code = own.get(id);
    return code === undefined ? builtIn(id) : shownBy(code);
  });
}

/** The formats that Excel knows by number alone; those from 27 on are days in East Asian editions. */
function builtIn(id: number): Shown {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? 'time' : 'number';
}

/** Reads a format such as `dd/mm/yyyy;@`. A number of hours that can pass 24, `[h]:mm`, stays a number. */
export function shownBy(code: string): Shown {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'number';
  const letters = first.replace(/\[[^\]]*\]|general|am\/pm|a\/p/gi, '').toLowerCase();
  if (/[yd]/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : 'number';
}
