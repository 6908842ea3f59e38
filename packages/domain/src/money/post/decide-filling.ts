import { defineCommand } from '../../kernel/command.ts';
import { everything, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { openAdvert } from './days.ts';
import * as event from './events.ts';
import type { PostEvent } from './events.ts';
import { afterItsEnd, outsideThePost, postIsFilled } from './refusals.ts';
import type { PostState } from './state.ts';

const { goesOn } = rulesFor<PostState, PostEvent, States>();

const by = managers;

const post = { postId: id };

/** Records that the post is advertised. */
export const AdvertisePost = defineCommand('AdvertisePost', { ...post, ...event.PostAdvertised.schema.shape });

/** `PostHasEnded`, `PostIsFilled`, `PostIsAdvertised`, `ClosingDayIsBeforeTheAdvert`. */
const advertise = goesOn(AdvertisePost, {
  by,
  records: 'PostAdvertised',
  restsOn: everything,
  decide: (command, state) => {
    const { closingDay, effectiveOn } = command;
    const refusal = afterItsEnd(state) ?? filledNow(state);
    if (refusal !== undefined) return refusal;
    const open = openAdvert(state);
    if (open !== undefined) {
      return refused(
        'PostIsAdvertised',
        `It has been advertised since ${open.advertised.on}.`,
        'Record first what came of that: that it was filled, or that recruitment failed.',
      );
    }
    if (closingDay < effectiveOn) {
      return refused(
        'ClosingDayIsBeforeTheAdvert',
        `The closing day, ${closingDay}, is before the day it was advertised.`,
        'Give a closing day on or after that day.',
      );
    }
    return accepted({ type: 'PostAdvertised', data: { closingDay } });
  },
});

/** Records that nobody was appointed upon the last advertisement. */
export const RecordFailedRecruitment = defineCommand('RecordFailedRecruitment', { ...post, reason: prose });

/** `PostHasEnded`, `PostIsNotAdvertised`. */
const recordFailure = goesOn(RecordFailedRecruitment, {
  by,
  records: 'RecruitmentFailed',
  restsOn: everything,
  decide: (_command, state) => {
    const over = afterItsEnd(state);
    if (over !== undefined) return over;
    if (openAdvert(state) === undefined) {
      return refused(
        'PostIsNotAdvertised',
        'No advertisement waits for an appointment.',
        'Record first that it was advertised.',
      );
    }
    return accepted({ type: 'RecruitmentFailed', data: {} });
  },
});

/** Records that somebody is in post from a day on. */
export const FillPost = defineCommand('FillPost', { ...post, ...event.PostFilled.schema.shape });

/** `PostHasEnded`, `PostIsFilled`, `PostWasFilledThen`, `DaysAreOutsideThePost`. */
const fill = goesOn(FillPost, {
  by,
  records: 'PostFilled',
  restsOn: everything,
  decide: ({ firstDay }, state) => {
    const refusal = afterItsEnd(state) ?? filledNow(state);
    if (refusal !== undefined) return refusal;
    const until = state.stints.at(-1)?.vacated?.on;
    if (until !== undefined && firstDay < until) {
      return refused(
        'PostWasFilledThen',
        `On ${firstDay} somebody was in post, until ${until}.`,
        'Give a day on or after the day it was vacated.',
      );
    }
    return outsideThePost(state, [firstDay]) ?? accepted({ type: 'PostFilled', data: { firstDay } });
  },
});

function filledNow(state: PostState) {
  const last = state.stints.at(-1);
  return last === undefined || last.vacated !== undefined ? undefined : postIsFilled(last.filled.value.firstDay);
}

/** Records that nobody is in post from the effective day on. */
export const VacatePost = defineCommand('VacatePost', post);

/** `PostHasEnded`, `PostIsVacant`, `PostWasNotFilledYet`. */
const vacate = goesOn(VacatePost, {
  by,
  records: 'PostVacated',
  restsOn: everything,
  decide: ({ effectiveOn }, state) => {
    const over = afterItsEnd(state);
    if (over !== undefined) return over;
    const last = state.stints.at(-1);
    if (last === undefined || last.vacated !== undefined) {
      return refused('PostIsVacant', 'Nobody is in post.', 'Nothing needs to be recorded.');
    }
    const since = last.filled.value.firstDay;
    if (effectiveOn < since) {
      return refused(
        'PostWasNotFilledYet',
        `On ${effectiveOn} nobody was in post yet; that began on ${since}.`,
        'Give a day on or after that day.',
      );
    }
    return accepted({ type: 'PostVacated', data: {} });
  },
});

/** Commands about who is looked for and who is in post. */
export const fillingCommands = [advertise, recordFailure, fill, vacate] as const;
