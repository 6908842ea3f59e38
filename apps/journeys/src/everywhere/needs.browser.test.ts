import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { drawn } from '../steps/drawn.ts';
import { goWithin } from '../steps/go-within.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

/** A post of each role that something is needed of. */
const posts = [
  'Programme Manager (ICT)',
  'Chief Executive',
  'Section 151 Officer',
  'Finance Business Partner',
  'Member of the Scrutiny Committee',
  'Systems Administrator',
  'Democratic Services Officer',
  'Head of Legal Services',
  'Human Resources Business Partner',
  'Equalities Officer',
];

/** A link of a need: where it leads, and what the page there must name. */
interface Led {
  readonly from: string;
  readonly path: string;
  readonly names: readonly string[];
}

/** What is before a title and not part of it: “Sign off”, “Read”, “Minutes of”, “Verify”. */
const said = /^(Read|Sign off|Minutes of|Verify) /;

/** The links of every need on the overview; read at once, as more needs come while the page is looked at. */
async function ledFrom(page: Page): Promise<readonly Led[]> {
  await page.locator('.mb-needs').or(page.getByText('is yours to do')).first().waitFor();
  await drawn(page);
  const links = await page.locator('.mb-needs__sentence a').evaluateAll((all) =>
    all.map((link) => ({
      from: link.closest('li')?.querySelector('strong')?.textContent ?? '',
      path: link.getAttribute('href') ?? '',
      words: link.textContent ?? '',
    })),
  );
  const led: Led[] = [];
  for (const { from, path, words } of links) {
    const general = /^See (it|them)$| about: /.test(words);
    led.push({ from, path, names: general ? await namedBy(page, from) : words.replace(said, '').split(', ') });
  }
  return led;
}

/** What a need that leads to all of it at once is about: what its sentence quotes, else the first that are counted. */
async function namedBy(page: Page, sentence: string): Promise<readonly string[]> {
  const quotes = [...sentence.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title);
  if (quotes.length > 0) return quotes;
  // What waits for somebody is among what waits for anybody too, which comes further down and later.
  const needs = page.locator('.mb-needs > li').filter({ has: page.getByText(sentence, { exact: true }) });
  const terms = needs.locator('.mb-terms li');
  await expect
    .poll(async () => {
      await needs.locator('details:not([open]) > summary').evaluateAll((all: HTMLElement[]) => {
        for (const one of all) one.click();
      });
      return terms.count();
    })
    .toBeGreaterThan(0);
  return (await terms.allTextContents()).slice(0, 3).map(titleIn);
}

/** The title in the label of a term: in the first quotes, or what stands before the first colon, comma or stop. */
function titleIn(label: string): string {
  return /“([^”]+)”/.exec(label)?.[1] ?? label.split(/[:,.] /)[0] ?? label;
}

describe.each(posts)('what needs the %s', (post) => {
  it('leads by each of its links to a page that names it', async () => {
    const page = await signedIn(browser, server, post);
    const led = await ledFrom(page);
    for (const { from, path, names } of led) {
      await goWithin(page, path);
      const shown = page.getByRole('main');
      for (const name of names) {
        await expect.poll(() => shown.textContent(), { message: `${from} ${path}` }).toContain(name);
      }
    }
    await page.context().close();
  });
});
