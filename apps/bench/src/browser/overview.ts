import { dayOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import type { BrowserContext, Page } from 'playwright-core';

import { commandIdAt } from '../history/command-id.ts';
import { waitsOf } from '../report/statistics.ts';
import type { Waits } from '../report/statistics.ts';
import { longestTask, send } from './in-page.ts';

const warmUp = 2;
const arrivals = 8;

/** What the overview takes; milliseconds. */
export interface OverviewTook {
  /** From a click on another page until it is painted. */
  readonly opened: number;
  /** How long the page is held up by an entry that somebody else records. */
  readonly heldUp: Waits;
}

/** Opens the overview from the backlog, then records entries in another browser and sees how long each holds it up. */
export async function openOverview(context: BrowserContext, from: Page, projectId: string): Promise<OverviewTook> {
  const page = await context.newPage();
  await page.goto(`${new URL(from.url()).origin}/backlog`);
  await page.locator('main tbody tr').first().waitFor();
  const start = await page.evaluate(() => performance.now());
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Where the projects stand' }).waitFor();
  const opened = await page.evaluate(
    async (since) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since), 0));
      }),
    start,
  );
  return { opened, heldUp: await holdUp(page, from, projectId) };
}

async function holdUp(page: Page, from: Page, projectId: string): Promise<Waits> {
  const waits: number[] = [];
  for (let index = 0; index < warmUp + arrivals; index += 1) {
    const effectiveOn = dayOf(new Date().toISOString());
    const command: Command = {
      type: 'NameProjectSponsor',
      projectId,
      sponsor: `Head of holding ${index}.`,
      effectiveOn,
    };
    const longest = page.evaluate(longestTask, 1_500);
    await from.evaluate(send, JSON.stringify({ commandId: commandIdAt(Date.now(), index, 4), command }));
    const wait = await longest;
    if (index >= warmUp) waits.push(wait);
  }
  return waitsOf(waits);
}
