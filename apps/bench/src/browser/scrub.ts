import type { Page } from 'playwright-core';

import { percentile } from '../report/statistics.ts';
import { watchedStep, watchStep } from './in-page.ts';

/** What a step along the line of meetings takes, from the key to the page painted; milliseconds. */
export interface Steps {
  readonly p50: number;
  readonly p95: number;
  /** Until nothing of the page changes any more: with what is drawn once the page itself stands there. */
  readonly settledP50: number;
}

const warmUp = 4;

/** Goes along the line of meetings with the arrow keys, from today to the first of them and back. */
export async function stepAlong(page: Page, meetings: number): Promise<Steps> {
  await page.getByRole('button', { name: 'Go from meeting to meeting' }).click();
  await page.getByRole('slider', { name: 'Meetings' }).focus();
  const keys = ['ArrowLeft', 'ArrowRight'].flatMap((key) => Array.from({ length: meetings }, () => key));
  const [shown, settled]: [number[], number[]] = [[], []];
  for (const [index, key] of keys.entries()) {
    await page.evaluate(watchStep);
    await page.keyboard.press(key);
    const took = await page.evaluate(watchedStep);
    if (index < warmUp) continue;
    shown.push(took.shown);
    settled.push(took.settled);
  }
  return { p50: percentile(shown, 0.5), p95: percentile(shown, 0.95), settledP50: percentile(settled, 0.5) };
}
