import { addDays, dayOf } from '@minutebook/domain';
import type { Page } from 'playwright-core';

/** Today in London. */
export function today(): string {
  return dayOf(new Date().toISOString());
}

/** A year still to come that no form asks about. */
export const inFiveYears = String(new Date().getFullYear() + 5);

/** The day so many days before today, in London. */
export function daysAgo(days: number): string {
  return addDays(today(), -days);
}

/** A day as the screen writes it, such as “16 September 2026”. */
export function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Types a day into the three fields under a legend. */
export async function typeDay(page: Page, legend: string | RegExp, on: string): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  const fields = page.getByRole('group', { name: legend });
  await fields.getByLabel('Day').fill(day);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
}

export async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
}

/** Follows a link of the page to the page with this heading. */
export async function follow(page: Page, link: string, heading: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: link, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Sends the open form for what happened on a day, and waits for its entry number. */
export async function record(page: Page, button: string, on: string): Promise<void> {
  await typeDay(page, /^When /, on);
  await press(page, button);
  await recorded(page);
}

/** Waits until the page says that something was recorded. */
export async function recorded(page: Page): Promise<void> {
  await page.getByText(/^Recorded as entry\s\d+/).waitFor();
}

/** Waits until the page says that nothing was recorded, and why. */
export async function refusedBecause(page: Page, sentence: string): Promise<void> {
  const box = page.getByRole('alert').filter({ hasText: 'This was not recorded' });
  await box.getByText(sentence).waitFor();
}

/** The lines of the error summary, as they are read. */
export async function errorLines(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('alert').getByRole('link');
  await links.first().waitFor();
  return links.allTextContents();
}
