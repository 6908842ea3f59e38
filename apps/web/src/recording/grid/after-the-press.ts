let isPressed = false;
let isWatching = false;

/** Begins to follow whether the pointer is pressed; once is enough, and before anything is left. */
export function watchPresses(): void {
  if (isWatching) return;
  isWatching = true;
  document.addEventListener('pointerdown', () => (isPressed = true), true);
  for (const ends of ['pointerup', 'pointercancel']) document.addEventListener(ends, () => (isPressed = false), true);
}

/**
 * Calls back at once or, while the pointer is pressed, once that has led to its click: what is left by pressing a button below
 * must not move the button from under the pointer.
 */
export function afterThePress(then: () => void): void {
  if (!isPressed) {
    then();
    return;
  }
  const once = new AbortController();
  const released = (): void => {
    once.abort();
    // The click comes after the release.
    setTimeout(then);
  };
  const { signal } = once;
  for (const ends of ['pointerup', 'pointercancel'])
    document.addEventListener(ends, released, { capture: true, signal });
}
