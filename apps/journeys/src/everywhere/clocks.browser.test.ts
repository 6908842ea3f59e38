import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { drawn, headed } from '../steps/drawn.ts';
import { daysAgo, inWords } from '../steps/forms.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
const ahead = 'The clock of this computer is about';

describe('a browser whose clock is a year behind, in another part of the world', () => {
  it('shows the same figures and offers the same days as any other, and is told', async () => {
    const right = await signedIn(browser, server, programmeManager, '/backlog/timetable');
    const figures = () => right.getByRole('main').innerText();
    await headed(right);
    await drawn(right);
    const shown = await figures();
    await expect.poll(() => right.getByText(ahead).count()).toBe(0);
    const wrong = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Pacific/Kiritimati',
      storageState: await right.context().storageState(),
    });
    const page = await wrong.newPage();
    await page.clock.setFixedTime(new Date(Date.now() - 365 * 86_400_000));
    await page.goto(`${server.address}/backlog/timetable`);
    await page.getByText(`${ahead} 365 days behind.`).waitFor();
    await expect.poll(() => page.getByRole('main').innerText()).toBe(shown);
    await page.goto(`${server.address}/projects/new`);
    const day = page.getByRole('main');
    const [year = '', month = '', date = ''] = daysAgo(0)
      .split('-')
      .map((part) => String(Number(part)));
    await expect.poll(() => day.getByLabel('Year').inputValue()).toBe(year);
    await expect.poll(() => day.getByLabel('Month').inputValue()).toBe(month);
    await expect.poll(() => day.getByLabel('Day').inputValue()).toBe(date);
    await page.getByRole('link', { name: 'See it as known yesterday' }).click();
    await page.getByText(`You are looking at the past: as known on ${inWords(daysAgo(1))}.`).waitFor();
    await wrong.close();
  });
});
