import { dayOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import type { BrowserContext, Page } from 'playwright-core';

import { commandIdAt } from '../history/command-id.ts';
import { median, waitsOf } from '../report/statistics.ts';
import type { Waits } from '../report/statistics.ts';
import { longestTask, openPlace, send } from './in-page.ts';
import { backlogPage } from './visits.ts';

const warmUp = 2;
const arrivals = 8;

/** What the overview takes; milliseconds. */
export interface OverviewTook {
  /** From a click on another page, with the pointer already on its link, until it is painted, on pages that were just opened. */
  readonly opened: number;
  /** The same of a page that has next to nothing on it. */
  readonly bare: number;
  /** How long the page is held up by an entry that somebody else records. */
  readonly heldUp: Waits;
}

const rounds = 3;

/** Opens the overview from the backlog, then records entries in another browser and sees how long each holds it up. */
export async function openOverview(context: BrowserContext, from: Page, projectId: string): Promise<OverviewTook> {
  const { origin } = new URL(from.url());
  const [opened, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await openOn(await freshPage(context, origin), emptyPage));
    opened.push(await openOn(await freshPage(context, origin), overview));
  }
  const page = await freshPage(context, origin);
  await page.evaluate(openPlace, overview);
  return { opened: median(opened), bare: median(bare), heldUp: await holdUp(page, from, projectId) };
}

const overview = { place: 'Overview', heading: 'Where the projects stand' };

/** The large history has no benefits. */
const emptyPage = { place: 'Benefits', heading: 'Benefits' };

/** The backlog, once what opening it left to do is done. */
async function freshPage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await backlogPage(context, origin);
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
  return page;
}

async function openOn(page: Page, wanted: Parameters<typeof openPlace>[0]): Promise<number> {
  await point(page, wanted.place);
  const took = await page.evaluate(openPlace, wanted);
  await page.close();
  return took;
}

/** A hand is on a link before it clicks, which has the page's parts fetched. */
async function point(page: Page, place: string): Promise<void> {
  const parts = await page.evaluate(() => performance.getEntriesByType('resource').length);
  await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).hover();
  await page.waitForFunction((before) => performance.getEntriesByType('resource').length > before, parts);
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
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
