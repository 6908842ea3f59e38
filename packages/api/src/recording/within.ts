/**
 * Whether what is waited for comes within so many milliseconds. The signal says that it is waited for no longer: then
 * nothing of the wait may be left.
 */
export async function within(milliseconds: number, wait: (over: AbortSignal) => Promise<unknown>): Promise<boolean> {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([wait(over.signal).then(() => true), late]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
