import type { ToExcel } from './excel-worker.ts';
import type { Gathered } from './gather.ts';
import { others } from './in-slices.ts';

/** Lines that are handed over at a time, so that copying them does not hold the page up. */
const atATime = 500;

/** A table as an Excel workbook, made beside the page by a script that is fetched for it. */
export async function excelOf(head: readonly string[], { headings, lines }: Gathered): Promise<Blob> {
  const worker = new Worker(new URL('excel-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToExcel): void => worker.postMessage(message);
  try {
    const made = new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The workbook could not be made.')));
    });
    for (let from = 0; from < lines.length; from += atATime) {
      tell({ kind: 'lines', lines: lines.slice(from, from + atATime) });
      await others();
    }
    tell({ kind: 'end', head, headings });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new Blob([await made], { type });
  } finally {
    worker.terminate();
  }
}
