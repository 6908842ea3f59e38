import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { drawn, headed } from '../steps/drawn.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

const kept = (page: Page) => page.getByRole('list', { name: 'Filters you keep' });
const searchOf = (page: Page) => new URL(page.url()).search;

async function keep(page: Page, name: string): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Keep this filter' }).click();
  await page.getByLabel('Call it').fill(name);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText(`“${name}” is kept in this browser.`).and(page.locator(':focus')).waitFor();
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(server.address + address);
  await headed(page);
  await drawn(page);
}

describe('a filter', () => {
  it('is kept under a name, offered as a link that keeps the dates, called otherwise and removed', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog');
    await headed(page);
    await expect.poll(() => page.getByText('Keep this filter').count()).toBe(0);
    await page.locator('summary').filter({ hasText: 'Narrow the list' }).click();
    await page.getByLabel('To be put in order').selectOption('Milestone overdue');
    await page.getByRole('button', { name: 'Apply' }).click();
    await keep(page, 'Late ones');
    await expectFitForAll(page);
    await expect.poll(() => page.getByText('Keep this filter').count()).toBe(0);

    await open(page, '/backlog?asof=2026-09-16&since=2026-07-08&department=housing');
    await page.locator('summary').filter({ hasText: 'Keep this filter' }).click();
    await page.getByLabel('Call it').fill('late ONES');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('You keep a filter called “Late ones” already.').waitFor();
    await page.getByLabel('Call it').and(page.locator(':focus')).waitFor();
    await kept(page).getByRole('link', { name: 'Late ones' }).click();
    await expect.poll(() => searchOf(page)).toBe('?need=milestonesLate&asof=2026-09-16&since=2026-07-08');
    await expect.poll(() => page.getByLabel('To be put in order').inputValue()).toBe('milestonesLate');

    await page.locator('summary').filter({ hasText: 'Rename or remove' }).click();
    await page.getByLabel('New name of “Late ones”').fill('Overdue');
    await expectFitForAll(page);
    await page.getByRole('button', { name: 'Rename' }).click();
    await kept(page).getByRole('link', { name: 'Overdue' }).waitFor();
    await page.getByRole('button', { name: 'Remove “Overdue”' }).click();
    await expect.poll(() => kept(page).count()).toBe(0);
    await page.context().close();
  });

  it('is there again after the page is loaded anew, for the same person and on the same list alone', async () => {
    const page = await signedIn(browser, server, programmeManager, '/governance/decisions?outcome=deferred');
    await headed(page);
    await keep(page, 'Put off');
    await open(page, '/governance/decisions');
    await kept(page).getByRole('link', { name: 'Put off' }).click();
    await expect.poll(() => searchOf(page)).toBe('?outcome=deferred');
    for (const [address, name] of [
      ['/entries?mark=late', 'Late'],
      ['/audit/changes?since=2026-07-08&about=money', 'Money'],
      ['/budget/transformation?kind=payment', 'Paid'],
    ] as const) {
      await open(page, address);
      await expect.poll(() => kept(page).count()).toBe(0);
      await keep(page, name);
    }
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: scrutinyMember }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await open(page, '/governance/decisions?outcome=deferred');
    await page.getByText('Keep this filter').waitFor();
    await expect.poll(() => kept(page).count()).toBe(0);
    await page.context().close();
  });
});
