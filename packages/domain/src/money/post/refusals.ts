import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { establishedSpan, isIn, sharesOn } from './days.ts';
import type { PostState } from './state.ts';
import { shareWords } from './words.ts';

/** `PostIsNotEstablished`. */
export function postIsNotEstablished(): Refused {
  return refused('PostIsNotEstablished', 'There is no such post.', 'Record that it was established first.');
}

/** `PostWasNotEstablishedYet`: nothing is said of a post before the day it was established. */
export function notBeforeItWasEstablished(
  { effectiveOn }: { readonly effectiveOn: string },
  state: PostState | undefined,
): Refused | undefined {
  const since = state?.established.on;
  if (since === undefined || effectiveOn >= since) return undefined;
  return refused(
    'PostWasNotEstablishedYet',
    `On ${effectiveOn} the post had not been established; that happened on ${since}.`,
    'Give a day on or after the day it was established.',
  );
}

/** `PostHasEnded`. */
export function afterItsEnd({ ended }: PostState): Refused | undefined {
  if (ended === undefined) return undefined;
  return refused(
    'PostHasEnded',
    `The post was ended on ${ended.on}.`,
    'Withdraw the entry that ended it, or establish another post.',
  );
}

/** `LastDayIsBeforeTheFirst`. */
export function daysAreTurned({
  firstDay,
  lastDay,
}: {
  readonly firstDay: string;
  readonly lastDay?: string | undefined;
}): Refused | undefined {
  if (lastDay === undefined || lastDay >= firstDay) return undefined;
  return refused(
    'LastDayIsBeforeTheFirst',
    `The last day, ${lastDay}, is before the first, ${firstDay}.`,
    'Give a last day on or after the first.',
  );
}

/** `DaysAreOutsideThePost`: one of the days is not within the time in which it is on the establishment. */
export function outsideThePost(state: PostState, days: readonly string[]): Refused | undefined {
  const span = establishedSpan(state);
  const outside = days.find((one) => !isIn(span, one));
  if (outside === undefined) return undefined;
  const until = span.to === undefined ? '' : `, and not from ${span.to} on`;
  return refused(
    'DaysAreOutsideThePost',
    `On ${outside} the post is not on the establishment: it is from ${span.from} on${until}.`,
    'Give a day on which it is.',
  );
}

/** `SharesExceedTheWhole`: on some day the partners together would bear more than all of it. */
export function sharesExceed(state: PostState): Refused | undefined {
  for (const on of new Set(state.shares.map((one) => one.on))) {
    const together = sharesOn(state, on).reduce((so, { value }) => so + value.share, 0);
    if (together > 10_000) {
      return refused(
        'SharesExceedTheWhole',
        `From ${on} on partners would bear ${shareWords(together)} of the post.`,
        'Give a smaller share, or first a smaller one to another partner.',
      );
    }
  }
  return undefined;
}

/** `PartnerIsNotRegistered`. */
export function partnerIsNotRegistered(): Refused {
  return refused('PartnerIsNotRegistered', 'There is no such partner.', 'Register the partner first.');
}

/** `PostIsFilled`. */
export function postIsFilled(since: string): Refused {
  return refused(
    'PostIsFilled',
    `Somebody has been in post since ${since}.`,
    'Record first from which day on it is vacant.',
  );
}

/** What its own rules could never have led to, in whatever order it was said. */
export function contradictionInPost(state: PostState): Refused | undefined {
  const open = state.stints.find(
    ({ vacated }, at) => at < state.stints.length - 1 && isLater(vacated?.on, state.stints[at + 1]),
  );
  return open === undefined ? sharesExceed(state) : postIsFilled(open.filled.value.firstDay);
}

function isLater(end: string | undefined, next: PostState['stints'][number] | undefined): boolean {
  return next !== undefined && (end === undefined || end > next.filled.value.firstDay);
}
