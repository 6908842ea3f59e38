import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let scrutiny: Page;

beforeAll(async () => {
  scrutiny = await signedIn(browser, server, scrutinyMember);
});

const main = () => scrutiny.getByRole('main');
const timeBar = () => scrutiny.getByRole('region', { name: 'Date shown' });

describe('A saving, from the overview in three clicks', () => {
  const saving = () => main().getByRole('row').filter({ hasText: 'No agency officers at annual billing' });

  it('rests on three entries, one corrected 41 days later, which the board did not know on 16 September', async () => {
    await main().getByRole('link', { name: 'See what every benefit was to bring, and brings' }).click();
    await saving().getByText('£9,700').first().waitFor();
    await saving().locator('summary', { hasText: 'measured in 2026-27' }).click();
    await saving().getByText('It rests on 3 entries; 1 of them was corrected.').waitFor();
    await saving()
      .getByText(/was corrected 41 days after it was recorded, on 21 September 2026, by entry/)
      .waitFor();
    await saving().getByText('met on 16 September 2026 and did not know it').waitFor();
    await expectFitForAll(scrutiny);
    await saving().getByRole('link', { name: 'See what that board had' }).click();
    await timeBar().getByText('as the ICT Transformation Programme Board had it on 16 September 2026').waitFor();
    await saving().locator('.mb-nowrap', { hasText: '£7,200' }).or(saving().getByText('£7,200')).first().waitFor();
    expect(await saving().getByText('was corrected').count()).toBe(0);
    // It leads to the figure, and not to the top of its page.
    await expect.poll(() => scrutiny.evaluate('document.activeElement?.textContent')).toContain('measured in 2026-27');
    expect(
      await saving()
        .locator('summary:focus')
        .evaluate((one) => one.getBoundingClientRect().top),
    ).toBeGreaterThan(0);
  });
});

it('What claims rest on leads to the entry that a board had before they were made, and not to a claim of nothing', async () => {
  await scrutiny.goto(`${server.address}/benefits/savings`);
  await main().locator('summary').filter({ hasText: 'Explain Claimed' }).click();
  const corrected = main().getByRole('listitem').filter({ hasText: 'met on 16 September 2026 and did not know it' });
  await corrected.getByText('Nothing of this figure had been recorded by then.').first().waitFor();
  await corrected.getByRole('link', { name: 'See the entry as that board had it' }).first().click();
  await timeBar().getByText('as the ICT Transformation Programme Board had it on 16 September 2026').waitFor();
  await expect.poll(() => new URL(scrutiny.url()).pathname).toMatch(/^\/entries\/\d+$/);
  await main().getByText('£6,800').first().waitFor();
});

describe('What the approved plan promised', () => {
  it('stands beside what is known now, and is reached from the first tab of the project', async () => {
    await scrutiny.goto(`${server.address}/projects/customer-portal`);
    await main().getByRole('link', { name: 'What was promised, beside what is known now' }).click();
    await main()
      .getByText(/^It is known to cost £22,820 more than was promised\./)
      .waitFor();
    const dates = main().getByRole('table', { name: 'Milestones, expected when the plan was approved and now' });
    await dates
      .getByRole('row', { name: /^Rent accounts online 31 July 2026 Expected on 27 November 2026 119 days/ })
      .waitFor();
    await main().getByRole('table', { name: 'Benefits by year, promised and known now' }).waitFor();
  });
});

describe('The timetable of the programme', () => {
  it('leads from a line of its picture to the milestones of the project, by keyboard', async () => {
    await scrutiny.goto(`${server.address}/backlog/timetable`);
    const lines = main().getByRole('list', { name: /later than first planned/ });
    await lines.getByRole('link').first().focus();
    await scrutiny.keyboard.press('ArrowDown');
    const words = await lines.locator('a:focus').textContent();
    await main()
      .getByText(words ?? '')
      .last()
      .waitFor();
    await scrutiny.keyboard.press('Enter');
    await scrutiny.waitForURL(/\/projects\/[^/]+\?tab=milestones$/);
    const title = words?.slice(0, words.indexOf(': ')) ?? '';
    await scrutiny.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('leads there from its table as well', async () => {
    await scrutiny.goto(`${server.address}/backlog/timetable`);
    await main().getByText('The same as a table').click();
    await main().getByRole('link', { name: 'Rent accounts online', exact: true }).click();
    await scrutiny.waitForURL(/\/projects\/customer-portal\?tab=milestones$/);
  });
});
