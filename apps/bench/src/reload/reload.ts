import { join } from 'node:path';

import { readLedger } from '../browser/in-page.ts';
import { launch } from '../browser/launch.ts';
import { shownPage, signedIn } from '../browser/visits.ts';
import { atMost, milliseconds } from '../report/row.ts';
import type { Findings } from '../report/row.ts';
import type { Scope } from '../running/scope.ts';
import { startServer } from '../servers/real-server.ts';
import { reloadSlowly } from './reload-slowly.ts';

/** Bytes per second and milliseconds a round trip, as browsers' own tools call them slow. */
const slow3G = { throughput: 50_000, latency: 400 };
const far = { ...slow3G, latency: 2_000 };

/** A page of the demonstration that was visited before, loaded again over a slow network. */
export async function measureReload(scope: Scope): Promise<Findings> {
  const server = await startServer(scope, join(scope.folder(), 'minutebook.db'));
  const browser = await launch(scope);
  const page = await shownPage(await signedIn(browser, server), server.origin, '/backlog');
  const ledger = await page.evaluate(readLedger);
  const near = await reloadSlowly(page, slow3G);
  const distant = await reloadSlowly(page, far);
  return {
    rows: [
      {
        measure: 'bytes of a reload',
        measured: kilobytes(near.bytes),
        comparedWith: `lines of ${ledger.entries} entries, uncompressed: ${kilobytes(ledger.lines)}`,
        ratio: near.bytes / ledger.lines,
        ...atMost(near.bytes, 20_000, kilobytes),
      },
      {
        measure: 'reload at 400 kbit/s, 400 ms a round trip',
        measured: milliseconds(near.shown),
        comparedWith: 'one round trip',
        ratio: near.shown / slow3G.latency,
        ...atMost(near.shown, 4_000, milliseconds),
      },
      {
        measure: 'reload at 400 kbit/s, 2 s a round trip',
        measured: milliseconds(distant.shown),
        comparedWith: 'one round trip',
        ratio: distant.shown / far.latency,
        ...atMost(distant.shown, 4_000, milliseconds),
      },
    ],
  };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
