import { refuse } from '../refused.ts';
import type { Refused } from '../refused.ts';
import type { TableLimits } from '../table/limits.ts';
import type { CellType, Row } from '../table/table.ts';
import { BrokenWorkbook, damaged } from './broken-workbook.ts';
import { columnNamed } from '../column-letters.ts';
import { cellValue } from './cell-value.ts';
import type { CellContext } from './cell-value.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { xmlPart } from './xml-part.ts';
import type { XmlListener } from './xml-part.ts';

/** The rows of a sheet that hold something, as its XML is unpacked; a refusal last where it is damaged. */
export function* sheetRows(
  parts: WorkbookParts,
  path: string,
  context: () => CellContext,
  limits: TableLimits,
): Generator<Row | Refused, void, void> {
  try {
    const reader = new SheetReader(context(), limits);
    for (const _ of xmlPart(path, parts.pieces(path), reader)) yield* reader.takeRows();
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    yield refuse(error.message);
  }
}

/** Hears a sheet and makes rows of it. Cells without content are passed over: formats often reach to the last column. */
class SheetReader implements XmlListener {
  readonly #context: CellContext;
  readonly #limits: TableLimits;
  #rows: Row[] = [];
  #number = 0;
  #held = 0;
  #cells: string[] = [];
  #types: CellType[] = [];
  #column = -1;
  #cell = {
    type: '',
    style: 0,
    value: undefined as string | undefined,
    inline: '',
    formula: undefined as string | undefined,
  };
  #hearing: 'value' | 'inline' | 'formula' | undefined;
  #inReading = false;

  constructor(context: CellContext, limits: TableLimits) {
    this.#context = context;
    this.#limits = limits;
  }

  takeRows(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#beginRow(attributes['r']);
    else if (name === 'c') this.#beginCell(attributes);
    else if (name === 'rPh') this.#inReading = true;
    else if (name === 'v') this.#hear('value');
    else if (name === 'f') this.#hear('formula');
    else if (name === 't' && !this.#inReading) this.#hearing = 'inline';
  }

  text(text: string): void {
    if (this.#hearing !== undefined) this.#cell[this.#hearing] = (this.#cell[this.#hearing] ?? '') + text;
  }

  close(name: string): void {
    if (name === 'v' || name === 'f' || name === 't') this.#hearing = undefined;
    else if (name === 'rPh') this.#inReading = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && this.#cells.length > 0) {
      this.#rows.push({ kind: 'row', number: this.#number, cells: this.#cells, types: this.#types });
    }
  }

  #hear(what: 'value' | 'formula'): void {
    this.#hearing = what;
    this.#cell[what] = '';
  }

  #beginRow(stated: string | undefined): void {
    const number = stated === undefined ? this.#number + 1 : Number(stated);
    if (!Number.isSafeInteger(number) || number <= this.#number)
      throw damaged(`row ${stated} follows row ${this.#number}`);
    this.#number = number;
    this.#cells = [];
    this.#types = [];
    this.#column = -1;
  }

  #beginCell({ r: place, t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>): void {
    const column = place === undefined ? this.#column + 1 : columnNamed(place.replace(/\d+$/, ''));
    if (column === undefined || column <= this.#column)
      throw damaged(`cell ${place} is out of place in row ${this.#number}`);
    this.#column = column;
    this.#cell = { type, style: Number(style), value: undefined, inline: '', formula: undefined };
  }

  #endCell(): void {
    const { text, type } = cellValue(this.#cell, this.#context);
    if (text === '') return;
    this.#mayHold();
    while (this.#cells.length < this.#column) {
      this.#cells.push('');
      this.#types.push('text');
    }
    this.#cells.push(text);
    this.#types.push(type);
  }

  /** Asked for each cell: the rows of one piece are held at once, before anybody counts them. */
  #mayHold(): void {
    const { mostRows, mostColumns, mostCells } = this.#limits;
    if (this.#column >= mostColumns) {
      throw new BrokenWorkbook(
        `Row ${this.#number} has more than ${mostColumns} columns. Remove those that are not needed.`,
      );
    }
    if (this.#number > mostRows) {
      throw new BrokenWorkbook(`The table goes on after row ${mostRows}, the last that is read. Divide it.`);
    }
    this.#held += this.#column + 1 - this.#cells.length;
    if (this.#held > mostCells) {
      throw new BrokenWorkbook(`The table has more than ${mostCells} cells by row ${this.#number}. Divide it.`);
    }
  }
}
