import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let scrutiny: Page;

beforeAll(async () => {
  scrutiny = await signedIn(browser, server, scrutinyMember);
});

const main = () => scrutiny.getByRole('main');
const heading = (name: string | RegExp) => scrutiny.getByRole('heading', { level: 1, name });
/** What stands beside a name in the facts of an entry. */
const fact = (name: string) =>
  main()
    .getByRole('definition')
    .and(main().locator(`dt:text-is("${name}") + dd`));

/** Opens the newest entry of a kind. */
async function openNewest(kind: string): Promise<void> {
  await scrutiny.goto(`${server.address}/entries?kind=${kind}`);
  await main().getByRole('table').getByRole('row').nth(1).getByRole('link').first().waitFor();
  await main().getByRole('table').getByRole('link', { name: /^\d+$/ }).first().click();
  await scrutiny
    .getByText(/^Entry \d+/)
    .first()
    .waitFor();
}

describe('the entry of a decision', () => {
  it('gives its reasons, conditions, votes and minute, and leads to the entry that told the project', async () => {
    await scrutiny.goto(`${server.address}/governance/decisions/pb-2026-05-customer-record`);
    await main()
      .getByRole('link', { name: /^Entry \d+$/ })
      .first()
      .click();
    await heading(/Approved with 1 condition/).waitFor();
    await expect.poll(() => fact('Reasons').textContent()).toMatch(/\w/);
    await expect.poll(() => fact('Decision').textContent()).toMatch(/Approved with 1 condition.*, due \d+ \w+ \d{4}/);
    await expect.poll(() => fact('Votes').textContent()).toMatch(/\w/);
    await expect.poll(() => main().getByText('No reason was given').count()).toBe(0);
    await fact('Project').getByRole('link', { name: 'Single customer record' }).waitFor();
    await fact('Meeting').getByRole('link', { name: 'The meeting called for 19 May 2026' }).waitFor();
    await fact('Board').getByRole('link', { name: 'ICT Transformation Programme Board' }).waitFor();
    await expectFitForAll(scrutiny);
    const { pathname } = new URL(scrutiny.url());

    await fact('Told to the project by').getByRole('link').click();
    await main().getByRole('heading', { name: 'What it changed' }).waitFor();
    await main()
      .getByRole('row', { name: /^Current approvals .*“Full plan”, version 2 of the plan/ })
      .waitFor();
    await main()
      .getByRole('row', { name: /^Conditions to be met/ })
      .waitFor();
    await expectFitForAll(scrutiny);
    await fact('Follows from').getByRole('link').click();
    await heading(/Approved with 1 condition: /).waitFor();
    await expect.poll(() => new URL(scrutiny.url()).pathname).toBe(pathname);
  });
});

describe('other entries of governance', () => {
  it.each([
    ['ConditionDischarged', 'Evidence'],
    ['SignOffGiven', 'Statement'],
    ['IssueResolved', 'How it was resolved'],
  ])('%s gives what it states as: %s', async (kind, name) => {
    await openNewest(kind);
    await expect.poll(() => fact(name).textContent()).toMatch(/\w/);
    await expect.poll(() => main().getByText('No reason was given').count()).toBe(0);
  });

  it('name the meeting, the board and who was there', async () => {
    await openNewest('AttendanceRecorded');
    await fact('Meeting').getByRole('link').waitFor();
    await expect.poll(() => fact('Present').textContent()).toMatch(/\w/);
    await main().getByRole('heading', { name: 'What it changed' }).waitFor();
    await main()
      .getByRole('row', { name: /^Present/ })
      .waitFor();
    await main().getByRole('heading', { name: 'Later entries of the same meeting' }).waitFor();
    await main().getByRole('link', { name: 'See the meeting as known after this entry' }).click();
    await heading(/ICT/).waitFor();
  });

  it('lead from an item on the agenda to its project', async () => {
    await openNewest('ItemTabled');
    await fact('Item').waitFor();
    await fact('Board').getByRole('link').waitFor();
    await fact('Project').getByRole('link').click();
    await scrutiny.waitForURL(/\/projects\//);
  });
});
