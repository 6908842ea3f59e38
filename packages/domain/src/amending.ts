import { entryIsNotKnown, fieldOf, inNumbers, restingOn, settledOtherwise, targetOf } from './amendable.ts';
import type { Target } from './amendable.ts';
import type { AmendmentEvent } from './kernel/amendment.ts';
import { canonicalJson } from './kernel/digest/canonical-json.ts';
import type { AnyCommand } from './kernel/command.ts';
import { accepted, refused } from './kernel/decision.ts';
import type { Decision, Refused } from './kernel/decision.ts';
import type { Actor, Entry } from './kernel/entry.ts';
import type { AnyEvent } from './kernel/event.ts';
import { nothingIsDifferent } from './kernel/refusals.ts';
import { stateAfter } from './reading.ts';

/** What is asked of both amendments: the event id of the entry. */
interface Amends {
  readonly entry: string;
  readonly effectiveOn: string;
}

/**
 * Decides on withdrawing an entry. In this order: the stream holds it, as this type (`EntryIsNotKnown`); no other
 * statement is its counter-statement (`EntryIsAnsweredOtherwise`), and it is not one that is only corrected
 * (`EntryIsOnlyCorrected`); it is not withdrawn (`EntryIsAlreadyWithdrawn`); nothing that was said later in its stream
 * rests on it (`OthersRestOnIt`); it was recorded in the same role, where the role is part of what it says
 * (`EntryIsAnotherRoles`); the withdrawal is of the entry's own day, so that it is read wherever the entry would
 * be (`DayIsNotTheEntrys`); and what is left breaks no rule of its stream, which then names itself.
 */
export function decideWithdrawal(
  command: Amends & { readonly statement: string },
  history: readonly Entry[],
  by: Actor,
  contradictionIn: Contradiction,
): Decision<AmendmentEvent> {
  const found = targetOf(command.entry, history);
  if ('refusal' in found) return found;
  const { entry, reads, counter } = found;
  if (entry.type !== command.statement) return entryIsNotKnown();
  if (counter.kept !== undefined) {
    return refused('EntryIsOnlyCorrected', counter.kept, 'Correct what it says instead.');
  }
  if (reads === undefined) {
    return refused('EntryIsAlreadyWithdrawn', `Entry ${entry.n} is withdrawn.`, 'Nothing needs to be recorded.');
  }
  const resting = restingOn(found);
  if (resting.length > 0) return othersRestOnIt(entry, resting);
  const another = anotherRoles(found, by);
  if (another !== undefined) return another;
  if (command.effectiveOn !== reads.effectiveOn) {
    return refused(
      'DayIsNotTheEntrys',
      `Entry ${entry.n} is of ${reads.effectiveOn}, and so is its withdrawal.`,
      `Give ${reads.effectiveOn}. The day on which it is recorded is kept as well.`,
    );
  }
  const withdrawn: AmendmentEvent = { type: 'EntryWithdrawn', data: { entry: entry.id } };
  return contradicted(withdrawn, command.effectiveOn, history, contradictionIn) ?? accepted(withdrawn);
}

/** What rules of a stream do not hold in a state of it. */
type Contradiction = (state: object) => Refused | undefined;

/** What would not hold any more once the amendment is read; what did not hold before stands in nobody's way. */
function contradicted(
  event: AmendmentEvent,
  effectiveOn: string,
  history: readonly Entry[],
  contradictionIn: Contradiction,
): Refused | undefined {
  const last = history.at(-1);
  const before = stateAfter(history);
  if (last === undefined || before === undefined || contradictionIn(before) !== undefined) return undefined;
  const { reason: _why, source: _source, ...head } = last;
  const entry = { ...head, ...event, id: '', n: last.n + 1, revision: last.revision + 1, effectiveOn };
  const after = stateAfter([...history, entry]);
  return after && contradictionIn(after);
}

/**
 * Decides on correcting an entry: `decide` says what the command that should have been sent would have led to in the
 * state before the entry; it is of no document but the one the entry is from. In this order: the stream holds the entry
 * (`EntryIsNotKnown`), no other statement is its counter-statement (`EntryIsAnsweredOtherwise`), and it is not one that is only
 * withdrawn (`EntryIsOnlyWithdrawn`); if it is withdrawn, nothing was recorded in its stream since, without it
 * (`OthersWereRecordedSince`); the command would have been accepted then, by its own rules, or says what stood then; the entry
 * is of the same role, where that is part of what it says (`EntryIsAnotherRoles`); it leads to the same kind of entry about the
 * same thing (`CorrectionIsOfAnotherKind`, `EntryIsAboutAnother`), on the day that the correction gives (`DaysDiffer`); what
 * later entries took from it stays (`OthersTookItFromHere`); nothing that was said later in its stream about what it begins
 * comes to be of an earlier day (`LaterEntriesAreEarlier`); it reads otherwise than now (`NothingIsDifferent`); and what is
 * read then breaks no rule of its stream, which then names itself. A withdrawn entry stands again, corrected.
 */
