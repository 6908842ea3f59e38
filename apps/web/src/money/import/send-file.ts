import { sendPieces } from '../../importing/send-pieces.ts';
import { server } from '../../replay/index.ts';
import type { Survey } from './survey.ts';

type Answer = Survey | { readonly kind: 'refused'; readonly sentence: string };

/** Sends an export and has it looked at; `tell` is given the bytes that have arrived. */
export async function sendFile(file: File, tell: (arrived: number) => void): Promise<Answer> {
  const sent = await sendPieces(file, (one) => server.spendImports.take.mutate(one), tell);
  if (sent.kind === 'refused') return sent;
  return server.spendImports.survey.mutate({ fileId: sent.fileId, document: file.name.slice(0, 200), sheet: 0 });
}
