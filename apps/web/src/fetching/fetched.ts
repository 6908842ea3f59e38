/** A part of the application could not be had: it was not fetched before, and the server cannot be reached now. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/** The names of all parts, as the build lists them. */
export async function partNames(): Promise<readonly string[]> {
  const answer = await fetch('/parts.json', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The list of parts answered ${answer.status}`);
  return (await answer.json()) as readonly string[];
}

/**
 * Fetches a part. Where a newer version has taken the place of the one that this page is of, the page is loaded anew.
 * @throws NotFetched
 */
export async function fetched<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (await isReplaced()) {
      location.reload();
      return new Promise(() => {});
    }
    throw new NotFetched('This part of the service could not be fetched.', { cause });
  }
}

/** Loads the page anew once the server can be reached; until then what is shown stays. */
export async function loadAgain(): Promise<void> {
  try {
    await partNames();
  } catch {
    return;
  }
  location.reload();
}

async function isReplaced(): Promise<boolean> {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  try {
    return entry !== undefined && !(await partNames()).includes(new URL(entry).pathname);
  } catch {
    return false;
  }
}
