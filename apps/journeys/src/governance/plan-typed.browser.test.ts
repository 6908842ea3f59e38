import { proposal } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import type { Bare } from '../steps/meetings.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
const planPath = '/projects/typed-plan/plan';
const about = { projectId: 'typed-plan' } as const;
let page: Page;

beforeAll(async () => {
  const option: Bare = {
    ...about,
    type: 'AppraiseOption',
    optionId: 'hosted',
    title: 'Buy a hosted service',
    doNothing: false,
    costs: [
      { year: '2026-27', amount: 4_000_000 },
      { year: '2027-28', amount: 1_500_000 },
    ],
    benefits: [{ year: '2027-28', amount: 2_500_000 }],
    verdict: 'preferred',
    because: 'Four councils use it.',
  };
  const begin: Bare = { ...about, type: 'BeginBusinessPlan', planType: 'strategicOutline' };
  await recordAs(server, 'post-programme-manager', proposal('typed-plan'), begin, option);
  page = await signedIn(browser, server, programmeManager, planPath);
});

const main = () => page.getByRole('main');
const cell = (row: string, column: string) => main().getByLabel(`${row}, ${column}`, { exact: true });
const total = (row: string) => main().getByRole('row', { name: new RegExp(`^${row} `) });
const recorded = () =>
  main()
    .getByText(/^Recorded as/)
    .waitFor();

async function write(form: string): Promise<void> {
  await page.goto(`${server.address}${planPath}/write/${form}`);
  await headed(page);
}

/** Types into one cell after another, as the keyboard goes through them. */
async function type(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

/** Pastes as from a spreadsheet into the cell that has the focus. */
async function paste(text: string): Promise<void> {
  await page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe('the costs of a plan by year', () => {
  it('are typed by keyboard alone, with their totals, and a bad cell says which', async () => {
    await write('costs');
    await cell('Line 1', 'Kind of money').focus();
    const unnamed = main().locator('.mb-grid .govuk-error-message');
    await page.keyboard.type('capi');
    await cell('Line 2', 'Kind of money').waitFor();
    expect(await unnamed.count()).toBe(0);
    await type('tal', 'ICT reserve', '40,000');
    await page.keyboard.type('about 5');
    await expect.poll(() => total('Together').textContent()).toContain('not clear yet');
    expect(await unnamed.count()).toBe(0);
    await page.keyboard.press('Tab');
    await main().getByText('2027-28: “about 5” is no amount in pounds').waitFor();
    await cell('Line 2', 'Kind of money').focus();
    await type('r', 'ICT reserve', '', '15,000.50');
    await expect.poll(() => total('Revenue').textContent()).toContain('£15,000.50');
    await expect.poll(() => total('Together').textContent()).toContain('not clear yet');
    await press(page, 'Record the costs');
    await main()
      .getByRole('alert')
      .getByRole('link', { name: '2027-28: “about 5” is no amount in pounds' })
      .press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('5000');
    await expect.poll(() => total('Together').textContent()).toContain('£60,000.50');
    await expectFitForAll(page);
  });

  it('are there again when the page was left, also what is no amount yet', async () => {
    await cell('Line 2', '2028-29').fill('soon');
    await main()
      .getByText(/^Your text was kept in this browser/)
      .waitFor();
    await page.reload();
    await expect.poll(() => cell('Line 2', '2028-29').inputValue()).toBe('soon');
    expect(await cell('Line 1', '2027-28').inputValue()).toBe('5000');
    await cell('Line 2', '2028-29').fill('');
  });

  it('are recorded, read back, and the same again are nothing new', async () => {
    await press(page, 'Record the costs');
    await recorded();
    await main().getByRole('table', { name: 'Costs by financial year' }).getByText('£15,000.50').first().waitFor();
    await write('costs');
    await expect.poll(() => cell('Line 1', 'Kind of money').inputValue()).toBe('Capital');
    expect(await cell('Line 2', '2027-28').inputValue()).toBe('15000.50');
    await press(page, 'Record the costs');
    await main().getByText('nothing is different from what the ledger already says').waitFor();
  });

  it('are pasted from a spreadsheet, with years that the table did not have', async () => {
    await cell('Line 1', 'Kind of money').focus();
    await paste(
      [
        ['Kind of money', 'Funding source', '2025/26', '2026/27', '2027/28', 'Total'],
        ['Capital', 'Grant', '£1,000', '30,000', '', '31,000'],
        ['Revenue', 'ICT reserve', '', '', '24000', '24,000'],
      ]
        .map((cells) => cells.join('\t'))
        .join('\n'),
    );
    await main().getByText('2 lines pasted. No column is called “Total”: left out.').waitFor();
    await expect.poll(() => cell('Line 1', '2025-26').inputValue()).toBe('£1,000');
    await expect.poll(() => total('Together').textContent()).toContain('£55,000');
    await press(page, 'Record the costs');
    await recorded();
  });
});

describe('what the preferred option states', () => {
  it('need not be typed into the benefits by year, which say that it came from there', async () => {
    await write('benefits');
    await main().getByText('The preferred option “Buy a hosted service” states benefits of £25,000 in all').waitFor();
    await press(page, 'Put these benefits into the table');
    await main().getByText('The preferred option “Buy a hosted service” states these benefits').waitFor();
    await expect.poll(() => cell('Benefit 1', '2027-28').inputValue()).toBe('25000');
    await cell('Benefit 1', 'What is gained').fill('Fewer calls');
    await cell('Benefit 1', 'Class').fill('cashable');
    await cell('Benefit 1', '2028-29').fill('1000');
    await expectFitForAll(page);
    await press(page, 'Record the benefits');
    await recorded();
  });

  it('is named where it contradicts the costs and benefits by year before a version is issued', async () => {
    await write('issue');
    await main().getByRole('heading', { name: 'The plan states two different totals' }).waitFor();
    await main()
      .getByText('would gain £25,000 over all years; the benefits by year come to £26,000 cashable')
      .waitFor();
    await expectFitForAll(page);
  });

  it('takes over what the costs and benefits by year come to, and no longer contradicts them', async () => {
    await write('option?about=hosted');
    await press(page, 'Put these benefits into the table');
    await main().getByText('The table of benefits by year states these benefits').waitFor();
    await expectFitForAll(page);
    await press(page, 'Record the option');
    await recorded();
    await write('issue');
    await main().getByText('What version 1 freezes').waitFor();
    expect(await main().getByRole('heading', { name: 'The plan states two different totals' }).count()).toBe(0);
  });
});
