import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, everything, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Actor, Role } from '../../kernel/entry.ts';
import { answerers, scrutineers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import { readsAlike } from '../../kernel/text.ts';
import { positionIsAhead } from '../../governance/gates/refusals.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { queryOf } from '../read.ts';
import { contradictionInQuery } from './contradictions.ts';
import * as event from './events.ts';
import type { QueryEvent } from './events.ts';
import { knownPosts } from './known-posts.ts';
import { speaksFor } from './post-holders.ts';
import {
  notBeforeItWasRaised,
  postHoldsItAlready,
  postIsNotKnown,
  queryIsAlreadyRaised,
  queryIsNotRaised,
  recorderDoesNotHoldThePost,
  stepOutOfTurn,
  unfitPlace,
  whoAnsweredCannotJudge,
  whoAskedCannotAnswer,
} from './refusals.ts';
import { lastAnswer, queryHolder } from './standing.ts';
import type { QueryState } from './state.ts';

const { begins, goesOn } = rulesFor<QueryState, QueryEvent, States>();

const query = { queryId: id };
const whoRecords = (_command: unknown, _world: LedgerWorld, by: { readonly id: string }): string => by.id;
const actsAs = (): Role => 'administrator';

/** The posts that the ledger knows on the day of a command. */
function postsThen({ effectiveOn }: { readonly effectiveOn: string }, world: LedgerWorld): readonly string[] {
  return knownPosts(world, effectiveOn);
}

/** Who answers or refers, and whether they speak for the post that holds the query. */
interface AnsweringFacts {
  readonly by: string;
  readonly speaksForIt: boolean;
}

function answeringFacts(
  { queryId, effectiveOn }: { readonly queryId: string; readonly effectiveOn: string },
  world: LedgerWorld,
  by: Actor,
): AnsweringFacts {
  const state = queryOf(world, queryId);
  return { by: by.id, speaksForIt: state !== undefined && speaksFor(queryHolder(state), by, world, effectiveOn) };
}

function mayNotAnswer(state: QueryState, { by, speaksForIt }: AnsweringFacts): Refused | undefined {
  if (by === state.raisedBy) return whoAskedCannotAnswer();
  return speaksForIt ? undefined : recorderDoesNotHoldThePost(queryHolder(state));
}

/** Raises a query about what was read; the effective day is the one on which it is asked. */
export const RaiseQuery = defineCommand('RaiseQuery', { ...query, ...event.QueryRaised.schema.shape });

/**
 * `QueryIsAlreadyRaised`, `PositionIsAhead`, `EntryWasNotThereYet`, `PageWasNotSeenYet`; `PostIsNotKnown`, which leans on
 * every stream that names a post.
 */
const raise = begins(RaiseQuery, {
  by: scrutineers,
  records: 'QueryRaised',
  restsOn: nothing,
  facts: (command, world) => ({ n: world.n, known: postsThen(command, world) }),
  decide: ({ about, page, seen, to, question, effectiveOn }, state, { n, known }) => {
    if (state !== undefined) return queryIsAlreadyRaised(state);
    const data = { about, page, seen: placeOf(seen), to, question };
    const furthest = Math.max(seen.position, seen.comparedWith?.position ?? 0);
    const refusal = positionIsAhead(furthest, n) ?? unfitPlace(data, effectiveOn) ?? postIsNotKnown(to, known);
    return refusal ?? accepted({ type: 'QueryRaised', data });
  },
});

function placeOf({ position, on, effectiveOn, comparedWith }: QueryState['seen']): QueryState['seen'] {
  return {
    position,
    on,
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(comparedWith === undefined ? {} : { comparedWith }),
  };
}

/** Answers a query, for the post that holds it. */
export const AnswerQuery = defineCommand('AnswerQuery', { ...query, ...event.QueryAnswered.schema.shape });

/** `QueryIsClosed`, `QueryIsAlreadyAnswered`, `WhoAskedCannotAnswer`, `RecorderDoesNotHoldThePost`. */
const answer = goesOn(AnswerQuery, {
  by: answerers,
  actsAs,
  records: 'QueryAnswered',
  restsOn: everything,
  facts: answeringFacts,
  decide: ({ text, effectiveOn }, state, facts) => {
    const refusal = stepOutOfTurn(state, 'answered', effectiveOn) ?? mayNotAnswer(state, facts);
    return refusal ?? accepted({ type: 'QueryAnswered', data: { text } });
  },
});

/** Passes a query to another post, with the reason. */
export const ReferQuery = defineCommand('ReferQuery', {
  ...query,
  ...event.QueryReferred.schema.shape,
  reason: prose,
});

/**
 * `QueryIsClosed`, `QueryIsAlreadyAnswered`, `WhoAskedCannotAnswer`, `RecorderDoesNotHoldThePost`, `PostHoldsItAlready`,
 * `PostIsNotKnown`.
 */
const refer = goesOn(ReferQuery, {
  by: answerers,
  actsAs,
  records: 'QueryReferred',
  restsOn: everything,
  facts: (command, world, by) => ({ ...answeringFacts(command, world, by), known: postsThen(command, world) }),
  decide: ({ to, effectiveOn }, state, facts) => {
    const holder = queryHolder(state);
    const refusal =
      stepOutOfTurn(state, 'referred', effectiveOn) ??
      mayNotAnswer(state, facts) ??
      (readsAlike(holder, to) ? postHoldsItAlready(holder) : postIsNotKnown(to, facts.known));
    return refusal ?? accepted({ type: 'QueryReferred', data: { to } });
  },
});

/** Says that the query is answered, which closes it. */
export const AcceptAnswer = defineCommand('AcceptAnswer', query);

/** `QueryIsClosed`, `QueryIsNotAnswered`, `AnswerWasNotGivenYet`, `WhoAnsweredCannotJudge`. */
const accept = goesOn(AcceptAnswer, {
  by: scrutineers,
  records: 'AnswerAccepted',
  restsOn: everything,
  facts: whoRecords,
  decide: ({ effectiveOn }, state, by) =>
    stepOutOfTurn(state, 'accepted', effectiveOn) ??
    (by === lastAnswer(state)?.value.by ? whoAnsweredCannotJudge() : accepted({ type: 'AnswerAccepted', data: {} })),
});

/** Says that the query is not answered and what is missing, which opens it again. */
export const RejectAnswer = defineCommand('RejectAnswer', { ...query, ...event.AnswerRejected.schema.shape });

/** `QueryIsClosed`, `QueryIsNotAnswered`, `AnswerWasNotGivenYet`, `WhoAnsweredCannotJudge`. */
const reject = goesOn(RejectAnswer, {
  by: scrutineers,
  records: 'AnswerRejected',
  restsOn: everything,
  facts: whoRecords,
  decide: ({ missing, effectiveOn }, state, by) =>
    stepOutOfTurn(state, 'rejected', effectiveOn) ??
    (by === lastAnswer(state)?.value.by
      ? whoAnsweredCannotJudge()
      : accepted({ type: 'AnswerRejected', data: { missing } })),
});

/** Every command about a query. Whether a position was there is by what is known. */
export const queryDecides = decidesOn<QueryState, QueryEvent, States>()({
  events: event.queryEvents,
  idField: 'queryId',
  unknown: queryIsNotRaised,
  before: notBeforeItWasRaised,
  holds: contradictionInQuery,
  commands: [raise, answer, refer, accept, reject],
});
