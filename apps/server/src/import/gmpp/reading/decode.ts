import { decode as decodeText, refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

export type Encoding = 'Windows-1252' | 'UTF-8';

/** The text of a file and how its bytes were read. */
export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: Encoding;
}

const mostBytes = 20_000_000;
const notText = new Set([...Array(32).keys()].filter((byte) => ![9, 10, 13].includes(byte)));

/**
 * The text of a published file: Windows-1252 as the publisher writes it, or UTF-8 when it says so by its mark or cannot
 * be anything else, in one spelling (NFC). A byte that Windows-1252 does not define becomes the control character of that
 * number, for the reader of the cell to report. Refuses what is empty, not text, or in another encoding.
 */
export function decode(bytes: Uint8Array): Decoded | Refused {
  if (bytes.length > mostBytes) return refuse('The file is larger than 20 MB, which no published edition is.');
  const found = decodeText(bytes);
  const encoding = found.kind === 'refused' ? undefined : found.encoding;
  if (encoding === 'UTF-16 LE' || encoding === 'UTF-16 BE') return another('UTF-16');
  const strange = bytes.findIndex((byte) => notText.has(byte));
  if (strange >= 0) {
    return refuse(
      `The file is not text: byte ${strange + 1} is 0x${hex(bytes[strange] ?? 0)}. Give the CSV file as published.`,
    );
  }
  if (found.kind === 'refused') return found;
  if (encoding === 'CP850') return another('code page 850');
  if (found.damaged) {
    return refuse(
      'The file was saved in a mixed or damaged encoding (pound signs read “Â£”). Give the file as published.',
    );
  }
  // Text in ASCII alone is the same in both, and is what the publisher writes.
  const isUtf8 = encoding !== 'Windows-1252' && bytes.some((byte) => byte >= 0x80);
  return { kind: 'text', text: found.text, encoding: isUtf8 ? 'UTF-8' : 'Windows-1252' };
}

function another(encoding: string): Refused {
  return refuse(`The file is encoded as ${encoding}. Give it as published (Windows-1252), or save it as UTF-8.`);
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
