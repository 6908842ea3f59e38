import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { typeDay } from '../steps/forms.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let scrutiny: Page;

beforeAll(async () => {
  scrutiny = await signedIn(browser, server, scrutinyMember);
});

const timeBar = () => scrutiny.getByRole('region', { name: 'Date shown' });
const main = () => scrutiny.getByRole('main');

describe('what is different from what was told last time', () => {
  it('is asked for under Audit, by a day that is before the day shown', async () => {
    await scrutiny.goto(`${server.address}/?asof=2026-09-16`);
    await scrutiny.getByRole('link', { name: 'Audit', exact: true }).click();
    await scrutiny.getByRole('heading', { level: 1, name: 'What changed' }).waitFor();
    await main().getByText('16 August 2026').waitFor();
    await main().getByText('16 June 2026').waitFor();

    await main().getByRole('button', { name: 'Compare' }).click();
    await main()
      .getByRole('alert')
      .getByRole('link', { name: /Enter a day/ })
      .waitFor();
    const compareWith = main().getByRole('group', { name: 'Compare with' });
    await compareWith.getByLabel('Day').fill('1');
    await compareWith.getByLabel('Month').fill('10');
    await compareWith.getByLabel('Year').fill('2026');
    await main().getByRole('button', { name: 'Compare' }).click();
    await main().getByRole('alert').getByText('must be before the day shown, 16 September 2026').waitFor();

    await compareWith.getByLabel('Day').fill('8');
    await compareWith.getByLabel('Month').fill('7');
    await main().getByRole('button', { name: 'Compare' }).click();
    await timeBar().getByText('Compared with 8 July 2026').waitFor();
    await expect.poll(() => scrutiny.title()).toContain('as known on 16 September 2026 – compared with 8 July 2026');
  });

  it('is heard with written days where a link says what it is about', async () => {
    await scrutiny.goto(`${server.address}/audit/changes?asof=2026-09-16&since=2026-03-01`);
    await main()
      .getByRole('heading', { name: /^Decisions and conditions: / })
      .waitFor();
    for (const more of await main()
      .locator('summary', { hasText: /and \d+ more/ })
      .all())
      await more.click();
    const link = main().getByRole('link', { name: /^The decision ?: .*due \d+ \w+ 2026/ });
    await link.first().waitFor();
    await expect
      .poll(() =>
        main()
          .getByRole('link', { name: /\d{4}-\d\d-\d\d/ })
          .count(),
      )
      .toBe(0);
  });

  it('is told in words with reasons and entries, then entry by entry', async () => {
    await scrutiny.goto(`${server.address}/audit/changes?asof=2026-09-16&since=2026-07-08`);
    await main()
      .getByText(
        /^Between the end of 8 July 2026 and 16 September 2026, \d+ entries were recorded: .*project was added/,
      )
      .waitFor();
    await main()
      .getByText(/^and \d+ more of: Delivery$/)
      .click();
    const added = main().getByRole('listitem').filter({ hasText: 'was added to the backlog' });
    await added.getByRole('link', { name: 'Answers overnight: pilot of an automated assistant' }).waitFor();
    const moved = main()
      .getByRole('listitem')
      .filter({ hasText: /moved from place \d+ to place \d+/ });
    await moved.filter({ hasText: 'Why: ' }).first().getByRole('link', { name: /^\d+$/ }).waitFor();
    await expect.poll(() => main().textContent()).not.toMatch(/\d{4}-\d\d-\d\d/);

    await main().getByText('Every entry, newest first').click();
    const entries = main().getByRole('table', { name: /Entries recorded between/ });
    await expect.poll(() => entries.getByRole('row').count()).toBeGreaterThan(10);
    await entries.getByText('Recorded 34 days after it took effect').waitFor();
    await added.getByRole('link', { name: /^Answers overnight/ }).click();
    await scrutiny.getByRole('heading', { level: 1, name: /Answers overnight/ }).waitFor();
    await expect.poll(() => scrutiny.url()).toContain('since=2026-07-08');
  });

  it('is nothing where nothing was recorded between the two', async () => {
    await scrutiny.goto(`${server.address}/audit/changes?asof=2020-02-01&since=2020-01-01`);
    await main().getByText('nothing was recorded: nothing changed').waitFor();
    await expect.poll(() => main().getByRole('table').count()).toBe(0);
  });
});

