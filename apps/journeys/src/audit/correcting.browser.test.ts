import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { makeMistakes, openCorrection, sendCorrection, withdrawEntry } from '../steps/correcting.ts';
import { typeDay } from '../steps/forms.ts';
import { goWithin } from '../steps/go-within.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let manager: Page;
let keeper: Page;

beforeAll(async () => {
  await makeMistakes(server);
  manager = await signedIn(browser, server, programmeManager);
  keeper = await signedIn(browser, server, 'Systems Administrator');
});

const row = (page: Page, table: string, name: RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name });
const assurance = '/projects/lamp-posts?tab=assurance';

describe('a statement on a project is put right from where it stands', () => {
  it('a rating', async () => {
    await goWithin(manager, assurance);
    await openCorrection(manager, /Delivery confidence reported/);
    await manager.getByLabel('Amber', { exact: true }).check();
    await sendCorrection(manager);
    await goWithin(manager, assurance);
    await row(manager, 'Ratings, newest first', /^3 November 2026 Amber .*\(corrected\)/).waitFor();
  });

  it('the day on which a milestone was met', async () => {
    await goWithin(manager, '/projects/lamp-posts?tab=milestones');
    await openCorrection(manager, /Milestone met: Posts counted/);
    await typeDay(manager, 'When was it met?', '2026-11-16');
    await sendCorrection(manager);
    await goWithin(manager, '/projects/lamp-posts?tab=milestones');
    await row(
      manager,
      'Milestones',
      /Met 4 days earlier than first planned.*16 November 2026, entry.\d+ \(corrected\)/,
    ).waitFor();
  });

  it('the words of a risk', async () => {
    await goWithin(manager, assurance);
    await openCorrection(manager, /Strom damage/);
    await manager.getByLabel('Risk', { exact: true }).fill('Storm damage');
    await sendCorrection(manager);
    await goWithin(manager, assurance);
    await row(manager, 'Risks', /^Storm damage/).waitFor();
    await expect.poll(() => row(manager, 'Risks', /^Strom damage/).count()).toBe(0);
  });

  it('a risk that was closed is open again', async () => {
    await goWithin(manager, assurance);
    await openCorrection(manager, /closed: Copper is stolen/i);
    await withdrawEntry(manager);
    await goWithin(manager, assurance);
    await row(manager, 'Risks', /^Copper is stolen.*No, it is watched/).waitFor();
  });

  it('an issue that was resolved is open again', async () => {
    await goWithin(manager, assurance);
    await openCorrection(manager, /resolved/i);
    await withdrawEntry(manager);
    await goWithin(manager, assurance);
    await row(manager, 'Issues', /^The cable is short.*No, it is open/).waitFor();
  });

  it('a project that was stopped is in the backlog again', async () => {
    await goWithin(manager, '/projects/bollards');
    await openCorrection(manager, /stopped/i);
    await withdrawEntry(manager);
    await goWithin(manager, '/backlog');
    await row(manager, 'Projects', /Tried: bollards/).waitFor();
  });
});

describe('a statement on the programme is put right from where it stands', () => {
  it('its title and its end, which the header and the session follow', async () => {
    await goWithin(manager, '/settings');
    await openCorrection(manager, /Programme established/);
    await manager.getByLabel('Title').fill('Digital Council Programme');
    await typeDay(manager, 'When is it to end? (optional)', '2029-03-31');
    await sendCorrection(manager);
    await manager.goto(`${server.address}/settings`);
    await manager.getByRole('banner').getByText('Digital Council Programme').waitFor();
    await manager.getByRole('main').getByText('31 March 2029').waitFor();
  });

  it('the name of a department, in every list', async () => {
    await goWithin(keeper, '/settings/departments');
    await openCorrection(keeper, /Customer Servcies/);
    await keeper.getByLabel('Title').fill('Customer Services Desk');
    await sendCorrection(keeper);
    await goWithin(keeper, '/settings/departments');
    await row(keeper, 'Departments', /^Customer Services Desk /).waitFor();
    for (const path of ['/projects/new', '/backlog']) {
      await goWithin(manager, path);
      if (path === '/backlog') await manager.getByText('Narrow the list').click();
      const options = manager.getByLabel('Department', { exact: true }).locator('option');
      await options.filter({ hasText: 'Customer Services Desk' }).waitFor({ state: 'attached' });
      const names = await options.allTextContents();
      expect(names).not.toContain('Customer Servcies Desk');
    }
  });

  it('a partner', async () => {
    await goWithin(manager, '/settings/departments');
    await openCorrection(manager, /Libary Trust/);
    await manager.getByLabel('Title').fill('Library Trust');
    await sendCorrection(manager);
    await goWithin(manager, '/settings/departments');
    await row(manager, 'Partners', /^Library Trust /).waitFor();
  });
});

describe('a statement of governance is put right from where it stands', () => {
  it('the day of a meeting', async () => {
    await goWithin(keeper, '/meetings/wrong-day');
    await openCorrection(keeper, /4 June 2030/);
    await typeDay(keeper, 'On which day does it meet?', '2030-06-05');
    await sendCorrection(keeper);
    await goWithin(keeper, '/meetings/wrong-day');
    await keeper.getByRole('heading', { level: 1, name: /, 5 June 2030$/ }).waitFor();
    await goWithin(keeper, '/meetings');
    await keeper
      .getByRole('main')
      .getByRole('link', { name: /5 June 2030/ })
      .first()
      .waitFor();
  });

  it('by which post somebody sits on a board', async () => {
    await goWithin(keeper, '/boards');
    await openCorrection(keeper, /Monitring Officer/);
    await keeper.getByLabel('Post').fill('Monitoring Officer');
    await sendCorrection(keeper);
    await goWithin(keeper, '/boards');
    await row(keeper, 'Members of the ICT Project Board', /^Monitoring Officer /).waitFor();
  });

  it('a sign-off, by the role that gave it', async () => {
    const finance = await signedIn(browser, server, 'Finance Business Partner', '/projects/customer-portal/plan/3');
    await openCorrection(finance, /signed off/i);
    await withdrawEntry(finance);
    await goWithin(finance, '/projects/customer-portal/plan/3');
    await finance.getByText('What became of it').waitFor();
    await expect.poll(() => finance.getByText(/^Signed off: .*financ/).count()).toBe(0);
    await finance.context().close();
  });
});
