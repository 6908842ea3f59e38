import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** What a workbook made for a test holds. */
export interface MadeWorkbook {
  /** The XML within `<sheetData>` of each sheet. */
  readonly sheets: readonly string[];
  readonly texts?: readonly string[];
  /** Formats of numbers by style: style 0 is general, these are 1 and on. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly hidden?: boolean;
  /** Parts beside or instead of the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of an Excel file with these sheets. */
export function workbookFile(made: MadeWorkbook): Uint8Array {
  const files = Object.entries(workbookParts(made)).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 9 });
}

function workbookParts({ sheets, texts = [], formats = [], from1904, hidden, parts = {} }: MadeWorkbook) {
  const links = sheets.map((_, n) => relationship(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`));
  return {
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': workbookXml(sheets.length, from1904 === true, hidden === true),
    'xl/_rels/workbook.xml.rels': relationships([
      ...links,
      relationship('rIdS', 'styles', 'styles.xml'),
      relationship('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((data, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(data)])),
    ...parts,
  };
}

function workbookXml(sheets: number, from1904: boolean, hidden: boolean): string {
  const list = Array.from({ length: sheets }, (_, n) => {
    return `<sheet name="Sheet ${n + 1}" sheetId="${n + 1}" ${hidden ? 'state="hidden"' : ''} r:id="rId${n + 1}"/>`;
  });
  return `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`;
}

function sheetXml(data: string): string {
  return `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const styles = formats.map((_, n) => `<xf numFmtId="${164 + n}"/>`);
  return `<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}
