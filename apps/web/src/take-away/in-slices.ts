/** How long the page is kept from anything else at a time; milliseconds. */
const longest = 8;

/** Does something with each of many, and lets the page go on with what else it has to do in between. */
export async function inSlices<One>(all: readonly One[], each: (one: One) => void): Promise<void> {
  let since = performance.now();
  for (const one of all) {
    each(one);
    if (performance.now() - since < longest) continue;
    await others();
    since = performance.now();
  }
}

/** Resolves once the page has done what waited. A timer would idle between slices, where the browser knows better. */
export async function others(): Promise<void> {
  if (typeof scheduler === 'object') return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
