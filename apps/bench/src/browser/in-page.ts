// These functions run in the page. Each is sent there as text, so it sees nothing that is declared outside it.

/** Marks the moment at which the first rows of the page's table have been painted. */
export function markFirstRows(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('main tbody tr') === null) return;
    observer.disconnect();
    performance.mark('rows-there');
    requestAnimationFrame(() => {
      // What comes after the next frame's own work comes after its painting.
      setTimeout(() => performance.mark('rows-shown'), 0);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** When the first rows were shown, in milliseconds after navigation began; `undefined` until they are. */
export function rowsShownAt(): number | undefined {
  return performance.getEntriesByName('rows-shown')[0]?.startTime;
}

/** How many bytes came over the network for this page, and how many segments of the ledger came from the cache. */
export function transferred(): { bytes: number; segments: number; fromCache: number } {
  const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const segments = all.filter((one) => one.name.includes('/segments/'));
  return {
    bytes: all.reduce((sum, one) => sum + one.transferSize, 0),
    segments: segments.length,
    fromCache: segments.filter((one) => one.transferSize === 0).length,
  };
}

/** Fetches and parses the same lines with nothing else around it; milliseconds. */
export async function readBarely(): Promise<number> {
  const start = performance.now();
  const head = (await (await fetch('/trpc/ledger.head')).json()) as {
    result: { data: { epoch: string; segments: { first: number; count: number; digest: string }[] } };
  };
  const { epoch, segments } = head.result.data;
  const texts = segments.map(async ({ first, count, digest }) => {
    const answer = await fetch(`/ledger/${epoch}/segments/${first}-${first + count - 1}/${digest}.ndjson.gz`);
    const { readable, writable } = new DecompressionStream('gzip');
    const writer = writable.getWriter();
    void writer.write(await answer.arrayBuffer());
    void writer.close();
    const [reader, decoder] = [readable.getReader(), new TextDecoder()];
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
    }
    return JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) as unknown[];
  });
  await Promise.all(texts);
  return performance.now() - start;
}

/** How many entries the ledger has, and how many bytes their lines are. */
export async function readLedger(): Promise<{ entries: number; lines: number }> {
  const asked = (path: string, input: object): string =>
    `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
  type Answer<Data> = { result: { data: Data } };
  const head = (await (await fetch('/trpc/ledger.head')).json()) as Answer<{ epoch: string; length: number }>;
  const { epoch, length } = head.result.data;
  const lines: string[] = [];
  while (lines.length < length) {
    const last = lines.at(-1);
    const id = last === undefined ? {} : { id: (JSON.parse(last) as { id: string }).id };
    const answer = await fetch(asked('ledger.lines', { epoch, after: lines.length, ...id }));
    lines.push(...((await answer.json()) as Answer<string[]>).result.data);
  }
  return { entries: length, lines: new Blob([`${lines.join('\n')}\n`]).size };
}

/** Asks for another date with a click; milliseconds until the table has changed, and until that has been painted. */
export function goTo(day: string): Promise<{ changed: number; painted: number }> {
  const table = (): string => document.querySelector('main table')?.textContent ?? '';
  const panel = document.querySelector<HTMLDetailsElement>('.mb-time__choose');
  if (panel !== null) panel.open = true;
  const type = (id: string, text: string | undefined): void => {
    const input = document.querySelector<HTMLInputElement>(id);
    if (input === null) throw new Error('The page has no dates to choose');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const [year, month, date] = day.split('-');
  type('#asof', date);
  type('#asof-month', month);
  type('#asof-year', year);
  const before = table();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The table did not change for ${day}`)), 10_000);
    // What was typed is taken up before the button is pressed, as from a hand.
    requestAnimationFrame(() => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        if (table() === before) return;
        observer.disconnect();
        const changed = performance.now() - start;
        requestAnimationFrame(() => {
          setTimeout(() => resolve({ changed, painted: performance.now() - start }), 0);
        });
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      document.querySelector<HTMLInputElement>('#asof')?.form?.querySelector('button')?.click();
    });
  });
}

