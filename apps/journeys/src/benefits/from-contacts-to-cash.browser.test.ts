import { periodWords } from '@minutebook/domain';
import { hostServer, temporaryFolder } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';

import { openBrowser } from '../setup/scene.ts';
import { addPeople, signedInFirst } from '../steps/accounts.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press, record, recorded, refusedBecause, today, typeDay } from '../steps/forms.ts';
import { began, years } from '../steps/money-steps.ts';

const people = {
  manager: { name: 'Programme Manager', email: 'manager@council.example', roles: 'programmeManager' },
  finance: { name: 'Finance Business Partner', email: 'finance@council.example', roles: 'financeOfficer' },
  scrutiny: { name: 'Member of the Scrutiny Committee', email: 'scrutiny@council.example', roles: 'scrutinyMember' },
} as const;

const folder = temporaryFolder();
await addPeople(folder.storeUrl, Object.values(people));
const server = await hostServer(folder.storeUrl, { PROGRAMME: 'own' });
const browser = await openBrowser();
let [manager, finance, scrutiny] = [] as unknown as [Page, Page, Page];

beforeAll(async () => {
  manager = await signedInFirst(browser, server, people.manager);
  finance = await signedInFirst(browser, server, people.finance);
  scrutiny = await signedInFirst(browser, server, people.scrutiny);
});

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const year = began.last.slice(0, 4);
const [baseline, month] = [`${year}-04`, `${year}-05`];
const main = (page: Page) => page.getByRole('main');
const says = (page: Page, sentence: string | RegExp) => main(page).getByText(sentence).first().waitFor();
const open = (page: Page, path: string) => page.goto(server.address + path);
const choose = (page: Page, question: string | RegExp, answer: string | RegExp) =>
  main(page).getByRole('group', { name: question }).getByLabel(answer).check();

/** Adds one of the channels that are offered to begin with, at its cost. */
async function addChannel(name: string): Promise<void> {
  await open(manager, '/benefits/channels');
  await main(manager)
    .getByRole('link', { name: new RegExp(`^Add ${name}, at about`) })
    .click();
  await typeDay(manager, 'Since when is it counted?', began.last);
  await press(manager, 'Add the channel');
  await manager.getByRole('heading', { level: 1, name: 'Adopt a unit cost' }).waitFor();
  await typeDay(manager, 'From which day on?', began.last);
  await press(manager, 'Adopt the cost');
  await manager.getByRole('heading', { level: 1, name: 'Unit costs' }).waitFor();
}

/** Follows an offer of the page of the service. */
async function offer(link: string): Promise<void> {
  await main(manager).getByRole('link', { name: link, exact: true }).first().click();
  await manager.getByRole('heading', { level: 1, name: link }).waitFor();
}

/** Contacts face to face, by phone and by web. */
async function count(period: string, contacts: readonly number[]): Promise<void> {
  await offer('Record contacts');
  await main(manager).getByLabel('Month or quarter').fill(periodWords(period));
  for (const [at, many] of contacts.entries()) {
    await main(manager).getByLabel('Contacts', { exact: true }).nth(at).fill(String(many));
  }
  await main(manager).getByLabel('Where do the figures come from?').fill('Telephone system');
  await record(manager, 'Record the contacts', today());
}

/** Fills the form of a claim upon what was released, and sends it. */
async function claim(pounds: string): Promise<void> {
  await open(manager, '/benefits/savings/new');
  await main(manager).getByLabel('Whose saving is it?').selectOption({ label: 'Customer Services' });
  await main(manager).getByLabel('Of which financial year?').selectOption(years.last);
  await main(manager).getByLabel('By which benefit?').selectOption({ label: 'Fewer calls and visits' });
  await main(manager).getByLabel('From which month on?').selectOption(month);
  await main(manager).getByLabel('Up to and with which month?').selectOption(month);
  await main(manager)
    .getByLabel(/^Capacity released, .*: £119,040$/)
    .check();
  await main(manager).getByLabel('On which line of a budget?').selectOption({ label: 'Contact centre: not allocated' });
  await main(manager).getByLabel('Claimed, in pounds').fill(pounds);
  await typeDay(manager, 'When is it claimed?', today());
  await press(manager, 'Claim the saving');
}

