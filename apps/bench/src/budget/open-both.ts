import type { Browser } from 'playwright-core';

import { signedIn, visit } from '../browser/visits.ts';
import { median } from '../report/statistics.ts';
import type { RealServer } from '../servers/real-server.ts';

/** What opening a page took; milliseconds. */
interface Opened {
  readonly cold: number;
  readonly warm: number;
}

/** What opening the backlog and the budgets took. */
export type OpenedBoth = Readonly<Record<'backlog' | 'budget', Opened>>;

const rounds = 3;

/** Opens both with an empty cache and again with a warm one, in turn, so that what else the machine does disturbs both. */
export async function openBoth(browser: Browser, backlog: RealServer, budget: RealServer): Promise<OpenedBoth> {
  const pages = { backlog: { server: backlog, path: '/backlog' }, budget: { server: budget, path: '/budget' } };
  const found = { backlog: [] as Opened[], budget: [] as Opened[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['backlog', 'budget'] as const) {
      const { server, path } = pages[name];
      const context = await signedIn(browser, server);
      const cold = await visit(context, server.origin, path);
      const warm = await visit(context, server.origin, path);
      found[name].push({ cold: cold.shown, warm: warm.shown });
      await context.close();
    }
  }
  return { backlog: middleOf(found.backlog), budget: middleOf(found.budget) };
}

function middleOf(all: readonly Opened[]): Opened {
  return { cold: median(all.map(({ cold }) => cold)), warm: median(all.map(({ warm }) => warm)) };
}
