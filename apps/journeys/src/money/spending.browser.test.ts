import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { errorLines, follow, inWords, press, recorded, refusedBecause, today, typeDay } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import { began, budget, openBudget, openForm, pay, portal, years } from '../steps/money-steps.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let finance: Page;
let manager: Page;
/** The address of the entry of the payment that was typed wrongly. */
let payment = '';

const ofBudget = { budgetId: 'digital-services' };

beforeAll(async () => {
  const lines = [years.last, years.now, years.next].map((year) => ({
    fundedBy: 'existingBudget' as const,
    year,
    amount: 30_000_000,
  }));
  await recordAs(
    server,
    'post-finance',
    {
      type: 'ApproveBudget',
      ...ofBudget,
      title: budget,
      departmentId: 'ict',
      nature: 'revenue',
      lines,
      authority: 'Cabinet, minute 42',
      effectiveOn: began.last,
    },
    {
      type: 'AllocateFunds',
      ...ofBudget,
      allocationId: 'portal',
      title: portal,
      about: { kind: 'purpose' },
      years: [
        { year: years.last, amount: 15_000_000 },
        { year: years.now, amount: 16_000_000 },
      ],
      effectiveOn: began.last,
    },
  );
  finance = await signedIn(browser, server, 'Finance Business Partner', '/budget');
  manager = await signedIn(browser, server, programmeManager, '/budget');
});

const main = (page = finance) => page.getByRole('main');
const says = (sentence: string | RegExp, page = finance) => main(page).getByText(sentence).first().waitFor();

/** Goes to put right what was recorded just now. */
async function putRight(): Promise<void> {
  await main()
    .getByRole('link', { name: /^This was a mistake/ })
    .click();
  await finance.getByRole('heading', { level: 1, name: 'Correct an entry' }).waitFor();
}

describe('what is spent', () => {
  it('belongs to the year of its day: in another it is refused, and the form keeps what was typed', async () => {
    await pay(finance, { year: years.last, amount: '12,000', on: today() });
    await refusedBecause(finance, `${inWords(today())} is in ${years.now}, not in ${years.last}.`);
    await expect.poll(() => finance.getByLabel('Amount in pounds').inputValue()).toBe('12,000');
    await typeDay(finance, 'When was it paid?', began.last);
    await press(finance, 'Record the payment');
    await recorded(finance);
    const entry = main()
      .getByRole('link', { name: /^entry \d+$/ })
      .first();
    payment = (await entry.getAttribute('href')) ?? '';
  });

  it('is corrected where it was typed wrongly, and what it said first stays on the record', async () => {
    await putRight();
    await finance.getByLabel('Amount in pounds').fill('120,000');
    await finance.getByLabel('Why is the entry corrected?').fill('A nought was left out.');
    await press(finance, 'Record the correction');
    await says('Paid: £12,000 to Northgate Digital');
    await says(/It now reads: Paid: £120,000 to Northgate Digital/);
    await says(/A nought was left out\./);
    await main().getByRole('definition').filter({ hasText: portal }).first().waitFor();
  });

  it('may be a credit: a minus says so, and brackets are answered with how', async () => {
    await pay(finance, { year: years.now, amount: '(500.00)', on: today() });
    await expect
      .poll(() => errorLines(finance))
      .toEqual(['Write “(500.00)” with a minus before it, where it is below zero: −500']);
    await expect.poll(() => finance.getByLabel('Amount in pounds').inputValue()).toBe('(500.00)');
    await finance.getByLabel('Amount in pounds').fill('-500');
    await press(finance, 'Record the payment');
    await recorded(finance);
    await says('Credit: £500 from Northgate Digital');
  });

  it('above its allocation says at once by how much, and is withdrawn where it was never paid', async () => {
    await pay(finance, { year: years.now, amount: '165,000', on: today() });
    await recorded(finance);
    const overspent = `“${portal}” is overspent by £4,500 in ${years.now}: £160,000 is allocated; £164,500 is spent.`;
    await finance.getByRole('alert').getByText(overspent).waitFor();
    await putRight();
    await main().getByText('It should not have been recorded at all').click();
    await finance.getByLabel(/^Why/).first().fill('It was recorded for another budget.');
    await press(finance, 'Withdraw the entry');
    await says(/It was recorded for another budget\./);
    await main()
      .getByRole('link', { name: /^Let it stand again/ })
      .first()
      .waitFor();
    await follow(finance, 'Go to the year of the budget', budget);
    await finance
      .getByRole('row', { name: new RegExp(`^${years.now}`) })
      .getByText(/^−£500(\.00)?$/)
      .waitFor();
  });

  it('pays an order, which is offered by its number and amount', async () => {
    await openForm(manager, 'Record an order');
    await manager.getByLabel('Out of which allocation?').selectOption({ label: portal });
    await manager.getByLabel('Supplier').fill('Northgate Digital');
    await manager.getByLabel('Order number (optional)').fill('PO-100');
    await manager.getByLabel('Amount in pounds').fill('48,000');
    await press(manager, 'Record the order');
    await recorded(manager);
    await openForm(finance, `Record spend of ${years.now}`, 'Record spend');
    const order = finance.getByLabel('Order that it pays (optional)');
    await order.selectOption({ label: 'Northgate Digital, PO-100, £48,000' });
    await expect.poll(() => finance.getByLabel('Supplier').inputValue()).toBe('Northgate Digital');
    const allocation = finance.getByLabel('Out of which allocation?').locator('option:checked');
    await expect.poll(() => allocation.textContent()).toBe(portal);
  });
});

