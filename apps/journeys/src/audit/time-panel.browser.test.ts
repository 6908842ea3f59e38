import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { typeDay } from '../steps/forms.ts';
import { focusComesTo, tabTo, typeInto } from '../steps/keyboard.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let scrutiny: Page;

beforeAll(async () => {
  scrutiny = await signedIn(browser, server, scrutinyMember);
});

const timeBar = (page: Page) => page.getByRole('region', { name: 'Date shown' });
const main = () => scrutiny.getByRole('main');
const had = 'as the ICT Transformation Programme Board had it on 19 May 2026, after entry';

/** What opens the panel. */
const offer = (page: Page, words: string) => timeBar(page).locator('summary').filter({ hasText: words });

describe('a past date', () => {
  it('is reached by the keyboard alone, on the page that one is on, and left again', async () => {
    const reader = await signedIn(browser, server, scrutinyMember, '/backlog?words=portal');
    await reader.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor();
    await tabTo(offer(reader, 'Look at another date or meeting'), 'Shift+Tab');
    await reader.keyboard.press('Enter');
    const known = timeBar(reader).getByRole('region', { name: 'What was known' });
    await typeInto(known.getByLabel('Day'), '31');
    await typeInto(known.getByLabel('Month'), '2');
    await typeInto(known.getByLabel('Year'), '2026');
    await reader.keyboard.press('Enter');
    await timeBar(reader).getByRole('alert').getByText('Enter a day, such as 8 7 2026.').waitFor();
    await expect.poll(() => new URL(reader.url()).search).toBe('?words=portal');
    await tabTo(known.getByLabel('Day'));
    await reader.keyboard.press('ControlOrMeta+a');
    await reader.keyboard.type('30');
    await tabTo(known.getByLabel('Month'));
    await reader.keyboard.press('ControlOrMeta+a');
    await reader.keyboard.type('6');
    await reader.keyboard.press('Enter');
    await timeBar(reader).getByText('You are looking at the past: as known on 30 June 2026.').waitFor();
    await expect.poll(() => new URL(reader.url()).search).toBe('?words=portal&asof=2026-06-30');
    await tabTo(timeBar(reader).getByRole('link', { name: 'Return to today' }), 'Shift+Tab');
    await reader.keyboard.press('Enter');
    await timeBar(reader).getByText('What is known today').waitFor();
    await expect.poll(() => new URL(reader.url()).search).toBe('?words=portal');
    await reader.context().close();
  });

  it('of what was true is told apart from what was known, and both can be asked for', async () => {
    const reader = await signedIn(browser, server, scrutinyMember, '/backlog');
    await offer(reader, 'Look at another date or meeting').click();
    const part = (name: string) => timeBar(reader).getByRole('region', { name });
    await part('What was known')
      .getByText(/^What had been recorded by then/)
      .waitFor();
    await part('What was true')
      .getByText(/^What had happened by then, also where it was recorded later/)
      .waitFor();
    await typeDay(reader, /^On a day/, '2026-03-05');
    await part('What was true').getByRole('button').click();
    await timeBar(reader).getByText('You are looking at the past: as effective on 5 March 2026.').waitFor();
    await offer(reader, 'Choose another date or meeting').click();
    await typeDay(reader, 'Or on a day', '2026-03-05');
    await part('What was known').getByRole('button', { name: 'Show what was known' }).click();
    await timeBar(reader).getByText('as known on 5 March 2026, as effective on 5 March 2026').waitFor();
    await reader.context().close();
  });

  it('is chosen on a telephone without losing the page: of three choices, one is open', async () => {
    const reader = await signedIn(browser, server, scrutinyMember, '/backlog');
    await reader.setViewportSize({ width: 320, height: 700 });
    await offer(reader, 'Look at another date or meeting').click();
    const button = timeBar(reader).getByRole('button', { name: 'Show what was known' });
    await button.waitFor();
    await expect
      .poll(() => timeBar(reader).getByRole('button', { name: 'Compare', exact: true }).isVisible())
      .toBe(false);
    await timeBar(reader).locator('summary').filter({ hasText: 'Compare with' }).click();
    await timeBar(reader).getByRole('button', { name: 'Compare', exact: true }).waitFor();
    await typeDay(reader, 'Or on a day', '2026-06-30');
    await button.click();
    await timeBar(reader).getByText('as known on 30 June 2026').waitFor();
    await expect.poll(() => button.isVisible()).toBe(false);
    await reader.context().close();
  });
});

