import { useEffect, useState } from 'react';

/** A part of the application that is fetched once it is wanted. */
interface Fetched<Part> {
  /** Absent until it is there. */
  readonly part: Part | undefined;
  /** Whether it could not be had; it is tried again when it is wanted the next time. */
  readonly failed: boolean;
}

/**
 * Fetches what few readers of a page ask for, and only then, so that it is no part of the first page. `fetch` must be
 * the same function every time.
 */
export function useFetched<Part extends object>(wanted: boolean, fetch: () => Promise<Part>): Fetched<Part> {
  const [fetched, setFetched] = useState<Fetched<Part>>({ part: undefined, failed: false });
  const missing = fetched.part === undefined;
  useEffect(() => {
    if (!wanted || !missing) return undefined;
    let left = false;
    const fetchIt = async (): Promise<void> => {
      const part = await fetch().catch(() => undefined);
      if (!left) setFetched({ part, failed: part === undefined });
    };
    void fetchIt();
    return () => {
      left = true;
    };
  }, [wanted, missing, fetch]);
  return fetched;
}
