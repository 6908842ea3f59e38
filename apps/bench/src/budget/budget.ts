import { join } from 'node:path';

import type { DomainEntry } from '@minutebook/domain';

import { travel } from '../browser/dates.ts';
import type { Travelled } from '../browser/dates.ts';
import { launch } from '../browser/launch.ts';
import { shownPage, signedIn } from '../browser/visits.ts';
import { generateSpend } from '../history/generate-spend.ts';
import { extent } from '../history/large-history.ts';
import type { LargeHistory } from '../history/large-history.ts';
import { atMost, milliseconds, times } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import type { Scope } from '../running/scope.ts';
import { fillStore } from '../servers/fill-store.ts';
import { startServer } from '../servers/real-server.ts';
import type { RealServer } from '../servers/real-server.ts';
import { openBoth } from './open-both.ts';
import type { OpenedBoth } from './open-both.ts';

/** How much longer the budget may take to open than the backlog of as many entries. */
const alike = 1.2;

/** The page of all budgets after as many payments as the large history has entries, beside the backlog of that. */
export async function measureBudget(scope: Scope, history: LargeHistory): Promise<Findings> {
  const serve = async (entries: readonly DomainEntry[]): Promise<RealServer> => {
    const path = join(scope.folder(), 'minutebook.db');
    await fillStore(path, entries);
    return startServer(scope, path);
  };
  const backlog = await serve(history.entries);
  const budget = await serve(generateSpend(extent.entries));
  const browser = await launch(scope);
  const opened = await openBoth(browser, backlog, budget);
  const travelled = await travel(await shownPage(await signedIn(browser, budget), budget.origin, '/budget'));
  return { rows: [...openRows(opened), ...travelRows(travelled)] };
}

function openRows({ backlog, budget }: OpenedBoth): readonly Row[] {
  return (['cold', 'warm'] as const).map((cache) => {
    const ratio = budget[cache] / backlog[cache];
    return {
      measure: `budget with 100,000 payments, ${cache === 'cold' ? 'empty' : 'warm'} cache`,
      measured: milliseconds(budget[cache]),
      comparedWith: `backlog of 100,000 entries: ${milliseconds(backlog[cache])}`,
      ratio,
      ...atMost(ratio, alike, times),
    };
  });
}

function travelRows({ changed }: Travelled): readonly Row[] {
  return [
    {
      measure: '  another date, click to table changed, p50',
      measured: milliseconds(changed.p50),
      ...atMost(changed.p50, 50, milliseconds),
    },
    { measure: '  longest', measured: milliseconds(changed.longest) },
  ];
}