describe('a meeting in the time bar', () => {
  it('is chosen by board and day with the keyboard, and shows what that board had before it', async () => {
    const manager = await signedIn(browser, server, programmeManager, '/backlog');
    await tabTo(offer(manager, 'Look at another date or meeting'), 'Shift+Tab');
    await manager.keyboard.press('Enter');
    const known = timeBar(manager).getByRole('region', { name: 'What was known' });
    const meetings = known.getByRole('list', { name: 'Meetings to look from', exact: true }).getByRole('link');
    await expect
      .poll(async () => (await meetings.allTextContents()).slice(0, 2))
      .toEqual(['16 September 2026, ICT Transformation Programme Board', '11 June 2026, ICT Project Board']);
    await expectFitForAll(manager);
    await tabTo(known.getByRole('link', { name: '19 May 2026, ICT Transformation Programme Board' }));
    await manager.keyboard.press('Enter');
    await timeBar(manager).getByText(`You are looking at the past: ${had}`).waitFor();
    await expect.poll(() => manager.url()).toMatch(/\/backlog\?asof=entry-\d+-on-2026-05-19$/);
    await expect.poll(() => manager.title()).toContain(`Backlog – ${had}`);
    await manager.getByRole('link', { name: 'Return to today to record' }).waitFor();
    // The panel is out of the way, and the keyboard goes on from where it was offered.
    await expect.poll(() => known.isVisible()).toBe(false);
    await focusComesTo(offer(manager, 'Choose another date or meeting'));
    await manager.keyboard.press('Enter');
    await known
      .getByRole('link', { name: /^19 May 2026/ })
      .and(manager.locator('[aria-current]'))
      .waitFor();
    await expectFitForAll(manager);
    await manager.keyboard.press('Tab');
    await manager.keyboard.press('Escape');
    await expect.poll(() => known.isVisible()).toBe(false);
    await focusComesTo(offer(manager, 'Choose another date or meeting'));

    await manager.getByRole('link', { name: 'Governance', exact: true }).click();
    await manager.getByRole('heading', { level: 1, name: 'Governance' }).waitFor();
    await expect.poll(() => manager.title()).toContain(had);
    await timeBar(manager).getByRole('link', { name: 'Return to today' }).click();
    await timeBar(manager).getByText('What is known today').waitFor();
    await expect.poll(() => manager.url()).not.toContain('asof');
    await manager.context().close();
  });

  it('is a stop on a line along which every page is moved by the arrow keys, and which Back leaves at once', async () => {
    const manager = await signedIn(browser, server, programmeManager, '/backlog');
    await timeBar(manager).getByRole('button', { name: 'Go from meeting to meeting' }).press('Enter');
    const line = timeBar(manager).getByRole('slider', { name: 'Meetings' });
    await expect.poll(() => line.getAttribute('aria-valuetext')).toBe('Today');
    await expect.poll(() => manager.evaluate('document.activeElement?.type')).toBe('range');
    for (const met of ['16 September 2026, ICT Transformation Programme Board', '11 June 2026, ICT Project Board']) {
      await manager.keyboard.press('ArrowLeft');
      await expect.poll(() => line.getAttribute('aria-valuetext')).toBe(met);
    }
    await manager.keyboard.press('ArrowLeft');
    await timeBar(manager).getByText(`You are looking at the past: ${had}`).waitFor();
    await expect.poll(() => manager.url()).toMatch(/\/backlog\?asof=entry-\d+-on-2026-05-19$/);
    await expect.poll(() => manager.evaluate('document.activeElement?.type')).toBe('range');
    await expectFitForAll(manager);
    await manager.goBack();
    await timeBar(manager).getByText('What is known today').waitFor();
    await expect.poll(() => manager.url()).not.toContain('asof');
    await expect.poll(() => line.getAttribute('aria-valuetext')).toBe('Today');

    await manager.goto(`${server.address}/projects/single-customer-record?tab=money&asof=2026-06-30`);
    await expect.poll(() => line.getAttribute('aria-valuetext')).toBe('After 11 June 2026, ICT Project Board');
    await line.press('End');
    await timeBar(manager).getByText('What is known today').waitFor();
    await expect.poll(() => new URL(manager.url()).search).toBe('?tab=money');
    await manager.context().close();
  });

  it.each(['/', '/backlog', '/budget'])(
    'shows, after steps along the line, all over %s what the page shows that is opened there',
    async (path) => {
      const [goes, opens] = await Promise.all([
        signedIn(browser, server, programmeManager, path),
        signedIn(browser, server, programmeManager, path),
      ]);
      await goes.setViewportSize({ width: 1280, height: 500 });
      // What stands far down is drawn only once it has been in sight.
      const seeAll = (page: Page) => page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
      const words = async (page: Page) => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
      await goes.getByRole('heading', { level: 1 }).waitFor();
      await seeAll(goes);
      await timeBar(goes).getByRole('button', { name: 'Go from meeting to meeting' }).click();
      await timeBar(goes).getByRole('slider', { name: 'Meetings' }).focus();
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) await goes.keyboard.press(key);
      await expect.poll(() => new URL(goes.url()).search).toMatch(/on-2026-06-11$/);
      await opens.goto(goes.url());
      await opens.getByRole('heading', { level: 1 }).waitFor();
      await seeAll(opens);
      await expect.poll(async () => (await words(goes)) === (await words(opens)), { timeout: 15_000 }).toBe(true);
      await expect.poll(() => goes.locator('main [aria-busy=true]').count()).toBe(0);
      await Promise.all([goes.context().close(), opens.context().close()]);
    },
  );

  it('is compared with another that came before it, and with no other', async () => {
    await scrutiny.goto(`${server.address}/backlog`);
    await offer(scrutiny, 'Look at another date or meeting').click();
    const link = (part: string, name: RegExp) =>
      timeBar(scrutiny).getByRole('region', { name: part }).getByRole('link', { name });
    await link('What was known', /^19 May 2026, ICT Transformation Programme Board/).click();
    await offer(scrutiny, 'Choose another date or meeting').click();
    await link('Compare with', /^21 April 2026, ICT Transformation Programme Board/).waitFor();
    await expect.poll(() => link('Compare with', /^19 May 2026/).count()).toBe(0);
    await expectFitForAll(scrutiny);
    await link('Compare with', /^21 April 2026/).click();
    await timeBar(scrutiny).getByText('Compared with the end of the meeting').waitFor();
    // From before it, there is nothing to compare any more.
    await offer(scrutiny, 'Choose another date or meeting').click();
    await typeDay(scrutiny, 'Or on a day', '2026-03-02');
    await scrutiny.getByRole('button', { name: 'Show what was known' }).click();
    await timeBar(scrutiny).getByText('as known on 2 March 2026').waitFor();
    await expect.poll(() => new URL(scrutiny.url()).search).toBe('?asof=2026-03-02');
  });

  it('is compared with under Audit, as the last meeting of each board', async () => {
    await scrutiny.goto(`${server.address}/audit/changes`);
    await main()
      .getByRole('link', { name: /^Since the last meeting of the ICT Transformation Programme Board$/ })
      .waitFor();
    await main().getByRole('link', { name: 'Since the last meeting of the ICT Project Board' }).click();
    await timeBar(scrutiny)
      .getByText('Compared with the end of the meeting of the ICT Project Board on 11 June 2026')
      .waitFor();
    await main()
      .getByText(
        /^Between the end of the meeting of the ICT Project Board on 11 June 2026 and today, \d+ entries were recorded/,
      )
      .waitFor();
    await expect
      .poll(() => scrutiny.title())
      .toContain('compared with the end of the meeting of the ICT Project Board on 11 June 2026');
    // What that meeting decided itself is no news since it.
    await expect.poll(() => main().getByText('on 11 June 2026 by the ICT Project Board').count()).toBe(0);
    await scrutiny.goto(`${server.address}/audit/changes?asof=2026-06-01`);
    await main().getByRole('link', { name: 'Since the last meeting of the ICT Project Board' }).waitFor();
    await expect.poll(() => main().getByText('11 June 2026').count()).toBe(0);
  });
});
