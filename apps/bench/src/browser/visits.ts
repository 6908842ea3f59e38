import type { Browser, BrowserContext, Page } from 'playwright-core';

import { median } from '../report/statistics.ts';
import type { RealServer } from '../servers/real-server.ts';
import { markFirstRows, readBarely, rowsShownAt, transferred } from './in-page.ts';

/** What opening the backlog took; milliseconds, bytes. */
export interface Opened {
  readonly cold: number;
  readonly warm: number;
  /** Fetching and parsing the same lines in an empty page with an empty cache, and with a warm one. */
  readonly bareCold: number;
  readonly bareWarm: number;
  readonly coldBytes: number;
  readonly segments: number;
  /** How many of those the warm visit took from the cache. */
  readonly fromCache: number;
}

const rounds = 3;

/** Opens the backlog with an empty cache and again with a warm one, and reads the same lines barely, in turn. */
export async function openBacklog(browser: Browser, server: RealServer): Promise<Opened> {
  const found = { cold: [] as number[], warm: [] as number[], bareCold: [] as number[], bareWarm: [] as number[] };
  let last = { bytes: 0, segments: 0, fromCache: 0 };
  let coldBytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const context = await signedIn(browser, server);
    const first = await visit(context, server.origin, '/backlog');
    found.cold.push(first.shown);
    coldBytes = first.bytes;
    const second = await visit(context, server.origin, '/backlog');
    found.warm.push(second.shown);
    last = second;
    await context.close();

    const bare = await signedIn(browser, server);
    found.bareCold.push(await barely(bare, server));
    found.bareWarm.push(await barely(bare, server));
    await bare.close();
  }
  const { cold, warm, bareCold, bareWarm } = found;
  return {
    cold: median(cold),
    warm: median(warm),
    bareCold: median(bareCold),
    bareWarm: median(bareWarm),
    coldBytes,
    segments: last.segments,
    fromCache: last.fromCache,
  };
}

/** A context of its own, as another person's browser, already signed in. */
export async function signedIn(browser: Browser, { origin, cookie }: RealServer): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const cookies = cookie.split('; ').map((one) => {
    const name = one.slice(0, one.indexOf('='));
    return { name, value: one.slice(name.length + 1), url: origin };
  });
  await context.addCookies(cookies);
  await context.addInitScript(markFirstRows);
  return context;
}

/** The backlog, with its rows shown. */
export async function backlogPage(context: BrowserContext, origin: string): Promise<Page> {
  return shownPage(context, origin, '/backlog');
}

/** The page with this path, with the rows of its first table shown. */
export async function shownPage(context: BrowserContext, origin: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  await page.waitForFunction(rowsShownAt, undefined, { polling: 50, timeout: 30_000 });
  return page;
}

/** What a visit of the page with this path took until its rows were shown, and what it moved. */
export async function visit(context: BrowserContext, origin: string, path: string) {
  const page = await shownPage(context, origin, path);
  const shown = (await page.evaluate(rowsShownAt)) ?? Number.NaN;
  const { bytes, segments, fromCache } = await page.evaluate(transferred);
  await page.close();
  return { shown, bytes, segments, fromCache };
}

/** What fetching and parsing the lines takes with nothing else around it; milliseconds. */
export async function barely(context: BrowserContext, { origin }: RealServer): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${origin}/icon.svg`);
  const took = await page.evaluate(readBarely);
  await page.close();
  return took;
}
