import { sendPieces } from '../../importing/send-pieces.ts';
import { server } from '../../replay/index.ts';

/** A sheet of a file as the server read it, cell by cell. */
export type FiguresTable = Extract<
  Awaited<ReturnType<typeof server.figureImports.read.mutate>>,
  { readonly kind: 'read' }
>;

/** Sends a file and has its first sheet read; `tell` is given the bytes that have arrived. */
export async function readFile(file: File, tell: (arrived: number) => void) {
  const sent = await sendPieces(file, (one) => server.figureImports.take.mutate(one), tell);
  if (sent.kind === 'refused') return sent;
  return server.figureImports.read.mutate({ fileId: sent.fileId, document: file.name.slice(0, 200), sheet: 0 });
}
