import { financialYearOf } from '@minutebook/domain';
import type { Page } from 'playwright-core';

import { follow, press, today, typeDay } from './forms.ts';
import { focusComesTo, tabTo } from './keyboard.ts';

/** What the budget of these journeys is called. */
export const budget = 'Digital services';
export const portal = 'Customer portal';
export const officer = 'Web officer';

const first = Number(financialYearOf(today()).slice(0, 4));

/** The last financial year, this one and the next, with the days on which they begin. */
export const years = { last: yearFrom(first - 1), now: yearFrom(first), next: yearFrom(first + 1) };
export const began = { last: `${first - 1}-04-01`, now: `${first}-04-01` };

function yearFrom(beginning: number): string {
  return financialYearOf(`${beginning}-04-01`);
}

/** Goes to a list and down it by the arrow key, until it says this. @throws when its end comes first */
export async function pick(list: ReturnType<Page['getByLabel']>, option: string): Promise<void> {
  await tabTo(list);
  const chosen = list.locator('option:checked');
  const most = await list.locator('option').count();
  await list.page().keyboard.press('Home');
  for (let left = most; left > 0 && (await chosen.textContent()) !== option; left -= 1) {
    await list.page().keyboard.press('ArrowDown');
  }
  if ((await chosen.textContent()) !== option) throw new Error(`The list does not offer “${option}”`);
}

/** Asks by the keyboard for the years that a list leaves out at first, which then has the focus. */
export async function showAllYears(page: Page, at: number): Promise<void> {
  await tabTo(page.getByRole('button', { name: /^Earlier and later years/ }).first());
  await page.keyboard.press('Enter');
  await focusComesTo(page.getByLabel('Financial year').nth(at));
}

/** Opens the budget by the navigation. */
export async function openBudget(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('heading', { level: 1, name: 'Budget' }).waitFor();
  await follow(page, budget, budget);
}

/** Opens a form of the budget: the link, and the heading that it leads to. */
export async function openForm(page: Page, link: string, heading = link): Promise<void> {
  await openBudget(page);
  await follow(page, link, heading);
}

interface Payment {
  readonly year: string;
  readonly amount: string;
  readonly on: string;
}

/** Fills the form of a payment out of the portal’s money and sends it. */
export async function pay(page: Page, { year, amount, on }: Payment): Promise<void> {
  await openForm(page, `Record spend of ${year}`, 'Record spend');
  await page.getByLabel('Who was paid?').selectOption({ label: 'A supplier or body' });
  await page.getByLabel('Supplier', { exact: true }).fill('Northgate Digital');
  await page.getByLabel('Amount in pounds').fill(amount);
  await page.getByLabel('Out of which allocation?').selectOption({ label: portal });
  await typeDay(page, 'When was it paid?', on);
  await press(page, 'Record the payment');
}

/** Fills the form of a move from the portal to the officer in this year and sends it. */
export async function vire(page: Page, amount: string): Promise<void> {
  await openForm(page, 'Move money by virement');
  await page.getByLabel('From', { exact: true }).selectOption({ label: portal });
  await page.getByLabel('To', { exact: true }).selectOption({ label: officer });
  await page.getByLabel('Amount in pounds').fill(amount);
  await page.getByLabel('Why?').fill('The officer starts sooner.');
  await typeDay(page, 'When was it moved?', today());
  await press(page, 'Move the money');
}
