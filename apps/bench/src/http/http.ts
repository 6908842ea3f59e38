import { generateHistory } from '../history/generate-history.ts';
import { atLeast, atMost, milliseconds, perSecond } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import { ask } from '../running/helper.ts';
import type { Scope } from '../running/scope.ts';
import { startPair } from '../servers/pair.ts';
import type { Speed } from './speed.ts';
import type { Target } from './target.ts';

/** What the load generator is given. */
export interface Load {
  readonly real: Target;
  readonly bare: Target;
  readonly projectIds: readonly string[];
}

/** What the load generator found. */
export interface Loaded {
  readonly clients: number;
  readonly real: { readonly alone: Speed; readonly crowd: Speed };
  readonly bare: { readonly alone: Speed; readonly crowd: Speed };
}

const extent = { entries: 5_000, projects: 500 };

/** Recording over HTTP: server and load generator each in a process of its own, against an echo by the same framework. */
export async function measureHttp(scope: Scope): Promise<Findings> {
  const { real, bare, projectIds } = await startPair(scope, generateHistory(extent));
  const load: Load = {
    real: { ...real, path: '/trpc/execute' },
    bare: { ...bare, path: '/echo', cookie: '' },
    projectIds,
  };
  const found = await ask<Loaded>(scope, new URL('load-process.ts', import.meta.url), load);
  return { rows: [...aloneRows(found), ...crowdRows(found)], notes: [note] };
}

const note =
  'execute: half proposals, half ratings; the load generator is a process of its own; 0.25 ms of processor time are what 4,000/s leave on one processor';

function aloneRows({ real, bare }: Loaded): readonly Row[] {
  return [
    {
      measure: 'execute, 1 client, p50',
      ...waits(real.alone.p50, bare.alone.p50),
      ...atMost(real.alone.p50, 2, milliseconds),
    },
    { measure: '  p99', ...waits(real.alone.p99, bare.alone.p99) },
    { measure: '  a second', ...rates(real.alone.perSecond, bare.alone.perSecond) },
  ];
}

function crowdRows({ clients, real, bare }: Loaded): readonly Row[] {
  const { perSecond: rate, p50, p99, processorTime: used } = real.crowd;
  const least = bare.crowd.processorTime;
  return [
    {
      measure: `execute, ${clients} clients, a second`,
      ...rates(rate, bare.crowd.perSecond),
      ...atLeast(rate, 4_000, perSecond),
    },
    { measure: '  p50', ...waits(p50, bare.crowd.p50) },
    { measure: '  p99', ...waits(p99, bare.crowd.p99) },
    ...(used === undefined || least === undefined
      ? []
      : [{ measure: '  the server’s processor time', ...waits(used, least), ...atMost(used, 0.25, milliseconds) }]),
  ];
}

function waits(real: number, bare: number): Pick<Row, 'measured' | 'comparedWith' | 'ratio'> {
  return { measured: milliseconds(real), comparedWith: `Fastify echo: ${milliseconds(bare)}`, ratio: real / bare };
}

function rates(real: number, bare: number): Pick<Row, 'measured' | 'comparedWith' | 'ratio'> {
  return { measured: perSecond(real), comparedWith: `Fastify echo: ${perSecond(bare)}`, ratio: real / bare };
}
