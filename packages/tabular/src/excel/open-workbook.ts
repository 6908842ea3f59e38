import { refuse } from '../refused.ts';
import type { Refused } from '../refused.ts';
import type { TableLimits } from '../table/limits.ts';
import type { Sheet, Table } from '../table/table.ts';
import { withinLimits } from '../table/within-limits.ts';
import { BrokenWorkbook, damaged } from './broken-workbook.ts';
import type { CellContext } from './cell-value.ts';
import { numberFormats } from './number-formats.ts';
import { sharedTexts } from './shared-texts.ts';
import { sheetRows } from './sheet-rows.ts';
import { WorkbookParts } from './workbook-parts.ts';

/** The sheets of an Excel file. Refuses other archives, and what its directory shows to be larger than the limits. */
export function openWorkbook(bytes: Uint8Array, limits: TableLimits): Table | Refused {
  try {
    const parts = new WorkbookParts(bytes, limits.mostUnpackedBytes);
    const path = workbookPath(parts);
    return typeof path === 'string' ? workbookAt(parts, path, limits) : path;
  } catch (error) {
    if (error instanceof BrokenWorkbook) return refuse(error.message);
    throw error;
  }
}

function workbookPath(parts: WorkbookParts): string | Refused {
  const path = parts.namedBy('').find(({ type }) => type === 'officeDocument')?.path;
  if (path?.endsWith('.bin') === true) {
    return refuse('The file is a binary Excel workbook (.xlsb). Open it and save it as .xlsx or CSV.');
  }
  if (path !== undefined && /(?:^|\/)workbook[^/]*\.xml$/i.test(path)) return path;
  if (parts.has('content.xml')) {
    return refuse('The file is an OpenDocument spreadsheet. Open it and save it as .xlsx or CSV.');
  }
  return refuse('The file is an archive, but no Excel workbook. Unpack it, and give the table in it.');
}

interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

function workbookAt(parts: WorkbookParts, path: string, limits: TableLimits): Table {
  const { sheets, from1904 } = readWorkbook(parts, path);
  const named = parts.namedBy(path);
  const pathOf = (type: string): string | undefined => named.find((one) => one.type === type)?.path;
  let known: CellContext | undefined;
  const context = (): CellContext => {
    known ??= {
      texts: sharedTexts(parts, pathOf('sharedStrings'), limits.mostCells),
      formats: numberFormats(parts, pathOf('styles')),
      from1904,
    };
    return known;
  };
  const tables = sheets.flatMap(({ name, hidden, id }): readonly Sheet[] => {
    // A sheet that is a chart alone has no cells.
    const sheet = named.find((one) => one.id === id && one.type === 'worksheet');
    if (sheet === undefined) return [];
    return [{ name, hidden, rows: () => withinLimits(sheetRows(parts, sheet.path, context, limits), limits) }];
  });
  if (tables.length === 0) throw damaged('it has no sheet with cells');
  return { kind: 'table', format: 'Excel', sheets: tables };
}

function readWorkbook(
  parts: WorkbookParts,
  path: string,
): { readonly sheets: readonly NamedSheet[]; readonly from1904: boolean } {
  const sheets: NamedSheet[] = [];
  let from1904 = false;
  parts.read(path, {
    open: (element, attributes) => {
      const { date1904, name = '', state } = attributes;
      if (element === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (element !== 'sheet') return;
      const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      sheets.push({ name, hidden: state === 'hidden' || state === 'veryHidden', id });
    },
  });
  return { sheets, from1904 };
}
