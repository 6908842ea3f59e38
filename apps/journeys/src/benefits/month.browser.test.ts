import { addMonths, periodWords } from '@minutebook/domain';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press, today } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let page: Page;

const [baseline, last] = [addMonths(today().slice(0, 7), -2), addMonths(today().slice(0, 7), -1)];
const services = [
  { serviceId: 'yards', title: 'Yard repairs' },
  { serviceId: 'passes', title: 'Youth passes' },
];
const ways = [
  { channelId: 'post-by-hand', title: 'By hand', digital: false, pence: 1500 },
  { channelId: 'ring', title: 'Ringing', digital: false, pence: 300 },
  { channelId: 'self-service', title: 'Self service', digital: true, pence: 3 },
];

beforeAll(async () => {
  const since = { effectiveOn: `${baseline}-01` };
  await recordAs(
    server,
    'post-programme-manager',
    ...ways.flatMap(({ channelId, title, digital, pence }) => [
      { type: 'AddChannel', channelId, title, digital, ...since } as const,
      { type: 'AdoptUnitCost', channelId, pence, about: true, costSource: 'Report', ...since } as const,
    ]),
    ...services.flatMap(({ serviceId, title }) => [
      { type: 'RegisterService', serviceId, title, departmentId: 'ict', tier: 'frontFacing', ...since } as const,
      {
        type: 'RecordContacts',
        serviceId,
        period: baseline,
        contacts: [1000, 7000, 2000].map((contacts, at) => ({ channelId: ways[at]?.channelId ?? '', contacts })),
        basis: 'measured',
        sourceLine: 'System',
      } as const,
      { type: 'AgreeBaseline' as const, serviceId, periods: [baseline], agreedBy: 'Cabinet' },
    ]),
  );
  page = await signedIn(browser, server, programmeManager, `/benefits/services/month?period=${last}`);
});

const main = () => page.getByRole('main');
const cell = (service: string, column: string) => main().getByLabel(`${service}, ${column}`, { exact: true });

/** Pastes text where the focus is, as a spreadsheet gives it. */
async function paste(text: string): Promise<void> {
  await page.evaluate(
    `(() => { const data = new DataTransfer(); data.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); })()`,
  );
}

describe('a month', () => {
  it('is typed by keyboard, and says what contradicts itself as it is typed', async () => {
    await cell('Yard repairs', 'By hand').focus();
    await page.keyboard.type('600');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6000');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('5400');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => cell('Youth passes', 'Self service').evaluate((one) => one === document.activeElement))
      .toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    for (const figure of ['1000', '900', '200']) {
      await page.keyboard.type(figure);
      await page.keyboard.press('Tab');
    }
    await main().getByText('900 answered and 200 abandoned are 1,100, and 1,000 were offered.').waitFor();
    await cell('Yard repairs', 'Abandoned').fill('80');
    await main()
      .getByText(/are 1,100/)
      .waitFor({ state: 'detached' });
  });
  it('is pasted from a spreadsheet, by the titles of services', async () => {
    await cell('Youth passes', 'By hand').focus();
    // The demonstration's own three ways come first.
    await paste('Youth passes\t\t\t\t1,000\t7,000\t2,000\nLibraries\t1\t2\t3\n');
    await main().getByText('No service is called “Libraries”: left out.').waitFor();
    await expect.poll(() => cell('Youth passes', 'Ringing').inputValue()).toBe('7,000');
    await expectFitForAll(page);
  });
  it('is kept while it is not recorded', async () => {
    await main()
      .getByText(/What you typed was kept in this browser/)
      .waitFor();
    await page.reload();
    await main().getByText('is here again').waitFor();
    await expect.poll(() => cell('Yard repairs', 'Ringing').inputValue()).toBe('6000');
  });
  it('is recorded service by service, in one act', async () => {
    await main().getByLabel('Where do the figures come from?').fill('Customer system');
    await press(page, 'Record the month');
    await main()
      .getByText(new RegExp(`${periodWords(last)}: 2 services recorded`))
      .waitFor();
    await main()
      .getByText(/^Yard repairs: By hand 600, Ringing 6,000, Self service 5,400; calls 1,000 offered, 900 answered/)
      .getByRole('link')
      .first()
      .waitFor();
    await expect.poll(() => main().getByText('It is not recorded yet').count()).toBe(0);
    await expect.poll(() => main().getByText('is here again').count()).toBe(0);
  });
  it('shows what is recorded in the rows, each with its entry', async () => {
    await page.reload();
    await main()
      .getByText(/^Recorded in entry.\d+: By hand 600, Ringing 6,000, Self service 5,400 \(measured\)/)
      .getByRole('link')
      .waitFor();
  });
});

describe('what moved between channels', () => {
  it('is told in a sentence, and every figure leads to its entries', async () => {
    await main().getByRole('link', { name: 'Channel shift' }).click();
    await page.getByRole('heading', { level: 1, name: 'Channel shift' }).waitFor();
    await main()
      .getByText(/£135,150 of capacity was released since the baselines, over 6 services/)
      .waitFor();
    await main()
      .getByText(/^Explain/)
      .first()
      .click();
    await main()
      .getByText(/Yard repairs: £16,110/)
      .first()
      .waitFor();
    await expectFitForAll(page);
    await main()
      .getByText(/Yard repairs: £16,110/)
      .first()
      .getByRole('link')
      .last()
      .click();
    await page.getByRole('heading', { level: 1, name: /Entry/ }).waitFor();
  });
  it('is worked out at the costs of others, and plainly not the record', async () => {
    await page.goto(`${server.address}/benefits/channel-shift`);
    await main().getByRole('link', { name: 'Work it out at the costs of others' }).click();
    await main().getByText('This is not the record.').waitFor();
    await main().getByRole('row', { name: /NWEGG/ }).getByText('£7.81').waitFor();
    await expectFitForAll(page);
  });
});
