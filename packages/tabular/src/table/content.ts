/** What the bytes of a file show it to be, whatever its name says. */
export type Content =
  | 'text'
  | 'zip'
  | 'old Excel or encrypted'
  | 'web page'
  | 'Excel XML'
  | 'PDF'
  | 'compressed'
  | 'empty';

/** Sniffs the first bytes. A web page is recognised because exports named `.xls` often are one. */
export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'old Excel or encrypted';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'PDF';
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x42, 0x5a, 0x68) || startsWith(bytes, 0x37, 0x7a, 0xbc)) {
    return 'compressed';
  }
  // Two-byte encodings of a page have a zero beside each letter.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '').toLowerCase();
  if (/^[^<a-z0-9"]*<\?xml[\s\S]*(?:mso-application|office:spreadsheet)/.test(start)) return 'Excel XML';
  if (/^[^<a-z0-9"]*<(?:!doctype html|html|head|body|table|meta|!--)/.test(start)) return 'web page';
  return 'text';
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
