import { whenIdle } from '../design/when-idle.ts';
import { partNames } from './fetched.ts';

/** How long the page has for itself before the parts of other pages are fetched; milliseconds. */
const patience = 4000;

/** How long a part waits at most for the browser to be idle; milliseconds. */
const longestWait = 2000;

let begun = false;

/**
 * Fetches every part of the application into the browser's cache, one after another while it has nothing else to do, so
 * that a page opens without network too. Not where the reader saves data.
 */
export function fetchAllParts(): void {
  if (begun) return;
  begun = true;
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  setTimeout(() => void fetchEach(), patience);
}

async function fetchEach(): Promise<void> {
  try {
    const there = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    for (const name of await partNames()) {
      if (there.has(name)) continue;
      await new Promise<void>((resolve) => whenIdle(() => resolve(), longestWait));
      // Read to its end, or the browser keeps nothing of it.
      await (await fetch(name, { priority: 'low' })).arrayBuffer();
    }
  } catch {
    // Without network now; whatever is still missing is fetched when it is wanted.
  }
}
