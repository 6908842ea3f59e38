import { clientOf, newCommandId, proposal } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const planPath = '/projects/tried-plan/plan';
/** Taken for markup, this would run or vanish. */
const hostile = 'Before\n  <script>alert(1)</script> <img src=x onerror="alert(2)"> & after';
const { browser, server } = await recording();
let author: Page;
const dialogs: string[] = [];

beforeAll(async () => {
  const { trpc } = clientOf(server.address);
  await trpc.session.signInAs.mutate({ personId: 'post-programme-manager' });
  const answer = await trpc.execute.mutate({ commandId: newCommandId(), command: proposal('tried-plan') });
  expect(answer.kind).toBe('recorded');
  author = await signedIn(browser, server, programmeManager, planPath);
  author.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') return;
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});

const main = (page = author) => page.getByRole('main');
const text = (page = author) => main(page).getByLabel('Text', { exact: true });
const recorded = (page = author) =>
  main(page)
    .getByText(/^Recorded as/)
    .waitFor();

async function write(section: string, page = author): Promise<void> {
  await page.goto(`${server.address}${planPath}/write/${section}`);
  await headed(page);
}

async function press(name: string, page = author): Promise<void> {
  await main(page).getByRole('button', { name, exact: true }).click();
}

describe('a business plan', () => {
  it('is begun, and what the next gate lacks is a list of tasks that lead to their forms', async () => {
    await main().getByText('It has no business plan yet.', { exact: true }).waitFor();
    await main().getByRole('heading', { name: 'Before “Idea accepted”' }).waitFor();
    await main().getByText('None of the 4 things it requires is done.').waitFor();
    await main().getByRole('link', { name: 'ICT Transformation Programme Board' }).waitFor();
    await main().getByRole('link', { name: 'Strategic case' }).waitFor();
    await main().getByRole('link', { name: 'Begin the business plan' }).first().click();
    await main().getByLabel('Strategic outline').check();
    await press('Record the type of plan');
    await recorded();
    await main().getByRole('heading', { name: 'Before “Idea accepted”' }).waitFor();
    await main().getByText('Strategic case: nothing is written.').waitFor();
    await main().getByRole('listitem').getByRole('link', { name: 'Strategic case' }).click();
    await author.getByRole('heading', { level: 1, name: 'Strategic case' }).waitFor();
  });

  it('keeps what is typed through a closed tab, and shows it on the plan until it is recorded', async () => {
    await text().fill(hostile);
    await main()
      .getByText(/^Your text was kept in this browser/)
      .waitFor();
    const context = author.context();
    await author.close();
    author = await context.newPage();
    author.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload') return void dialog.accept();
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await author.goto(server.address + planPath);
    await main().getByText('What you wrote in this browser and have not recorded is still here').waitFor();
    await write('strategic');
    await main()
      .getByText(/^What you typed on .* is here again\.$/)
      .waitFor();
    await expect.poll(() => text().inputValue()).toBe(hostile);
  });

  it('is recorded once after a lost connection, and the draft is then gone', async () => {
    await author.context().setOffline(true);
    await press('Record the strategic case');
    await main().getByText('It is not certain that this was recorded').waitFor();
    await expect.poll(() => text().inputValue()).toBe(hostile);
    await author.context().setOffline(false);
    await press('Send again');
    await recorded();
    await write('strategic');
    await expect.poll(() => main().getByText('is here again').count()).toBe(0);
    await expect.poll(() => text().inputValue()).toBe(hostile);
  });

  it('tells two authors of one section of each other, and loses neither text', async () => {
    const other = await signedIn(browser, server, 'Project Officer (Transformation)', `${planPath}/write/economic`);
    await write('economic');
    await text().fill('Mine: buying is cheaper.');
    await text(other).fill('Theirs: sharing is cheaper.');
    await press('Record the economic case', other);
    await recorded(other);
    await main().getByRole('heading', { name: 'This section was written by somebody else since you began' }).waitFor();
    await main().getByText('What it says now').click();
    await main().getByText('Theirs: sharing is cheaper.').waitFor();
    await press('Record the economic case');
    await main().getByText('Somebody else recorded something first').waitFor();
    await expect.poll(() => text().inputValue()).toBe('Mine: buying is cheaper.');
    await press('Record the economic case');
    await recorded();
    await other.context().close();
  });

  it('asks nothing when a form is left whose text is kept', async () => {
    await write('management');
    await text().fill('Half a sent');
    await main().getByRole('link', { name: 'Back to the business plan' }).click();
    await main().getByText('What you wrote in this browser and have not recorded is still here').waitFor();
    expect(dialogs).toEqual([]);
    await main().getByRole('listitem').getByRole('link', { name: 'Management case' }).first().click();
    await expect.poll(() => text().inputValue()).toBe('Half a sent');
    await press('Throw it away and start again');
  });

  it('takes 200 kB of text, and refuses 5 MB politely without losing it', async () => {
    for (const section of ['commercial', 'financial']) {
      await write(section);
      await text().fill(`${'A long sentence of a long plan. '.repeat(3124)}\nEnd.`);
      await press(`Record the ${section} case`);
      await recorded();
    }
    await write('management');
    await text().fill('x'.repeat(5_000_000));
    await press('Record the management case');
    const problem = main().getByRole('alert').getByRole('link');
    await problem.filter({ hasText: 'This text has 5,000,000 characters; this case can keep 100,000.' }).waitFor();
    expect((await text().inputValue()).length).toBe(5_000_000);
    await text().fill('');
  });

  it('is issued after a check, and the version is shown exactly as it was written', async () => {
    await author.goto(server.address + planPath);
    await main().getByRole('link', { name: 'Issue a version' }).click();
    await main().getByText('What version 1 freezes').waitFor();
    await main()
      .getByText(/^Nothing: it holds every section/)
      .waitFor();
    await main().getByRole('link', { name: 'Go on to the form' }).click();
    await press('Issue the version');
    await recorded();
    await main().getByRole('link', { name: 'Version 1', exact: true }).click();
    await author.getByRole('heading', { level: 1, name: 'Business plan, version 1' }).waitFor();
    await main().getByText('Worked out again just now from what is shown: it is the same.').waitFor();
    await main()
      .getByText(/^\d sections say nothing: .*Options, Costs by year/)
      .waitFor();
    await main().getByRole('heading', { name: 'Strategic case' }).click();
    await expect.poll(() => main().locator('.mb-presented').first().textContent()).toBe(hostile);
    expect(dialogs).toEqual([]);
  });

  it('states costs in pounds by financial year, and each total can be explained', async () => {
    await write('costs');
    const line = (number: number, column: string) => main().getByLabel(`Line ${number}, ${column}`, { exact: true });
    const [first = '', second = ''] = await main()
      .locator('thead th')
      .allTextContents()
      .then((all) => all.slice(3));
    await line(1, 'Funding source').fill('ICT reserve');
    await line(1, first).fill('about 5');
    await press('Record the costs');
    await main().getByRole('alert').getByRole('link', { name: 'Say capital or revenue.' }).waitFor();
    await main()
      .getByRole('alert')
      .getByRole('link', { name: `${first}: “about 5” is no amount in pounds` })
      .click();
    expect(await line(1, first).evaluate((cell) => cell === document.activeElement)).toBe(true);
    await line(1, 'Kind of money').fill('Capital');
    await line(1, first).fill('1,250.50');
    await line(1, second).fill('£2,000');
    await press('Record the costs');
    await recorded();
    await main().getByText('Explain Whole-life cost').click();
    await main()
      .locator('details[open]')
      .getByText(/capital, ICT reserve: £1,250\.50/)
      .waitFor();
    await expect
      .poll(() => main().getByRole('table', { name: 'Costs by financial year' }).getByRole('row').count())
      .toBe(3);
  });

  it('shows what changed since a version, submits the next one, and says that it waits', async () => {
    await author.goto(`${server.address}${planPath}/compare?from=1`);
    await main().getByText('Costs by year: added.').waitFor();
    await main()
      .getByRole('table', { name: /amounts that differ/ })
      .getByText('+£3,250.50')
      .waitFor();
    await author.goto(`${server.address}${planPath}/write/submit`);
    await press('Submit the plan');
    await recorded();
    await main()
      .getByText(/^Version 1, issued on .*, was submitted on .* and has waited for a decision since/)
      .waitFor();
    await main()
      .getByText(/^Submitted to “Idea accepted” on/)
      .waitFor();
  });
});

