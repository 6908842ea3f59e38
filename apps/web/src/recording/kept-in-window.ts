/**
 * What each person has begun in this window and not recorded. It outlives its page, and a page that is loaded again; nobody
 * else who signs in here finds it.
 */
export class KeptInWindow<Kept> {
  readonly #name: string;
  /** So that a page left and found again has it where the browser keeps nothing, or has no room for it. */
  readonly #inThisPage = new Map<string, Kept | undefined>();

  constructor(name: string) {
    this.#name = name;
  }

  /** `undefined` forgets what was kept. */
  keep(personId: string | undefined, kept: Kept | undefined): void {
    const key = this.#key(personId);
    this.#inThisPage.set(key, kept);
    try {
      if (kept === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // Then it is lost when the page is loaded again.
    }
  }

  /** `undefined` where there is none, or none that can be read. */
  of(personId: string | undefined): Kept | undefined {
    const key = this.#key(personId);
    if (!this.#inThisPage.has(key)) this.#inThisPage.set(key, this.#inBrowser(key));
    return this.#inThisPage.get(key);
  }

  #inBrowser(key: string): Kept | undefined {
    try {
      return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null) ?? undefined;
    } catch {
      return undefined;
    }
  }

  #key(personId = ''): string {
    return `minutebook.${this.#name} ${personId}`;
  }
}
