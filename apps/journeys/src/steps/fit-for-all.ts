import { axeFaults } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { drawn } from './drawn.ts';

/** Axe finds nothing on the page as it is shown. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

/** Nothing on the page is wider than the page. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(wider).toBeLessThanOrEqual(0);
}

/** Both, at the width of a desk and of a telephone; leaves the page as wide as on a desk. */
export async function expectFitForAll(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
}