describe.each(['', '/1', '/compare?from=1', '/write/costs', '/write/strategic', '/write/option'])(
  'the page of the plan %s',
  (path) => {
    it('has nothing that axe finds and no sideways scroll', async () => {
      await author.goto(server.address + planPath + path);
      await headed(author);
      await expectFitForAll(author);
    });
  },
);

describe('the plan of the demonstration', () => {
  it('is read by a scrutiny member, who is offered nothing to record, and has no forms in the past', async () => {
    const scrutiny = await signedIn(
      browser,
      server,
      'Member of the Scrutiny Committee',
      '/projects/customer-portal/plan/compare?from=1&to=3',
    );
    await main(scrutiny).getByText('Costs by year: Whole-life cost: £168,000 → £186,000 (+£18,000).').waitFor();
    await scrutiny.goto(`${server.address}/projects/customer-portal/plan`);
    await main(scrutiny).getByRole('heading', { name: 'Versions' }).waitFor();
    await expect.poll(() => main(scrutiny).locator('a[href*="/plan/write/"]').count()).toBe(0);
    await author.goto(`${server.address}/projects/customer-portal/plan?asof=2025-06-20`);
    await main().getByRole('link', { name: 'Version 1', exact: true }).waitFor();
    await expect.poll(() => main().getByRole('link', { name: 'Version 3', exact: true }).count()).toBe(0);
    await expect.poll(() => main().locator('a[href*="/plan/write/"]').count()).toBe(0);
    await main().getByRole('link', { name: 'Return to today to record' }).waitFor();
  });
});
