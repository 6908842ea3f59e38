import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { makeMistakes, openCorrection, sendCorrection } from '../steps/correcting.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { goBy, tabTo } from '../steps/keyboard.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
const milestones = '/projects/lamp-posts?tab=milestones';
let manager: Page;
let scrutiny: Page;
/** Address of the entry that says when the milestone was met. */
let met: string;
/** Number of the entry that corrects it. */
let correction = 0;

beforeAll(async () => {
  await makeMistakes(server);
  manager = await signedIn(browser, server, programmeManager, milestones);
  scrutiny = await signedIn(browser, server, scrutinyMember);
  await openCorrection(manager, /Milestone met/);
  met = new URL(manager.url()).pathname.replace('/correct', '');
});

const open = (page: Page, path: string) => page.goto(server.address + path);
const main = (page: Page) => page.getByRole('main');
const milestone = (page: Page, name: RegExp) =>
  page.getByRole('table', { name: 'Milestones' }).getByRole('row', { name });

describe('the page that puts an entry right', () => {
  it('is fit for all, and shows what the entry says', async () => {
    const day = manager.getByRole('group', { name: 'When was it met?' });
    await expect.poll(() => day.getByLabel('Day').inputValue()).toBe('12');
    await expectFitForAll(manager);
  });

  it('offers nothing to a member of scrutiny, and refuses them at its address', async () => {
    await open(scrutiny, milestones);
    await milestone(scrutiny, /Posts counted/).waitFor();
    await expect
      .poll(() =>
        main(scrutiny)
          .getByRole('link', { name: /^Correct/ })
          .count(),
      )
      .toBe(0);
    await open(scrutiny, `${met}/correct`);
    await main(scrutiny).getByText('Your role does not allow you to correct this.').waitFor();
    await expect.poll(() => main(scrutiny).getByRole('button').count()).toBe(0);
  });

  it('leads from the past back to today', async () => {
    await open(manager, `${met}/correct?asof=2026-11-20`);
    await main(manager).getByText('The past cannot be changed.').waitFor();
    await main(manager).getByRole('link', { name: 'Return to today to correct it' }).click();
    await main(manager).getByLabel('Why is the entry corrected?').waitFor();
  });

  it('says of a decision how it is answered', async () => {
    const keeper = await signedIn(browser, server, 'Member of the Programme Board', '/entries?kind=DecisionMinuted');
    await main(keeper).getByRole('table').getByRole('link', { name: /^\d+$/ }).first().click();
    await main(keeper)
      .getByRole('link', { name: /^Correct this/ })
      .click();
    await main(keeper)
      .getByText('A decision is never taken back: the board decides again, or it is called in.')
      .waitFor();
    await keeper.context().close();
  });
});

describe('what was corrected', () => {
  it('is corrected by the keyboard alone', async () => {
    await open(manager, milestones);
    await goBy(main(manager).getByRole('link', { name: /^Correct entry \d+: Milestone met/ }), 'Correct an entry');
    await tabTo(manager.getByRole('group', { name: 'When was it met?' }).getByLabel('Day'));
    await manager.keyboard.press('ControlOrMeta+A');
    await manager.keyboard.type('16');
    await tabTo(manager.getByLabel('Why is the entry corrected?'));
    await manager.keyboard.type('The last post was counted on Monday.');
    await tabTo(manager.getByRole('button', { name: 'Record the correction' }));
    await manager.keyboard.press('Enter');
    await manager.getByText(/^Recorded as entry\s\d+/).waitFor();
  });

  it('reads as it did before the correction, and as it should have on a day in between', async () => {
    await open(manager, milestones);
    await milestone(manager, /16 November 2026, entry.\d+ \(corrected\)/).waitFor();
    await open(manager, met);
    await main(manager).getByText('The last post was counted on Monday.').first().waitFor();
    const by = main(manager)
      .locator('.govuk-inset-text')
      .getByRole('link', { name: /^entry/ });
    correction = Number((await by.first().textContent())?.replace(/\D/g, ''));
    await open(manager, `${milestones}&asof=entry-${correction - 1}`);
    await milestone(manager, /12 November 2026, entry.\d+$/).waitFor();
    await open(manager, `${milestones}&on=2026-11-14`);
    await milestone(manager, /Expected on 20 November 2026/).waitFor();
  });

  it('is told under Audit', async () => {
    await open(manager, `/audit/changes?since=entry-${correction - 1}`);
    await main(manager)
      .getByText(/was corrected on .* and reads/)
      .first()
      .waitFor();
  });
});

it('a statement that a decision rested on names the decision, and is listed among the checks', async () => {
  await open(manager, '/projects/customer-portal?tab=milestones');
  await openCorrection(manager, /Milestone planned/);
  await main(manager)
    .getByText(/taken with this entry known/)
    .waitFor();
  await main(manager).locator('a[href^="/governance/decisions/"]').first().waitFor();
  await manager.getByLabel('Milestone', { exact: true }).fill('Corrected milestone');
  await sendCorrection(manager);
  await open(manager, '/audit/checks');
  await main(manager)
    .getByText(/was corrected after .* had decided on/)
    .waitFor();
});
