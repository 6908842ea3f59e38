import { hostServer, temporaryFolder } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBrowser } from '../setup/scene.ts';
import { addPeople, signedInFirst } from '../steps/accounts.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { errorLines, follow, press, recorded, refusedBecause, today, typeDay } from '../steps/forms.ts';
import { choose, focusComesTo, goBy, tabTo, typeInto } from '../steps/keyboard.ts';
import { began, budget, officer, openForm, pick, portal, showAllYears, vire, years } from '../steps/money-steps.ts';

const people = {
  keeper: { name: 'Systems Administrator', email: 'keeper@council.example', roles: 'administrator' },
  finance: { name: 'Finance Business Partner', email: 'finance@council.example', roles: 'financeOfficer' },
  manager: { name: 'Programme Manager', email: 'manager@council.example', roles: 'programmeManager' },
} as const;

const folder = temporaryFolder();
await addPeople(folder.storeUrl, Object.values(people));
const server = await hostServer(folder.storeUrl, { PROGRAMME: 'own' });
const browser = await openBrowser();
let [keeper, finance, manager] = [] as unknown as [Page, Page, Page];

beforeAll(async () => {
  keeper = await signedInFirst(browser, server, people.keeper);
  finance = await signedInFirst(browser, server, people.finance);
  manager = await signedInFirst(browser, server, people.manager);
});

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const main = (page = finance) => page.getByRole('main');
const says = (sentence: string | RegExp, page = finance) => main(page).getByText(sentence).first().waitFor();
const button = (name: string, page = finance) => main(page).getByRole('button', { name, exact: true });
const link = (name: string, page = finance) => main(page).getByRole('link', { name, exact: true });

/** Types a day over the one that a form begins with, by the keyboard. */
async function typeInDay(page: Page, legend: string, on: string): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  const parts = page.getByRole('group', { name: legend });
  await typeInto(parts.getByLabel('Day'), day);
  await typeInto(parts.getByLabel('Month'), month);
  await typeInto(parts.getByLabel('Year'), year);
}

async function send(name: string, page = finance): Promise<void> {
  await tabTo(button(name, page));
  await page.keyboard.press('Enter');
}

describe('before a programme is set up', () => {
  it('the form of a budget says what is missing, and offers nothing that leads nowhere', async () => {
    await finance.goto(`${server.address}/budget`);
    await goBy(link('Record an approved budget'), 'Record an approved budget');
    await says('A budget belongs to a department, and none is registered yet.');
    await expect.poll(() => button('Record the budget').count()).toBe(0);
  });

  it('an administrator sets it up', async () => {
    await keeper.goto(`${server.address}/settings/establish`);
    await keeper.getByLabel('Title').fill('ICT Transformation Programme');
    await keeper.getByLabel('Council').fill('Larkmere District Council');
    await keeper.getByLabel('Purpose').fill('Services that residents can use.');
    await typeDay(keeper, 'When was it set up?', began.last);
    await press(keeper, 'Set up the programme');
    await recorded(keeper);
    await keeper.goto(`${server.address}/settings/departments`);
    await follow(keeper, 'Register a department', 'Register a department');
    await keeper.getByLabel('Title').fill('Information Technology');
    await typeDay(keeper, 'Since when does it take part?', began.last);
    await press(keeper, 'Register the department');
    await recorded(keeper);
  });
});

describe('an approved budget', () => {
  const line = (at: number) => ({
    source: finance.getByLabel('Source').nth(at),
    year: finance.getByLabel('Financial year').nth(at),
    amount: finance.getByLabel('Amount in pounds').nth(at),
  });

  it('is typed by the keyboard alone: two sources, three years, the last one asked for', async () => {
    await finance.goto(`${server.address}/budget`);
    await goBy(link('Record an approved budget'), 'Record an approved budget');
    await typeInto(main().getByLabel('Title'), budget);
    await pick(main().getByLabel('Department'), 'Information Technology');
    await choose(main().getByRole('group', { name: 'What may it be spent on?' }), 'Revenue: the running of services');
    await pick(line(0).source, 'Existing budget');
    await showAllYears(finance, 0);
    await pick(line(0).year, years.last);
    await typeInto(line(0).amount, '£325,000');
    await send('Add a line');
    await typeInto(line(1).amount, '300,000.00');
    await send('Add a line');
    await pick(line(2).source, 'New growth');
    await typeInto(line(2).amount, '£1.2m');
    await typeInto(main().getByLabel('Or the minute that granted it (optional)'), 'Cabinet, minute 42');
    await typeInDay(finance, 'When was it approved?', began.last);
  });

  it('is not recorded with an amount that is none, and nothing that was typed is lost', async () => {
    await send('Record the budget');
    await expect.poll(() => errorLines(finance)).toEqual(['Write “£1.2m” out in figures: 1,200,000']);
    await expect.poll(() => line(2).amount.inputValue()).toBe('£1.2m');
    await expect.poll(() => line(0).amount.inputValue()).toBe('£325,000');
    await expect.poll(() => line(1).year.inputValue()).toBe(years.now);
  });

  it('is recorded once the amount is one, and none of it is allocated', async () => {
    await line(2).amount.focus();
    await finance.keyboard.press('ControlOrMeta+A');
    await finance.keyboard.type('300000');
    await send('Record the budget');
    await focusComesTo(finance.getByRole('heading', { level: 1, name: budget }));
    await recorded(finance);
    await says('None of £925,000 is allocated.');
    await expectFitForAll(finance);
  });
});