describe('a figure, compared', () => {
  it('says what it was, which parts joined and left, and forgets both when comparing stops', async () => {
    await scrutiny.goto(`${server.address}/backlog?asof=2026-09-16&since=2026-03-01`);
    await main().getByText('was also 23 on 1 March 2026').waitFor();
    await main().getByText('Explain Projects in the backlog').click();
    const explained = main().locator('details[open]').first();
    await explained.getByText('What it was on 1 March 2026: 23.').waitFor();
    const lists = explained.getByRole('list');
    await expect
      .poll(() => lists.nth(1).getByRole('link', { name: /\D/ }).allTextContents())
      .toEqual(['Readiness for the new councils', 'Answers overnight: pilot of an automated assistant']);
    await expect
      .poll(() => lists.nth(2).getByRole('link', { name: /\D/ }).allTextContents())
      .toEqual(['Text and email notifications', 'HR and payroll self-service']);

    await timeBar().getByRole('link', { name: 'Stop comparing' }).click();
    await expect.poll(() => main().getByText('on 1 March 2026').count()).toBe(0);
    await expect.poll(() => scrutiny.url()).toMatch(/asof=2026-09-16$/);
  });

  it('is the figure that a page showed at that date', async () => {
    const values = async (): Promise<string[]> => {
      await main().getByRole('heading', { name: 'Where the projects stand' }).waitFor();
      // What comes by itself after the page has its room kept until it is there.
      await expect.poll(() => main().locator('.mb-chart__empty').count()).toBe(0);
      for (const name of ['Are we on budget?', 'Do the benefits come?'])
        await main().getByRole('heading', { name }).waitFor();
      // Figures in tables say it without the date: the walk past every page looks at those.
      return main().locator('.mb-figures .mb-figure__value').allTextContents();
    };
    await scrutiny.goto(`${server.address}/?asof=2026-07-08`);
    const then = await values();
    await scrutiny.goto(`${server.address}/?asof=2026-10-30&since=2026-07-08`);
    const now = await values();
    const were = await main().locator('.mb-figures .mb-figure__was').allTextContents();
    expect(were).toEqual(then.map((value, at) => `was ${value === now[at] ? 'also ' : ''}${value} on 8 July 2026`));
    expect(then).not.toEqual(now);
  });
});

describe('the day to compare with', () => {
  it('is chosen in the time bar on any page, and a sentence says why it cannot be that day', async () => {
    const manager = await signedIn(browser, server, programmeManager, '/backlog');
    await manager.getByText('Look at another date').click();
    await typeDay(manager, 'Or on a day', '2026-07-08');
    await manager.getByRole('button', { name: 'Show what was known' }).click();
    await manager.getByText('Choose another date').click();
    await typeDay(manager, 'Or with a day', '2026-08-01');
    await manager.getByRole('button', { name: 'Compare', exact: true }).click();
    await manager
      .getByRole('alert')
      .getByText('The day to compare with, 1 August 2026, must be before the day shown, 8 July 2026.')
      .waitFor();
    await typeDay(manager, 'Or with a day', '2026-06-01');
    await manager.getByRole('button', { name: 'Compare', exact: true }).click();
    await manager.getByText('Compared with 1 June 2026.').waitFor();
    await manager.getByRole('link', { name: 'See what changed' }).click();
    await manager.getByRole('heading', { level: 1, name: 'What changed' }).waitFor();
    await manager.context().close();
  });
});

describe('the checks', () => {
  it('say which rules were checked again, what came late, and what is past its day', async () => {
    await scrutiny.goto(`${server.address}/audit/checks?asof=2026-10-10`);
    await main().getByText('One thing breaks a rule:').waitFor();
    await main()
      .getByText(/stood at £7,200 when .* corrected to £5,400 on/)
      .waitFor();
    await main()
      .getByText(/^Decided with it/)
      .getByRole('link')
      .first()
      .waitFor();
    await main()
      .getByText(/^What is checked: \d+ rules$/)
      .click();
    await main()
      .getByText('Every project, service, benefit, budget and post belongs to a department that is registered.')
      .waitFor();
    const late = main().getByRole('table', { name: 'Entries recorded late, newest first' });
    const onPage = async (): Promise<number> => (await late.getByRole('row').count()) - 1;
    const next = main().getByRole('link', { name: 'Next page' });
    let rows = await onPage();
    for (let page = 2; (await next.count()) > 0; page += 1) {
      await next.click();
      await main()
        .getByText(new RegExp(`^Page ${page} of`))
        .waitFor();
      rows += await onPage();
    }
    expect(rows).toBeGreaterThan(0);
    await expect
      .poll(() => late.locator('xpath=ancestor::section').locator('.mb-figure__value').textContent())
      .toBe(String(rows));
    await main().getByText('No entry was imported').waitFor();
    await main().getByText('Explain Milestones overdue').waitFor();
  });

  it('are one tab of the audit, beside all entries', async () => {
    const tabs = scrutiny.getByRole('navigation', { name: 'Audit' });
    await tabs.getByRole('link', { name: 'All entries' }).click();
    await scrutiny.getByRole('heading', { level: 1, name: 'All entries' }).waitFor();
    await expect.poll(() => tabs.locator('[aria-current]').allTextContents()).toEqual(['All entries']);
    const places = scrutiny.getByRole('navigation', { name: 'Main' });
    await expect.poll(() => places.locator('[aria-current]').allTextContents()).toEqual(['Audit']);
  });
});
