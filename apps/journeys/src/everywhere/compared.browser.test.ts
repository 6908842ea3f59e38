import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading, servedUpTo } from '../setup/scene.ts';
import { cellsThatForget, figuresInTables } from '../steps/cells-that-forget.ts';
import { drawn } from '../steps/drawn.ts';
import { figuresThatForget } from '../steps/figures-that-forget.ts';
import { goWithin } from '../steps/go-within.ts';
import { linksThatForget } from '../steps/links-that-forget.ts';
import { programmeManager, signedIn } from '../steps/people.ts';
import { addresses } from './addresses.ts';
import { leadsTo, pagesThatShow, routes } from './routes.ts';

const { browser, server } = await reading();
let page: Page;

/** Days to compare with, the latest first: what each page shows is another than on one of them. */
const days = ['2026-07-08', '2025-07-08', '2024-06-03'];

/** By each of those days, a ledger in which nothing was recorded after it, and a page on it. */
const servers = new Map(await Promise.all(days.map(async (day) => [day, await servedUpTo(day)] as const)));
const pages = new Map<string, Page>();

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager);
  for (const [day, then] of servers) pages.set(day, await signedIn(browser, then, programmeManager));
  found['decision'] = await firstId('/governance/decisions', '/governance/decisions/');
  found['query'] = await firstId('/assurance/queries', '/assurance/queries/');
  found['engagement'] = await firstId('/assurance/engagement', '/assurance/engagement/');
});

/** What the addresses leave open, found once; empty where the demonstration holds none. */
const found: Record<string, string> = {};

async function firstId(path: string, link: string): Promise<string> {
  await open(path);
  const links = await page
    .locator(`main table a[href*="${link}"]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  return links[0]?.split(link)[1]?.split('?')[0] ?? '';
}

/** Pages of which the demonstration's first address names nothing, or something that has not changed since. */
const others: Readonly<Record<string, string>> = {
  '/search': '/search?q=portal',
  '/assurance/queries/$queryId': '/assurance/queries/{query}',
  '/assurance/engagement/$engagementId': '/assurance/engagement/{engagement}',
};

/** Whether the demonstration holds nothing that the page could show. */
function holdsNone(route: string): boolean {
  return ['query', 'engagement'].some((one) => found[one] === '' && addressesOf[one]?.test(route) === true);
}

const addressesOf: Readonly<Record<string, RegExp>> = {
  query: /^\/assurance\/queries/,
  engagement: /^\/assurance\/engagement/,
};

/** Whether an address is that of another page, which a parameter of the path would take for the id of a thing. */
function leadsElsewhere(address: string, route: string): boolean {
  return routes().some((one) => one !== route && one === address.split('?')[0]);
}

/** The address of a page in the demonstration, without its dates. */
function addressOf(route: string): string {
  const address = others[route] ?? addresses.find((one) => leadsTo(one, route) && !leadsElsewhere(one, route)) ?? '';
  const [path = '', query = ''] = address.split('?');
  const kept = query.split('&').filter((one) => one !== '' && !/^(?:asof|since|on)=/.test(one));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => found[name] ?? '');
  return kept.length === 0 ? `${filled}?` : `${filled}?${kept.join('&')}&`;
}

/** Pages are gone to within the client: that each can be loaded by its address is seen elsewhere, and takes four times as long. */
async function open(address: string, shown = page): Promise<void> {
  await goWithin(shown, address);
  // What is found comes bit by bit.
  if (address.startsWith('/search')) await shown.getByText(/ found under “[^”]+”\.$/).waitFor();
  await drawn(shown);
}

/** Waits until the page says at its address what it says there where nothing was recorded after the end of a day. */
async function saysWhatWasSaid(day: string, address: string): Promise<void> {
  const then = pages.get(day);
  if (then === undefined) throw new Error(`No ledger ends on ${day}`);
  await open(address, then);
  const difference = async (): Promise<string> => {
    const [here, there] = [await said(), await said(then)];
    return here === there ? '' : `It says: ${here}\nThen it said: ${there}`;
  };
  // Parts of both may come after the rest of the page.
  await expect.poll(difference).toBe('');
}

/** What the page says of itself, without what leads away from it or can be done there. */
async function said(shown = page): Promise<string> {
  return shown.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const one of main.querySelectorAll('.mb-page-head__actions, button, form, nav')) one.remove();
    return main.textContent;
  });
}

/** Values that the page sets side by side, and the numbers of the entries that changed them. */
async function changes(): Promise<{ readonly rows: number; readonly entries: readonly number[] }> {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll('main section')].filter((one) =>
      (one.getAttribute('aria-label') ?? one.querySelector('h2')?.textContent ?? '').startsWith('What changed'),
    );
    const links = blocks.flatMap((one) => [...one.querySelectorAll('a[href*="/entries/"]')]);
    const entries = links.map((one) => Number(/\/entries\/(\d+)/.exec(one.getAttribute('href') ?? '')?.[1]));
    return { rows: blocks.flatMap((one) => [...one.querySelectorAll('tbody tr, li')]).length, entries };
  });
}

/** Where a page tells what changed; a page that forgets what it is compared with has none. */
const told =
  'main .mb-changed-here, main section[aria-label^="What changed"], main section:has(> h2:text-is("What changed"))';

async function unfold(): Promise<void> {
  await page.locator(told).first().waitFor({ timeout: 30_000 });
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) {
      if (/What changed here|then and now/.test(one.textContent)) one.click();
    }
  });
  await page.locator(`:is(${told}) :is(table, p, li)`).or(page.locator('main p.mb-changed-here')).first().waitFor();
  await drawn(page);
}

describe.each(pagesThatShow())('the page %s', (route) => {
  it('takes a date, and a second one to set beside it, with what changed and by which entries', async () => {
    const address = addressOf(route);
    await open(address);
    if (holdsNone(route)) {
      await open(`${address}since=${days[0]}`);
      await page.getByText('nothing was recorded of what this page shows').waitFor();
      return;
    }
    const today = await said();
    for (const day of days) {
      await open(`${address}since=${day}`);
      await unfold();
      const { rows, entries } = await changes();
      if (rows === 0 || entries.length === 0) continue;
      const forgotten = await page.evaluate(figuresThatForget);
      const compared = await figuresInTables(page);
      await open(`${address}asof=${day}`);
      if ((await said()) === today) continue;
      // Nothing of it rests on what was recorded later, and whatever it leads to is of that day too.
      await saysWhatWasSaid(day, `${address}asof=${day}`);
      const cells = cellsThatForget(compared, await figuresInTables(page));
      expect([...forgotten, ...cells, ...(await page.evaluate(linksThatForget))]).toEqual([]);
      // What changed the page since was not in the ledger on that day.
      await open(`/entries/${Math.max(...entries)}?asof=${day}`);
      await page.getByRole('heading', { level: 1, name: 'There is no such entry' }).waitFor();
      return;
    }
    expect.fail(`Of ${days.join(', ')}, none shows another page and tells what changed since`);
  });
});

describe('A cell that forgets what it was', () => {
  it('would be seen', async () => {
    const address = '/benefits/cost-against-benefit';
    await open(`${address}?asof=2026-07-08`);
    const then = await figuresInTables(page);
    await open(`${address}?since=2026-07-08`);
    expect(cellsThatForget(await figuresInTables(page), then)).toEqual([]);
    await page.evaluate(() => document.querySelector('main td .mb-figure__was')?.remove());
    expect(cellsThatForget(await figuresInTables(page), then)).toHaveLength(1);
  });
});
