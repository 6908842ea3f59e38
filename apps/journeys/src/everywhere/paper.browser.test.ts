import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { drawn, headed } from '../steps/drawn.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let page: Page;

beforeAll(async () => {
  page = await signedIn(browser, server, 'Chief Executive');
});

/** What on paper looks as if it could be pressed, or may stand apart from what it belongs to; runs in the page. */
function faultsOnPaper(): readonly string[] {
  const faults = new Set<string>();
  const seen = (selector: string) =>
    [...document.querySelectorAll(`main ${selector}`)].filter((one) => one.checkVisibility());
  for (const link of seen('a')) {
    const { color, textDecorationLine } = getComputedStyle(link);
    const around = link.parentElement === null ? color : getComputedStyle(link.parentElement).color;
    if (color !== around || textDecorationLine !== 'none')
      faults.add(`a link that looks like one: ${link.textContent}`);
  }
  for (const summary of seen('summary')) {
    if (getComputedStyle(summary, '::before').display !== 'none') faults.add(`a marker: ${summary.textContent}`);
    if (summary.closest('details')?.open !== true) faults.add(`closed: ${summary.textContent}`);
  }
  for (const heading of seen(':is(h1, h2, h3, caption)')) {
    const { breakAfter, breakInside } = getComputedStyle(heading);
    if (breakAfter !== 'avoid' || breakInside !== 'avoid') faults.add(`may stand alone: ${heading.textContent}`);
  }
  for (const row of seen(':is(tr, .govuk-summary-list__row)')) {
    if (getComputedStyle(row).breakInside !== 'avoid') faults.add(`may be cut: ${row.textContent}`);
  }
  return [...faults];
}

it.each([
  '/meetings/pb-2026-12/pack',
  '/meetings/pb-2026-09',
  '/projects/customer-portal/plan/3',
  '/projects/customer-portal',
  '/budget/transformation',
  '/reports/paper?kind=minutes&meeting=pb-2026-09&asof=2026-09-30',
])('%s is paper when it is printed: nothing to press, nothing folded, headings with what they head', async (path) => {
  await page.goto(server.address + path);
  await headed(page);
  await drawn(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await page.evaluate(faultsOnPaper)).toEqual([]);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.emulateMedia({ media: 'screen' });
});

it('a pack is printed with the address of what was known, each plan whole and on a page of its own', async () => {
  await page.goto(`${server.address}/meetings/pb-2026-12/pack`);
  await headed(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.getByText(/\/meetings\/pb-2026-12\/pack\?asof=entry-\d+-on-/).waitFor();
  await page.getByText('Residents made about 212,000 contacts').waitFor();
  const breaks = await page
    .locator('.mb-pack__item')
    .evaluateAll((items) => items.map((one) => getComputedStyle(one).breakBefore));
  expect(breaks).toEqual(['auto', 'page', 'auto']);
});
