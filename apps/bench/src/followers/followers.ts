import { generateHistory } from '../history/generate-history.ts';
import type { Target } from '../http/target.ts';
import { atMost, milliseconds } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import type { Waits } from '../report/statistics.ts';
import { ask } from '../running/helper.ts';
import type { Scope } from '../running/scope.ts';
import { startPair } from '../servers/pair.ts';
import { signIn } from '../servers/real-server.ts';

/** One server that is followed: where it is told something, and where followers listen. */
export interface Followed {
  readonly tell: Target;
  readonly listen: string;
  /** The sessions that listen, shared out evenly: one person's tabs are limited. */
  readonly cookies: readonly string[];
}

/** What the process of followers is given. */
export interface Following {
  readonly followers: number;
  readonly real: Followed;
  readonly bare: Followed;
  readonly projectIds: readonly string[];
}

/** Waits from sending a command: until its answer, and until each follower has the entry. */
export interface Reached {
  readonly answered: Waits;
  readonly received: Waits;
}

const followers = 200;
const sessions = 20;
const extent = { entries: 5_000, projects: 500 };

/** One entry on its way to 200 followers, against the barest server that tells 200 listeners the same. */
export async function measureFollowers(scope: Scope): Promise<Findings> {
  const entries = generateHistory(extent);
  const { real, bare, projectIds } = await startPair(scope, entries);
  const input = encodeURIComponent(JSON.stringify({ epoch: real.epoch, after: entries.length }));
  const cookies = await Promise.all(Array.from({ length: sessions }, () => signIn(real.origin)));
  const following: Following = {
    followers,
    real: { tell: { ...real, path: '/trpc/execute' }, listen: `/trpc/ledger.tail?input=${input}`, cookies },
    bare: { tell: { ...bare, cookie: '', path: '/tell' }, listen: '/listen', cookies: [''] },
    projectIds,
  };
  const script = new URL('follow-process.ts', import.meta.url);
  const found = await ask<Record<'real' | 'bare', Reached>>(scope, script, following);
  return { rows: rows(found.real, found.bare), notes: [note] };
}

const note =
  'followers: from sending the command to the end of the entry at each follower; all followers are in one process';

function rows(real: Reached, bare: Reached): readonly Row[] {
  const { p50, p99 } = real.received;
  return [
    { measure: `an entry at ${followers} followers, p50`, ...waits(p50, bare.received.p50) },
    { measure: '  p99', ...waits(p99, bare.received.p99), ...atMost(p99, 50, milliseconds) },
    { measure: '  until its sender is answered, p50', ...waits(real.answered.p50, bare.answered.p50) },
  ];
}

function waits(real: number, bare: number): Pick<Row, 'measured' | 'comparedWith' | 'ratio'> {
  return { measured: milliseconds(real), comparedWith: `bare broadcast: ${milliseconds(bare)}`, ratio: real / bare };
}
