import { BrokenWorkbook, damaged } from './broken-workbook.ts';

/** A part of an archive as its directory states it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
const entryLength = 46;
const mostEntries = 10_000;
const inZip64 = 0xffff_ffff;

/**
 * The parts that the directory at the end of an archive lists, by their names; nothing is unpacked.
 * Throws `BrokenWorkbook` for what is no archive, one with a password, or one packed as those of more than 4 GB.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries || at === inZip64) throw new BrokenWorkbook('The Excel file has far too many parts.');
  const entries = new Map<string, ZipEntry>();
  for (let n = 0; n < count; n += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark)
      throw damaged('its directory breaks off');
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(view, at, bytes.subarray(at + entryLength, at + entryLength + nameLength));
    if (entries.has(entry.name)) throw damaged(`it has the part ${entry.name} twice`);
    entries.set(entry.name, entry);
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw damaged('it breaks off before its directory');
}

function entryAt(view: DataView, at: number, nameBytes: Uint8Array): ZipEntry {
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if ((flags & 1) !== 0) throw new BrokenWorkbook('The file is packed with a password. Give it without one.');
  if (method !== 0 && method !== 8) throw damaged(`its part ${name} is packed in a way that Excel does not use`);
  if (packedSize === inZip64 || size === inZip64 || offset === inZip64) {
    throw new BrokenWorkbook(
      'The Excel file is packed as those of more than 4 GB are. Open it in Excel and save it anew.',
    );
  }
  return { name, stored: method === 0, packedSize, size, crc: view.getUint32(at + 16, true), offset };
}
