import type { Page } from 'playwright-core';
import { beforeAll, describe, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press, record, recorded, refusedBecause, today, typeDay } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import { began, years } from '../steps/money-steps.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let manager: Page;
let finance: Page;

const year = began.last.slice(0, 4);
const [baseline, month] = [`${year}-04`, `${year}-05`];
const channels = [
  { channelId: 'self', title: 'Self service', digital: true, pence: 3, was: 10_000, is: 42_000 },
  { channelId: 'ring', title: 'Ringing', digital: false, pence: 300, was: 60_000, is: 30_000 },
  { channelId: 'by-hand', title: 'By hand', digital: false, pence: 1500, was: 5_000, is: 3_000 },
];

function counted(period: string, of: 'was' | 'is') {
  const contacts = channels.map((one) => ({ channelId: one.channelId, contacts: one[of] }));
  return {
    type: 'RecordContacts',
    serviceId: 'enquiries',
    period,
    contacts,
    basis: 'measured',
    sourceLine: 'System',
  } as const;
}

beforeAll(async () => {
  const since = { effectiveOn: began.last };
  await recordAs(
    server,
    'post-programme-manager',
    ...channels.flatMap(({ channelId, title, digital, pence }) => [
      { type: 'AddChannel', channelId, title, digital, ...since } as const,
      { type: 'AdoptUnitCost', channelId, pence, about: true, costSource: 'Report', ...since } as const,
    ]),
    {
      type: 'RegisterService',
      serviceId: 'enquiries',
      title: 'Enquiries',
      departmentId: 'ict',
      tier: 'frontFacing',
      ...since,
    },
    counted(baseline, 'was'),
    { type: 'AgreeBaseline', serviceId: 'enquiries', periods: [baseline], agreedBy: 'Cabinet' },
    counted(month, 'is'),
    {
      type: 'IdentifyBenefit',
      benefitId: 'fewer-calls',
      title: 'Fewer calls and visits',
      kind: 'benefit',
      class: 'cashable',
      recurrence: 'recurring',
      departmentIds: ['ict'],
      aimIds: [],
      ...since,
    },
    {
      type: 'DefineMeasure',
      benefitId: 'fewer-calls',
      measureId: 'calls-answered',
      unit: { kind: 'money' },
      direction: 'up',
      howMeasured: 'By channel shift',
      periodicity: 'month',
      ...since,
    },
  );
  await recordAs(server, 'post-finance', {
    type: 'ApproveBudget',
    budgetId: 'contact-centre',
    title: 'Contact centre',
    departmentId: 'ict',
    nature: 'revenue',
    lines: [{ fundedBy: 'existingBudget', year: years.now, amount: 100_000_00 }],
    ...since,
  });
  manager = await signedIn(browser, server, programmeManager, '/benefits/savings');
  finance = await signedIn(browser, server, 'Finance Business Partner', '/benefits/savings');
});

const main = (page: Page) => page.getByRole('main');

/** Fills the form of a claim on what the contact centre has not allocated, and sends it. */
async function claim(amount: string): Promise<void> {
  await manager.goto(`${server.address}/benefits/savings/new`);
  await main(manager).getByLabel('Whose saving is it?').selectOption('ict');
  await main(manager).getByLabel('Of which financial year?').selectOption(years.last);
  await main(manager).getByLabel('By which benefit?').selectOption('fewer-calls');
  await main(manager).getByLabel('From which month on?').selectOption(month);
  await main(manager).getByLabel('Up to and with which month?').selectOption(month);
  await main(manager)
    .getByLabel(/^Capacity released, .*: £119,040$/)
    .check();
  await main(manager).getByLabel('On which line of a budget?').selectOption({ label: 'Contact centre: not allocated' });
  await main(manager).getByLabel('Claimed, in pounds').fill(amount);
  await typeDay(manager, 'When is it claimed?', today());
  await press(manager, 'Claim the saving');
}

describe('a saving', () => {
  it('is claimed on a figure, once', async () => {
    await claim('58000');
    await recorded(manager);
    await expectFitForAll(manager);
    await claim('1000');
    const box = manager.getByRole('alert').filter({ hasText: 'This was not recorded' });
    await box.getByText(/claims £58,000 of the same/).waitFor();
    await box.getByRole('link', { name: /Entry/ }).click();
    await manager.getByRole('heading', { level: 1, name: /Entry/ }).waitFor();
  });
  it('is verified by finance, and then taken from the budget', async () => {
    await finance.goto(`${server.address}/benefits/savings?state=waiting`);
    const claimed = main(finance).getByRole('row').filter({ hasText: 'Fewer calls and visits' });
    await claimed.getByText('Waits for finance').waitFor();
    await claimed.getByRole('link', { name: /^Verify/ }).click();
    await main(finance).getByLabel('Verified, in pounds').fill('41000');
    await main(finance).getByLabel('Evidence').fill('Payroll of the contact centre');
    await record(finance, 'Verify the saving', today());
    await main(finance)
      .getByRole('link', { name: /^Take it from the budget/ })
      .click();
    await main(finance).getByLabel('Financial year').selectOption(years.now);
    await main(finance).getByLabel('Amount in pounds').fill('41001');
    await typeDay(finance, 'When was it taken?', today());
    await press(finance, 'Reduce the budget');
    await refusedBecause(finance, '£41,001 is more than can be taken: £41,000 is verified.');
    await main(finance).getByLabel('Amount in pounds').fill('41000');
    await press(finance, 'Reduce the budget');
    await recorded(finance);
    await main(finance).getByText('Taken from the budget').last().waitFor();
    await expectFitForAll(finance);
  });
  it('is told in four figures, in this order, and makes the budget smaller', async () => {
    await finance.goto(`${server.address}/benefits`);
    // As much again as the demonstration's own.
    await main(finance)
      .getByText('£238,080 released; £116,000 claimed, £82,000 verified, £82,000 taken from budgets.')
      .waitFor();
    await main(finance).getByText('Promised and delivered').waitFor();
    await expectFitForAll(finance);
    await finance.goto(`${server.address}/budget/contact-centre`);
    await main(finance).getByText('£59,000').first().waitFor();
  });
  it('stands against cost, and beside a plan what history teaches', async () => {
    await finance.goto(`${server.address}/benefits/cost-against-benefit?less=third`);
    await main(finance).getByText('This is not the record.').waitFor();
    await expectFitForAll(finance);
    await finance.goto(`${server.address}/projects/customer-portal/plan`);
    await main(finance).getByRole('heading', { name: 'What our own history teaches' }).waitFor();
    await main(finance)
      .getByText(/Fewer than 5 cases, and so no figure: cost/)
      .first()
      .waitFor();
  });
});
