import type { Page } from 'playwright-core';

/** Leads to no page, and so is left for every other. */
const nowhere = '/nowhere';

/**
 * Goes to an address as a link of the page does, without loading the page anew, and so without replaying the ledger again.
 * It is there when its heading takes the focus, which happens only where the path is another one than before.
 */
export async function goWithin(page: Page, address: string, again = true): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  if (new URL(address, origin).pathname === pathname) await goWithin(page, nowhere);
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    history.pushState({}, '', to);
  }, address);
  await page.locator('h1:focus').waitFor();
  // A page that was still on its way to where signing in led takes the focus too, and the address back.
  const isThere = new URL(page.url()).pathname === new URL(address, origin).pathname;
  if (again && !isThere) await goWithin(page, address, false);
}
