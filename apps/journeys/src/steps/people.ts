import type { ServerProcess } from '@minutebook/server/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { headed } from './drawn.ts';

/** Where a server answers. */
type At = Pick<ServerProcess, 'address'>;

/**
 * Opens a browser of somebody's own, signed in as a post of the demonstration, at a path. The session is asked for as the
 * page that signs in asks for it, and the page at the path is the first that is loaded; journeys about signing in press the
 * post themselves.
 */
export async function signedIn(
  browser: Browser,
  server: At,
  post: string,
  path = '/',
  savesData = true,
): Promise<Page> {
  const context = await ownContext(browser, savesData);
  await signIn(context, server, post);
  const page = await pageOf(context, server.address + path);
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await headed(page);
  return page;
}

/** Opens a browser of somebody's own at a path, where nobody is signed in yet. */
export async function opened(browser: Browser, server: At, path: string, savesData = true): Promise<Page> {
  return pageOf(await ownContext(browser, savesData), server.address + path);
}

/** After how many milliseconds a step that never comes is named, before its whole test ends without a word of it. */
const stepAtLast = 120_000;

/**
 * A browser of somebody's own. It asks to save data, unless told otherwise, so that no page fetches the parts of all the
 * others behind the journey, which takes longer than most journeys do.
 */
async function ownContext(browser: Browser, savesData: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(stepAtLast);
  if (savesData) {
    await context.addInitScript("Object.defineProperty(navigator.connection, 'saveData', { get: () => true })");
  }
  return context;
}

/** Signs a browser in that has no page yet. @throws when there is no such post */
async function signIn({ request }: BrowserContext, { address }: At, post: string): Promise<void> {
  const asked = await request.get(`${address}/trpc/session.posts`);
  const { result } = (await asked.json()) as { readonly result: { readonly data: readonly Post[] } };
  const chosen = result.data.find(({ name }) => name === post);
  if (chosen === undefined) throw new Error(`The demonstration has no post ${post}`);
  const data = { personId: chosen.personId };
  const answer = await request.post(`${address}/trpc/session.signInAs`, { data, headers: { origin: address } });
  if (!answer.ok()) throw new Error(`Signing in as ${post} was refused: ${await answer.text()}`);
}

/** A post as the page that signs in is told of it. */
interface Post {
  readonly personId: string;
  readonly name: string;
}

async function pageOf(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  failOnFault(page);
  // A journey leaves half-typed forms on purpose; a person would be asked first.
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') void dialog.accept();
  });
  await page.goto(address);
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