describe('an allocation', () => {
  it('is proposed by the programme manager, which sets nothing aside', async () => {
    await openForm(manager, 'Propose an allocation');
    await manager.getByLabel('Title').fill(portal);
    await manager.getByLabel('What is it for?').selectOption({ label: 'A purpose that its title names' });
    await showAllYears(manager, 0);
    await manager.getByLabel('Financial year').first().selectOption(years.last);
    await manager.getByLabel('Amount in pounds').first().fill('150,000');
    await press(manager, 'Add a year');
    await manager.getByLabel('Amount in pounds').nth(1).fill('160,000');
    await manager.getByLabel('What is it needed for?').fill('Residents ask for it.');
    await typeDay(manager, 'When was it proposed?', began.last);
    await press(manager, 'Propose it');
    await recorded(manager);
    await says('None of £925,000 is allocated.', manager);
    await says(`${portal}: £310,000`, manager);
  });

  it('is asked of finance on the overview, before there is any project', async () => {
    await finance.getByRole('link', { name: 'Overview' }).click();
    await says(`£310,000 is asked of “${budget}”, and neither allocated nor declined.`);
    await goBy(link('See it'), budget);
  });

  it('is made by Enter alone of what was proposed, and £615,000 is not allocated', async () => {
    await goBy(link(`Allocate it: ${portal}`), `Allocate money to “${portal}”`);
    await typeInDay(finance, 'When was it allocated?', began.last);
    await send('Allocate it');
    await recorded(finance);
    await says('£310,000 of £925,000 is allocated over all years, and £615,000 is not;');
    await expect.poll(() => main().getByRole('heading', { name: 'Proposed, and not answered' }).count()).toBe(0);
  });

  it('is refused above what is approved for its year, by how much', async () => {
    await openForm(finance, 'Allocate money');
    await follow(finance, 'Something new', 'Allocate money');
    await finance.getByLabel('Title').fill(officer);
    await finance.getByLabel('What is it for?').selectOption({ label: 'A purpose that its title names' });
    await finance.getByLabel('Amount in pounds').fill('140,000.01');
    await typeDay(finance, 'When was it allocated?', today());
    await press(finance, 'Allocate it');
    await refusedBecause(finance, `In ${years.now} the allocations would be £0.01 more than “${budget}” has.`);
    await finance.getByLabel('Amount in pounds').fill('40,000');
    await press(finance, 'Allocate it');
    await recorded(finance);
  });
});

describe('a virement', () => {
  it('is nobody’s to make before there are rules', async () => {
    await vire(finance, '10,000');
    await expect.poll(() => finance.getByRole('option', { name: /^Not allocated/ }).count()).toBe(0);
    await refusedBecause(finance, 'No virement rules are in force on that day, so nobody may move money.');
  });

  it('is made by whoever the rules name, and above their authority refused by the name of whose it is', async () => {
    await keeper.goto(`${server.address}/budget/adopt-virement-rules`);
    for (const [at, title] of ['Finance officer', 'Section 151 officer'].entries()) {
      await keeper.getByRole('button', { name: 'Add a level' }).first().click();
      await keeper.getByLabel('Authority').nth(at).fill(title);
      await keeper
        .getByLabel('Whose?')
        .nth(at)
        .selectOption({ label: at === 0 ? 'Every finance officer' : people.keeper.name });
    }
    await keeper.getByLabel('How far does it reach?').first().selectOption({ label: 'Up to an amount' });
    await keeper.getByLabel('Up to, in pounds').fill('25,000');
    await press(keeper, 'Adopt the rules');
    await expect.poll(() => errorLines(keeper)).toEqual(['Choose how far it reaches']);
    await keeper.getByLabel('How far does it reach?').nth(1).selectOption({ label: 'Any amount' });
    await typeDay(keeper, 'From which day are they in force?', began.now);
    await press(keeper, 'Adopt the rules');
    await recorded(keeper);
    await vire(finance, '30,000');
    await refusedBecause(
      finance,
      'A virement of £30,000 within a budget is for Section 151 officer. By yourself you may move up to £25,000.',
    );
    await expect.poll(() => finance.getByLabel('Amount in pounds').inputValue()).toBe('30,000');
    await finance.getByLabel('Amount in pounds').fill('10,000');
    await press(finance, 'Move the money');
    await recorded(finance);
    await says(`Vired within a budget: £10,000 from ${portal} to ${officer}, by Finance officer`);
  });
});
