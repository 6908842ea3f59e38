import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { focusComesTo } from '../steps/keyboard.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let page: Page;

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager);
});

const field = () => page.getByRole('combobox', { name: 'Search' });
const options = () => page.getByRole('listbox', { name: 'What is found' }).getByRole('option');
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Opens the search on a page and types. */
async function search(words: string, path = '/'): Promise<void> {
  await page.goto(server.address + path);
  await page.getByRole('button', { name: 'Search' }).and(page.locator(':enabled')).waitFor();
  await page.keyboard.press('Control+K');
  await focusComesTo(field());
  await page.keyboard.type(words);
}

describe('the search, by the keyboard', () => {
  it('finds whatever the order, accents and slips of the hand, goes by the arrow keys, and opens what they reach', async () => {
    await search('portl custmer');
    await options()
      .filter({ hasText: /^Customer portal/ })
      .first()
      .waitFor();
    await page.getByText('Reading the entries').waitFor({ state: 'detached' });
    await expectFitForAll(page);
    const first = (await options().first().textContent()) ?? '';
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const reached = page.getByRole('option', { selected: true });
    await expect.poll(() => reached.textContent()).toBe(first);
    const id = await reached.getAttribute('id');
    await expect.poll(() => field().getAttribute('aria-activedescendant')).toBe(id);
    await focusComesTo(field());
    await page.keyboard.press('Enter');
    await heading('Customer portal').waitFor();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('leads to all results, which keep the words, and from them to a second page', async () => {
    await search('project');
    await options().last().waitFor();
    await page.getByText('Reading the entries').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await heading('Search').waitFor();
    await expect.poll(() => page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('project');
    await page.getByText(/found under “project”/).waitFor();
    await page.getByRole('link', { name: 'Next page' }).first().click();
    await page
      .getByText(/Page 2 of \d+/)
      .first()
      .waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=project&page=2');
    await expectFitForAll(page);
  });

  it.each([
    ['entry 100', /^/, '/entries/100'],
    ['#100', /^/, '/entries/100'],
    ['checks', 'Checks', '/audit/checks'],
    ['budget', 'Budget', '/budget'],
  ])('opens at once what %j names', async (typed, name, path) => {
    await search(typed);
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(path);
    await heading(name).waitFor();
  });

  it('shows a day as people write it: what changed on it, its entries, and the page as it was then', async () => {
    await search('16/09/2026', '/backlog');
    await options().filter({ hasText: 'What changed on 16 September 2026' }).waitFor();
    await options()
      .filter({ hasText: /^\d+ entr.* recorded or true on 16 September 2026/ })
      .waitFor();
    await options().filter({ hasText: 'This page as known on 16 September 2026' }).click();
    await expect.poll(() => page.url()).toContain('/backlog?asof=2026-09-16');
    await page.getByText('You are looking at the past').first().waitFor();
  });
});

describe('what is found', () => {
  it('is only what was known on the date of the page', async () => {
    await search('entry 100', '/?asof=entry-99');
    await page.getByText('There is no entry 100, as known after entry 99').waitFor();
    await field().fill('entry 99');
    await options()
      .filter({ hasText: /^Entry 99: / })
      .waitFor();
  });

  it('is nothing only where nothing holds the words', async () => {
    await search('customer xylophone');
    await page.getByText('Nothing is found. No text holds “xylophone”, nor words nearly the same.').waitFor();
    await expectFitForAll(page);
  });

  it('says of an entry that was corrected or withdrawn that it was', async () => {
    await page.goto(`${server.address}/entries?kind=EntryCorrected`);
    const corrected = page.getByRole('main').getByRole('table').getByRole('link', { name: /^\d+$/ }).first();
    await corrected.click();
    const amended = await page
      .getByRole('main')
      .getByRole('link', { name: /^entry\s\d+$/i })
      .first()
      .textContent();
    await search(`entry ${/\d+/.exec(amended ?? '')?.[0] ?? ''}`);
    await options()
      .filter({ hasText: /^Entry \d+: .*Corrected/ })
      .first()
      .waitFor();
  });
});
