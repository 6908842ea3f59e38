import { join } from 'node:path';

import { generateSpend } from '../history/generate-spend.ts';
import type { Speed } from '../http/speed.ts';
import type { Target } from '../http/target.ts';
import { atMost, milliseconds, times } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import { ask } from '../running/helper.ts';
import type { Scope } from '../running/scope.ts';
import type { BareServer } from '../servers/bare-server.ts';
import { fillStore } from '../servers/fill-store.ts';
import { startServer } from '../servers/real-server.ts';

/** What the process that records is given: a server with a few payments in the account, one with many, and an echo. */
export interface Paying {
  readonly few: Target;
  readonly many: Target;
  readonly bare: Target;
}

/** What recording one more payment took; `Behind` where its sender had seen little of the account. */
export type Paid = Readonly<Record<'few' | 'many' | 'fewBehind' | 'manyBehind' | 'bare', Speed>>;

const extents = { few: 1_000, many: 100_000 } as const;

/** How much longer it may take in the longer account: what two servers that do the same differ by here. */
const alike = 1.2;

/** One more payment in an account with a thousand and in one with a hundred thousand, each on a server just started. */
export async function measureSpend(scope: Scope): Promise<Findings> {
  const start = async (payments: number): Promise<Target> => {
    const path = join(scope.folder(), 'minutebook.db');
    await fillStore(path, generateSpend(payments), ['financeOfficer']);
    return { ...(await startServer(scope, path)), path: '/trpc/execute' };
  };
  const few = await start(extents.few);
  const many = await start(extents.many);
  const echo = await ask<BareServer>(scope, new URL('../servers/bare-server.ts', import.meta.url), null);
  const paying: Paying = { few, many, bare: { ...echo, path: '/echo', cookie: '' } };
  const found = await ask<Paid>(scope, new URL('spend-process.ts', import.meta.url), paying);
  return { rows: rowsOf(found), notes: [note] };
}

const note =
  'one more payment: both servers were started on what they hold just before; from a page behind: it had seen the first hundred payments';

function rowsOf({ few, many, fewBehind, manyBehind, bare }: Paid): readonly Row[] {
  return [
    {
      measure: 'one more payment after 1,000, p50',
      measured: milliseconds(few.p50),
      comparedWith: `Fastify echo: ${milliseconds(bare.p50)}`,
      ratio: few.p50 / bare.p50,
    },
    { measure: 'one more payment after 100,000, p50', ...grown(many.p50, few.p50) },
    { measure: '  from a page behind, p50', ...grown(manyBehind.p50, fewBehind.p50) },
    ...processorRows(many, few),
  ];
}

function processorRows(many: Speed, few: Speed): readonly Row[] {
  if (many.processorTime === undefined || few.processorTime === undefined) return [];
  return [{ measure: '  the server’s processor time', ...grown(many.processorTime, few.processorTime) }];
}

function grown(many: number, few: number): Omit<Row, 'measure'> {
  const ratio = many / few;
  const comparedWith = `after 1,000: ${milliseconds(few)}`;
  return { measured: milliseconds(many), comparedWith, ratio, ...atMost(ratio, alike, times) };
}
