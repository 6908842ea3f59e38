import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { Parts } from './parts.ts';

/** The time in the archive’s own reckoning, which knows no zone: the same on every machine. */
const always = '1980-01-01T12:00:00';

/**
 * The parts as one file. Nothing is compressed: how much a compressor saves changes with its versions, and the file is to be
 * the same to the byte in years.
 */
export function archived(parts: Parts, others: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const texts = [...parts].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries([...texts, ...others]), { level: 0, mtime: always });
}

/** A file larger than this is no paper that was made here. */
const mostBytes = 20_000_000;
const mostUnpacked = 60_000_000;

/** The parts of a file that are text; `undefined` where it is no archive, or larger than any paper. */
export function partsIn(bytes: Uint8Array): Parts | undefined {
  if (bytes.length > mostBytes) return undefined;
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        return unpacked <= mostUnpacked && /\.(xml|rels|svg)$/.test(name);
      },
    });
    return unpacked > mostUnpacked
      ? undefined
      : new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  } catch {
    return undefined;
  }
}
