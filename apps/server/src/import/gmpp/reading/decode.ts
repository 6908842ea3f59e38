import { refuse } from './refused-file.ts';
import type { RefusedFile } from './refused-file.ts';

export type Encoding = 'Windows-1252' | 'UTF-8';

/** The text of a file and how its bytes were read. */
export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: Encoding;
}

const mostBytes = 20_000_000;
const notText = new Set([...Array(32).keys()].filter((byte) => ![9, 10, 13].includes(byte)));
// What pound signs, quotation marks and dashes turn into when UTF-8 is read as Windows-1252.
const misread = /Â£|Â\u00a0|â€[\u0080-\u009f\u0152-\u2122]/;

/**
 * The text of a published file: Windows-1252 as the publisher writes it, or UTF-8 when it says so by its mark or cannot
 * be anything else, in one spelling (NFC). A byte that Windows-1252 does not define becomes the control character of that
 * number, for the reader of the cell to report. Refuses what is empty, not text, or in another encoding.
 */
export function decode(bytes: Uint8Array): Decoded | RefusedFile {
  if (bytes.length > mostBytes) return refuse('The file is larger than 20 MB, which no published edition is.');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return utf16();
  const strange = bytes.findIndex((byte) => notText.has(byte));
  if (strange >= 0) {
    if (bytes[strange] === 0 && looksLikeUtf16(bytes)) return utf16();
    return refuse(
      `The file is not text: byte ${strange + 1} is 0x${hex(bytes[strange] ?? 0)}. Give the CSV file as published.`,
    );
  }
  const found = readText(bytes);
  if (found.kind === 'refused') return found;
  if (found.text.trim() === '') return refuse('The file is empty.');
  if (misread.test(found.text)) {
    return refuse(
      'The file was saved in a mixed or damaged encoding (pound signs read “Â£”). Give the file as published.',
    );
  }
  return found;
}

function readText(bytes: Uint8Array): Decoded | RefusedFile {
  const asUtf8 = strictUtf8(bytes);
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    if (asUtf8 !== undefined) return { kind: 'text', text: asUtf8, encoding: 'UTF-8' };
    return refuse('The file is marked as UTF-8 but holds bytes that are not UTF-8.');
  }
  // Words in Windows-1252 with any letter beyond ASCII do not happen to be whole UTF-8.
  const beyondAscii = bytes.some((byte) => byte >= 0x80);
  if (beyondAscii && asUtf8 !== undefined) return { kind: 'text', text: asUtf8, encoding: 'UTF-8' };
  return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

function utf16(): RefusedFile {
  return refuse('The file is encoded as UTF-16. Give it as published (Windows-1252), or save it as UTF-8.');
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  return zeros * 3 > Math.min(200, bytes.length);
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
