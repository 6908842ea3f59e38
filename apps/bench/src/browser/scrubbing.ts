import { join } from 'node:path';

import type { DomainEntry } from '@minutebook/domain';
import type { Browser } from 'playwright-core';

import { generateHistory } from '../history/generate-history.ts';
import { generateSpend } from '../history/generate-spend.ts';
import { extent } from '../history/large-history.ts';
import type { LargeHistory } from '../history/large-history.ts';
import { withMeetings } from '../history/with-meetings.ts';
import { atMost, milliseconds } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import type { Scope } from '../running/scope.ts';
import { fillStore } from '../servers/fill-store.ts';
import { startServer } from '../servers/real-server.ts';
import type { RealServer } from '../servers/real-server.ts';
import { launch } from './launch.ts';
import { stepAlong } from './scrub.ts';
import type { Steps } from './scrub.ts';
import { signedIn } from './visits.ts';

const meetings = 24;

/** What a small council has after some months. */
const few = { entries: 2_000, projects: 40 };

const pages = [
  { path: '/', name: 'overview', ledger: 'projects', heading: 'Where the projects stand' },
  { path: '/backlog', name: 'backlog', ledger: 'projects', heading: 'Backlog' },
  { path: '/budget', name: 'budget', ledger: 'payments', heading: 'Budget' },
] as const;

/** The large history has no benefits. */
const emptyPage = { path: '/benefits', heading: 'Benefits' } as const;

/** Going from meeting to meeting with the arrow keys, on the largest ledgers and on small ones. */
export async function measureScrubbing(scope: Scope, history: LargeHistory): Promise<Findings> {
  const serve = (entries: readonly DomainEntry[]): Promise<RealServer> => serveWithMeetings(scope, entries);
  const large = { projects: await serve(history.entries), payments: await serve(generateSpend(extent.entries)) };
  const small = { projects: await serve(generateHistory(few)), payments: await serve(generateSpend(few.entries)) };
  const browser = await launch(scope);
  const bare = await stepsOn(browser, large.projects, emptyPage);
  const rows: Row[] = [];
  for (const one of pages) {
    const [on, beside] = [
      await stepsOn(browser, large[one.ledger], one),
      await stepsOn(browser, small[one.ledger], one),
    ];
    rows.push(...rowsOf(one.name, on, beside));
  }
  rows.push({ measure: 'the same on an almost empty page, p50', measured: milliseconds(bare.p50) });
  return {
    rows,
    notes: [`scrub: ${meetings} meetings there and back; the budget after ${extent.entries} payments`],
  };
}

async function serveWithMeetings(scope: Scope, entries: readonly DomainEntry[]): Promise<RealServer> {
  const path = join(scope.folder(), 'minutebook.db');
  await fillStore(path, withMeetings(entries, meetings));
  return startServer(scope, path);
}

interface Shown {
  readonly path: string;
  readonly heading: string;
}

async function stepsOn(browser: Browser, server: RealServer, { path, heading }: Shown): Promise<Steps> {
  const context = await signedIn(browser, server);
  const page = await context.newPage();
  await page.goto(`${server.origin}${path}`);
  await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
  const steps = await stepAlong(page, meetings);
  await context.close();
  return steps;
}

function rowsOf(name: string, on: Steps, beside: Steps): readonly Row[] {
  const row = (measure: string, value: number, small: number): Row => ({
    measure,
    measured: milliseconds(value),
    comparedWith: `${few.entries.toLocaleString('en-GB')} entries: ${milliseconds(small)}`,
    ratio: value / small,
  });
  return [
    { ...row(`a meeting further on the ${name}, key to painted, p50`, on.p50, beside.p50), ...goal(on.p50) },
    { ...row('  p95', on.p95, beside.p95), ...goal(on.p95) },
    row('  until nothing changes any more, p50', on.settledP50, beside.settledP50),
  ];
}

/** A frame, as screens draw sixty of them in a second. */
function goal(value: number): Pick<Row, 'goal' | 'met'> {
  return atMost(value, 16, milliseconds);
}
