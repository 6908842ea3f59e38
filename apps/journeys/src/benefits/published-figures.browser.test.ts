import { asWorkbook, publishedFigures, withoutFigures } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { press } from '../steps/forms.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let page: Page;

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager, '/benefits/import');
});

const main = () => page.getByRole('main');
const stated = 'Does the file state all that is known of its rows and periods?';

interface FileToSend {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function choose(file: FileToSend): Promise<void> {
  await page.goto(`${server.address}/benefits/import`);
  await main().getByLabel('File').setInputFiles(file);
  await press(page, 'Read the file');
  await main().getByRole('heading', { name: 'What the columns mean' }).waitFor();
}

/** How many of what the plan says there would be. */
async function planned(what: string): Promise<number> {
  const row = main().getByRole('table', { name: 'What the file leads to' }).getByRole('row', { name: what });
  return Number((await row.getByRole('cell').last().innerText()).replaceAll(',', ''));
}

/** Records what is planned, and waits for its end. */
async function recordAll(): Promise<void> {
  await main()
    .getByRole('button', { name: /^Record [\d,]+ changes?$/ })
    .click();
  await main()
    .getByText(/^[\d,]+ changes? recorded\.$/)
    .waitFor({ timeout: 240_000 });
  expect(await main().getByRole('heading', { name: 'Not recorded' }).count()).toBe(0);
}

async function csv(path: string): Promise<void> {
  await choose({ name: path.replace(/^.*\//, ''), mimeType: 'text/csv', buffer: publishedFigures(path) });
}

describe.skipIf(withoutFigures !== '')(`Published figures${withoutFigures}`, () => {
  it('of services are planned and recorded, and their columns kept under a name', async () => {
    await csv('pp-transactions/services_2017-10-31.csv');
    await main().getByLabel('Name of files like this one').fill('Transactions of services');
    await main().getByLabel('Department of services that are not registered yet').selectOption({ index: 1 });
    await main().getByLabel(stated).selectOption('yes');
    await press(page, 'Show what would be recorded');
    expect(await planned('Figures recorded')).toBe(7620);
    await recordAll();
  });
  it('of their next edition, as a workbook, are read as those are, and are corrections and withdrawals', async () => {
    const buffer = Buffer.from(asWorkbook(publishedFigures('pp-transactions/services_2018-09-19.csv')));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await choose({ name: 'services.xlsx', mimeType, buffer });
    await main().getByLabel('Which files is it one of?').selectOption({ label: 'Transactions of services' });
    await expect.poll(() => main().getByLabel(stated).inputValue()).toBe('yes');
    await press(page, 'Show what would be recorded');
    expect(await planned('Figures corrected')).toBeGreaterThan(0);
    expect(await planned('Figures withdrawn')).toBe(16);
    await recordAll();
  });
  it('of calls go on while the page is closed, and are nothing when they come again', async () => {
    await csv('contact-centre/cms-medicaid-call-centres.csv');
    await main().getByLabel('Name of files like this one').fill('Call centres');
    await main().getByLabel('Department of services that are not registered yet').selectOption({ index: 1 });
    await main().getByLabel(stated).selectOption('yes');
    await main().getByLabel('Words that say that it does not apply').fill('does not operate a call center');
    await main().getByLabel('Words that say that nobody counted').fill('did not report data');
    await press(page, 'Show what would be recorded');
    const figures = await planned('Figures recorded');
    expect(await planned('Updated in the same file')).toBeGreaterThan(0);
    await main()
      .getByRole('button', { name: /^Record [\d,]+ changes?$/ })
      .click();
    await page.waitForURL(/import=/);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await main()
      .getByText(/^[\d,]+ changes? recorded\.$/)
      .waitFor({ timeout: 240_000 });
    await csv('contact-centre/cms-medicaid-call-centres.csv');
    await main().getByText('Its header is that of “Call centres”').waitFor();
    await press(page, 'Show what would be recorded');
    await main().getByText('The ledger holds all that the file states and that can be recorded.').waitFor();
    expect(await planned('Held already')).toBeGreaterThanOrEqual(figures);
  });
});