describe('a forecast', () => {
  it('of an overspend wants its reason, and is then said first of the budget', async () => {
    await openForm(manager, 'Forecast a year');
    await manager.getByLabel('Outturn in pounds').fill('201,220');
    await manager.getByLabel('Why is it expected to cost that?').fill('The supplier is late.');
    await press(manager, 'Record the forecast');
    await expect.poll(() => errorLines(manager)).toEqual(['Choose an allocation, or “Not allocated”']);
    await manager.getByLabel('Why is it expected to cost that?').fill('');
    await manager.getByLabel('Which allocation?').selectOption({ label: portal });
    await says(`“${portal}”, ${years.now}: has £160,000;`, manager);
    await press(manager, 'Record the forecast');
    await expect.poll(() => errorLines(manager)).toEqual(['Say why']);
    await manager.getByLabel('Why is it expected to cost that?').fill('The supplier is late.');
    await press(manager, 'Record the forecast');
    await recorded(manager);
    await says(`£41,220 is forecast to be overspent in ${years.now}, all of it in “${portal}”.`, manager);
  });
});

describe('the last year', () => {
  it('is closed with what is left of it carried forward, and says in the notice and on the page how it ended', async () => {
    await openForm(finance, `Close the year ${years.last}`, 'Close the year');
    await says(`${portal}: £30,000`);
    const amount = finance.getByLabel('Amount in pounds');
    await expect.poll(() => amount.inputValue()).toBe('30000');
    await amount.fill('40,000');
    await press(finance, 'Close the year');
    await refusedBecause(finance, `Of “${portal}” £30,000 is left in ${years.last}.`);
    await amount.fill('30,000');
    await press(finance, 'Close the year');
    await recorded(finance);
    await says(`£11,220 is forecast to be overspent in ${years.now}, all of it in “${portal}”.`);
    const ended = `${years.last} was closed on ${inWords(today())}: of £300,000 approved, £120,000 was spent and £180,000 left. £30,000 is carried forward to ${years.now}, and £150,000 is returned. No reason was given why it is not carried forward.`;
    await finance.getByRole('alert').getByText(ended).waitFor();
    await main().getByText(`The end of ${years.last}, allocation by allocation`).click();
    const statement = main().getByRole('table', { name: new RegExp(`^The end of ${years.last}`) });
    await statement.getByRole('row', { name: /^Total.*£300,000.*£120,000.*£180,000.*£30,000.*£150,000/ }).waitFor();
  });

  it('takes neither spend nor a forecast while it is closed', async () => {
    await openBudget(finance);
    await expect
      .poll(() =>
        main()
          .getByRole('link', { name: `Record spend of ${years.last}`, exact: true })
          .count(),
      )
      .toBe(0);
    await says(`Adjust the closed year ${years.last}`);
    await openForm(manager, 'Forecast a year');
    await manager.getByLabel('Which allocation?').selectOption({ label: 'Not allocated' });
    await manager.getByText(`${years.last} is closed, and not offered.`).waitFor();
    await manager.getByRole('button', { name: /^Earlier and later years/ }).click();
    const offered = await manager.getByLabel('Financial year').locator('option').allTextContents();
    expect([years.now, years.last].filter((one) => offered.includes(one))).toEqual([years.now]);
  });

  it('is opened again with a reason, which takes back what it carried forward', async () => {
    await openForm(finance, `Open the year ${years.last} again`, 'Open the year again');
    await finance.getByLabel('Why?').fill('An invoice was found.');
    await press(finance, 'Open the year');
    await recorded(finance);
    await says(`£41,220 is forecast to be overspent in ${years.now}, all of it in “${portal}”.`);
  });
});

describe('what was known before', () => {
  const row = () => main().getByRole('row', { name: new RegExp(`^${years.last}`) });

  it('is shown from the entry of a payment: what it said before it was corrected, and nothing to record', async () => {
    await finance.goto(server.address + payment);
    await main()
      .getByRole('link', { name: /as known after this entry$/ })
      .click();
    await finance.getByText(/^You are looking at the past/).waitFor();
    await finance.getByRole('heading', { level: 1, name: budget }).waitFor();
    await row().getByText('£12,000', { exact: true }).first().waitFor();
    await expect.poll(() => main().getByRole('heading', { name: 'Record', exact: true }).count()).toBe(0);
  });

  it('stands beside what is known today where the two are compared', async () => {
    const since = payment.split('/').at(-1);
    await finance.goto(`${server.address}/budget/${ofBudget.budgetId}?since=entry-${since}`);
    await row().getByText('£120,000').first().waitFor();
    const total = main().getByRole('row', { name: /^Total/ });
    for (const one of [row(), total])
      await one
        .getByText(/was\s£12,000/)
        .first()
        .waitFor();
  });
});

describe('a figure', () => {
  it('leads to who approved it, when, and by which minute', async () => {
    await finance.goto(`${server.address}/budget`);
    await follow(finance, budget, budget);
    await main()
      .getByRole('button', { name: new RegExp(`^Explain.*${years.last}`) })
      .first()
      .click();
    const approved = main().locator('section', { hasText: 'Approved: £300,000' }).last();
    await approved.getByRole('link').first().click();
    await finance.getByRole('heading', { level: 1, name: /^Entry/ }).waitFor();
    await says(`Budget approved: ${budget}, £900,000 revenue`);
    await says('Cabinet, minute 42');
    await says(inWords(began.last));
    await says('Finance officer');
  });
});
