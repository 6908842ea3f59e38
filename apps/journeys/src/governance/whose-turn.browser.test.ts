import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
/** The administrator, and a member of the programme board. */
let keeper: Page;
let member: Page;

beforeAll(async () => {
  keeper = await signedIn(browser, server, 'Systems Administrator', '/governance');
  member = await signedIn(browser, server, 'Member of the Programme Board', '/governance');
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
}

describe('a meeting that is still to come', () => {
  it('says so before its forms are filled in', async () => {
    await open(keeper, '/meetings/pb-2026-12');
    await keeper
      .getByText('Who is there is recorded on the day of the meeting or after it: from 8 December 2026 on.')
      .waitFor();
    expect(await keeper.getByRole('link', { name: /Record attendance/ }).count()).toBe(0);
    await open(member, '/meetings/pb-2026-12');
    await member
      .getByText('What is decided is recorded on the day of the meeting or after it: from 8 December 2026 on.')
      .waitFor();
    expect(await member.getByRole('link', { name: /Record a decision/ }).count()).toBe(0);
    await open(keeper, '/meetings/pb-2026-12/attendance');
    const notYet = 'The meeting is held on 8 December 2026. Record it on or after that day.';
    await keeper.getByText(notYet).waitFor();
    await expectFitForAll(keeper);
    await open(member, '/meetings/pb-2026-12/decide?about=mobile');
    await member.getByText(notYet).waitFor();
  });
});

describe('a sign-off', () => {
  it('is offered for what the role may give, with the post of the last one of its kind', async () => {
    const path = '/projects/customer-portal/plan/write/sign-off';
    const kindOf = (page: Page) => page.getByLabel('For what is it signed off?');
    const finance = await signedIn(browser, server, 'Finance Business Partner', path);
    await expect.poll(() => kindOf(finance).getByRole('option').allTextContents()).toEqual(['Choose', 'Finance']);
    await expect.poll(() => kindOf(finance).inputValue()).toBe('finance');
    await expect.poll(() => finance.getByLabel('Post', { exact: true }).inputValue()).not.toBe('');
    await expectFitForAll(finance);
    await finance.context().close();
    await open(keeper, path);
    await expect.poll(() => kindOf(keeper).getByRole('option').allTextContents()).not.toContain('Finance');
    await kindOf(keeper).selectOption({ label: 'Legal' });
    await expect.poll(() => keeper.getByLabel('Post', { exact: true }).inputValue()).not.toBe('');
  });
});

describe('a plan that waits for its board', () => {
  const plan = '/projects/customer-portal/plan';

  it('is said to be on the agenda of the meeting that has it', async () => {
    await open(keeper, plan);
    await keeper.getByText(/It is on the agenda of its meeting of 8 December 2026/).waitFor();
  });

  it('names the board to be called where the form is opened for it', async () => {
    await open(keeper, '/meetings/new?about=ict-project-board');
    await expect.poll(() => keeper.getByLabel('Board').inputValue()).toBe('ict-project-board');
  });
});
