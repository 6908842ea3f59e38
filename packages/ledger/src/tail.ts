import type { Book } from './book.ts';

/** Lines after entry `after` as they come, up to 500 at once, without gaps; ends when the signal aborts. */
export async function* tail(book: Book, after: number, signal: AbortSignal): AsyncGenerator<readonly string[], void> {
  let wake = (): void => {};
  const unwatch = book.watch(() => wake());
  signal.addEventListener('abort', () => wake(), { once: true });
  let at = after;
  try {
    while (!signal.aborted) {
      const lines = await book.linesAfter(at);
      if (lines.length > 0) {
        at += lines.length;
        yield lines;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (signal.aborted || book.length > at) resolve();
      });
    }
  } finally {
    unwatch();
  }
}
