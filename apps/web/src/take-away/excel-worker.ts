import type { Gathered } from './gather.ts';
import { workbookOf } from './workbook.ts';

/** What the worker is told: some lines of the table, or that these were all. */
export type ToExcel =
  | { readonly kind: 'lines'; readonly lines: Gathered['lines'] }
  | { readonly kind: 'end'; readonly head: readonly string[]; readonly headings: readonly string[] };

const lines: Gathered['lines'][number][] = [];

addEventListener('message', ({ data }: MessageEvent<ToExcel>) => {
  if (data.kind === 'lines') {
    for (const line of data.lines) lines.push(line);
    return;
  }
  void new Response(workbookOf(data.head, { headings: data.headings, lines })).blob().then((made) => postMessage(made));
});
