import { server } from '../../replay/index.ts';
import type { Survey } from './survey.ts';

/** Bytes of a piece; each is one request. */
const piece = 2_000_000;

/** The largest file that is taken, in bytes: 50 MB. */
export const largest = 50_000_000;

type Answer = Survey | { readonly kind: 'refused'; readonly sentence: string };

/** Sends a file piece by piece and has it looked at; `tell` is given the bytes that have arrived. */
export async function sendFile(file: File, tell: (arrived: number) => void): Promise<Answer> {
  const fileId = crypto.randomUUID();
  for (let at = 0; at < file.size; at += piece) {
    const bytes = base64Of(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()));
    const refused = await server.spendImports.take.mutate({ fileId, at, bytes });
    // Nothing is answered where a piece was taken.
    if (refused) return refused;
    tell(Math.min(file.size, at + piece));
  }
  return server.spendImports.survey.mutate({ fileId, document: file.name.slice(0, 200), sheet: 0 });
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  const together = 0x80_00;
  for (let at = 0; at < bytes.length; at += together)
    text += String.fromCodePoint(...bytes.subarray(at, at + together));
  return btoa(text);
}
