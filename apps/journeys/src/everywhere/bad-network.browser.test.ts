import type { BrowserContext, Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

/** Goes to a place of the navigation as a person does, without loading the page anew. */
async function goTo(page: Page, place: string, heading: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** How long a busy computer may take to fetch every part, which it does only while it is idle; milliseconds. */
const idleAtLast = 240_000;

/** The browser itself lists only the first 250 that it fetched, so what comes from now on is told by its requests. */
async function everyPartIsFetched(page: Page): Promise<void> {
  const names = (await (await fetch(`${server.address}/parts.json`)).json()) as readonly string[];
  const there = new Set<string>();
  page.on('requestfinished', (request) => there.add(new URL(request.url()).pathname));
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  for (const name of before) there.add(new URL(name).pathname);
  await expect.poll(() => names.filter((name) => !there.has(name)), { timeout: idleAtLast }).toEqual([]);
}

/** What the overview shows below its first part comes later; left before, it would be fetched by what comes next. */
async function whole(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Is there a firm timetable?' }).waitFor();
  await page.getByRole('heading', { name: 'Are we on budget?' }).waitFor();
}

async function withContext(
  then: (page: Page, context: BrowserContext) => Promise<void>,
  savesData = true,
): Promise<void> {
  const page = await signedIn(browser, server, programmeManager, '/', savesData);
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await whole(page);
  await then(page, page.context());
  await page.context().close();
}

describe('Without network', () => {
  it('a page that was not visited opens once the browser had a while', () =>
    withContext(async (page, context) => {
      await everyPartIsFetched(page);
      await context.setOffline(true);
      await goTo(page, 'Governance', 'Governance');
      await page.getByRole('heading', { name: 'Projects without an approved plan' }).waitFor();
      await goTo(page, 'Settings', 'Programme');
    }, false));

  it('a page that could not be fetched says so in its place, and is there when the network is', () =>
    withContext(async (page, context) => {
      await context.setOffline(true);
      await goTo(page, 'Governance', 'This page could not be shown');
      await page.getByText('the server cannot be reached').waitFor();
      await goTo(page, 'Overview', 'Overview');
      await goTo(page, 'Governance', 'This page could not be shown');
      await context.setOffline(false);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: 'Governance' }).waitFor();
    }));
});

describe('A reload', () => {
  it('moves at most 20,000 bytes, whatever the ledger holds', () =>
    withContext(async (page, context) => {
      const network = await context.newCDPSession(page);
      await network.send('Network.enable');
      let bytes = 0;
      let answers = 0;
      network.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
        answers += 1;
      });
      await page.reload();
      await whole(page);
      await expect.poll(() => answers).toBeGreaterThan(3);
      await expect.poll(() => bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThanOrEqual(20_000);
    }));

  it('waits for one answer, whatever a round trip takes: the page is whole before anything else is answered', () =>
    withContext(async (page, context) => {
      const network = await context.newCDPSession(page);
      // Held for ever: every question to the server, of which none may be needed. What is kept here is not asked for.
      await network.send('Fetch.enable', { patterns: [{ urlPattern: '*/trpc/*' }] });
      await page.reload();
      await whole(page);
      // What moved something came over the network; the rest was kept here.
      const moved = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({ transferSize }) => transferSize > 0)
          .map(({ name }) => name),
      );
      expect(moved).toEqual([]);
    }));
});

describe('What comes in place of the ledger', () => {
  it.each([
    ['a page', '<!doctype html><title>Sign in to the proxy</title>'],
    ['a part that was cut', '{"n":1,"id":"018'],
  ])('%s does not keep the ledger from being read', async (_what, body) => {
    const page = await signedIn(browser, server, programmeManager, '/settings');
    await page.context().route('**/ledger/*/segments/**', (route) => route.fulfill({ body }));
    await page.goto(`${server.address}/backlog`);
    await page.getByRole('table', { name: 'Projects' }).first().waitFor();
    await page.context().close();
  });

  it('is told for what it is where nothing else comes, until it is read when that is asked for', async () => {
    const page = await signedIn(browser, server, programmeManager, '/settings');
    // What is tried by itself every few seconds stays without success, so that it cannot come before the button is pressed.
    await page.addInitScript("addEventListener('click', () => (globalThis.asked = true), { capture: true })");
    const unlessAsked = async (route: Route, answer: Parameters<Route['fulfill']>[0]): Promise<void> =>
      (await page.evaluate('globalThis.asked === true')) ? route.continue() : route.fulfill(answer);
    const html = { body: '<!doctype html>', contentType: 'text/html' };
    await page.context().route('**/ledger/*/segments/**', (route) => unlessAsked(route, html));
    await page
      .context()
      .route('**/trpc/ledger.lines*', (route) =>
        unlessAsked(route, { json: { result: { data: ['<!doctype html>'] } } }),
      );
    await page.goto(`${server.address}/backlog`);
    await page.getByText(/cannot be read\. It is tried again/).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: 'Projects' }).first().waitFor();
    await page.context().close();
  });
});
