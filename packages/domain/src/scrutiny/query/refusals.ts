import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { QueryEvent } from './events.ts';
import { isKnownPost, nearestPost } from './known-posts.ts';
import { lastAnswer, queryStanding } from './standing.ts';
import type { QueryState, QueryStep } from './state.ts';

type Data<Type extends QueryEvent['type']> = Extract<QueryEvent, { type: Type }>['data'];

/** `QueryIsNotRaised`. */
export function queryIsNotRaised(): Refused {
  return refused('QueryIsNotRaised', 'There is no such query.', 'Open the query from the list of queries.');
}

/** `QueryIsAlreadyRaised`. */
export function queryIsAlreadyRaised({ raised }: QueryState): Refused {
  return refused(
    'QueryIsAlreadyRaised',
    `This query is entry ${raised.n}.`,
    'Raise another one under an id of its own.',
  );
}

/** `QueryWasNotRaisedYet`: for whatever becomes of a query. */
export function notBeforeItWasRaised(
  { type, effectiveOn }: { readonly type: string; readonly effectiveOn: string },
  state: QueryState | undefined,
): Refused | undefined {
  if (state === undefined || type === 'RaiseQuery' || effectiveOn >= state.raised.on) return undefined;
  return refused(
    'QueryWasNotRaisedYet',
    `On ${effectiveOn} it had not been raised; that happened on ${state.raised.on}.`,
    'Give the day on which it was raised, or a later one.',
  );
}

/** `EntryWasNotThereYet`, `PageWasNotSeenYet`. */
export function unfitPlace({ about, seen }: Data<'QueryRaised'>, effectiveOn: string): Refused | undefined {
  if (about.kind === 'entry' && about.n > seen.position) {
    return refused(
      'EntryWasNotThereYet',
      `What was seen ends with entry ${seen.position}, so nobody can have seen entry ${about.n} there.`,
      'Ask from the page of the entry as it is today.',
    );
  }
  if (effectiveOn >= seen.on) return undefined;
  return refused(
    'PageWasNotSeenYet',
    `The page was seen as of ${seen.on}: nobody can have asked about it on ${effectiveOn}.`,
    `Give ${seen.on}, or a later day.`,
  );
}

/**
 * `QueryIsClosed`, `QueryIsAlreadyAnswered`, `QueryIsNotAnswered`, `AnswerWasNotGivenYet`: whether a step may follow in this
 * state, whatever it says.
 */
export function stepOutOfTurn(state: QueryState, kind: QueryStep['kind'], on: string): Refused | undefined {
  const standing = queryStanding(state);
  const answer = lastAnswer(state);
  if (standing === 'closed') {
    return refused(
      'QueryIsClosed',
      'The answer was accepted, which closed the query.',
      'Withdraw the entry that accepted it, if that was a mistake, or raise another query.',
    );
  }
  if (kind === 'answered' || kind === 'referred') {
    if (standing === 'unanswered') return undefined;
    return refused(
      'QueryIsAlreadyAnswered',
      `It was answered on ${answer?.on}, and a scrutiny member has not yet said whether that answers it.`,
      'Correct that answer, or wait for what they say is missing.',
    );
  }
  if (standing === 'unanswered' || answer === undefined) {
    return refused('QueryIsNotAnswered', 'There is no answer that waits for a word on it.', 'Wait for the answer.');
  }
  if (on >= answer.on) return undefined;
  return refused(
    'AnswerWasNotGivenYet',
    `On ${on} it had not been answered; that happened on ${answer.on}.`,
    'Give the day of the answer, or a later one.',
  );
}

/** `WhoAskedCannotAnswer`. */
export function whoAskedCannotAnswer(): Refused {
  return refused(
    'WhoAskedCannotAnswer',
    'You raised this query yourself.',
    'Somebody else answers or refers it, for the post that holds it.',
  );
}

/** `RecorderDoesNotHoldThePost`. */
export function recorderDoesNotHoldThePost(post: string): Refused {
  return refused(
    'RecorderDoesNotHoldThePost',
    `${post} holds this query, and somebody else is in that post.`,
    'Leave it to them, or ask an administrator to record what they say.',
  );
}

/** `WhoAnsweredCannotJudge`. */
export function whoAnsweredCannotJudge(): Refused {
  return refused(
    'WhoAnsweredCannotJudge',
    'You recorded this answer yourself.',
    'Another scrutiny member says whether the query is answered.',
  );
}

/** `PostHoldsItAlready`. */
export function postHoldsItAlready(post: string): Refused {
  return refused('PostHoldsItAlready', `${post} holds this query already.`, 'Name another post, or answer it.');
}

/** `PostIsNotKnown`: a query would wait for ever for a post that nobody knows. */
export function postIsNotKnown(post: string, known: readonly string[]): Refused | undefined {
  if (isKnownPost(post, known)) return undefined;
  const meant = nearestPost(post, known);
  return refused(
    'PostIsNotKnown',
    `The ledger knows no post called “${post}”, so nobody would know of the query.`,
    meant === undefined
      ? 'Choose a post from the list: one on a board or on the establishment, or one that is named elsewhere, such as a sponsor.'
      : `Did you mean “${meant}”?`,
  );
}
