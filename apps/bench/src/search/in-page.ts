// These functions run in the page. Each is sent there as text, so it sees nothing that is declared outside it.

/** Opens the search and waits until it has read every entry; milliseconds, and the longest that the page was held up. */
export async function openSearch(): Promise<{ read: number; heldUp: number }> {
  const longest = { of: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.of = Math.max(longest.of, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  document.querySelector<HTMLElement>('.mb-search-button')?.click();
  const input = document.querySelector<HTMLInputElement>('#search-words');
  if (input === null) throw new Error('The search did not open');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'supplier');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const isRead = (): boolean =>
    document.querySelector('#search-found') !== null && document.querySelector('.mb-search .mb-progress') === null;
  while (!isRead()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  observer.disconnect();
  return { read: performance.now() - start, heldUp: longest.of };
}

/** Types the last letter of some words; milliseconds until what is found under them all has been painted. */
export async function typeLastLetter(words: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#search-words');
  if (input === null) throw new Error('The search is not open');
  const write = (text: string): void => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  write(words.slice(0, -1));
  await new Promise((resolve) => requestIdleCallback(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`Nothing was shown under “${words}”`)), 10_000);
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector('#search-found')?.textContent.includes(`All results for “${words}”`) !== true) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => resolve(performance.now() - start), 0);
      });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    write(words);
  });
}

/** Looks through every line of the ledger for words as they are typed; milliseconds for each of them. */
export async function scanBarely(all: readonly string[]): Promise<number[]> {
  const head = (await (await fetch('/trpc/ledger.head')).json()) as {
    result: { data: { epoch: string; segments: { first: number; count: number; digest: string }[] } };
  };
  const { epoch, segments } = head.result.data;
  const texts = await Promise.all(
    segments.map(async ({ first, count, digest }) => {
      const answer = await fetch(`/ledger/${epoch}/segments/${first}-${first + count - 1}/${digest}.ndjson.gz`);
      const lines = (await answer.blob()).stream().pipeThrough(new DecompressionStream('gzip'));
      return (await new Response(lines).text()).split('\n');
    }),
  );
  const lines = texts.flat();
  return all.map((typed) => {
    const words = typed.toLowerCase().split(' ');
    const start = performance.now();
    lines.filter((line) => {
      const text = line.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return performance.now() - start;
  });
}
