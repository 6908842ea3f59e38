import { hostServer, temporaryFolder } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';

import { openBrowser } from '../setup/scene.ts';
import { addPeople, signedInFirst } from '../steps/accounts.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press, recorded } from '../steps/forms.ts';

const keeper = { name: 'Systems Administrator', email: 'keeper@council.example', roles: 'administrator' };
const folder = temporaryFolder();
await addPeople(folder.storeUrl, [keeper]);
const server = await hostServer(folder.storeUrl, { PROGRAMME: 'own' });
const browser = await openBrowser();
const page: Page = await signedInFirst(browser, server, keeper);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** The steps that are not done yet and lead to where they are. */
const open = () => page.getByRole('main').locator('ol a').allTextContents();
/** Those that are. */
const done = () => page.getByRole('main').locator('ol li').filter({ hasText: 'Done' }).allTextContents();

it('an empty programme says what comes first, and ticks off each step by its entry', async () => {
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  await expect.poll(open).toEqual(['Set up the programme']);
  await page.getByRole('link', { name: 'Set up the programme' }).click();
  await page.getByLabel('Title').fill('ICT Transformation Programme');
  await page.getByLabel('Council').fill('Larkmere District Council');
  await page.getByLabel('Purpose').fill('Services that residents can use.');
  const end = page.getByRole('group', { name: 'When is it to end?' });
  for (const [part, typed] of [
    ['Day', '31'],
    ['Month', '13'],
    ['Year', '2028'],
  ] as const) {
    await end.getByLabel(part).fill(typed);
  }
  await press(page, 'Set up the programme');
  await page
    .getByRole('alert')
    .getByRole('link', { name: 'When is it to end? The month must be from 1 to 12, and “13” is not' })
    .waitFor();
  await end.getByLabel('Month').fill('12');
  await press(page, 'Set up the programme');
  await recorded(page);
  await expect.poll(done).toEqual(['Set up the programme Done']);
  await expect.poll(open).toEqual(['Register a department', 'Constitute a board']);
  await expectFitForAll(page);
  await page.getByRole('link', { name: 'Register a department' }).first().click();
  await page.getByLabel('Title').fill('Housing');
  await press(page, 'Register the department');
  await recorded(page);
  await expect.poll(done).toEqual(['Set up the programme Done', 'Register a department Done']);
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'Constitute a board' }).click();
  await page.getByLabel('Title').fill('Programme Board');
  await page.getByLabel('Quorum').fill('2');
  await press(page, 'Constitute the board');
  await recorded(page);
  await expect.poll(open).toEqual(['Appoint its members', 'Add them under People first', 'Adopt a framework of gates']);
});

it('whoever was added is appointed next', async () => {
  await page.getByRole('link', { name: 'Add them under People first' }).click();
  await page.getByRole('link', { name: 'Add somebody' }).click();
  await page.getByText('At least 12 characters, and no password that others use too.').waitFor();
  await page.getByLabel('Name').fill('Chief Executive');
  await page.getByLabel('E-mail address').fill('chief@council.example');
  await page.getByLabel('Password').fill('gravel under nine lanterns');
  await page.getByLabel('Board member').check();
  await expectFitForAll(page);
  await press(page, 'Add them');
  await page.getByText('Chief Executive was added.').waitFor();
  await page.getByRole('link', { name: 'Add somebody else' }).waitFor();
  await expectFitForAll(page);
  await page.getByRole('link', { name: 'Appoint them to a board' }).click();
  await page.getByRole('heading', { level: 1, name: 'Boards' }).waitFor();
  await page.getByRole('link', { name: 'Appoint its members' }).click();
  await page.getByLabel('Who?').selectOption({ label: 'Chief Executive (Board member)' });
  await page.getByLabel('Post', { exact: true }).fill('Head of Paid Service');
  await page.getByRole('group', { name: 'In the chair?' }).getByLabel('Yes').check();
  await press(page, 'Appoint the member');
  await recorded(page);
});

it('a board whose quorum is not reached yet is not done with', async () => {
  await page.goto(`${server.address}/`);
  await page.getByText('1 member sits on the Programme Board, and its quorum is 2').waitFor();
  await expect.poll(open).toContain('Appoint its members');
  await page.getByText(/a clerk or a board member who records what the board decides/).waitFor();
  await page.getByText('Call the first meeting').waitFor();
  await expectFitForAll(page);
});
