import { axeFaults, bringAxe } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { drawn } from '../steps/drawn.ts';
import { faultsSeen } from '../steps/faults-seen.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
const financeOfficer = 'Finance Business Partner';

const april = [
  'Payment Date,Supplier Name,Net Amount,Transaction Number,Cost Centre,Purpose',
  '13/04/2026,Example Systems Ltd,"1,200.50",5105601,C100,Licences',
  '13/04/2026,Example Systems Ltd,"1,200.50",5105601,C100,Licences',
  '14/04/2026,Example Networks Plc,-42.00,5105602,C100,Credit',
  '15/04/2026,Example Catering Ltd,80.00,5105603,C900,Lunches',
  '16/04/2026,Mr John Example,15.00,5105604,C100,Travel',
  'gone,Example Systems Ltd,9.00,5105605,C100,Licences',
].join('\r\n');

let page: Page;

/** What is wrong with the page as it is shown, wide and narrow. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    found.push(...(await page.evaluate(faultsSeen)), ...(await axeFaults(page)));
  }
  return found;
}

async function choose(name: string, text: string): Promise<void> {
  await page.goto(`${server.address}/budget/import`);
  await page.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Read the file' }).click();
}

function line(name: string) {
  return page.getByRole('table', { name: 'What becomes of the rows' }).getByRole('row', { name });
}

beforeAll(async () => {
  page = await signedIn(browser, server, financeOfficer, '/budget/import');
  await bringAxe(page);
});

describe('the import of spend', () => {
  it('refuses what is no table, with a sentence', async () => {
    await choose('payments.pdf', '%PDF-1.7 and so on');
    await page.getByText('The file is a PDF').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('proposes what the columns are, with the proof of days and a warning of names', async () => {
    await choose('april.csv', april);
    await page.getByRole('heading', { name: 'Its columns' }).waitFor();
    await expect.poll(() => page.getByLabel('Payment Date').inputValue()).toBe('day');
    await expect.poll(() => page.getByLabel('Supplier Name').inputValue()).toBe('supplier');
    await expect.poll(() => page.getByLabel('Net Amount').inputValue()).toBe('amount');
    await page.getByText('the day comes first: row 2 has “13/04/2026”').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: /^Confirm/ }).click();
    await page.getByRole('link', { name: /Name the export/ }).waitFor();
    await page.getByLabel('Name of the export').fill('Payments of the ledger');
    await page.getByLabel('All but what looks like the name of an individual').check();
    await page.getByRole('button', { name: /^Confirm/ }).click();
    await page.getByRole('heading', { name: 'What would be recorded' }).waitFor();
  });

  it('lists what no rule is about, until rules are stated', async () => {
    await page.getByText(/^Nothing would be recorded yet: no rule says what \d+ rows are for/).waitFor();
    await line('Not taken').getByText('£2,463').waitFor();
    await page.getByLabel('Rows of').selectOption({ label: 'Cost centre: C100 (4 rows, £2,374)' });
    await page.getByLabel('belong to').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'State the rule' }).click();
    await line('To be recorded').getByText('£2,374').waitFor();
    await page.getByLabel('Rows of').selectOption({ label: 'Cost centre: C900 (1 row, £80)' });
    await page.getByLabel('belong to').selectOption({ label: 'Not this programme: leave them out' });
    await page.getByRole('button', { name: 'State the rule' }).click();
    await page.getByText('Left out by a rule').waitFor();
    await page.getByText('1 credit of −£42').waitFor();
    await page.getByText('1 payment goes to an individual whose name is withheld').waitFor();
    await page.getByText(/The 2 rows not taken/).click();
    await page.getByText('It is not a date.').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('records them, and shows where they are and how they are taken back', async () => {
    await page.getByLabel('Name of the import').fill('April 2026');
    await page.getByRole('button', { name: 'Record 4 payments, £2,374' }).click();
    await page.getByText('4 payments of this import stand, £2,374 together.').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('link', { name: /^Take it back from 2026-27/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Take an import back' }).waitFor();
  });

  it('knows the export again, and records the same file no second time', async () => {
    await choose('april-again.csv', april);
    await page.getByText('Its header is that of “Payments of the ledger”').waitFor();
    await page.getByRole('button', { name: /^Confirm/ }).click();
    await page.getByText(/^No row is taken: the ledger holds 4 rows already/).waitFor();
    await page.getByText('There is nothing to record').waitFor();
    await page.getByText('The 4 rows held already').click();
    await page.getByRole('table', { name: 'Rows held already' }).getByRole('link').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Record/ }).count()).toBe(0);
  });

  it('names rows of a year in which the budget has no money, and asks before it records what is far from today', async () => {
    const old = april.replaceAll('/2026', '/2010');
    await page.goto(`${server.address}/budget/import`);
    await page.getByRole('button', { name: /start again/ }).click();
    await choose('old.csv', old);
    await page.getByRole('button', { name: /^Confirm/ }).click();
    await page
      .getByText(/^Warning 4 payments of £2,374 are of 2010-11, in which “.*” has no money: rows 2, /)
      .waitFor();
    await page.getByRole('button', { name: 'Record 4 payments, £2,374' }).click();
    await page.getByText(/^Warning The financial year 2010-11 is more than ten years from today\./).waitFor();
    await page.goto(`${server.address}/budget/import`);
    await page.getByRole('button', { name: /start again/ }).click();
    await choose('april-again.csv', april);
    await page.getByRole('button', { name: /^Confirm/ }).click();
    await page.getByText('There is nothing to record').waitFor();
  });

  it('takes a row anyway, where a person says why', async () => {
    await page.getByLabel('Take this row anyway').fill('4');
    await page.getByLabel('Why it is taken').fill('Credited twice');
    await page.getByRole('button', { name: 'Take the row' }).click();
    await page.getByRole('button', { name: 'Record 1 payment, −£42' }).waitFor();
  });

  it('records nothing in the past, and nothing for others', async () => {
    await page.goto(`${server.address}/budget/import?asof=2026-09-01`);
    await page.getByText('The past cannot be changed.').waitFor();
    const other = await signedIn(browser, server, 'Programme Manager (ICT)', '/budget/import');
    await other.getByText('Only a finance officer may import spend.').waitFor();
  });
});
