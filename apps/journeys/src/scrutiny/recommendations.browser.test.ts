import { expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

it('Recommendations say since when they are late, and are narrowed to who made them, by an address to share', async () => {
  const page = await signedIn(browser, server, scrutinyMember, '/assurance/recommendations?asof=2026-11-30');
  const table = page.getByRole('main').getByRole('table', { name: /^Recommendations/ });
  await table.getByText('since 31 December 2023, 1,065 days overdue').waitFor();
  const all = await table.getByRole('rowheader').count();
  await page.getByLabel('Made by').selectOption('ICT Transformation Programme Board');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText(`1 of ${all} recommendations: those made by ICT Transformation Programme Board.`).waitFor();
  await expect.poll(() => table.getByRole('rowheader').count()).toBe(1);
  await expectFitForAll(page);

  const other = await signedIn(
    browser,
    server,
    scrutinyMember,
    new URL(page.url()).pathname + new URL(page.url()).search,
  );
  await expect.poll(() => other.getByLabel('Made by').inputValue()).toBe('ICT Transformation Programme Board');
  await other.getByRole('link', { name: 'Clear filters' }).click();
  await expect
    .poll(() =>
      other
        .getByRole('table', { name: /^Recommendations/ })
        .getByRole('rowheader')
        .count(),
    )
    .toBe(all);
  await expect.poll(() => new URL(other.url()).search).toBe('?asof=2026-11-30');
});
