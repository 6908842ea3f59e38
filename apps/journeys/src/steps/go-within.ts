import type { Page } from 'playwright-core';

/** Leads to no page, and so is left for every other. */
const nowhere = '/nowhere';

/** The path that the page itself says it is at; what Playwright says of it lags behind. */
const pathOf = (page: Page): Promise<string> => page.evaluate(() => location.pathname);

/**
 * Goes to an address as a link of the page does, without loading the page anew, and so without replaying the ledger again.
 * It is there when its heading takes the focus, which happens only where the path is another one than before.
 */
export async function goWithin(page: Page, address: string, again = true): Promise<void> {
  const before = await pathOf(page);
  if (new URL(address, page.url()).pathname === before) {
    await goWithin(page, nowhere);
    return goWithin(page, address, again);
  }
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    history.pushState({}, '', to);
  }, address);
  await page.locator('h1:focus').waitFor();
  // A page that was still on its way to where signing in led takes the focus too, and the address back.
  if (again && before === (await pathOf(page))) await goWithin(page, address, false);
}
