import { launchBrowser, startServer, temporaryFolder } from '@minutebook/server/testing';
import type { ServerProcess } from '@minutebook/server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { programmeManager, signedIn } from '../steps/people.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../steps/steps.ts';

const folder = temporaryFolder();
let server: ServerProcess;
let browser: Browser;
let page: Page;
const refusedByPolicy: string[] = [];

beforeAll(async () => {
  server = await startServer(folder.storeUrl);
  browser = await launchBrowser();
  page = await signedIn(browser, server, programmeManager);
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusedByPolicy.push(message.text());
  });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  folder.remove();
});

const pages = [
  '/',
  '/?asof=2025-09-01&on=2025-06-30',
  '/backlog',
  '/backlog?standing=closed',
  '/projects/new',
  '/projects/customer-portal',
  '/projects/customer-portal?tab=history',
  '/projects/customer-portal/rank',
  '/projects/nothing',
  '/entries',
  '/entries?words=portal',
  '/entries/100',
  '/audit',
  '/audit/changes?asof=2026-09-16&since=2026-07-08',
  '/audit/checks',
  '/?asof=2026-09-16&since=2026-07-08',
  '/backlog?since=2026-07-08',
  '/governance',
  '/governance?asof=2026-09-16&since=2025-07-08',
  '/governance?asof=2024-01-01',
  '/governance/decisions?outcome=deferred',
  '/governance/framework',
  '/governance/adopt-framework',
  '/governance/adopt-scheme',
  '/boards',
  '/boards/programme-board/appoint',
  '/meetings/new',
  '/meetings/pb-2025-06',
  '/meetings/pb-2026-12/table',
  '/meetings/pb-2026-12/attendance',
  '/projects/customer-portal?tab=governance',
  '/projects/customer-portal?tab=milestones',
  '/projects/customer-portal/plan',
  '/settings',
  '/settings/people',
  '/settings/import',
  '/nothing-here',
  '/?asof=yesterday',
  '/?since=2999-01-01',
];

const widths = [1280, 768, 320];

describe.each(pages)('the page %s', (path) => {
  it('has nothing that axe finds and no sideways scroll at any width, and a heading and title of its own', async () => {
    await page.goto(server.address + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect(heading).toContain((await page.title()).split(' – ')[0]);
    await page.getByText('Demonstration: invented facts').waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
});

describe('signing in', () => {
  it('is accessible at every width', async () => {
    const context = await browser.newContext();
    const stranger = await context.newPage();
    await stranger.goto(`${server.address}/backlog`);
    await stranger.getByRole('button', { name: programmeManager }).waitFor();
    for (const width of widths) {
      await stranger.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(stranger);
      await expectAccessible(stranger);
    }
    await context.close();
  });
});

describe('every page', () => {
  it('keeps to the Content-Security-Policy', () => {
    expect(refusedByPolicy).toEqual([]);
  });

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
