import type { Page } from 'playwright-core';

import { rowsShownAt } from '../browser/in-page.ts';
import { median } from '../report/statistics.ts';

/** What loading a page again took over a network. */
export interface Reloaded {
  /** Milliseconds until its rows were shown. */
  readonly shown: number;
  /** Bytes that were moved until then. */
  readonly bytes: number;
}

const rounds = 3;

/** Loads the page again over a network of this speed: bytes per second, and milliseconds a round trip. */
export async function reloadSlowly(
  page: Page,
  { throughput, latency }: { readonly throughput: number; readonly latency: number },
): Promise<Reloaded> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let moved = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (moved += encodedDataLength));
  const speed = { offline: false, downloadThroughput: throughput, uploadThroughput: throughput };
  await network.send('Network.emulateNetworkConditions', { ...speed, latency });
  const shown: number[] = [];
  const bytes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    moved = 0;
    await page.reload({ timeout: 60_000 });
    await page.waitForFunction(rowsShownAt, undefined, { polling: 50, timeout: 60_000 });
    bytes.push(moved);
    shown.push((await page.evaluate(rowsShownAt)) ?? Number.NaN);
  }
  await network.detach();
  return { shown: median(shown), bytes: median(bytes) };
}
