import { join } from 'node:path';

import { extent } from '../history/large-history.ts';
import type { LargeHistory } from '../history/large-history.ts';
import { atMost, megabytes, milliseconds } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import type { Waits } from '../report/statistics.ts';
import type { Scope } from '../running/scope.ts';
import { fillStore } from '../servers/fill-store.ts';
import { startServer } from '../servers/real-server.ts';
import { arrive } from './arrivals.ts';
import { travel } from './dates.ts';
import type { Travelled } from './dates.ts';
import { openOverview } from './overview.ts';
import type { OverviewTook } from './overview.ts';
import { launch } from './launch.ts';
import { takeAway } from './taking.ts';
import type { Taken } from './taking.ts';
import { backlogPage, openBacklog, signedIn } from './visits.ts';
import type { Opened } from './visits.ts';

/** What people wait for, in a real browser on the large history. */
export async function measureBrowser(scope: Scope, history: LargeHistory): Promise<Findings> {
  const path = join(scope.folder(), 'minutebook.db');
  await fillStore(path, history.entries);
  const start = performance.now();
  const server = await startServer(scope, path);
  const started = performance.now() - start;
  const browser = await launch(scope);
  const opened = await openBacklog(browser, server);
  const here = await backlogPage(await signedIn(browser, server), server.origin);
  const there = await backlogPage(await signedIn(browser, server), server.origin);
  const link = await there.locator('main tbody a[href*="/projects/"]').first().getAttribute('href');
  const projectId = /\/projects\/([^/?]+)/.exec(link ?? '')?.[1] ?? '';
  const arrived = await arrive(here, there, projectId);
  const overview = await openOverview(await signedIn(browser, server), here, projectId);
  const travelled = await travel(here);
  const taken = await takeAway(await signedIn(browser, server), server.origin);
  return {
    rows: [
      ...openRows(opened),
      ...travelRows(travelled),
      ...arrivalRows(arrived),
      ...overviewRows(overview),
      ...takenRows(taken),
    ],
    notes: [
      `browser: ${browser.version()}; the first visit moves ${megabytes(opened.coldBytes)}; of ${opened.segments} segments the second takes ${opened.fromCache} from its cache; the server with ${extent.entries} entries started in ${milliseconds(started)}`,
    ],
  };
}

function openRows({ cold, warm, bareCold, bareWarm }: Opened): readonly Row[] {
  const bare = (value: number): string => `fetching and parsing alone: ${milliseconds(value)}`;
  return [
    {
      measure: 'backlog shown, empty cache',
      measured: milliseconds(cold),
      comparedWith: bare(bareCold),
      ratio: cold / bareCold,
      ...atMost(cold, 1_500, milliseconds),
    },
    {
      measure: 'backlog shown, warm cache',
      measured: milliseconds(warm),
      comparedWith: bare(bareWarm),
      ratio: warm / bareWarm,
      ...atMost(warm, 800, milliseconds),
    },
  ];
}

function travelRows({ changed, painted }: Travelled): readonly Row[] {
  return [
    {
      measure: 'another date, click to table changed, p50',
      measured: milliseconds(changed.p50),
      ...atMost(changed.p50, 50, milliseconds),
    },
    { measure: '  longest', measured: milliseconds(changed.longest) },
    {
      measure: '  click to painted, p50',
      measured: milliseconds(painted.p50),
      comparedWith: 'the table changed',
      ratio: painted.p50 / changed.p50,
    },
  ];
}

function arrivalRows({ p50, longest }: Waits): readonly Row[] {
  return [
    {
      measure: 'an entry shown in another browser, p50',
      measured: milliseconds(p50),
      ...atMost(p50, 250, milliseconds),
    },
    { measure: '  longest', measured: milliseconds(longest), ...atMost(longest, 250, milliseconds) },
  ];
}

function overviewRows({ opened, bare, heldUp }: OverviewTook): readonly Row[] {
  return [
    {
      measure: 'overview, click to painted',
      measured: milliseconds(opened),
      comparedWith: `an almost empty page: ${milliseconds(bare)}`,
      ratio: opened / bare,
      ...atMost(opened, 100, milliseconds),
    },
    {
      measure: '  held up by an entry that arrives, p50',
      measured: milliseconds(heldUp.p50),
      ...atMost(heldUp.p50, 100, milliseconds),
    },
    { measure: '  longest', measured: milliseconds(heldUp.longest) },
  ];
}

function takenRows({ csv, excel }: Taken): readonly Row[] {
  return [
    {
      measure: 'every entry saved as CSV',
      measured: milliseconds(csv.saved),
      ...atMost(csv.saved, 5_000, milliseconds),
    },
    {
      measure: '  held up at the longest',
      measured: milliseconds(csv.heldUp),
      ...atMost(csv.heldUp, 50, milliseconds),
    },
    {
      measure: 'every entry saved as Excel',
      measured: milliseconds(excel.saved),
      ...atMost(excel.saved, 5_000, milliseconds),
    },
    {
      measure: '  held up at the longest',
      measured: milliseconds(excel.heldUp),
      ...atMost(excel.heldUp, 50, milliseconds),
    },
  ];
}
