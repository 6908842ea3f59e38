import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { focusComesTo, goBy, tabTo } from '../steps/keyboard.ts';
import { backlogTitles, programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let manager: Page;
let scrutiny: Page;

beforeAll(async () => {
  manager = await signedIn(browser, server, programmeManager);
  scrutiny = await signedIn(browser, server, scrutinyMember, '/backlog');
});

describe('a project in the backlog', () => {
  it('is proposed, and shows at once in another person’s browser', async () => {
    await manager.getByRole('link', { name: 'Backlog', exact: true }).click();
    await manager.getByRole('link', { name: 'Add a project' }).click();
    await manager.getByRole('button', { name: 'Add the project' }).click();
    const summary = manager.getByRole('alert');
    await summary.getByRole('link').first().waitFor();
    await expect.poll(() => summary.getByRole('link').count()).toBeGreaterThanOrEqual(3);

    await manager.getByLabel('Title').fill('Allotment bookings online');
    await manager.getByLabel('Purpose').fill('Let residents book and pay for an allotment at any hour.');
    await manager.getByLabel('Department', { exact: true }).selectOption({ label: 'Environment and Waste' });
    await manager.getByLabel('A department’s request').check();
    await manager.getByRole('button', { name: 'Add the project' }).dblclick();
    await manager.getByText(/Recorded as entry\s\d+/).waitFor();

    await scrutiny.getByRole('link', { name: 'Allotment bookings online' }).waitFor();
    await expect.poll(async () => (await backlogTitles(scrutiny)).at(-1)).toBe('Allotment bookings online');
    expect((await backlogTitles(scrutiny)).filter((title) => title.startsWith('Allotment'))).toHaveLength(1);
  });

  it('is moved by keyboard alone, with a reason that everybody sees', async () => {
    const backlog = manager.getByRole('link', { name: 'Backlog', exact: true });
    await backlog.focus();
    await goBy(backlog, 'Backlog');
    await goBy(
      manager.getByRole('link', { name: 'Move Allotment bookings online' }),
      'Move “Allotment bookings online”',
    );
    await manager.getByLabel('To the first place').focus();
    await manager.keyboard.press('Space');
    await manager.getByLabel('Why does it belong there?').focus();
    await manager.keyboard.type('The waiting list was closed in error.');
    await manager.keyboard.press('Tab');
    await manager.keyboard.press('Enter');
    await manager.getByText(/Recorded as entry\s\d+/).waitFor();
    await expect.poll(async () => (await backlogTitles(scrutiny))[0]).toBe('Allotment bookings online');
    await scrutiny.getByText('The waiting list was closed in error.').waitFor();
  });

  it('is said to be recorded once, and not again on the way back or when the page is loaded again', async () => {
    const notice = manager.getByText(/Recorded as entry\s\d+/);
    await manager.getByRole('link', { name: 'Backlog', exact: true }).click();
    await manager.getByRole('link', { name: 'Move Allotment bookings online' }).click();
    await manager.getByLabel('Down, to position 2').check();
    await manager.getByLabel('Why does it belong there?').fill('The first place is taken.');
    await manager.getByRole('button', { name: 'Move the project' }).click();
    await notice.waitFor();
    const title = await manager.title();
    await manager.getByRole('link', { name: 'Audit', exact: true }).click();
    await manager.getByRole('heading', { level: 1, name: 'What changed' }).waitFor();
    await manager.goBack();
    await expect.poll(() => manager.title()).toBe(title);
    await expect.poll(() => notice.count()).toBe(0);
    await manager.reload();
    await headed(manager);
    await expect.poll(() => notice.count()).toBe(0);
  });

  it('was not there yesterday: one click away, by a link that can be shared, and nothing can be recorded', async () => {
    await manager.goto(`${server.address}/backlog`);
    await manager.getByRole('link', { name: 'See it as known yesterday' }).click();
    await manager.getByText('You are looking at the past').waitFor();
    await expect.poll(() => backlogTitles(manager)).not.toContain('Allotment bookings online');
    await expect.poll(() => manager.title()).toMatch(/as known on \d+ \w+ \d{4}/);
    await expect.poll(() => manager.getByRole('link', { name: 'Add a project' }).count()).toBe(0);

    await scrutiny.goto(manager.url());
    await scrutiny.getByText('You are looking at the past').waitFor();
    await expect.poll(() => backlogTitles(scrutiny)).toEqual(await backlogTitles(manager));
    await scrutiny.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => scrutiny.url()).toContain('asof=');
    await scrutiny.getByRole('link', { name: 'Return to today' }).first().click();
    await expect.poll(() => scrutiny.url()).not.toContain('asof=');
  });

  it('cannot be recorded about by a scrutiny member', async () => {
    await scrutiny.goto(`${server.address}/backlog`);
    await scrutiny.getByRole('table').first().waitFor();
    await expect.poll(() => scrutiny.getByRole('link', { name: 'Add a project' }).count()).toBe(0);
    await expect.poll(() => scrutiny.getByRole('link', { name: /^Move/ }).count()).toBe(0);
  });

  it('explains its count down to the entries', async () => {
    await scrutiny.goto(`${server.address}/backlog`);
    await scrutiny.getByText('Explain').first().click();
    const explained = scrutiny.locator('details[open]').first();
    await explained.getByText('It does not tell how large the projects are').waitFor();
    const links = explained.getByRole('link', { name: /\d+/ });
    await expect.poll(() => links.count()).toBeGreaterThanOrEqual(20);
    await links.first().click();
    await scrutiny.getByText('Happened', { exact: true }).first().waitFor();
    await scrutiny.getByText('Recorded', { exact: true }).first().waitFor();
  });

  it('is found by search from the keyboard, by words typed before the search itself was fetched', async () => {
    const fresh = await signedIn(browser, server, programmeManager);
    const typed = Promise.withResolvers<void>();
    await fresh.route('**/*.js', async (route) => {
      await typed.promise;
      await route.continue();
    });
    await fresh.keyboard.press('Control+k');
    await fresh.keyboard.type('allotment');
    const dialog = fresh.getByRole('dialog', { name: 'Search' });
    await dialog.getByText('The search is being loaded.').waitFor();
    typed.resolve();
    await dialog
      .getByRole('option', { name: /^Allotment bookings online/ })
      .first()
      .waitFor();
    await fresh.keyboard.press('Enter');
    await fresh.getByRole('heading', { level: 1, name: 'Allotment bookings online' }).waitFor();
    await fresh.context().close();
  });
});

describe('the rows of the backlog', () => {
  it.each([programmeManager, scrutinyMember, 'Chief Executive'])(
    'begin on the first screen, at least five of them, for the %s',
    async (post) => {
      const page = await signedIn(browser, server, post, '/backlog');
      const rows = page.getByRole('table', { name: 'Projects' }).locator('tbody tr');
      await rows.nth(5).waitFor();
      expect(page.viewportSize()).toEqual({ width: 1280, height: 900 });
      const box = await rows.nth(4).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
      await page.context().close();
    },
  );

  it('are a few presses of Tab from the beginning of the page, and all of what they say is one more press away', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog');
    const skip = page.getByRole('link', { name: 'Skip to the projects' });
    const first = page.getByRole('table', { name: 'Projects' }).getByRole('link').first();
    await first.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(skip);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await focusComesTo(first);
    await expectFitForAll(page);
    const whole = page.getByRole('button', { name: 'Show rows in full' });
    await whole.click();
    expect(await whole.getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  it('say what they said then while they are moved too', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog?move=list&since=2026-07-08');
    await page.getByRole('button', { name: 'Stop moving projects' }).waitFor();
    await page.getByRole('cell', { name: /was 3/ }).first().waitFor();
    await page.context().close();
  });
});
