import { serialMoment, serialTime } from '../dates/serial-day.ts';
import type { CellType } from '../table/table.ts';
import { damaged } from './broken-workbook.ts';
import type { Shown } from './number-formats.ts';
import { unescaped } from './unescaped.ts';

/** A cell as the sheet states it. */
export interface StatedCell {
  readonly type: string;
  readonly style: number;
  /** Absent where the sheet states no value. */
  readonly value: string | undefined;
  readonly inline: string;
  readonly formula: string | undefined;
}

/** What cells name by number. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly Shown[];
  readonly from1904: boolean;
}

/** The text of a cell and what it is. */
export interface CellValue {
  readonly text: string;
  readonly type: CellType;
}

const blank: CellValue = { text: '', type: 'text' };

export function cellValue({ type, style, value, inline, formula }: StatedCell, context: CellContext): CellValue {
  if (type === 'inlineStr') return { text: unescaped(inline), type: 'text' };
  if (value === undefined) return formula === undefined ? blank : { text: `=${formula}`, type: 'formula' };
  switch (type) {
    case 's': {
      const text = context.texts[Number(value)];
      if (text === undefined) throw damaged(`a cell names the text ${value}, which is not there`);
      return { text, type: 'text' };
    }
    case 'str':
      return { text: unescaped(value), type: 'text' };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE', type: 'boolean' };
    case 'e':
      return { text: value, type: 'error' };
    case 'd':
      return { text: value, type: 'date' };
    default:
      return numberValue(value, context.formats[style] ?? 'number', context.from1904);
  }
}

function numberValue(value: string, shown: Shown, from1904: boolean): CellValue {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number))
    throw damaged(`a cell holds “${value.slice(0, 40)}” as a number`);
  // A time of day is a fraction of a day; one with whole days beside it is a moment, however it is shown.
  const time = shown === 'time' ? serialTime(number) : undefined;
  if (time !== undefined) return { text: time, type: 'time' };
  const moment = shown === 'number' ? undefined : serialMoment(number, from1904);
  if (moment !== undefined) {
    return { text: moment.time === undefined ? moment.day : `${moment.day}T${moment.time}`, type: 'date' };
  }
  return { text: plainDecimal(number), type: 'number' };
}

/** Without exponent, to the 15 digits that Excel itself shows: `310.09999999999997` is 310.1. */
function plainDecimal(number: number): string {
  const shown = Number(number.toPrecision(15));
  const text = String(shown);
  if (!text.includes('e-')) return text;
  return shown
    .toFixed(20)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}
