/** Bytes of a piece; each is one request. */
const piece = 2_000_000;

/** The largest file that is taken, in bytes: 50 MB. */
export const largest = 50_000_000;

interface Piece {
  readonly fileId: string;
  readonly at: number;
  readonly bytes: string;
}

interface RefusedFile {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** Sends a file piece by piece; `tell` is given the bytes that have arrived. Answers with the id that it is held by. */
export async function sendPieces(
  file: File,
  take: (one: Piece) => Promise<RefusedFile | void | null>,
  tell: (arrived: number) => void,
): Promise<RefusedFile | { readonly kind: 'sent'; readonly fileId: string }> {
  const fileId = crypto.randomUUID();
  for (let at = 0; at < file.size; at += piece) {
    const bytes = base64Of(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()));
    const refused = await take({ fileId, at, bytes });
    // Nothing is answered where a piece was taken.
    if (refused) return refused;
    tell(Math.min(file.size, at + piece));
  }
  return { kind: 'sent', fileId };
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  const together = 0x80_00;
  for (let at = 0; at < bytes.length; at += together)
    text += String.fromCodePoint(...bytes.subarray(at, at + together));
  return btoa(text);
}
