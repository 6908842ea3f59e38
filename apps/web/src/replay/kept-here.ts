/** What this browser keeps under a key; `undefined` when it keeps nothing, or forbids it. */
export function keptHere(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in this browser; `undefined` forgets it. False when the browser is full or forbids it. */
export function keepHere(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
