import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';

const { browser, server } = await reading();

async function expectOnTop(page: Page, heading: string): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: heading });
  await title.waitFor();
  expect((await title.boundingBox())?.y).toBeLessThan(100);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
  const face = await title.evaluate((element) => getComputedStyle(element).fontFamily);
  expect(face).toContain('Helvetica');
}

describe('where no program runs, the page says so on top, in its own typeface', () => {
  it('without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    await page.goto(server.address);
    await page.locator('noscript h1').waitFor();
    expect((await page.locator('noscript h1').boundingBox())?.y).toBeLessThan(100);
    await context.close();
  });

  it.each(['fetched', 'run'])('when its script cannot be %s', async (why) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    await page.route(/\.js$/, (route) =>
      why === 'fetched' ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: 'not a program' }),
    );
    await page.goto(server.address);
    await expectOnTop(page, 'Minutebook has not started yet');
    await context.close();
  });

  // However long a script takes on its way here, the moments of what is shown while it is waited for are asked for
  // themselves.
  it('says nothing of it to whoever has waited for the program for less than five seconds', async () => {
    const page = await (await browser.newContext()).newPage();
    const told: { readonly after: number; readonly says: boolean }[] = [];
    await page.route(
      /\.js$/,
      async (route) => {
        const start = page.locator('#app > *');
        for (const after of [0, 5_000, 60_000]) {
          told.push({ after, says: await start.evaluate(isShownAfter, after) });
        }
        await route.continue();
      },
      { times: 1 },
    );
    await page.goto(server.address);
    await page.getByRole('heading', { level: 1, name: 'Choose a post' }).waitFor();
    expect(told).toEqual([
      { after: 0, says: false },
      { after: 5_000, says: false },
      { after: 60_000, says: true },
    ]);
    await expect.poll(() => page.getByText('has not started yet').count()).toBe(0);
    await page.context().close();
  });
});

/** Runs in the page. Whether an element can be seen so many milliseconds after it was begun to be shown. */
function isShownAfter(element: Element, milliseconds: number): boolean {
  for (const animation of element.getAnimations()) animation.currentTime = milliseconds;
  return getComputedStyle(element).visibility === 'visible';
}
