// These functions run in the page. Each is sent there as text, so it sees nothing that is declared outside it.

/** What a key takes in the grid; milliseconds. */
export interface Key {
  /** Until the page has answered it. */
  readonly handled: number;
  /** Until that has been painted, which waits for the next frame. */
  readonly painted: number;
}

/** Types so many keys into as many rows of the grid, one after another. */
export async function typeKeys(keys: number): Promise<Key[]> {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  const found: Key[] = [];
  for (let at = 0; at < keys; at += 1) {
    const input = document.querySelector<HTMLInputElement>(`[data-row="${at}"][data-column="0"]`);
    if (input === null || set === undefined) throw new Error('The grid has too few rows');
    input.focus();
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
    const start = performance.now();
    set.call(input, String(at + 1));
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // React answers a key before the event is over, and what it put off in the microtasks after it.
    await Promise.resolve();
    const handled = performance.now() - start;
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
    found.push({ handled, painted: performance.now() - start });
  }
  return found;
}

/** Pastes a block into the first cell. */
export function paste(text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const cell = document.querySelector<HTMLInputElement>('[data-row="0"][data-column="0"]');
  cell?.focus();
  cell?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

/** Records what is in the grid, and resolves with how long it took until the page says so; milliseconds. */
export async function recordGrid(services: number): Promise<number> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Record the month');
  const said = (): string => document.querySelector('.mb-grid__outcome')?.textContent ?? '';
  if (button === undefined) throw new Error('There is nothing to record with');
  const start = performance.now();
  button.click();
  while (!/recorded|Nothing|Say/.test(said())) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
  if (!said().includes(`${services} services recorded.`)) throw new Error(`It says: ${said()}`);
  return performance.now() - start;
}