export function decideCorrection(
  command: Amends & { readonly instead: AnyCommand },
  history: readonly Entry[],
  by: Actor,
  decide: (instead: AnyCommand, before: object | undefined, entry: Entry) => Decision<AnyEvent>,
  contradictionIn: Contradiction,
): Decision<AmendmentEvent> {
  const found = targetOf(command.entry, history);
  if ('refusal' in found) return found;
  const { entry, counter, statements } = found;
  if (counter.restated !== undefined) {
    return refused('EntryIsOnlyWithdrawn', `Entry ${entry.n} is not corrected in its place.`, counter.restated);
  }
  const since = recordedSince(found, history);
  if (since !== undefined) return since;
  const before = stateAfter(statements.filter((one) => one.revision < entry.revision));
  const { source: _stated, ...stated } = command.instead;
  const instead = entry.source === undefined ? stated : { ...stated, source: entry.source };
  const decision = decide(instead, before, entry);
  const events = decision.kind === 'accepted' ? decision.events : sayingAgain(decision);
  if ('refusal' in events) return events;
  const [event] = events;
  if (event === undefined || event.type !== entry.type || events.length > 1) {
    return refused(
      'CorrectionIsOfAnotherKind',
      `This would not correct entry ${entry.n}, but say something else.`,
      'Withdraw the entry, and record what happened.',
    );
  }
  const refusal = anotherRoles(found, by) ?? unfit(command, found, event);
  if (refusal !== undefined) return refusal;
  const correction = corrected(command, found, event);
  if (correction === undefined) return nothingIsDifferent(undefined);
  return contradicted(correction, command.effectiveOn, history, contradictionIn) ?? accepted(correction);
}

/** What stood before the entry may be what the entry should have said. */
function sayingAgain(refusal: Refused): readonly AnyEvent[] | Refused {
  return refusal.again === undefined ? refusal : [refusal.again];
}

/** What was recorded since it was withdrawn was recorded without it, and not decided with it in its place. */
function recordedSince({ entry, reads, amendment }: Target, history: readonly Entry[]): Refused | undefined {
  const since = amendment === undefined ? [] : history.filter((one) => one.n > amendment.n);
  if (reads !== undefined || since.length === 0) return undefined;
  const were = since.length === 1 ? 'was' : 'were';
  return refused(
    'OthersWereRecordedSince',
    `${inNumbers(since)} ${were} recorded since entry ${entry.n} was withdrawn, and without it.`,
    'Record it anew.',
  );
}

/** An agreement that finance gave is finance's to take back. */
function anotherRoles({ entry, counter }: Target, by: Actor): Refused | undefined {
  if (counter.sameRole !== true || entry.by.role === by.role) return undefined;
  return refused(
    'EntryIsAnotherRoles',
    `Entry ${entry.n} was recorded in another role than yours.`,
    'Ask somebody of that role to take it back.',
  );
}

function unfit({ instead, effectiveOn }: { readonly instead: AnyCommand } & Amends, found: Target, event: AnyEvent) {
  const { entry, reads, counter } = found;
  if (counter.about !== undefined && fieldOf(event.data, counter.about) !== fieldOf(entry.data, counter.about)) {
    return refused(
      'EntryIsAboutAnother',
      `Entry ${entry.n} is about something else than its correction.`,
      'Withdraw the entry, and record it anew about the right one.',
    );
  }
  if (instead.effectiveOn !== effectiveOn) {
    return refused('DaysDiffer', 'The correction gives two days.', 'Give the day on which it happened.');
  }
  const settled = settledOtherwise(found, event.data);
  if (settled !== undefined) return settled;
  // What was of an earlier day all along, as some things may be, is no reason against.
  const was = reads?.effectiveOn ?? '';
  const earlier = restingOn(found).filter((one) => was <= one.effectiveOn && one.effectiveOn < effectiveOn);
  if (earlier.length === 0) return undefined;
  return refused(
    'LaterEntriesAreEarlier',
    `${inNumbers(earlier)} would come before it, on ${earlier[0]?.effectiveOn}.`,
    'Give an earlier day, or correct those entries first.',
  );
}

function corrected(
  { instead, effectiveOn }: { readonly instead: AnyCommand } & Amends,
  { entry, reads }: Pick<Target, 'entry' | 'reads'>,
  { type, data }: AnyEvent,
): AmendmentEvent | undefined {
  const { reason } = instead;
  const same =
    reads !== undefined &&
    reads.effectiveOn === effectiveOn &&
    reads.reason === reason &&
    canonicalJson(reads.data) === canonicalJson(data);
  if (same) return undefined;
  const because = reason === undefined ? {} : { because: reason };
  // An event's data are JSON, as its schema has checked.
  return { type: 'EntryCorrected', data: { entry: entry.id, type, data: data as never, ...because } };
}

function othersRestOnIt(entry: Entry, resting: readonly Entry[]): Refused {
  return refused(
    'OthersRestOnIt',
    `${inNumbers(resting)} ${resting.length === 1 ? 'rests' : 'rest'} on entry ${entry.n}.`,
    'Withdraw those first, the last one first; or correct what this entry says.',
  );
}
