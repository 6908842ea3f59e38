import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { drawn, headed } from '../steps/drawn.ts';
import { backlogTitles, programmeManager, signedIn } from '../steps/people.ts';
import { tablesThatStay } from '../steps/tables-that-stay.ts';

const { browser, server } = await reading();
const past = '/backlog?asof=2026-09-16&since=2026-07-08';
const named = 'backlog-projects-as-known-2026-09-16-compared-with-2026-07-08';
let page: Page;

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager);
});

async function shown(path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
  // What was then comes after what is now.
  if (path === past) await page.getByRole('main').getByRole('table').getByText(/^was /).first().waitFor();
  await drawn(page);
}

async function open(path: string): Promise<void> {
  await shown(path);
  await page.locator('summary', { hasText: 'Take this table away' }).click();
}

/** Presses a button, and gives the name of the file that is saved for it and what is in it. */
async function saved(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

async function contentOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

describe('A table at a past date compared with another', () => {
  it('is saved as CSV: as known when above it, every row, and the entries that each rests on', async () => {
    await open(past);
    const { name, bytes } = await saved('Save as CSV');
    expect(name).toBe(`${named}.csv`);
    const lines = bytes.toString().replace('\uFEFF', '').split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'Backlog: Projects',
      expect.stringContaining('As known on 16 September 2026, compared with what was known on 8 July 2026.'),
      server.address + past,
      '',
    ]);
    expect(lines[4]).toMatch(/^Rank,Rank then,Project,.*,Entry numbers$/);
    const titles = await backlogTitles(page);
    expect(lines.slice(5, -1)).toHaveLength(titles.length);
    for (const [at, title] of titles.entries()) {
      const line = lines[5 + at]?.replaceAll('"', '') ?? '';
      const [rank, , ...rest] = line.split(',');
      expect(rank).toBe(String(at + 1));
      expect(`${rest.join(',')},`.slice(0, title.length + 1)).toBe(`${title},`);
      expect(line).toMatch(/, ?\d+$/);
    }
    await page.getByText(`rows as ${name}`).waitFor();
  });

  it('is saved as Excel by keyboard alone, and the policy of the page allows what makes it', async () => {
    const errors: string[] = [];
    page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined));
    await shown(past);
    await page.locator('summary', { hasText: 'Take this table away' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save as Excel' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe(`${named}.xlsx`);
    const bytes = await contentOf(download);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(3000);
    expect(errors).toEqual([]);
  });

  it('is copied as text with tabs and as a table, and says so where the browser refuses', async () => {
    await open(past);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('The browser did not allow copying here.').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Paste them into a paper.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text).toContain('As known on 16 September 2026');
    expect(copied.text).toMatch(/^1\t\d*\t[^\t]+\t[^\t]+\t.*\t18 June 2026\t/m);
    expect(copied.html).toContain('<th>Rank</th><th>Rank then</th><th>Project</th>');
    expect(copied.html.match(/<tr>/g)).toHaveLength((await backlogTitles(page)).length + 1);
  });
});

it('A list of which a page is shown is saved whole, with its filter in the name', async () => {
  await open('/entries?words=portal');
  await page.getByRole('link', { name: /^Search for “portal”/ }).waitFor();
  await page.getByText('Reading the entries').waitFor({ state: 'detached' });
  const said = page.locator('main output').filter({ hasText: /[\d,]+ of/ });
  const rows = /([\d,]+) of/.exec((await said.first().textContent()) ?? '')?.[1];
  const { name, bytes } = await saved('Save as CSV');
  expect(name).toMatch(/^all-entries-entries-newest-first-as-known-[\d-]+-words-portal\.csv$/);
  expect(bytes.toString()).toContain('Filtered by words portal.');
  expect(rows).toBeDefined();
  await page.getByText(`Saved ${rows} rows`).waitFor();
});

describe('A table that could not be taken away', () => {
  it('would be seen', async () => {
    await page.goto(`${server.address}/backlog`);
    await page.getByRole('table').first().waitFor();
    await expect.poll(() => page.evaluate(tablesThatStay)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<table><caption>Planted</caption></table>');
    });
    await expect.poll(() => page.evaluate(tablesThatStay)).toEqual(['Planted']);
  });
});