/** What a step takes; milliseconds from the key. */
export interface Step {
  /** Until the page of the other date has been painted. */
  readonly shown: number;
  /** Until nothing has changed any more for a while. */
  readonly settled: number;
}

interface Armed {
  step?: Promise<Step>;
}

/** Watches for the next key that moves the page to another date. */
export function watchStep(): void {
  const state = (): string => document.querySelector('.mb-time__state')?.textContent ?? '';
  const before = state();
  const quiet = 150;
  const step = new Promise<Step>((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error('The page did not follow the key')), 10_000);
    const at = { key: 0, shown: 0, settled: 0 };
    const end: { timer?: ReturnType<typeof setTimeout> } = {};
    document.addEventListener('keydown', ({ timeStamp }) => (at.key = timeStamp), { once: true, capture: true });
    const observer = new MutationObserver(() => {
      if (at.shown === 0 && state() === before) return;
      requestAnimationFrame(() => {
        setTimeout(() => {
          at.settled = performance.now() - at.key;
          if (at.shown === 0) at.shown = at.settled;
          clearTimeout(end.timer);
          end.timer = setTimeout(() => {
            observer.disconnect();
            clearTimeout(tooLate);
            resolve({ shown: at.shown, settled: at.settled });
          }, quiet);
        }, 0);
      });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
  (window as Armed).step = step;
}

/** What the step took that was watched for. */
export async function watchedStep(): Promise<Step> {
  const { step } = window as Armed;
  if (step === undefined) throw new Error('No step was watched for');
  return step;
}

/** Clicks a place of the navigation; milliseconds until the page with this heading has been painted. */
export function openPlace({ place, heading }: { place: string; heading: string }): Promise<number> {
  const link = [...document.querySelectorAll<HTMLElement>('nav a')].find((one) => one.textContent === place);
  if (link === undefined) throw new Error(`There is no place “${place}”`);
  const isThere = (): boolean =>
    [...document.querySelectorAll('main h1, main h2')].some((one) => one.textContent.trim() === heading);
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`“${heading}” did not appear`)), 10_000);
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => resolve(performance.now() - start), 0);
      });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    link.click();
  });
}

/** Resolves with the instant (milliseconds since 1970) at which the words are in the page's table. */
export function awaitWords(words: string): Promise<number> {
  const there = (): boolean => document.querySelector('main table')?.textContent.includes(words) === true;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`“${words}” did not appear`)), 10_000);
    const observer = new MutationObserver(() => {
      if (!there()) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Sends a command as the page would; resolves with the instant at which it was sent. */
export async function send(body: string): Promise<number> {
  const start = performance.timeOrigin + performance.now();
  const answer = await fetch('/trpc/execute', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await answer.text();
  if (!text.includes('"kind":"recorded"')) throw new Error(`It was not recorded: ${text}`);
  return start;
}

/** The longest that the page was held up within so many milliseconds from now. */
export async function longestTask(within: number): Promise<number> {
  const longest = { of: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.of = Math.max(longest.of, duration);
  });
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => {
    setTimeout(resolve, within);
  });
  observer.disconnect();
  return longest.of;
}

/** What saving a file takes: until it is there, and the longest that the page is held up meanwhile; milliseconds. */
export interface Saving {
  readonly saved: number;
  readonly heldUp: number;
}

/** Presses the button of that name, and waits until the page says what it saved. */
export async function pressUntilSaved(name: string): Promise<Saving> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  const told = button?.closest('details')?.querySelector('output');
  if (button === undefined || told === null || told === undefined) throw new Error(`There is no button “${name}”`);
  const longest = { of: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.of = Math.max(longest.of, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  button.click();
  while (!told.textContent.startsWith('Saved')) {
    if (told.textContent.startsWith('The file')) throw new Error(told.textContent);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  const saved = performance.now() - start;
  observer.disconnect();
  return { saved, heldUp: longest.of };
}
