import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { inFiveYears, today, typeDay } from '../steps/forms.ts';
import { recording } from '../setup/scene.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let officer: Page;

beforeAll(async () => {
  officer = await signedIn(browser, server, 'Section 151 Officer', '/projects/customer-portal/decide');
});

const press = (name: string) => officer.getByRole('button', { name, exact: true }).click();
const check = () => officer.getByRole('heading', { name: 'Check before it is recorded' });
const refusal = () => officer.getByRole('heading', { name: 'This was not recorded' });
const problem = () => officer.getByRole('heading', { name: 'There is a problem' });
const aboutTheDay = () => officer.getByRole('alert').getByRole('link', { name: /has not come yet/ });

describe('a refusal', () => {
  it('is told by the check, stays beside the form while it is corrected, and makes room for what is said next', async () => {
    await officer.getByLabel('Section 151 Officer').check();
    await officer.getByLabel('Approved', { exact: true }).check();
    await officer.getByLabel('Reasons').fill('It is ready.');
    await officer.getByLabel('Alternatives considered').fill('None.');
    await press('Check it');
    await refusal().waitFor();
    await expect.poll(() => check().count()).toBe(0);
    await officer.getByLabel('Reasons').fill('It is ready, and it is small.');
    await typeDay(officer, 'When did it happen?', `${inFiveYears}-02-01`);
    await refusal().waitFor();
    await press('Check it');
    await problem().waitFor();
    await expect.poll(() => refusal().count()).toBe(0);
    await expect.poll(() => check().count()).toBe(0);
  });

  it('of a day that has not come leads to its field', async () => {
    await aboutTheDay().click();
    await expect.poll(() => officer.evaluate('document.activeElement?.id')).toBe('field-effectiveOn');
  });

  it('about one field is gone there too when the form is checked again', async () => {
    await typeDay(officer, 'When did it happen?', today());
    await press('Check it');
    await refusal().waitFor();
    await expect.poll(() => problem().count()).toBe(0);
    await expect.poll(() => officer.getByText(/has not come yet/).count()).toBe(0);
    expect(await officer.getByLabel('Reasons').inputValue()).toBe('It is ready, and it is small.');
  });
});
