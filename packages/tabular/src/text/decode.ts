import { refuse } from '../refused.ts';
import type { Refused } from '../refused.ts';
import { codePage850 } from './code-page-850.ts';

/** How the bytes of a text were read. Text in ASCII alone counts as UTF-8. */
export type Encoding = 'UTF-8' | 'UTF-8 with mark' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252' | 'CP850';

/** The text of a file, without its mark and in one spelling (NFC), and how its bytes were read. */
export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether some of it was saved in another encoding than the rest: pound signs then read “Â£”. */
  readonly damaged: boolean;
}

// What pound signs, quotation marks and dashes turn into when UTF-8 is read as Windows-1252.
const misread = /Â£|Â\u00a0|â€[\u0080-\u009f\u0152-\u2122]/;

/**
 * The text of a file: UTF-8 or UTF-16 when it says so by its mark or cannot be anything else, otherwise Windows-1252, or
 * the older code page 850 where its pound sign gives that away. A byte that Windows-1252 does not define becomes the
 * control character of that number, for the reader of the cell to report. Refuses what is empty or no text.
 */
export function decode(bytes: Uint8Array): Decoded | Refused {
  const found = readText(bytes);
  if (found.kind === 'refused') return found;
  if (found.text.trim() === '') return refuse('The file is empty.');
  const nul = found.text.indexOf('\0');
  if (nul >= 0) return refuse(`The file is not text: character ${nul + 1} is a zero. Give the table as CSV or Excel.`);
  return found;
}

function readText(bytes: Uint8Array): Decoded | Refused {
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, 'UTF-16 LE');
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, 'UTF-16 BE');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return utf16(bytes, unmarked);
  const asUtf8 = strictly('utf-8', bytes);
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    if (asUtf8 !== undefined) return decoded(asUtf8, 'UTF-8 with mark');
    return refuse('The file is marked as UTF-8 but holds bytes that are not UTF-8.');
  }
  // Words in Windows-1252 with any letter beyond ASCII do not happen to be whole UTF-8.
  if (asUtf8 !== undefined) return decoded(asUtf8, 'UTF-8');
  if (holdsDosPound(bytes)) return decoded(codePage850(bytes), 'CP850');
  return decoded(new TextDecoder('windows-1252').decode(bytes), 'Windows-1252');
}

function decoded(text: string, encoding: Encoding): Decoded {
  return { kind: 'text', text, encoding, damaged: misread.test(text) };
}

function utf16(bytes: Uint8Array, encoding: 'UTF-16 LE' | 'UTF-16 BE'): Decoded | Refused {
  const text = strictly(encoding === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be', bytes);
  return text === undefined ? refuse('The file is UTF-16 but breaks off inside a character.') : decoded(text, encoding);
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Latin letters in UTF-16 have a zero in every other byte: in the second of each two, or in the first. */
function unmarkedUtf16(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  const start = bytes.subarray(0, 400);
  if (bytes.length % 2 !== 0 || start.length < 4) return undefined;
  const zeros = (parity: number): number => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const enough = start.length / 3;
  if (zeros(1) > enough && zeros(0) === 0) return 'UTF-16 LE';
  return zeros(0) > enough && zeros(1) === 0 ? 'UTF-16 BE' : undefined;
}

/**
 * Byte 9C is the pound sign of code page 850 and “œ” in Windows-1252, which never stands before a digit or alone in
 * brackets; a pound sign of Windows-1252 elsewhere settles it the other way.
 */
function holdsDosPound(bytes: Uint8Array): boolean {
  const isPound = (byte: number, at: number): boolean => {
    const next = bytes[at + 1] ?? 0;
    return byte === 0x9c && ((next >= 0x30 && next <= 0x39) || (bytes[at - 1] === 0x28 && next === 0x29));
  };
  return !bytes.includes(0xa3) && bytes.some(isPound);
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
