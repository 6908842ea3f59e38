import { crc32 } from 'node:zlib';

import type { StoredEvent } from '../port.ts';

/** In the order of `columns`. */
export type Row = readonly [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
  digest: number,
];

export const columns = 'position, stream, revision, id, type, data, metadata, digest';

/** What every character of an erased event's data and metadata is; the text of a JSON object never begins with it. */
export const erasedMark = '0';

// Above every checksum, so that SQLite keeps all digests in six bytes and an erased row stays as long as it was.
const fixedLength = 2 ** 40;

/**
 * The digest of a row: the CRC-32 of all else in it. It is there to notice damage, not malice; SHA-256 would take an
 * eighth of an append.
 */
export function digestOf(
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
): number {
  return fixedLength + crc32(`${position} ${stream} ${revision} ${id} ${type} ${data}${metadata}`);
}

/** Whether the row is as it was written. */
export function isWhole([position, stream, revision, id, type, data, metadata, digest]: Row): boolean {
  return digest === digestOf(position, stream, revision, id, type, data, metadata);
}

/** The event of a row; none when it has been erased. */
export function stored([position, stream, revision, id, type, data, metadata]: Row): StoredEvent[] {
  return data.startsWith(erasedMark)
    ? []
    : [{ position: String(position), stream, revision, id, type, data, metadata }];
}
