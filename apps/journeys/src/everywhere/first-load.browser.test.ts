import type { Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

/** What a browser that has nothing of it yet fetches for a page, in bytes as they are sent when gzipped. */
async function fetchedBy(path: string): Promise<{ readonly js: number; readonly css: number }> {
  const elsewhere = (await signedIn(browser, server, scrutinyMember)).context();
  const context = await browser.newContext({
    storageState: await elsewhere.storageState(),
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  });
  await elsewhere.close();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(server.address + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const bytes = async (ending: string): Promise<number> => {
    const wanted = responses.filter((one) => new URL(one.url()).pathname.endsWith(ending));
    const sizes = await Promise.all(wanted.map((one) => one.request().sizes()));
    return sizes.reduce((total, one) => total + one.responseBodySize, 0);
  };
  const fetched = { js: await bytes('.js'), css: await bytes('.css') };
  await context.close();
  return fetched;
}

describe('A first visit', () => {
  // Whoever begins at another page fetches that page's own part besides.
  it.each([
    ['/', 170_000],
    ['/backlog', 180_000],
    ['/governance', 180_000],
  ])('to %s fetches at most %i bytes of script, and 20,000 of style', async (path, most) => {
    const { js, css } = await fetchedBy(path);
    expect(js).toBeGreaterThan(50_000);
    expect(css).toBeGreaterThan(1000);
    expect(js).toBeLessThanOrEqual(most);
    expect(css).toBeLessThanOrEqual(20_000);
  });
});
