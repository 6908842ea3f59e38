import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let page: Page;

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager);
  await page.emulateMedia({ forcedColors: 'active' });
});

async function open(path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
}

const styleOf = (of: Locator, property: 'borderBottomColor' | 'borderTopStyle' | 'backgroundColor'): Promise<string> =>
  of.first().evaluate((element, name) => getComputedStyle(element)[name], property);

describe('with the reader’s own colours in place of the page’s', () => {
  it.each([
    ['the navigation', '/backlog', '.govuk-service-navigation__link'],
    ['the tabs of a group of pages', '/backlog', '.mb-tabs__tab'],
    ['the tabs of a project', '/projects/customer-portal?tab=history', '.mb-tabs__tab'],
  ])('%s mark the current page alone', async (_, path, link) => {
    await open(path);
    const bar = await styleOf(page.locator(`${link}[aria-current]`), 'borderBottomColor');
    const others = page.locator(`${link}:not([aria-current])`);
    await others.first().waitFor();
    for (const other of await others.all()) await expect.poll(() => styleOf(other, 'borderBottomColor')).not.toBe(bar);
    await expect.poll(() => others.count()).toBeGreaterThan(0);
  });

  it('a tag is told from the words around it, and the bar of the past from the page', async () => {
    await open('/backlog?asof=2026-07-08');
    await expect.poll(() => styleOf(page.locator('main .govuk-tag'), 'borderTopStyle')).toBe('solid');
    await expect.poll(() => styleOf(page.locator('.mb-time--past'), 'borderTopStyle')).toBe('solid');
  });

  it('a chart keeps its own colours, on their own ground', async () => {
    await open('/backlog/timetable');
    const chart = page.locator('.mb-chart__svg');
    await chart.first().waitFor();
    await expect.poll(() => styleOf(chart, 'backgroundColor')).toBe('rgb(255, 255, 255)');
  });
});
