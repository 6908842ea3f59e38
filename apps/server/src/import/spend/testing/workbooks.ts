import { crc32, deflateRawSync } from 'node:zlib';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const sheetPath = 'xl/worksheets/sheet1.xml';

/** The bytes of an Excel file with one sheet of these rows, written as within `<sheetData>`. */
export function workbook(rows: string): Uint8Array {
  return archive(partsWith(textPart(sheetPath, sheet(rows))));
}

/** An Excel file whose one sheet unpacks to so many bytes, and says that it has `stated`. */
export function bomb(bytes: number, stated: number): Uint8Array {
  const rows = Buffer.alloc(bytes, '<row><c><v>1</v></c></row>');
  const packed = deflateRawSync(Buffer.concat([Buffer.from(`<worksheet xmlns="${main}"><sheetData>`), rows]), {
    level: 4,
  });
  return archive(partsWith(part(sheetPath, packed, stated, 0)));
}

interface Part {
  readonly name: string;
  readonly packed: Buffer;
  readonly size: number;
  readonly crc: number;
}

function part(name: string, packed: Buffer, size: number, crc: number): Part {
  return { name, packed, size, crc };
}

function textPart(name: string, text: string): Part {
  const bytes = Buffer.from(text);
  return part(name, deflateRawSync(bytes, { level: 9 }), bytes.length, crc32(bytes));
}

function sheet(rows: string): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

function partsWith(sheetPart: Part): readonly Part[] {
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  return [
    textPart('_rels/.rels', relation('officeDocument', 'xl/workbook.xml')),
    textPart(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Payments" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    textPart('xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')),
    sheetPart,
  ];
}

function archive(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, size, crc } of parts) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc, 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(whole.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, whole, Buffer.from('PK\u0005\u0006'), end]);
}
