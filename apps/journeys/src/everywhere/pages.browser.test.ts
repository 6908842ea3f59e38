import { axeFaults, bringAxe } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { drawn, headed } from '../steps/drawn.ts';
import { faultsSeen } from '../steps/faults-seen.ts';
import { figuresUnexplained } from '../steps/figures-unexplained.ts';
import { goWithin } from '../steps/go-within.ts';
import { programmeManager, signedIn } from '../steps/people.ts';
import { tablesThatStay } from '../steps/tables-that-stay.ts';
import { addresses } from './addresses.ts';
import { leadsTo, routes } from './routes.ts';

const { browser, server } = await reading();
let page: Page;
/** Errors that the browser told of since they were last asked for, such as what its policy refused. */
const said: string[] = [];

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager);
  await bringAxe(page);
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  found['decision'] = await firstId('/governance/decisions', '/governance/decisions/');
});

/** What the addresses of the demonstration leave open, found once. */
const found: Record<string, string> = {};

async function firstId(path: string, link: string): Promise<string> {
  await page.goto(server.address + path);
  const address = await page.locator(`main a[href*="${link}"]`).first().getAttribute('href');
  return address?.split(link)[1]?.split('?')[0] ?? '';
}

const widths = [1280, 320];

/** Everything that is wrong with the page as it is shown, at both widths. */
async function faultsOf(shown: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await shown.setViewportSize({ width, height: 900 });
    await drawn(shown);
    const seen = [...(await shown.evaluate(faultsSeen)), ...(await axeFaults(shown))];
    faults.push(...seen.map((fault) => `at ${width}: ${fault}`));
  }
  return faults;
}

/** Routes that were loaded by an address of theirs, as a copied link is; their others are gone to within the page. */
const loaded = new Set<string>();

async function goTo(address: string, path: string): Promise<void> {
  const route = routes().find((one) => leadsTo(address, one)) ?? address;
  if (loaded.has(route)) return goWithin(page, path);
  loaded.add(route);
  await page.goto(server.address + path);
  await headed(page);
}

describe.each(addresses)('the page %s', (address) => {
  it('looks as pages do at any width, has nothing that axe finds and no error, a heading and title of its own, tables that can be taken away, and figures that are explained', async () => {
    const path = address.replaceAll(/\{(\w+)\}/g, (_, name: string) => found[name] ?? '');
    said.length = 0;
    await goTo(address, path);
    const heading = (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '';
    await expect.poll(async () => heading.includes((await page.title()).split(' – ')[0] ?? '')).toBe(true);
    await page.getByText('Demonstration: invented facts').waitFor();
    expect([...(await faultsOf(page)), ...said]).toEqual([]);
    // The tables of a single decision lie beside others that are walked past here.
    if (!address.includes('{')) await expect.poll(() => page.evaluate(tablesThatStay)).toEqual([]);
    expect(await page.evaluate(figuresUnexplained)).toEqual([]);
  });
});

describe('the walk', () => {
  it.each(routes())('leads past %s', (route) => {
    expect(addresses.filter((address) => leadsTo(address, route))).not.toEqual([]);
  });

  it('would see an amount that nothing explains', async () => {
    await page.goto(`${server.address}/benefits/cost-against-benefit`);
    await page.getByRole('table', { name: 'Cost and savings by year' }).waitFor();
    expect(await page.evaluate(figuresUnexplained)).toEqual([]);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main tbody tr:first-child details')) one.remove();
    });
    expect((await page.evaluate(figuresUnexplained)).join('\n')).toMatch(/^Cost and savings by year: Cost: £/);
  });

  it('would see letters of another typeface, and a target too small to hit', async () => {
    await page.goto(`${server.address}/backlog`);
    await page.getByRole('table').first().waitFor();
    await page.evaluate(() => {
      document.body.style.fontFamily = 'Times';
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div><a href="/">i</a></div>');
    });
    const faults = (await page.evaluate(faultsSeen)).join('\n');
    expect(faults).toContain('in times: ');
    expect(faults).toContain('a target of only');
  });
});

describe('signing in', () => {
  it('looks as pages do, and has nothing that axe finds', async () => {
    const context = await browser.newContext();
    const stranger = await context.newPage();
    await stranger.goto(`${server.address}/backlog`);
    await stranger.getByRole('button', { name: programmeManager }).waitFor();
    expect(await faultsOf(stranger)).toEqual([]);
    await context.close();
  });
});

describe('every page', () => {
  it('puts the focus in the search field on Ctrl+K', async () => {
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Search' }).and(page.locator(':enabled')).waitFor();
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('search-words');
    await page.keyboard.press('Escape');
  });

  it('puts the focus on the heading when another page is gone to', async () => {
    await page.goto(server.address);
    await page.getByRole('link', { name: 'Backlog', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toContain('Backlog');
  });
});
