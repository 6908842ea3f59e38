import type { ServerProcess } from '@minutebook/server/testing';
import type { Browser, Page } from 'playwright-core';
import { headed } from './drawn.ts';

/** Opens a browser of somebody's own, signed in as a post of the demonstration, at a path. */
export async function signedIn(
  browser: Browser,
  server: Pick<ServerProcess, 'address'>,
  post: string,
  path = '/',
  savesData = true,
): Promise<Page> {
  const page = await opened(browser, server, path, savesData);
  await page.getByRole('button', { name: post }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await headed(page);
  return page;
}

/** After how many milliseconds a step that never comes is named, before its whole test ends without a word of it. */
const stepAtLast = 120_000;

/**
 * Opens a browser of somebody's own at a path, where nobody is signed in yet. It asks to save data, unless told otherwise, so
 * that no page fetches the parts of all the others behind the journey, which takes longer than most journeys do.
 */
export async function opened(
  browser: Browser,
  server: Pick<ServerProcess, 'address'>,
  path: string,
  savesData = true,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(stepAtLast);
  if (savesData) {
    await context.addInitScript("Object.defineProperty(navigator.connection, 'saveData', { get: () => true })");
  }
  const page = await context.newPage();
  failOnFault(page);
  // A journey leaves half-typed forms on purpose; a person would be asked first.
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') void dialog.accept();
  });
  await page.goto(server.address + path);
  return page;
}

export const programmeManager = 'Programme Manager (ICT)';
export const scrutinyMember = 'Member of the Scrutiny Committee';

/** Makes an uncaught error in the page an error of the journey. */
function failOnFault(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
}

/** The titles of the backlog's rows, first place first. */
export async function backlogTitles(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Projects' }).locator('tbody tr');
  await rows.first().waitFor();
  return rows.locator('a[href*="/projects/"]:not([href*="/rank"])').allTextContents();
}
