import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, everything, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted } from '../../kernel/decision.ts';
import { answerers, scrutineers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import { readsAlike } from '../../kernel/text.ts';
import { positionIsAhead } from '../../governance/gates/refusals.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { contradictionInQuery } from './contradictions.ts';
import * as event from './events.ts';
import type { QueryEvent } from './events.ts';
import {
  notBeforeItWasRaised,
  postHoldsItAlready,
  queryIsAlreadyRaised,
  queryIsNotRaised,
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

/** Raises a query about what was read; the effective day is the one on which it is asked. */
export const RaiseQuery = defineCommand('RaiseQuery', { ...query, ...event.QueryRaised.schema.shape });

/** `QueryIsAlreadyRaised`, `PositionIsAhead`, `EntryWasNotThereYet`, `PageWasNotSeenYet`. */
const raise = begins(RaiseQuery, {
  by: scrutineers,
  records: 'QueryRaised',
  restsOn: nothing,
  facts: (_command, world) => world.n,
  decide: ({ about, page, seen, to, question, effectiveOn }, state, n) => {
    if (state !== undefined) return queryIsAlreadyRaised(state);
    const data = { about, page, seen: placeOf(seen), to, question };
    const furthest = Math.max(seen.position, seen.comparedWith?.position ?? 0);
    const refusal = positionIsAhead(furthest, n) ?? unfitPlace(data, effectiveOn);
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

/** `QueryIsClosed`, `QueryIsAlreadyAnswered`, `WhoAskedCannotAnswer`. */
const answer = goesOn(AnswerQuery, {
  by: answerers,
  records: 'QueryAnswered',
  restsOn: everything,
  facts: whoRecords,
  decide: ({ text, effectiveOn }, state, by) => {
    const refusal = stepOutOfTurn(state, 'answered', effectiveOn);
    if (refusal !== undefined) return refusal;
    return by === state.raisedBy ? whoAskedCannotAnswer() : accepted({ type: 'QueryAnswered', data: { text } });
  },
});

/** Passes a query to another post, with the reason. */
export const ReferQuery = defineCommand('ReferQuery', {
  ...query,
  ...event.QueryReferred.schema.shape,
  reason: prose,
});

/** `QueryIsClosed`, `QueryIsAlreadyAnswered`, `WhoAskedCannotAnswer`, `PostHoldsItAlready`. */
const refer = goesOn(ReferQuery, {
  by: answerers,
  records: 'QueryReferred',
  restsOn: everything,
  facts: whoRecords,
  decide: ({ to, effectiveOn }, state, by) => {
    const refusal = stepOutOfTurn(state, 'referred', effectiveOn);
    if (refusal !== undefined) return refusal;
    if (by === state.raisedBy) return whoAskedCannotAnswer();
    const holder = queryHolder(state);
    return readsAlike(holder, to) ? postHoldsItAlready(holder) : accepted({ type: 'QueryReferred', data: { to } });
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
