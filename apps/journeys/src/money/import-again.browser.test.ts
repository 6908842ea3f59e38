import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { run, startServer } from '@minutebook/server/testing';
import type { ServerProcess } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { demonstrationFolder, openBrowser } from '../setup/scene.ts';
import { press, recorded } from '../steps/forms.ts';
import { signedIn } from '../steps/people.ts';

const financeOfficer = 'Finance Business Partner';
const header = 'Payment Date,Supplier Name,Net Amount,Transaction Number,Cost Centre,Purpose';
const few = [
  header,
  '13/04/2026,Example Systems Ltd,"1,200.50",5105601,C100,Licences',
  '13/04/2026,Example Systems Ltd,"1,200.50",5105601,C100,Licences',
  '14/04/2026,Example Networks Plc,-42.00,5105602,C100,Credit',
].join('\r\n');
const of = 20_000;
const many = [
  header,
  ...Array.from({ length: of }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `${day}/05/2026,Example Supplier ${at % 40} Ltd,1.25,${at % 15_000},C100,Hosting`;
  }),
].join('\r\n');

const browser = await openBrowser();
const folder = demonstrationFolder();
let server: ServerProcess;
let page: Page;
/** The address of the first import, and the batch of the one that is stopped. */
let first: string;
let batchId: string;

beforeAll(async () => {
  server = await startServer(folder.storeUrl);
  page = await signedIn(browser, server, financeOfficer, '/budget/import');
});

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const isHere = /^“few\.csv”, which you chose on .* is here again\.$/;
const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/budget/import')));

async function startAgain(): Promise<void> {
  server = await startServer(folder.storeUrl, { PORT: new URL(server.address).port });
}

async function choose(name: string, text: string): Promise<void> {
  await page.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await press(page, 'Read the file');
}

async function open(): Promise<void> {
  await page.goto(`${server.address}/budget/import`);
  await page.getByRole('heading', { level: 1, name: 'Import spend' }).waitFor();
}

function confirm(): Promise<void> {
  return page.getByRole('button', { name: /^Confirm/ }).click();
}

/** The rows of an import that are in the ledger as payments, in whatever order; the server is stopped for it. */
async function rowsRecorded(batchId: string): Promise<readonly number[]> {
  await server.stop();
  const file = join(folder.path, `ledger-${randomUUID()}.ndjson`);
  await run(['export', '--to', file], { STORE_URL: folder.storeUrl });
  await startAgain();
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"SpendRecorded"') && line.includes(batchId))
    .map((line) => (JSON.parse(line) as Recorded).data.imported.row);
}

interface Recorded {
  readonly data: { readonly imported: { readonly row: number } };
}

function batchOf(address: string): string {
  return new URL(address).searchParams.get('import') ?? '';
}

describe('a file that is chosen and not recorded', () => {
  it('is here again when the page is loaded anew, with what was said of its columns', async () => {
    await choose('few.csv', few);
    await page.getByLabel('Name of the export').fill('Payments of the ledger');
    await page.getByLabel('Purpose').selectOption({ label: 'Not read' });
    await page.reload();
    await page.getByText(isHere).waitFor();
    await expect.poll(() => page.getByLabel('Name of the export').inputValue()).toBe('Payments of the ledger');
    await expect.poll(() => page.getByLabel('Purpose').inputValue()).toBe('');
  });

  it('can be given up, and leaves nothing behind', async () => {
    await press(page, 'Throw it away and start again');
    await page.getByLabel('File').waitFor();
    await expect.poll(() => kept()).toEqual([]);
    await choose('few.csv', few);
    await expect.poll(() => page.getByLabel('Name of the export').inputValue()).toBe('');
    await press(page, 'Choose another file');
    await page.getByLabel('File').waitFor();
    await expect.poll(() => kept()).toEqual([]);
  });

  it('is here again with its plan, what was chosen for it and its name', async () => {
    await choose('few.csv', few);
    await page.getByLabel('Name of the export').fill('Payments of the ledger');
    await confirm();
    await page.getByLabel('Rows of').selectOption({ label: 'Cost centre: C100 (3 rows, £2,359)' });
    await page.getByLabel('belong to').selectOption({ index: 1 });
    await press(page, 'State the rule');
    await page.getByLabel('Record these rows as').fill('4');
    await press(page, 'Withhold the names');
    await page.getByLabel('Name of the import').fill('A few');
    await page.reload();
    await page.getByText(isHere).waitFor();
    await page.getByText('Names are withheld in 1 row.').waitFor();
    await expect.poll(() => page.getByLabel('Name of the import').inputValue()).toBe('A few');
  });

  it('is to be chosen again where the server was started anew, and then goes on from there', async () => {
    await server.stop();
    await startAgain();
    await page.reload();
    await page.getByText('The server does not hold “few.csv” any more, and nothing of it was recorded.').waitFor();
    await choose('few.csv', few);
    await page.getByText('Names are withheld in 1 row.').waitFor();
    await press(page, 'Record 3 payments, £2,359');
    await page.getByText('3 payments of this import stand, £2,359 together.').waitFor();
    await expect.poll(() => kept()).toEqual([]);
  }, 120_000);
});

