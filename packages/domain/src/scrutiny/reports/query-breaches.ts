import { entriesInOrder } from '../../kernel/figure.ts';
import { amendmentsOf } from '../../reports/checks/amendments-of.ts';
import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { speaksFor } from '../query/post-holders.ts';
import { queryHolder } from '../query/standing.ts';
import type { QueryState } from '../query/state.ts';
import { queryTitle } from '../query/words.ts';
import { queries } from '../read.ts';

/** Queries that were answered or referred by who did not hold the post, by the seats and the scheme that are known now. */
export function queryBreaches(world: LedgerWorld): readonly Breach[] {
  return queries(world).flatMap((query) => spokenForByOthers(query, world));
}

function spokenForByOthers(query: QueryState, world: LedgerWorld): readonly Breach[] {
  const stream = `query-${query.queryId}`;
  const history = world.history(stream);
  return query.steps.flatMap(({ n, on, value: { kind } }): readonly Breach[] => {
    const by = history.find((one) => one.n === n)?.by;
    if (by === undefined || (kind !== 'answered' && kind !== 'referred')) return [];
    const post = queryHolder(query, n);
    if (speaksFor(post, by, world, on)) return [];
    const sentence = `The query ${queryTitle(query)} was ${kind} on ${on} for ${post} by somebody who was not in that post, as is known now.`;
    return [
      {
        rule: 'RecorderDoesNotHoldThePost',
        sentence,
        entries: entriesInOrder([query.raised.n, n, ...amendmentsOf(stream, world)]),
      },
    ];
  });
}
