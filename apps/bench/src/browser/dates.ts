import { addDays, daysBetween } from '@minutebook/domain';
import type { Page } from 'playwright-core';

import { firstDay, lastDay } from '../history/invented-ledger.ts';
import { waitsOf } from '../report/statistics.ts';
import type { Waits } from '../report/statistics.ts';
import { goTo } from './in-page.ts';

/** Going to other dates on a page; milliseconds from the click. */
export interface Travelled {
  readonly changed: Waits;
  readonly painted: Waits;
}

const warmUp = 3;
const visits = 15;

/** Goes to and fro over the whole history, so that no two dates in a row are near each other. */
export async function travel(page: Page): Promise<Travelled> {
  await page.locator('summary', { hasText: 'date' }).first().click();
  await page.getByRole('button', { name: 'Show what was known' }).waitFor();
  const span = daysBetween(firstDay, lastDay);
  const changed: number[] = [];
  const painted: number[] = [];
  for (let index = 0; index < warmUp + visits; index += 1) {
    const day = addDays(firstDay, 30 + ((index * 197) % (span - 30)));
    const wait = await page.evaluate(goTo, day);
    if (index < warmUp) continue;
    changed.push(wait.changed);
    painted.push(wait.painted);
  }
  return { changed: waitsOf(changed), painted: waitsOf(painted) };
}