describe('From a service without figures to a smaller budget', () => {
  it('a programme manager sets up a department, the channels and the service', async () => {
    await open(manager, '/settings/establish');
    await main(manager).getByLabel('Title').fill('ICT Transformation Programme');
    await main(manager).getByLabel('Council').fill('Larkmere District Council');
    await main(manager).getByLabel('Purpose').fill('Services that residents can use.');
    await typeDay(manager, 'When was it set up?', began.last);
    await press(manager, 'Set up the programme');
    await recorded(manager);
    await open(manager, '/settings/departments');
    await main(manager).getByRole('link', { name: 'Register a department' }).first().click();
    await main(manager).getByLabel('Title').fill('Customer Services');
    await typeDay(manager, 'Since when does it take part?', began.last);
    await press(manager, 'Register the department');
    await recorded(manager);
    for (const name of ['face to face', 'phone', 'web']) await addChannel(name);
    await open(manager, '/benefits/services/new');
    await main(manager).getByLabel('Title').fill('Enquiries');
    await main(manager).getByLabel('Which department answers?').selectOption({ label: 'Customer Services' });
    await choose(manager, 'Tier', 'Front facing');
    await typeDay(manager, 'Since when is it counted?', began.last);
    await press(manager, 'Register the service');
    await recorded(manager);
    await open(manager, '/benefits');
    await says(manager, '£0 released; £0 claimed, £0 verified, £0 taken from budgets.');
  });

  it('counts its contacts before and after, which releases £119,040', async () => {
    await open(manager, '/benefits/services');
    await main(manager).getByRole('link', { name: 'Enquiries', exact: true }).click();
    await count(baseline, [5_000, 60_000, 10_000]);
    await offer('Agree the baseline');
    await main(manager).getByLabel('Months or quarters').fill(baseline);
    await main(manager).getByLabel('Who agreed it?').fill('Cabinet');
    await record(manager, 'Record the baseline', today());
    await count(month, [3_000, 30_000, 42_000]);
    await open(manager, '/benefits');
    await says(manager, '£119,040 released; £0 claimed, £0 verified, £0 taken from budgets.');
  });

  it('identifies the benefit by which it is claimed', async () => {
    await open(manager, '/benefits/new');
    await main(manager).getByLabel('Title').fill('Fewer calls and visits');
    await choose(manager, 'Kind', /^Benefit/);
    await choose(manager, 'Class', /^Cashable/);
    await choose(manager, 'How often does it come?', 'Again and again');
    await choose(manager, 'For which departments?', 'Customer Services');
    await record(manager, 'Record the benefit', began.last);
    await offer('Define the measure');
    await main(manager).getByLabel('What is it measured in?').selectOption('money');
    await choose(manager, 'Which way is it to go?', /^Up/);
    await choose(manager, 'How often is it measured?', 'Every month');
    await main(manager).getByLabel('How is it measured?').fill('By channel shift.');
    await typeDay(manager, 'From which day on is it measured so?', began.last);
    await press(manager, 'Record the measure');
    await recorded(manager);
  });

  it('finance approves a budget, the manager claims £58,000 of it, and no more than the entries give', async () => {
    await open(finance, '/budget/approve');
    await main(finance).getByLabel('Title').fill('Contact centre');
    await main(finance).getByLabel('Department').selectOption({ label: 'Customer Services' });
    await choose(finance, 'What may it be spent on?', /^Revenue/);
    await main(finance).getByLabel('Source').selectOption({ label: 'Existing budget' });
    await main(finance).getByLabel('Financial year').selectOption(years.now);
    await main(finance).getByLabel('Amount in pounds').fill('100000');
    await main(finance).getByLabel('Or the minute that granted it (optional)').fill('Cabinet, minute 42');
    await typeDay(finance, 'When was it approved?', began.last);
    await press(finance, 'Record the budget');
    await recorded(finance);
    await claim('119040.01');
    await refusedBecause(manager, `“Capacity released, ${periodWords(month)}” gave £119,040 after entry`);
    await main(manager).getByLabel('Claimed, in pounds').fill('58000');
    await press(manager, 'Claim the saving');
    await recorded(manager);
  });

  it('finance verifies £41,000 and takes it from the budget', async () => {
    await open(finance, '/benefits/savings?state=waiting');
    await main(finance)
      .getByRole('link', { name: /^Verify/ })
      .first()
      .click();
    await main(finance).getByLabel('Verified, in pounds').fill('41000');
    await main(finance).getByLabel('Evidence').fill('Payroll of the contact centre');
    await record(finance, 'Verify the saving', today());
    await main(finance)
      .getByRole('link', { name: /^Take it from the budget/ })
      .click();
    await main(finance).getByLabel('Financial year').selectOption(years.now);
    await main(finance).getByLabel('Amount in pounds').fill('41000');
    await record(finance, 'Reduce the budget', today());
  });

  it('a scrutiny member reads all four, each down to its entries', async () => {
    await open(scrutiny, '/benefits');
    await says(scrutiny, '£119,040 released; £58,000 claimed, £41,000 verified, £41,000 taken from budgets.');
    for (const figure of ['Capacity released', 'Claimed', 'Verified', 'Taken from budgets']) {
      const box = main(scrutiny)
        .locator('.mb-figure')
        .filter({ has: scrutiny.getByText(figure, { exact: true }) })
        .first();
      await box.getByText('Explain').click();
      await box.getByRole('link', { name: /\d+/ }).first().waitFor();
    }
    await expectFitForAll(scrutiny);
  });
});
