import { startServer } from '@minutebook/server/testing';
import type { ServerProcess } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { demonstrationFolder, openBrowser } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { press, recorded } from '../steps/forms.ts';
import { goWithin } from '../steps/go-within.ts';
import { attended, called, quorum, recordAs, tabled } from '../steps/meetings.ts';
import { opened, programmeManager, signedIn } from '../steps/people.ts';
import { addresses } from './addresses.ts';

const officer = 'Project Officer (Transformation)';
const adding = '/projects/new';
const typed = 'A project that went without being asked';
const isBack = /^What you typed on .* is here again\.$/;
const browser = await openBrowser();
const folder = demonstrationFolder();
let server: ServerProcess;
let page: Page;

beforeAll(async () => {
  server = await startServer(folder.storeUrl);
  page = await signedIn(browser, server, programmeManager, adding);
});

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const title = () => page.getByLabel('Title', { exact: true });

async function open(path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
}

async function signInAgain(post: string): Promise<void> {
  await page.getByRole('button', { name: post }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await headed(page);
}

/** What this browser keeps of anybody's forms. */
const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('minutebook.typed')));

describe('what is typed into a form', () => {
  it('is back after the server was started again and the session was over, for the same person alone', async () => {
    await title().fill(typed);
    await page.context().clearCookies();
    await server.stop();
    server = await startServer(folder.storeUrl, { PORT: new URL(server.address).port });
    await page.getByRole('heading', { level: 1, name: 'Choose a post' }).waitFor();
    await signInAgain(officer);
    await title().waitFor();
    await expect.poll(() => title().inputValue()).toBe('');
    await expect.poll(() => page.getByText(isBack).count()).toBe(0);
    await page.context().clearCookies();
    await page.reload();
    await signInAgain(programmeManager);
    await page.getByText(isBack).waitFor();
    await expect.poll(() => title().inputValue()).toBe(typed);
  });

  it('asks nothing when the form is left, and is there again', async () => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => void asked.push(dialog.type()));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Backlog' }).click();
    await page.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor();
    await page.goBack();
    await page.getByText(isBack).waitFor();
    await expect.poll(() => title().inputValue()).toBe(typed);
    expect(asked).toEqual([]);
  });

  it('can be thrown away', async () => {
    await press(page, 'Throw it away and start again');
    await expect.poll(() => title().inputValue()).toBe('');
    await page.reload();
    await title().waitFor();
    await expect.poll(() => title().inputValue()).toBe('');
    await expect.poll(() => page.getByText(isBack).count()).toBe(0);
  });

  it('says what has changed since it was begun, and is gone once it is recorded', async () => {
    await open('/projects/customer-portal/record/raise-risk');
    await page.getByLabel('Risk', { exact: true }).fill('The supplier is sold');
    await page.getByText(/^Your text was kept in this browser/).waitFor();
    await recordAs(server, 'post-programme-manager', {
      type: 'ReportDeliveryConfidence',
      projectId: 'customer-portal',
      confidence: { scale: 'threePoint', rating: 'red' },
      reportedBy: 'ownTeam',
      reason: 'The supplier may be sold.',
    });
    await page.reload();
    await page.getByText(isBack).waitFor();
    await page.getByRole('heading', { name: 'This has changed since you began to type' }).waitFor();
    await page.getByText('delivery confidence', { exact: false }).first().waitFor();
    await expect.poll(() => page.getByLabel('Risk', { exact: true }).inputValue()).toBe('The supplier is sold');
  });

  it('leads to what was recorded once it is, although the form was opened again meanwhile', async () => {
    const asking = '/assurance/queries/new?page=%2Fbudget&title=Budget&position=1';
    const member = await opened(browser, server, asking);
    await member.getByRole('button', { name: 'Member of the Scrutiny Committee' }).click();
    const question = member.getByLabel('What do you ask?', { exact: true });
    await question.fill('Half a question');
    await member.getByText(/^Your text was kept in this browser/).waitFor();
    await member.reload();
    await member.getByText(isBack).waitFor();
    await expect.poll(() => question.inputValue()).toBe('Half a question');
    await member.getByLabel('Which post holds the answer?').fill('Head of ICT');
    await press(member, 'Ask');
    await recorded(member);
    await member.getByRole('heading', { level: 1, name: 'Half a question' }).waitFor();
    await member.context().close();
  });

  it('comes back on a page on which something is decided, with what it is decided on', async () => {
    await recordAs(server, 'post-administrator', called('typed'), tabled('typed', 'a', 'A matter'), attended('typed'));
    const member = await opened(browser, server, '/meetings/typed/decide?about=a');
    await member.getByRole('button', { name: 'Member of the Programme Board' }).click();
    await member.getByLabel('Deferred').check();
    await member.getByLabel('Reasons').fill('Half a sentence');
    await member.getByText(/^Your text was kept in this browser/).waitFor();
    await recordAs(server, 'post-administrator', attended('typed', [...quorum, 'post-monitoring-officer']));
    await member.reload();
    await member.getByText(isBack).waitFor();
    await member.getByRole('heading', { name: 'This form is open again' }).waitFor();
    await member.getByText(/^Who decides: .*Monitoring Officer/).waitFor();
    await expect.poll(() => member.getByLabel('Reasons').inputValue()).toBe('Half a sentence');
    await expect.poll(() => member.getByLabel('Deferred').isChecked()).toBe(true);
    await press(member, 'Check it');
    await press(member, 'Record the decision');
    await recorded(member);
    await expect
      .poll(() => member.evaluate(() => Object.keys(localStorage).join(' ')))
      .not.toContain('/meetings/typed');
  });
});

describe('a form that was only looked at', () => {
  it('keeps nothing, whichever it is', async () => {
    await open('/');
    await page.evaluate(() => localStorage.clear());
    const forms =
      /\/(new|rank|record\/.+|write\/.+|correct|decide|(adopt|retire|register)-.+|establish|constitute|appoint)$/;
    for (const address of addresses.filter((one) => forms.test(one))) {
      await goWithin(page, address);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }).click();
      await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
      await expect.poll(() => kept(), { message: address }).toEqual([]);
    }
  });
});
