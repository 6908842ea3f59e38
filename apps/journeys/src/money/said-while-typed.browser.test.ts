import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { press, recorded, today } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import { began, budget, officer, openForm, portal, years } from '../steps/money-steps.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let finance: Page;

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
    {
      type: 'AllocateFunds',
      ...ofBudget,
      allocationId: 'officer',
      title: officer,
      about: { kind: 'purpose' },
      years: [{ year: years.now, amount: 1_000_000 }],
      effectiveOn: began.last,
    },
  );
  await recordAs(server, 'post-programme-manager', {
    type: 'ReviseForecast',
    ...ofBudget,
    allocationId: 'portal',
    year: years.now,
    outturn: 20_122_000,
    reason: 'The supplier is late.',
    effectiveOn: today(),
  });
  finance = await signedIn(browser, server, 'Finance Business Partner', '/budget');
});

const main = () => finance.getByRole('main');
const says = (sentence: string | RegExp) => main().getByText(sentence).first().waitFor();

describe('a virement out of a line that is going to need the money', () => {
  it('is shown for a check that says what will be missing, and stays to be changed', async () => {
    await openForm(finance, 'Move money by virement');
    await finance.getByLabel('From', { exact: true }).selectOption({ label: portal });
    await finance.getByLabel('To', { exact: true }).selectOption({ label: officer });
    await says(`“${portal}”, ${years.now}: has £160,000;`);
    await finance.getByLabel('Amount in pounds').fill('10,000');
    await finance.getByLabel('Why?').fill('Somebody else needs it.');
    const missing = `In ${years.now} that leaves “${portal}” £51,220 short of what it is going to need: nothing of it is left.`;
    await says(missing);
    await press(finance, 'Move the money');
    await finance.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
    await main().locator('.mb-check').getByText(missing).waitFor();
    await press(finance, 'Change something');
    await expect.poll(() => finance.getByLabel('Amount in pounds').inputValue()).toBe('10,000');
    await finance.getByRole('link', { name: 'Who may move how much' }).waitFor();
  });
});

describe('a payment above its allocation', () => {
  it('is warned of while it is typed, and not once it is within it', async () => {
    await openForm(finance, `Record spend of ${years.now}`, 'Record spend');
    await finance.getByLabel('Amount in pounds').fill('164,500');
    await finance.getByLabel('Out of which allocation?').selectOption({ label: portal });
    await says(
      `“${portal}” would be overspent by £4,500 in ${years.now}: £160,000 is allocated; £164,500 would be spent.`,
    );
    await finance.getByLabel('Amount in pounds').fill('100');
    await expect.poll(() => main().getByText('would be overspent').count()).toBe(0);
  });
});

describe('an invoice that was paid before', () => {
  const type = async (supplier: string, reference: string) => {
    await openForm(finance, `Record spend of ${years.now}`, 'Record spend');
    await finance.getByLabel('Who was paid?').selectOption({ label: 'A supplier or body' });
    await finance.getByLabel('Supplier').fill(supplier);
    await finance.getByLabel('Amount in pounds').fill('4,000');
    await finance.getByLabel('Out of which allocation?').selectOption({ label: portal });
    await finance.getByLabel('Reference (optional)').fill(reference);
  };

  it('is said to be while it is typed again, whatever the case, and not of another amount', async () => {
    await type('Northgate Digital', 'INV-7');
    await press(finance, 'Record the payment');
    await recorded(finance);
    await type('northgate digital', 'inv-7 ');
    await says(/^The same payee, reference and amount were paid on/);
    await finance.getByLabel('Amount in pounds').fill('4,001');
    await expect
      .poll(() =>
        main()
          .getByText(/^The same payee, reference and amount/)
          .count(),
      )
      .toBe(0);
  });
});
