import type { BrowserContext, Page } from 'playwright-core';

import { pressUntilSaved } from './in-page.ts';
import type { Saving } from './in-page.ts';

/** What it takes to save every entry as a file; milliseconds. */
export interface Taken {
  readonly csv: Saving;
  readonly excel: Saving;
}

/** Saves the list of all entries in both forms, each on a page that was just opened. */
export async function takeAway(context: BrowserContext, origin: string): Promise<Taken> {
  const page = await context.newPage();
  return { csv: await save(page, origin, 'Save as CSV'), excel: await save(page, origin, 'Save as Excel') };
}

async function save(page: Page, origin: string, button: string): Promise<Saving> {
  await page.goto(`${origin}/entries`);
  await page.locator('summary', { hasText: 'Take this table away' }).click();
  await page.getByRole('button', { name: button }).waitFor();
  // What the opening of the page left to do is no part of it.
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
  return page.evaluate(pressUntilSaved, button);
}
