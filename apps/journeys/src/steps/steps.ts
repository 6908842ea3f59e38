import { axeFaults } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { drawn } from './drawn.ts';

/** A day in the three parts that it is typed in: day, month and year. */
export type TypedDay = readonly [string, string, string];

/** Today in London. */
export function todayParts(): TypedDay {
  const [day = '', month = '', year = ''] = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' })
    .format(new Date())
    .split('/');
  return [day, month, year];
}

/** Types a day into the group of fields with this legend. */
export async function typeDay(page: Page, group: string, [day, month, year]: TypedDay): Promise<void> {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill(day);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
}

/** Waits until the page says that something was recorded. */
export async function recorded(page: Page): Promise<void> {
  await page.getByText(/Recorded as entry\s\d+/).waitFor();
}

/** The lines of the error summary, as they are read. */
export async function errorLines(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('alert').getByRole('link');
  await links.first().waitFor();
  return links.allTextContents();
}

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
