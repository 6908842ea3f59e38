import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let page: Page;

const since = { effectiveOn: '2025-01-01' };
const ways = [
  { channelId: 'ring', title: 'Ringing', digital: false },
  { channelId: 'self-service', title: 'Self service', digital: true },
];

beforeAll(async () => {
  await recordAs(
    server,
    'post-programme-manager',
    ...ways.map((one) => ({ type: 'AddChannel', ...one, ...since }) as const),
    {
      type: 'RegisterService',
      serviceId: 'bins',
      title: 'Bin collections',
      departmentId: 'ict',
      tier: 'frontFacing',
      ...since,
    },
  );
  page = await signedIn(browser, server, programmeManager, '/benefits/import');
});

const main = () => page.getByRole('main');

/** Chooses a file whose text is typed here, and has it read. */
async function choose(lines: readonly string[], into = page): Promise<void> {
  await into
    .getByLabel('File')
    .setInputFiles({ name: 'calls.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await press(into, 'Read the file');
}

const header = 'Service,Month,Channel,Contacts';
const rows = [
  'Bin collections,2025-03,Ringing,"7,000"',
  'Bin collections,2025-03,Self service,1000',
  'Bin collections,2025-04,Ringing,-5',
  'Parking,Mar 2025,Ringing,900',
];

describe('A file of contacts', () => {
  it('is read, and its columns confirmed by keyboard', async () => {
    await choose([header, ...rows]);
    await main().getByLabel('Name of files like this one').focus();
    await page.keyboard.type('Monthly contacts');
    const department = main().getByLabel('Department of services that are not registered yet');
    await department.focus();
    await department.selectOption({ index: 1 });
    await expectFitForAll(page);
    await main().getByRole('button', { name: 'Show what would be recorded' }).focus();
    await page.keyboard.press('Enter');
    await main().getByText('−5 contacts are fewer than none.').waitFor();
    await expectFitForAll(page);
  });
  it('is recorded, with a service that is registered for it', async () => {
    await press(page, 'Record 3 changes');
    await main().getByText('3 changes recorded.').waitFor();
    await expectFitForAll(page);
  });
  it('is known by its header in another browser, and states nothing new', async () => {
    const elsewhere = await signedIn(browser, server, programmeManager, '/benefits/import');
    await choose([header, ...rows], elsewhere);
    await elsewhere.getByText('Its header is that of “Monthly contacts”').waitFor();
    await press(elsewhere, 'Show what would be recorded');
    await elsewhere.getByText('The ledger holds all that the file states and that can be recorded.').waitFor();
    await elsewhere.context().close();
  });
  it('is known by its header when it comes again, corrects what changed, and leaves what is missing', async () => {
    await page.goto(new URL('/benefits/import', page.url()).href);
    await choose([header, 'Bin collections,2025-03,Ringing,6500', rows[3] ?? '']);
    await main().getByText('Its header is that of “Monthly contacts”').waitFor();
    await press(page, 'Show what would be recorded');
    await press(page, 'Record 1 change');
    await main().getByText('1 change recorded.').waitFor();
    await page.goto(new URL('/benefits/services/bins', page.url()).href);
    await main().getByText('6,500').first().waitFor();
    await main().getByText('1,000').first().waitFor();
  });
});

describe('What was said of a file that is not recorded', () => {
  const other = ['Service,Month,Channel,Contacts,Note', 'Bin collections,2025-05,Ringing,400,by hand'];
  const name = () => main().getByLabel('Name of files like this one');
  const column = () => main().getByLabel('Note', { exact: true });
  const isHere = () => main().getByText(/^“calls\.csv”, which you chose on .*, is here again\.$/);

  it('is there when the page was loaded anew, at its columns and at its plan', async () => {
    await page.goto(new URL('/benefits/import', page.url()).href);
    await choose(other);
    await name().fill('Half said');
    const [, , chosen = ''] = await column()
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    await column().selectOption(chosen);
    await page.reload();
    await isHere().waitFor();
    expect(await name().inputValue()).toBe('Half said');
    expect(await column().inputValue()).toBe(chosen);
    await column().selectOption('');
    await expectFitForAll(page);
    await press(page, 'Show what would be recorded');
    await main().getByRole('heading', { name: 'What would be recorded' }).waitFor();
    await page.reload();
    await isHere().waitFor();
    await main().getByRole('heading', { name: 'What would be recorded' }).waitFor();
    await press(page, 'Back to the columns');
    expect(await name().inputValue()).toBe('Half said');
  });

  it('is there when the file has to be chosen again, which is said', async () => {
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.includes('DescribeFiguresSource')) ?? '';
      const draft = JSON.parse(localStorage.getItem(key) ?? '{}') as { values: { fileId: string }; keptAt: string };
      draft.values.fileId = crypto.randomUUID();
      localStorage.setItem(key, JSON.stringify(draft));
    });
    await page.reload();
    await main().getByText('The server does not hold “calls.csv” any more').waitFor();
    await choose(other);
    await expect.poll(() => name().inputValue()).toBe('Half said');
    await main().getByRole('button', { name: 'Choose another file' }).click();
    await page.reload();
    await main().getByLabel('File').waitFor();
    expect(await isHere().count()).toBe(0);
  });
});
