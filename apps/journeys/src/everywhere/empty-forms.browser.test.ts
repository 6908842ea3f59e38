import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { goWithin } from '../steps/go-within.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();

/** Forms that nothing can be recorded with as they begin, by who records them. */
const forms = {
  'Finance Business Partner': [
    '/budget/year/transformation.2026-27/record-spend',
    '/budget/transformation/record/allocate-funds',
    '/budget/transformation/record/vire-funds',
    '/budget/approve',
    '/benefits/savings/new',
  ],
  [programmeManager]: [
    '/assurance/engagement/new',
    '/assurance/recommendations/new',
    '/assurance/recommendations/calls/record/agree-action',
    '/benefits/new',
    '/benefits/bulky-income/record/record-measurement',
    '/budget/agreements/new',
    '/budget/posts/new',
    '/meetings/pb-2026-12/table',
    '/meetings/pb-2026-12/interest',
    '/projects/new',
    '/projects/customer-portal/record/plan-milestone',
  ],
} as const;

/** What is wrong with the error summary of a form: words that say nothing, and links that do not lead to a marked field. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const links = page.locator('.govuk-error-summary__list a');
  await links.first().waitFor();
  const faults: string[] = [];
  for (const link of await links.all()) {
    const words = (await link.textContent()) ?? '';
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await link.click();
    const focused = await page.evaluate(() => document.activeElement?.id);
    const isMarked = await page.evaluate((of) => document.getElementById(`${of}-error`) !== null, id);
    if (focused !== id) faults.push(`${words}: leads nowhere (${id})`);
    if (!isMarked) faults.push(`${words}: not said at the field (${id})`);
    if (/^(Check this|Something that this form)/.test(words)) faults.push(`${id}: nothing is said`);
  }
  return faults;
}

describe.each(Object.entries(forms))('a form that is sent empty by the %s', (post, addresses) => {
  it('says at each field what is wrong with it, and leads there', async () => {
    const page = await signedIn(browser, server, post);
    for (const address of addresses) {
      await goWithin(page, address);
      await page.locator('form.mb-form button[type=submit]').first().click();
      expect(await faultsOf(page), address).toEqual([]);
    }
    await page.context().close();
  });
});
