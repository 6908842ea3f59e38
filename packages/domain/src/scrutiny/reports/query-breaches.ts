import { entriesInOrder } from '../../kernel/figure.ts';
import { amendmentsOf } from '../../reports/checks/amendments-of.ts';
import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { isKnownPost, knownPosts } from '../query/known-posts.ts';
import { speaksFor } from '../query/post-holders.ts';
import { queryHolder, queryStanding } from '../query/standing.ts';
import type { QueryState } from '../query/state.ts';
import { queryTitle } from '../query/words.ts';
import { queries } from '../read.ts';

/**
 * Queries that were answered or referred by who did not hold the post, by the seats and the scheme that are known now; and
 * those that wait for a post that nothing else in the ledger names.
 */
export function queryBreaches(world: LedgerWorld): readonly Breach[] {
  const known = new Map<string, readonly string[]>();
  const knownOn = (on: string): readonly string[] => {
    const found = known.get(on) ?? knownPosts(world, on);
    known.set(on, found);
    return found;
  };
  return queries(world).flatMap((query) => [
    ...waitingForNobody(query, knownOn, world),
    ...spokenForByOthers(query, world),
  ]);
}

/** Once it is answered, whoever answered it, it waits for that post no more. */
function waitingForNobody(
  query: QueryState,
  knownOn: (on: string) => readonly string[],
  world: LedgerWorld,
): readonly Breach[] {
  if (queryStanding(query) !== 'unanswered') return [];
  const post = queryHolder(query);
  const { n, on } = query.steps.findLast(({ value }) => value.kind === 'referred') ?? query.raised;
  if (isKnownPost(post, knownOn(on))) return [];
  const sentence = `The query ${queryTitle(query)} waits for ${post} since ${on}, a post that nothing else names, as is known now.`;
  const entries = entriesInOrder([query.raised.n, n, ...amendmentsOf(`query-${query.queryId}`, world)]);
  return [{ rule: 'PostIsNotKnown', sentence, entries }];
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