describe('a payment that is corrected after it was imported', () => {
  it('is not recorded again by the same file, and stays corrected', async () => {
    first = page.url();
    await page
      .getByRole('link', { name: /^entry/i })
      .first()
      .click();
    await page.getByRole('link', { name: 'Correct this' }).click();
    await page.getByLabel('Amount in pounds').fill('1100.50');
    await page.getByLabel('Why is the entry corrected?').fill('As the invoice has it');
    await press(page, 'Record the correction');
    await recorded(page);
    await open();
    await choose('few-again.csv', few);
    await confirm();
    await page.getByText('There is nothing to record').waitFor();
    await page.getByText('The 3 rows held already').click();
    await page.getByRole('cell', { name: /, corrected since$/ }).waitFor();
    await page.goto(first);
    await page.getByText('3 payments of this import stand, £2,259 together.').waitFor();
  });

  it('leads to its import, which is also in a list of all of them, each to be taken back by its name', async () => {
    await page
      .getByRole('link', { name: /^entry/i })
      .first()
      .click();
    await page.getByText('Row 2 of A few').waitFor();
    await page.getByRole('link', { name: 'A few', exact: true }).click();
    await page.getByText('3 payments of this import stand, £2,259 together.').waitFor();
    await open();
    const row = page.getByRole('row', { name: /^A few/ });
    await row.getByText('£2,259', { exact: true }).waitFor();
    await row.getByRole('link', { name: /^Take it back from 2026-27.*A few$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Take an import back' }).waitFor();
    await page.getByText('A few', { exact: true }).waitFor();
    await page.goto(first);
  });

  it('is taken back with its import, and the file is imported anew', async () => {
    await page.getByRole('link', { name: /^Take it back from 2026-27/ }).click();
    await page.getByLabel('Why?').fill('The file of another month');
    await press(page, 'Take it back');
    await recorded(page);
    await page.goto(first);
    await page.getByText('0 payments of this import stand').waitFor();
    await open();
    await page.getByText('“few-again.csv”, which you chose').waitFor();
    await press(page, 'Record 3 payments, £2,359');
    await page.getByText('3 payments of this import stand, £2,359 together.').waitFor();
    await expect.poll(() => page.url()).not.toBe(first);
  });
});

describe('an import that is stopped half way', () => {
  it('stops, and goes on where it was', async () => {
    await open();
    await choose('many.csv', many);
    await confirm();
    await press(page, 'Record 20,000 payments, £25,000');
    await press(page, 'Stop');
    await page.getByText(/^Stopped\. [\d,]+ of 20,000 payments are recorded and stay\.$/).waitFor();
    batchId = batchOf(page.url());
    await press(page, 'Go on');
    await page.getByRole('button', { name: 'Stop' }).waitFor();
  }, 120_000);

  it('goes on when the server was killed meanwhile, and has recorded every row once', async () => {
    await server.kill();
    await page.getByText('The connection was lost and is being tried again.').waitFor();
    await startAgain();
    await page.getByText('The server does not hold this import any more. Choose the same file again').waitFor();
    const before = await rowsRecorded(batchId);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(of);
    await page.getByRole('link', { name: 'Import another file' }).click();
    await choose('many.csv', many);
    await confirm();
    await page.getByText('was begun with this file and not ended. It goes on as it was begun').waitFor();
    await page.getByRole('button', { name: /^Go on: record/ }).click();
    await page.getByText('20,000 payments of this import stand, £25,000 together.').waitFor({ timeout: 100_000 });
    expect(batchOf(page.url())).toBe(batchId);
    const rows = await rowsRecorded(batchId);
    expect(rows).toHaveLength(of);
    expect(new Set(rows).size).toBe(of);
  }, 240_000);
});
