import { crc32 } from 'node:zlib';

import { Inflate } from 'fflate';

import { damaged } from './broken-workbook.ts';
import type { ZipEntry } from './zip-directory.ts';

// At most a thousandfold when unpacked, so that this bounds what is held at once to some megabytes.
const pieceLength = 2048;
const storedLength = 1_000_000;
const headerMark = 0x04034b50;
const headerLength = 30;

/**
 * The bytes of a part, a piece at a time. Throws `BrokenWorkbook` as soon as they are more than the directory states,
 * and at the end when they are fewer or others.
 */
export function* unpack(archive: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, void> {
  let size = 0;
  let crc = 0;
  const packed = packedBytes(archive, entry);
  for (const piece of entry.stored ? slices(packed, storedLength) : inflated(packed, entry.name)) {
    size += piece.length;
    if (size > entry.size) throw damaged(`its part ${entry.name} is larger than its directory says`);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(`its part ${entry.name} is not what its directory says`);
}

function packedBytes(archive: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + headerLength > archive.length || view.getUint32(offset, true) !== headerMark) {
    throw damaged(`its part ${name} is not where its directory says`);
  }
  const start = offset + headerLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > archive.length) throw damaged(`its part ${name} breaks off`);
  return archive.subarray(start, start + packedSize);
}

function* slices(bytes: Uint8Array, length: number): Generator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

function* inflated(packed: Uint8Array, name: string): Generator<Uint8Array, void, void> {
  let ready: Uint8Array[] = [];
  let read = 0;
  const inflate = new Inflate((piece) => ready.push(piece));
  for (const piece of slices(packed, pieceLength)) {
    read += piece.length;
    try {
      inflate.push(piece, read >= packed.length);
    } catch {
      throw damaged(`its part ${name} cannot be unpacked`);
    }
    yield* ready;
    ready = [];
  }
}
