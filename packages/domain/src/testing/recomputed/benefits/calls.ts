import type { DomainEntry } from '../../../world.ts';
import { statements } from '../statements.ts';
import { rounded } from '../months.ts';

/** How calls were handled in a month over all services: a share in ten-thousandths, waits and talks in seconds. */
export interface RecomputedCalls {
  readonly offered: number;
  readonly abandonment: number | undefined;
  readonly wait: number | undefined;
  readonly talk: number | undefined;
}

interface Calls {
  readonly period: string;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly waitSeconds: number;
  readonly talkSeconds: number;
}

/** The calls of every month that was counted, from the raw entries that give all five figures, without any fold or report. */
export function recomputedCalls(entries: readonly DomainEntry[]): Readonly<Record<string, RecomputedCalls>> {
  const counted = new Map<string, Calls>();
  for (const { stream, type, data } of statements(entries)) {
    if (type === 'CallHandlingRecorded') counted.set(`${stream} ${String(data['period'])}`, data as unknown as Calls);
  }
  const periods = [...new Set([...counted.values()].map(({ period }) => period))];
  return Object.fromEntries(
    periods.map((period) => [period, together([...counted.values()].filter((one) => one.period === period))]),
  );
}

function together(all: readonly Calls[]): RecomputedCalls {
  const total = (of: (one: Calls) => number): bigint => all.reduce((so, one) => so + BigInt(of(one)), 0n);
  const [offered, answered] = [total((one) => one.offered), total((one) => one.answered)];
  const average = (of: (one: Calls) => number) =>
    answered === 0n
      ? undefined
      : rounded(
          total((one) => of(one) * one.answered),
          answered,
        );
  return {
    offered: Number(offered),
    abandonment: offered === 0n ? undefined : rounded(total((one) => one.abandoned) * 10_000n, offered),
    wait: average((one) => one.waitSeconds),
    talk: average((one) => one.talkSeconds),
  };
}
