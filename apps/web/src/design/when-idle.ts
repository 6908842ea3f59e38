/**
 * Calls back once, when the browser has nothing else to do, and `within` this many milliseconds where that is given;
 * returns how to stop that. Not every browser tells when it is idle.
 */
export function whenIdle(then: (deadline?: IdleDeadline) => void, within?: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(then, within === undefined ? {} : { timeout: within });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(then);
  return () => clearTimeout(asked);
}
