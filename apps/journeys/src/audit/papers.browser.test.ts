import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
const folder = mkdtempSync(join(tmpdir(), 'papers-'));
let page: Page;

beforeAll(async () => {
  page = await signedIn(browser, server, scrutinyMember);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Saves the paper that is shown, and gives the file’s name and where it lies. */
async function savedAsWord(): Promise<{ readonly name: string; readonly path: string }> {
  const button = page.getByRole('button', { name: 'Save as Word' });
  await page.locator('button[aria-disabled="false"]', { hasText: 'Save as Word' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

async function check(path: string): Promise<void> {
  await page.goto(`${server.address}/reports/check`);
  await page.getByLabel('Word file').setInputFiles(path);
  await page.getByRole('button', { name: 'Check it' }).click();
}

describe('A committee paper', () => {
  let saved: Awaited<ReturnType<typeof savedAsWord>>;

  it('is made from the page of its meeting, and its address shows a colleague the same', async () => {
    await page.goto(`${server.address}/meetings/pb-2026-12`);
    await page.getByRole('link', { name: 'Make a paper' }).click();
    await page.getByRole('button', { name: 'Make it' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await page.getByRole('heading', { name: /Recommendations$/ }).waitFor();
    expect(await heading.textContent()).toContain('Report to the ICT Transformation Programme Board, 8 December 2026');
    expect(page.url()).toMatch(/\/reports\/paper\?kind=committee&meeting=pb-2026-12&at=entry-\d+-on-[\d-]+$/);
    const said = await page.locator('article').textContent();
    const colleague = await signedIn(
      browser,
      server,
      scrutinyMember,
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    await colleague.getByText(/SHA-256 of the \d+ lines up to it: [\da-f]{64}/).waitFor();
    await page.getByText(/SHA-256 of the \d+ lines up to it: [\da-f]{64}/).waitFor();
    expect((await colleague.locator('article').textContent())?.slice(0, 5000)).toBe(said?.slice(0, 5000));
    await colleague.context().close();
  });

  it('is saved for Word, with the words and the references of the page', async () => {
    saved = await savedAsWord();
    expect(saved.name).toMatch(/^committee-paper-pb-2026-12-entry-\d+\.docx$/);
    const document = strFromU8(unzipSync(readFileSync(saved.path))['word/document.xml'] ?? new Uint8Array());
    for (const heading of ['Purpose', 'Financial implications', 'Equalities implications']) {
      expect(document).toContain(`<w:t xml:space="preserve">${heading}</w:t>`);
    }
    const digest = /lines up to it: ([\da-f]{64})/.exec((await page.locator('article').textContent()) ?? '')?.[1];
    expect(document).toContain(digest);
    expect(document).toMatch(/\[entry\u00A0\d+\]/);
  });

  it('is the same to the byte when it is checked', async () => {
    await check(saved.path);
    await page.getByText('The paper is the same to the byte').waitFor();
  });

  it('is found out when its words were altered', async () => {
    const parts = unzipSync(readFileSync(saved.path));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const altered = document.replace('The ICT Transformation Programme Board is recommended:', 'The board must agree:');
    const path = join(folder, 'altered.docx');
    writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(altered) }));
    await check(path);
    await page.getByText('The file was altered').waitFor();
    await page.getByText('In the file: The board must agree:').waitFor();
  });
});

it('Minutes are made from the page of their meeting', async () => {
  await page.goto(`${server.address}/meetings/pb-2026-09`);
  await page.getByRole('link', { name: 'Minutes as a paper' }).click();
  await page.getByRole('button', { name: 'Make it' }).click();
  await page
    .getByRole('heading', { name: 'Minutes of the ICT Transformation Programme Board, 16 September 2026' })
    .waitFor();
  expect((await savedAsWord()).name).toMatch(/^minutes-pb-2026-09-entry-\d+\.docx$/);
});

it('A form that cannot be used says which field is wrong', async () => {
  await page.goto(`${server.address}/reports`);
  await page.getByLabel('Meeting', { exact: true }).selectOption('');
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.getByRole('link', { name: 'Choose the meeting that the paper is for.' }).click();
  expect(await page.getByLabel('Meeting', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
});
