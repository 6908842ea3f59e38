import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

const row = (page: Page, title: string) =>
  page
    .getByRole('table', { name: 'Projects' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title }) });

/** The place of each project, by the path of its page: its title may be another at another date. */
async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.locator('main tbody tr').first().waitFor();
  const rows = await page
    .locator('main tbody tr')
    .evaluateAll((all) =>
      all.map((one) => [
        new URL(one.querySelector<HTMLAnchorElement>('th a')?.href ?? '').pathname,
        one.querySelector('.mb-table__cell--numeric .mb-table__content')?.firstChild?.textContent ?? '',
      ]),
    );
  return new Map(rows as [string, string][]);
}

describe('the backlog at two dates', () => {
  it('says in each row what it was then, by which entry, and who came and went between them', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog?asof=2025-06-01');
    const then = await places(page);
    await page.goto(`${server.address}/backlog?asof=2026-09-16`);
    const now = await places(page);
    await page.goto(`${server.address}/backlog?asof=2026-09-16&since=2025-06-01`);
    await page.locator('.mb-was').first().waitFor();
    for (const [path, place] of now) {
      const was = then.get(path);
      const shown = page.locator('main tbody tr').filter({ has: page.locator(`th a[href^="${path}?"]`) });
      const told = (await shown.getByRole('cell').first().locator('.mb-was').allTextContents()).join('');
      if (was === undefined) await shown.getByText('New', { exact: true }).waitFor();
      else if (was === place) expect(told, path).toBe('');
      else expect(told, path).toMatch(new RegExp(`^was ${was}, entry\\s\\d+`));
    }
    const repairs = row(page, 'Housing repairs scheduling');
    await repairs.getByText(/^Stage: In delivery, was Before the first gate/).waitFor();
    await repairs.getByText(/^was Never rated/).waitFor();
    await expectFitForAll(page);

    const left = page.locator('.mb-came').filter({ hasText: 'Left this list since 1 June 2025' });
    await left.getByText(/^HR and payroll self-service: Stopped, was In the backlog/).waitFor();
    await left
      .getByRole('link', { name: /^entry/ })
      .last()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Entry/ }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?asof=2026-09-16&since=2025-06-01');
    await page.context().close();
  });

  it('tells at the width of a telephone what the row says on a wide screen', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog?since=2025-06-01');
    await page.locator('.mb-was').first().waitFor();
    const seen = () => page.locator('.mb-was').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const wide = await seen();
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(seen).toBe(wide);
    expect(wide).toBeGreaterThan(20);
    await page.context().close();
  });
});
