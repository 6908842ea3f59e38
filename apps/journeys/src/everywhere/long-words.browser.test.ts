import { gunzipSync, gzipSync } from 'node:zlib';

import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { drawn, headed } from '../steps/drawn.ts';
import { goWithin } from '../steps/go-within.ts';
import { programmeManager, signedIn } from '../steps/people.ts';
import { addresses } from './addresses.ts';

const { browser, server } = await reading();
/** As long as one line may be, without a place to break it. */
const word = 'Wordwithoutanend'.repeat(13).slice(0, 200);
let page: Page;
let replaced = 0;
let decision = '';

/** The same, with every text that somebody stated in place of which stands the long word; ids, days and codes stay. */
function lengthened(value: unknown, inData = false): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('{"')) return JSON.stringify(lengthened(JSON.parse(value)));
    if (!inData || !/\p{L} \p{L}/u.test(value)) return value;
    replaced += 1;
    return word;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => lengthened(one, inData));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => [
      name,
      lengthened(one, inData || name === 'data' || name === 'programme'),
    ]),
  );
}

/** What the server answers of the ledger, line by line where it is lines. */
async function lengthen(context: BrowserContext): Promise<void> {
  await context.route(/\/segments\/|ledger\.(lines|head)|session\.current/, async (route) => {
    const response = await route.fetch();
    const isLines = /\/segments\//.test(route.request().url());
    const body = isLines
      ? inLines(await response.body(), (line) => JSON.stringify(lengthened(JSON.parse(line))))
      : JSON.stringify(answer(JSON.parse(await response.text())));
    await route.fulfill({ response, body });
  });
}

/** A gzip file of lines with each of them replaced. */
function inLines(file: Buffer, replace: (line: string) => string): Buffer {
  const text = gunzipSync(file).toString('utf8');
  return gzipSync(text.replaceAll(/^\{.*$/gm, replace));
}

/** The answer itself is called `data`, and is no entry's. */
function answer(body: { readonly result: { readonly data: unknown } }): unknown {
  return { ...body, result: { ...body.result, data: lengthened(body.result.data) } };
}

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager, '/governance/decisions');
  const link = page.locator('main a[href*="/governance/decisions/"]').first();
  decision = /decisions\/([^?]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
  await lengthen(page.context());
  await page.reload();
  await headed(page);
});

/** By how much the page is wider than a window of this width. */
async function wider(width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  await drawn(page);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens what is folded away, all at once, and not what that holds in turn. */
function unfold(): void {
  const shown = [...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')];
  for (const summary of shown.filter((one) => one.checkVisibility())) summary.click();
}

describe('a word that never ends, in every text of the ledger', () => {
  it.each(addresses)('makes the page %s no wider than its window', async (address) => {
    await goWithin(page, address.replace('{decision}', decision));
    expect(replaced).toBeGreaterThan(1000);
    for (const width of [1280, 320]) expect(await wider(width), `at ${width}`).toBeLessThanOrEqual(0);
    await page.evaluate(unfold);
    for (const width of [320, 1280]) expect(await wider(width), `opened, at ${width}`).toBeLessThanOrEqual(0);
  });
});
